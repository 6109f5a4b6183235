#pragma once

#include <memory>

namespace wireloupe::cli {

/// Whether a person sits at the descriptor: 0 standard input, 1 standard output, 2 standard error.
bool isTerminalDescriptor(int descriptor);

/// Columns of the terminal at standard output.
int terminalWidth();

/// While it lives, keys come one by one and unechoed from the terminal at standard input; Ctrl+C stays a
/// signal.
class KeyMode
{
public:
    KeyMode();
    ~KeyMode();

    /// False where standard input is no terminal that can do it.
    bool isActive() const;

private:
    struct Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace wireloupe::cli
