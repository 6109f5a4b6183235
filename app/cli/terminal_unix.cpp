#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace wireloupe::cli {

namespace {

constexpr int standardInput = 0;
constexpr int standardOutput = 1;
constexpr int usualWidth = 80;

} // namespace

bool isTerminalDescriptor(int descriptor)
{
    return ::isatty(descriptor) != 0;
}

int terminalWidth()
{
    winsize size = {};
    const bool isKnown = ::ioctl(standardOutput, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : usualWidth;
}

struct KeyMode::Platform
{
    termios original = {};
};

KeyMode::KeyMode()
{
    termios mode = {};
    if (::tcgetattr(standardInput, &mode) != 0)
        return;
    const termios original = mode;
    mode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    mode.c_cc[VMIN] = 1;
    mode.c_cc[VTIME] = 0;
    if (::tcsetattr(standardInput, TCSADRAIN, &mode) == 0)
        m_platform = std::make_unique<Platform>(Platform{original});
}

KeyMode::~KeyMode()
{
    if (m_platform)
        ::tcsetattr(standardInput, TCSADRAIN, &m_platform->original);
}

bool KeyMode::isActive() const
{
    return m_platform != nullptr;
}

} // namespace wireloupe::cli
