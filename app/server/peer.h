#pragma once

#include <chrono>
#include <optional>

#include <QObject>

#include "wire/frame.h"

namespace wireloupe::server {

/// Unique within a server, from 1 in the order of arrival; the same number as the peer's connection in the
/// capture.
enum class PeerId : quint32 {};

/// What has ended a connection, where neither the peer nor the wish of a behaviour or a user has.
enum class Blame : quint8 { Fault, Guard };

/// How a message goes out where that is not as usual.
struct SendMarks
{
    bool isAltered = false; ///< recorded as that; text goes out as it is, which may be no UTF-8
    bool isDropped = false; ///< recorded as that, and does not go out
    /// Half of the bytes of the message's first frame go out, then for so long nothing at all; 0: for good.
    std::optional<std::chrono::milliseconds> stall = {};

    bool operator==(const SendMarks &) const = default;
};

/// Faults of a connection as a whole.
struct WireFaults
{
    qint64 throttle = 0;      ///< bytes a second that go out, frame headers included; 0: any number
    bool isPongMuted = false; ///< pings are not answered

    bool operator==(const WireFaults &) const = default;
};

/// How a server treats what a peer says.
enum class Attention : quint8 {
    Full,
    /// Nothing is read, so that TCP holds up what the peer says. What has been read before stays.
    Unread,
    /// All is read and recorded; but pings, close frames and breaches of the protocol are not answered.
    Unanswered,
};

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
    /// The same, as the end of a failure.
    virtual void closeFor(Blame, quint16 code, const QByteArray &reason) { close(code, reason); }
    /// As send(), in turn with its messages.
    virtual void sendAs(const wire::Message &message, const SendMarks &marks) = 0;
    /// Ends the connection by a TCP RST behind what has been sent, as a fault.
    virtual void reset() = 0;
    /// From now on.
    virtual void setWireFaults(const WireFaults &faults) = 0;
    /// From now on, until the closing handshake begins from our side: that has full attention.
    virtual void setAttention(Attention) {}
    /// Bytes handed to send() that the operating system has not taken yet.
    virtual qint64 backlog() const = 0;

signals:
    void messageReceived(const wireloupe::wire::Message &message);
    /// The connection is over; nothing may be sent any more. Emitted once.
    void gone();
};

} // namespace wireloupe::server
