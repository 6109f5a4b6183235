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
    qint64 backlog() const override { return 0; }

    QList<wire::Message> sent;
    QList<std::pair<quint16, QByteArray>> closed;

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
