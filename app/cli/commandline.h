#pragma once

namespace wireloupe::cli {

/// True if the arguments ask for something that needs no window: a subcommand, --help or --version.
bool isCommand(int argc, char **argv);

/// Runs it. Returns the exit status: 0 success, 1 the work failed, 2 wrong usage.
int run(int argc, char **argv);

} // namespace wireloupe::cli
