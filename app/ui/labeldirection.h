#pragma once

class QLabel;

namespace wireloupe::ui {

/// Where the layout is from right to left, a label that begins at its start begins at the right whatever it
/// says: Qt would put a name or a number at the left. All those of the program's style have it.
void followLayout(QLabel &label);

} // namespace wireloupe::ui
