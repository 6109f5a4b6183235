#pragma once

#include <memory>

#include <QObject>

#include "net/frameinspector.h"
#include "net/recorder.h"
#include "server/counters.h"
#include "server/ratelimiter.h"

namespace wireloupe::net {

/// Holds the messages of a peer to a rate, and says when one that was to wait is over.
class RateBrake : public QObject
{
    Q_OBJECT

public:
    enum class Verdict : quint8 {
        Take,
        Drop,   ///< the message that this frame ends
        Refuse, ///< the same, and the peer
    };

    /// `counters` may be null.
    RateBrake(const server::RateLimit &limit, std::shared_ptr<server::Counters> counters,
              QObject *parent = nullptr);

    /// Judges a message at its last frame; all else is taken. `time` never runs backwards.
    Verdict judge(const InspectedFrame &inspected, Recorder::Time time);
    /// The peer is not to be read now; released() will come.
    bool isHeld() const { return m_isHeld; }
    /// From now on nothing is held.
    void letGo();

signals:
    void released();

private:
    Verdict judgeMessage(Recorder::Time time);

    server::RateLimit::Reaction m_reaction;
    std::unique_ptr<server::RateLimiter> m_limiter; ///< null: any number
    std::shared_ptr<server::Counters> m_counters;
    qint64 m_bytes = 0; ///< of the message under way
    bool m_isHeld = false;
    bool m_isOff = false;
};

} // namespace wireloupe::net
