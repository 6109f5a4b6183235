#pragma once

namespace wireloupe::ui {

/// Shows the window, with the files opened in it that the arguments name, and runs until it is closed.
/// Returns the exit status.
int runWindow(int &argc, char **argv);

} // namespace wireloupe::ui
