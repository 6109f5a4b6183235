#pragma once

namespace wireloupe::ui {

/// Shows the window, with a capture opened in it where an argument names one, and runs until it is closed.
/// Returns the exit status.
int runWindow(int &argc, char **argv);

} // namespace wireloupe::ui
