#pragma once

#include <optional>
#include <utility>

#include <QByteArray>

namespace wireloupe::net {

/// Which pings get a pong, and when (RFC 6455 section 5.5.3). Every one at once, while what goes out is
/// taken; where it is not, only the one that came last, so that a flood of pings cannot make us hold a flood
/// of pongs. No I/O.
class PongQueue
{
public:
    /// Pings that come while this is so are not answered, later either.
    void setMuted(bool isMuted)
    {
        m_isMuted = isMuted;
        m_held.reset();
    }

    /// The payload of a pong to send now for a ping with `payload`; nothing where there is none, or where it
    /// `isFull` and the pong is held.
    std::optional<QByteArray> answer(const QByteArray &payload, bool isFull)
    {
        if (m_isMuted)
            return std::nullopt;
        m_held = payload;
        return isFull ? std::nullopt : takeHeld();
    }

    bool isHolding() const { return m_held.has_value(); }
    /// Once there is room again.
    std::optional<QByteArray> takeHeld() { return std::exchange(m_held, std::nullopt); }

private:
    std::optional<QByteArray> m_held;
    bool m_isMuted = false;
};

} // namespace wireloupe::net
