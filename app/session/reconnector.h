#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

#include "capture/stateevent.h"
#include "workspace/profile.h"

namespace wireloupe::session {

/// Decides whether and when a lost connection is made again: exponential back-off with jitter, as
/// workspace::Reconnect says. Pure logic: told what happens and when, asked what follows.
///
/// A connection that was open and has failed, or that the server has closed with another code than 1000, is
/// made again, and an attempt that failed is followed by the next. A first connection that never came about
/// is not, nor one that the user ended, be it by a half-close or a close frame made by hand, and whatever the
/// server did after that. Attempts count in a row: until a connection has been open for longer than
/// maxDelayMs, so that a server that drops every connection at once is not asked ever faster.
class Reconnector
{
public:
    /// Gives numbers from 0 to below 1.
    using Random = std::function<double()>;

    explicit Reconnector(Random random) : m_random(std::move(random)) {}

    void setOptions(const workspace::Reconnect &options) { m_options = options; }

    /// The user asks for a connection: what was before does not count.
    void start();
    /// The user wants no further attempt.
    void stop() { m_isActive = false; }
    void opened(std::chrono::nanoseconds now) { m_openSince = now; }

    struct Attempt
    {
        int number = 1;
        std::chrono::milliseconds delay{};
        bool operator==(const Attempt &) const = default;
    };
    struct GivenUp
    {
        int attempts = 0;
        bool operator==(const GivenUp &) const = default;
    };
    /// Nothing follows, an attempt does, or there have been too many.
    using Decision = std::variant<std::monostate, Attempt, GivenUp>;

    /// The connection, or the attempt at one, has ended.
    Decision ended(const capture::StateEvent &event, std::chrono::nanoseconds now);

private:
    std::chrono::milliseconds delayOf(int attempt) const;

    Random m_random;
    workspace::Reconnect m_options;
    bool m_isActive = false;
    std::optional<std::chrono::nanoseconds> m_openSince;
    int m_attempts = 0;
};

} // namespace wireloupe::session
