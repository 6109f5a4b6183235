#include "cli/terminal.h"

#include <io.h>

namespace wireloupe::cli {

namespace {

constexpr int usualWidth = 80;

} // namespace

bool isTerminalDescriptor(int descriptor)
{
    return _isatty(descriptor) != 0;
}

int terminalWidth()
{
    return usualWidth;
}

/// The console edits lines itself here.
struct KeyMode::Platform
{
};

KeyMode::KeyMode() = default;
KeyMode::~KeyMode() = default;

bool KeyMode::isActive() const
{
    return false;
}

} // namespace wireloupe::cli
