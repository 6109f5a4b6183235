#pragma once

#include <chrono>
#include <cstdio>

namespace wireloupe::bench {

/// Prints one figure as `run` collects it: name, value, unit and the bar that it is to reach, such as ">=
/// 300", with tabs between them. An empty bar: there is none.
inline void report(const char *name, double value, const char *unit, const char *bar = "")
{
    std::printf("%s\t%.6g\t%s\t%s\n", name, value, unit, bar);
    std::fflush(stdout);
}

/// Seconds since it was made.
class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

} // namespace wireloupe::bench
