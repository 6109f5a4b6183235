#pragma once

namespace wireloupe::ui {

class TextView;

/// Makes what TextViews have in sight readable for readers of the screen; once is enough.
void installTextViewAccessibility();
/// Tells them that the cursor has moved.
void notifyTextCursor(TextView &view);

} // namespace wireloupe::ui
