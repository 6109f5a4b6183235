#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "server/counters.h"
#include "server/delayline.h"
#include "server/faultdice.h"

namespace wireloupe::server {

/// A peer that a server treats badly: behaviours speak to it as to any other, and do not know. What it hears
/// of the real peer comes by receive().
class FaultyPeer : public Peer
{
    Q_OBJECT

public:
    /// Peer and clock must outlive it. Messages are numbered from here on. What is on its way when it goes
    /// is lost.
    FaultyPeer(Peer &peer, const FaultOptions &options, Clock &clock, std::shared_ptr<Counters> counters);
    ~FaultyPeer() override;

    /// A message of the peer; it comes as messageReceived(), perhaps.
    void receive(const wire::Message &message);

    PeerId id() const override { return m_peer.id(); }
    QByteArray target() const override { return m_peer.target(); }
    void send(const wire::Message &message) override { sendAs(message, {}); }
    void sendAs(const wire::Message &message, const SendMarks &marks) override;
    /// Behind what is on its way.
    void close(quint16 code, const QByteArray &reason) override;
    void closeFor(Blame blame, quint16 code, const QByteArray &reason) override;
    void reset() override;
    void setWireFaults(const WireFaults &faults) override { m_peer.setWireFaults(faults); }
    void setAttention(Attention attention) override { m_peer.setAttention(attention); }
    /// What is on its way included.
    qint64 backlog() const override { return m_peer.backlog() + m_waitingBytes; }

private:
    struct Parcel
    {
        wire::Message message;
        SendMarks marks;
        bool isTwice = false;
    };

    Parcel parcelFor(const wire::Message &message, const SendMarks &marks, const Fate &fate);
    void holdBack(Parcel parcel);
    void sendHeldBack();
    void post(Parcel parcel, Clock::Time delay);
    void deliver(const Parcel &parcel);
    void endBy(const Fate &fate);

    Peer &m_peer;
    FaultOptions m_options;
    Clock &m_clock;
    std::shared_ptr<Counters> m_counters;
    DelayLine m_out, m_in;
    std::vector<Parcel> m_heldBack; ///< behind the next one
    Clock::TimerId m_holdTimer{};   ///< runs while something is held back: until it goes, whatever comes
    quint64 m_sent = 0, m_received = 0;
    qint64 m_waitingBytes = 0;
};

} // namespace wireloupe::server
