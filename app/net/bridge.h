#pragma once

#include <chrono>

#include <QObject>
#include <QTcpSocket>

#include "net/connectionend.h"
#include "net/frameinspector.h"
#include "net/framesender.h"
#include "net/keepalivetimer.h"
#include "net/messageframer.h"
#include "net/messageorder.h"
#include "net/nearside.h"
#include "net/peerframes.h"
#include "net/pongqueue.h"
#include "net/recorder.h"
#include "net/stallwatch.h"
#include "server/peer.h"
#include "wire/messageassembler.h"

namespace wireloupe::net {

struct BridgeOptions
{
    wire::Role role = wire::Role::Client; ///< ours, towards the far side
    wire::Limits limits;
    std::chrono::milliseconds closeTimeout{2'000};
    /// Of what we send; `framing.deflate` says of both directions whether and how they are compressed.
    FramingOptions framing = {};
    KeepAlive keepAlive = {};
    bool isPongMuted = false;                        ///< pings are not answered
    server::RateLimit rate = {};                     ///< of the far side
    std::shared_ptr<server::Counters> counters = {}; ///< of what `rate` does; null: not counted
};

/// Joins two WebSocket streams after their opening handshakes: the near one, which one of Qt's classes
/// speaks, and the far one, where the outside is. It records every frame of the far side and keeps to
/// RFC 6455 there in everything that Qt's classes get wrong or do not show:
///
/// - What the peer sends is decoded, inflated, recorded and judged before anything of it goes on. What breaks
///   a rule is answered with the close code for it. The near side gets whole messages in single frames.
/// - What the near side sends is compressed, fragmented and masked here.
/// - Pings are answered here, at once; a flood of them by what goes through (see PongQueue). The near side
///   sees no control frame but the close frame.
/// - The closing handshake is held here, with any code, after the near side has let go. It begins with the
///   near side's close frame in every case, so that what was sent before the end still goes out: where the
///   peer begins or breaks a rule, the near side is asked to close first. What follows the close frames is
///   the work of ConnectionEnd.
/// - The far side is not read, or not answered, where that is wanted.
/// - While more than a high-water mark waits to be written to the far side, the near one is not read; and the
///   other way round. A server's far side is not read either while it is not written to: what it says makes
///   what is to be written.
///
/// The sockets are not owned and must outlive it. A Bridge that goes before the connection has ended records
/// the end.
class Bridge : public QObject, private PeerFrames::Listener
{
    Q_OBJECT

public:
    Bridge(QTcpSocket &nearSocket, QTcpSocket &farSocket, const Recorder &recorder,
           const BridgeOptions &options, QObject *parent = nullptr);

    /// Begins. `early` is what the far side sent right behind its handshake.
    void start(QByteArrayView early);
    /// Sends a ping of our own; the payload is at most 125 bytes.
    void ping(const QByteArray &payload);
    /// Calls `act` when the near side's first `count` messages have gone out; at once where no more will. The
    /// near side's messages take their time to come here, and are not to be overtaken.
    void afterMessages(quint64 count, MessageOrder::Act act) { m_order.after(count, std::move(act)); }
    /// Sends a message that is not the near side's; not behind a close frame.
    void sendMarked(const wire::Message &message, const server::SendMarks &marks);
    /// Writes bytes made by hand between two frames of ours, after our close frame too. A whole close frame
    /// among them is ours: what follows is a closing handshake.
    void inject(const QByteArray &bytes);
    /// Begins the closing handshake. Our close frame says `code`, which may be one that Qt refuses, and
    /// `reason` in place of what the near side says when it closes; the caller makes it do that next.
    /// `cause`, where there is one, is why the connection has failed.
    void beginClose(quint16 code, const QByteArray &reason, capture::Cause cause = capture::Cause::None);
    /// Ends our direction of the far connection, once what has been said before has gone out. What the far
    /// side still says is read; nothing can be answered.
    void halfClose();
    /// Drops the connection without a closing handshake.
    void abort();
    /// The same by a TCP RST, as a fault; not behind a close frame.
    void reset();

    void setFragmentSize(qsizetype bytes) { m_framer.setFragmentSize(bytes); }
    void setPongMuted(bool isMuted) { m_pongs.setMuted(isMuted); }
    /// To what the far side says: see server::Peer.
    void setAttention(server::Attention attention);
    void setKeepAlive(const KeepAlive &keepAlive);
    /// Of its pings.
    std::optional<std::chrono::nanoseconds> roundTrip() const { return m_keepAlive.roundTrip(); }
    /// Bytes a second that go to the far side; 0: any number.
    void setThrottle(qint64 bytesPerSecond) { m_sender.setThrottle(bytesPerSecond); }

    /// Written to the far side, but not yet taken by the system.
    qint64 unsentBytes() const;

signals:
    /// The closing handshake has begun.
    void closing();
    /// unsentBytes() may be less than before. Can come in the midst of a call of any function here.
    void farWritten();
    /// The far connection is gone. Emitted once, after everything has been recorded and handed on.
    void ended(const wireloupe::capture::StateEvent &event);

private:
    void connectSockets();
    void readFar();
    void readRestOfFar();
    void takeFarBytes(QByteArrayView bytes, Recorder::Time time);
    void readOn();
    void pingReceived(const QByteArray &payload) override;
    void pongReceived(const QByteArray &payload) override { m_keepAlive.takePong(payload); }
    void closeReceived(const wire::ClosePayload &close) override;
    void takeMessage(const wire::Message &message) override;
    void ruleBroken(wire::Rule rule) override;
    void brakeReleased() override { readOn(); }
    void pongMissed(std::chrono::milliseconds waited);
    void sendHeldPong();

    void readNear();
    void sendNextFragment();
    void takeNearFrame(const wire::Frame &frame);
    void nearGone();

    void askNearToClose();
    void sendClose(const wire::ClosePayload &asNearSaid);
    void releaseClose();
    void closeSent(const wire::ClosePayload &close);
    void leaveNear();
    void farGone();

    bool isFarFull() const;
    bool isNearFull() const;
    void written();
    void resume();

    QTcpSocket &m_nearSocket;
    QTcpSocket &m_far;
    Recorder m_recorder;
    StallWatch::Attendance m_attendance;
    BridgeOptions m_options;
    NearSide m_near;
    FrameInspector m_inspector;
    PeerFrames m_farFrames;
    wire::MessageAssembler m_nearMessages;
    MessageFramer m_framer;
    MessageOrder m_order;
    FrameSender m_sender;
    PongQueue m_pongs;
    KeepAliveTimer m_keepAlive;
    ConnectionEnd m_end;                           ///< of the far side
    std::optional<wire::ClosePayload> m_heldClose; ///< our close frame waits behind a throttle or a stall
    bool m_isNearClosed = false;                   ///< its close frame has come, or it has gone
    bool m_isNearHeldUp = false;                   ///< it may have said more than has been read
    bool m_isWaiting = false; ///< for one side to take what was written, before the other is read on
};

} // namespace wireloupe::net
