#pragma once

#include <chrono>

namespace wireloupe::ui {

/// As graphs have it on their axes.
inline double toSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace wireloupe::ui
