#pragma once

#include <chrono>
#include <functional>

#include <QtGlobal>

namespace wireloupe::server {

/// Time as behaviours know it, on the network thread of their server. It must outlive them.
class Clock
{
public:
    using Time = std::chrono::nanoseconds;
    /// Never 0.
    enum class TimerId : quint64 {};

    virtual ~Clock() = default;

    /// Monotonic.
    virtual Time now() const = 0;
    /// Since 1970-01-01T00:00:00Z, as the machine's clock shows it: may jump.
    virtual Time wallTime() const { return std::chrono::system_clock::now().time_since_epoch(); }
    /// Calls `act` once, `delay` from now or a little later, never within this call. What is due at the same
    /// time is called in the order of these calls.
    virtual TimerId after(Time delay, std::function<void()> act) = 0;
    /// Of one that has been called, or was cancelled before: ignored.
    virtual void cancel(TimerId timer) = 0;
};

} // namespace wireloupe::server
