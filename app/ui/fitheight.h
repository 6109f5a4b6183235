#pragma once

class QWidget;

namespace wireloupe::ui {

/// Keeps a window with words that wrap at least as high as they need at the width that it has: no window
/// system asks for that. The window must have its layout. GUI thread.
void fitHeight(QWidget &window);

} // namespace wireloupe::ui
