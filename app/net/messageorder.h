#pragma once

#include <deque>
#include <functional>
#include <utility>

#include <QtGlobal>

namespace wireloupe::net {

/// Keeps what is to be done behind a message, by another way than the message takes, from overtaking it.
class MessageOrder
{
public:
    using Act = std::function<void()>;

    /// Calls `act` once `count` messages have gone, which may be now. Counts may not fall from call to call.
    void after(quint64 count, Act act)
    {
        m_acts.emplace_back(count, std::move(act));
        callDue();
    }

    void messageGone()
    {
        ++m_gone;
        callDue();
    }

    /// No more messages go: nothing has to wait.
    void release()
    {
        m_isReleased = true;
        callDue();
    }

private:
    void callDue()
    {
        while (!m_acts.empty() && (m_isReleased || m_acts.front().first <= m_gone)) {
            const Act act = std::move(m_acts.front().second);
            m_acts.pop_front();
            act();
        }
    }

    std::deque<std::pair<quint64, Act>> m_acts;
    quint64 m_gone = 0;
    bool m_isReleased = false;
};

} // namespace wireloupe::net
