#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

#include "capture/quantiles.h"

namespace wireloupe::cli {

/// The books of `wireloupe ping`: what has become of each ping, and what it all comes to. No clock of its
/// own; times are those of the records, since the capture's start. Memory is bounded.
class PingTally
{
public:
    using Time = std::chrono::nanoseconds;

    struct Counts
    {
        qint64 sent = 0;
        qint64 answered = 0; ///< in time
        qint64 lost = 0;     ///< without an answer in time
        /// Of those lost: the answer came, too late.
        qint64 late = 0;
        qint64 duplicates = 0;  ///< answers to what had been answered
        qint64 interrupted = 0; ///< what was waiting when the connection, the program or the machine was gone

        bool operator==(const Counts &) const = default;
    };

    enum class Answer : quint8 {
        InTime,
        Late,
        Duplicate,
        Interrupted, ///< its time says nothing
        Unknown,     ///< nothing of the kind was sent, or so long ago that it has been forgotten
    };
    struct Answered
    {
        Answer answer = Answer::Unknown;
        Time took{}; ///< 0 where it is Unknown

        bool operator==(const Answered &) const = default;
    };
    struct Sent
    {
        qint64 number = 0;
        Time at{};

        bool operator==(const Sent &) const = default;
    };

    /// `patience`: how long an answer may take.
    explicit PingTally(Time patience) : m_patience(patience) {}

    /// Numbers grow; one that is left out was never sent.
    void sent(qint64 number, Time at);
    Answered answered(qint64 number, Time at);
    /// By `now` nothing else has come: those whose time is over are lost. The oldest first.
    std::vector<Sent> expire(Time now);
    /// Nothing that waits can be measured any more. How many those are.
    qint64 interrupt();

    const Counts &counts() const { return m_counts; }
    qint64 waiting() const;
    /// The number sent last; 0: none yet.
    qint64 last() const { return m_first + static_cast<qint64>(m_pings.size()) - 1; }

    /// Of the answers in time.
    const capture::Quantiles &durations() const { return m_durations; }
    /// The mean difference between the time of one answer and that of the next, whatever its sign: what the
    /// interarrival jitter of RFC 3550 section 6.4.1 comes to without its smoothing. Nothing for less than
    /// two answers. Not taken across an interruption.
    std::optional<Time> jitter() const;

private:
    enum class State : quint8 { NotSent, Waiting, Answered, Lost, Late, Interrupted };
    struct Ping
    {
        Time at{};
        State state = State::NotSent;
    };

    void measure(Time took);
    void forgetOld();

    Time m_patience;
    std::deque<Ping> m_pings;
    qint64 m_first = 1;        ///< number of the first in m_pings
    qint64 m_firstWaiting = 1; ///< none before it is waiting
    Counts m_counts;
    capture::Quantiles m_durations;
    std::optional<Time> m_previous;
    double m_differences = 0; ///< ns, of m_pairs in all
    qint64 m_pairs = 0;
};

} // namespace wireloupe::cli
