#pragma once

#include <QList>

#include "server/peer.h"

namespace wireloupe::server::test {

/// A peer that keeps what it is told to send.
class RecordingPeer : public Peer
{
public:
    explicit RecordingPeer(quint32 id, const QByteArray &target = "/") : m_id(PeerId{id}), m_target(target) {}

    PeerId id() const override { return m_id; }
    QByteArray target() const override { return m_target; }
    void send(const wire::Message &message) override { sent.append(message); }
    void close(quint16 code, const QByteArray &reason) override { closed.append({code, reason}); }
    void closeFor(Blame blame, quint16 code, const QByteArray &reason) override
    {
        blamed.append(blame);
        close(code, reason);
    }
    void sendAs(const wire::Message &message, const SendMarks &marks) override
    {
        marked.append({message, marks});
    }
    void reset() override { ++resets; }
    void setWireFaults(const WireFaults &faults) override { wireFaults = faults; }
    void setAttention(Attention changed) override { attention = changed; }
    qint64 backlog() const override { return 0; }

    QList<wire::Message> sent;
    QList<std::pair<wire::Message, SendMarks>> marked;
    QList<std::pair<quint16, QByteArray>> closed;
    QList<Blame> blamed; ///< for those of `closed` that were failures
    WireFaults wireFaults;
    Attention attention = Attention::Full;
    int resets = 0;

private:
    PeerId m_id;
    QByteArray m_target;
};

inline wire::Message text(const QByteArray &payload)
{
    return {wire::Message::Type::Text, payload};
}

inline wire::Message binary(const QByteArray &payload)
{
    return {wire::Message::Type::Binary, payload};
}

} // namespace wireloupe::server::test
