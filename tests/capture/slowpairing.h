#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

#include "capture/pairing.h"

namespace wireloupe::capture::test {

/// What Pairing does, by the plainest means.
class SlowPairing
{
public:
    using Time = std::chrono::nanoseconds;
    using Outcome = Pairing::Outcome;

    SlowPairing(Time timeout, std::size_t maxPending) : m_timeout(timeout), m_max(maxPending) {}

    void advance(Time now)
    {
        for (Request &request : m_requests)
            if (request.state == State::Waiting && now - request.sentAt > m_timeout) {
                const bool isInterrupted = spans(request.sentAt, request.sentAt + m_timeout);
                ++(isInterrupted ? counts.interrupted : counts.unanswered);
                request.state = isInterrupted ? State::InterruptedOverdue : State::Overdue;
                m_overdueOrder.push_back(static_cast<std::size_t>(&request - m_requests.data()));
                if (m_overdueOrder.size() > m_max)
                    forget(m_overdueOrder.front());
            }
        for (std::size_t i = 0; i < m_requests.size(); ++i)
            if (isOverdue(m_requests[i]) && now - m_requests[i].sentAt > 10 * m_timeout)
                forget(i);
    }
    void request(quint32 connection, int key, Time time)
    {
        ++counts.requests;
        m_requests.push_back({connection, key, time, State::Waiting});
        if (waiting() > m_max) {
            ++counts.givenUp;
            std::ranges::find(m_requests, State::Waiting, &Request::state)->state = State::Gone;
        }
    }
    Outcome reply(quint32 connection, int key, Time time, Time &duration)
    {
        for (Request &request : m_requests)
            if (request.connection == connection && request.key == key && request.state == State::Waiting) {
                request.state = State::Gone;
                answer(connection, key);
                duration = time - request.sentAt;
                const bool isInterrupted = spans(request.sentAt, time);
                ++(isInterrupted ? counts.interrupted : counts.samples);
                return isInterrupted ? Outcome::Interrupted : Outcome::Sample;
            }
        for (const std::size_t i : m_overdueOrder)
            if (m_requests[i].connection == connection && m_requests[i].key == key) {
                const bool isInterrupted = m_requests[i].state == State::InterruptedOverdue;
                forget(i);
                answer(connection, key);
                if (isInterrupted)
                    return Outcome::Interrupted;
                --counts.unanswered;
                ++counts.late;
                return Outcome::Late;
            }
        const bool isDuplicate =
            std::ranges::find(m_answered, std::pair(connection, key)) != m_answered.end();
        ++(isDuplicate ? counts.duplicates : counts.unmatched);
        return isDuplicate ? Outcome::Duplicate : Outcome::Unmatched;
    }
    void endConnection(quint32 connection)
    {
        for (std::size_t i = 0; i < m_requests.size(); ++i)
            if (m_requests[i].connection == connection && m_requests[i].state == State::Waiting) {
                m_requests[i].state = State::Gone;
                ++counts.interrupted;
            } else if (m_requests[i].connection == connection && isOverdue(m_requests[i])) {
                forget(i);
            }
    }
    void interrupt(Time begin, Time end) { m_interruptions.push_back({begin, end}); }
    std::size_t waiting() const
    {
        return static_cast<std::size_t>(std::ranges::count(m_requests, State::Waiting, &Request::state));
    }

    LatencyCounts counts;

private:
    enum class State { Waiting, Overdue, InterruptedOverdue, Gone };
    struct Request
    {
        quint32 connection;
        int key;
        Time sentAt;
        State state;
    };

    static bool isOverdue(const Request &request)
    {
        return request.state == State::Overdue || request.state == State::InterruptedOverdue;
    }
    void forget(std::size_t i)
    {
        m_requests[i].state = State::Gone;
        std::erase(m_overdueOrder, i);
    }
    void answer(quint32 connection, int key)
    {
        m_answered.emplace_back(connection, key);
        if (m_answered.size() > Pairing::maxAnswered)
            m_answered.erase(m_answered.begin());
    }
    bool spans(Time begin, Time end) const
    {
        return std::ranges::any_of(
            m_interruptions, [&](const TimeRange &range) { return begin < range.end && end > range.begin; });
    }

    Time m_timeout;
    std::size_t m_max;
    std::vector<Request> m_requests;
    std::vector<std::size_t> m_overdueOrder;
    std::vector<std::pair<quint32, int>> m_answered;
    std::vector<TimeRange> m_interruptions;
};

} // namespace wireloupe::capture::test
