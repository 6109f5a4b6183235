#pragma once

#include <QObject>

#include "wire/frame.h"

namespace wireloupe::server {

/// Unique within a server, from 1 in the order of arrival; the same number as the peer's connection in the
/// capture.
enum class PeerId : quint32 {};

/// One client of the local server, as behaviours see it: messages in, messages out, no socket. Lives on the
/// network thread of its server, like the behaviour.
class Peer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual PeerId id() const = 0;
    /// The target of the peer's request, query included, such as "/chat?room=1".
    virtual QByteArray target() const = 0;
    virtual void send(const wire::Message &message) = 0;
    /// Begins the closing handshake; `code` may be any that wire::mayBeSent().
    virtual void close(quint16 code, const QByteArray &reason) = 0;
    /// Bytes handed to send() that the operating system has not taken yet.
    virtual qint64 backlog() const = 0;

signals:
    void messageReceived(const wireloupe::wire::Message &message);
    /// The connection is over; nothing may be sent any more. Emitted once.
    void gone();
};

} // namespace wireloupe::server
