#pragma once

namespace wireloupe::cli {

/// What the process says of itself to the shell.
enum ExitStatus : int {
    Success = 0,
    WorkFailed = 1,
    WrongUsage = 2,
};

} // namespace wireloupe::cli
