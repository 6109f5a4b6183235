#pragma once

#include <memory>

#include "net/closinghandshake.h"
#include "net/messageframer.h"
#include "net/outbox.h"
#include "net/peerframes.h"
#include "net/pongqueue.h"
#include "net/stallwatch.h"
#include "server/sendqueue.h"

namespace wireloupe::net {

struct WireEndpointOptions
{
    wire::Limits limits;
    /// Of what we send; `framing.deflate` is not looked at: see WireEndpoint's constructor.
    FramingOptions framing = {};
    server::RateLimit rate = {};                     ///< of the peer
    std::shared_ptr<server::Counters> counters = {}; ///< of what `rate` does; null: not counted
};

/// The server's end of one connection after its opening handshake (RFC 6455), without I/O and without a
/// clock: bytes in, messages out, messages in, bytes out. It does what a Bridge does for the classes of Qt,
/// and the log cannot tell the two apart:
///
/// - What the peer sends is decoded in place, inflated, recorded and judged. What breaks a rule is answered
///   with the close code for it.
/// - What is sent is compressed where that was agreed on. Messages beyond a high-water mark of unsent bytes
///   wait, unframed and unrecorded.
/// - Pings are answered at once; a flood of them by what goes through (see PongQueue).
/// - The closing handshake begins behind all that has been sent before.
///
/// Who owns the stream calls flush() after whatever may have made something to send, and room() when the
/// stream takes bytes again.
class WireEndpoint final : private PeerFrames::Listener
{
public:
    class Listener
    {
    public:
        virtual void takeMessage(const wire::Message &message) = 0;
        /// The closing handshake has begun: the peer has the time for it from now on. Called once.
        virtual void closing() = 0;
        /// Something of the kind has come.
        virtual void pongReceived(const QByteArray &payload) = 0;
        /// What was held because it came too fast has been taken: as after receive().
        virtual void released() = 0;

    protected:
        ~Listener() = default;
    };

    /// The options, the recorder and the listener must outlive it. `deflate` is what was agreed on about
    /// permessage-deflate.
    WireEndpoint(const WireEndpointOptions &options, const std::optional<wire::DeflateParameters> &deflate,
                 const Recorder &recorder, Listener &listener);
    ~WireEndpoint();
    Q_DISABLE_COPY_MOVE(WireEndpoint)

    /// Takes the next bytes of the stream, read at `time`.
    void receive(QByteArrayView bytes, Recorder::Time time);

    /// Bytes to go before any frame: the response of the opening handshake.
    void queueBytes(const QByteArray &bytes) { m_outbox.queueBytes(bytes); }
    void send(const wire::Message &message, const server::SendMarks &marks = {});
    /// The payload is at most 125 bytes.
    void ping(const QByteArray &payload);
    /// Begins the closing handshake. `cause`, where there is one, is why the connection has failed.
    void beginClose(quint16 code, const QByteArray &reason, capture::Cause cause = capture::Cause::None);
    void setPongMuted(bool isMuted) { m_pongs.setMuted(isMuted); }
    /// Bytes a second; 0: any number. nextTurn() may be another then.
    void setThrottle(qint64 bytesPerSecond) { m_outbox.setThrottle(bytesPerSecond); }
    /// To what the peer says: see server::Peer. What has been held is taken by readOn().
    void setAttention(server::Attention attention) { m_frames.setAttention(attention); }
    bool isUnread() const { return m_frames.isUnread(); }
    /// Takes what was held, as far as that is not held any more; brings Listener::released().
    void readOn();

    /// Writes what there is to send.
    void flush(ByteSink &sink, WriteBuffers &buffers);
    /// The sink takes bytes again, or nextTurn() has come: writes on.
    void room(ByteSink &sink, WriteBuffers &buffers);

    bool isFlushDue() const { return m_outbox.isFlushDue(); }
    /// The sink has not taken all: room() is to be called when it can.
    bool isBlocked() const { return m_outbox.isBlocked(); }
    /// When room() is to be called because of a throttle or a stall; nothing: not because of that.
    std::optional<Recorder::Time> nextTurn() const { return m_outbox.nextTurn(); }
    /// The peer is not to be read on: too much is unsent, and what it says makes what is to be sent; or it
    /// has been too fast; or it has no attention.
    bool isReadingHeld() const { return isFull() || !m_frames.isTaking(); }
    /// More is unsent than is worth to be put together before it is written.
    bool isFull() const;
    /// What was given to send() and has not been taken by the sink.
    qint64 unsentBytes() const { return m_outbox.unsentBytes() + m_waitingBytes; }

    /// The closing handshake has begun.
    bool isClosing() const { return m_isClosing; }
    /// Our close frame stands behind all else that is to be sent.
    bool isCloseQueued() const { return m_isCloseQueued; }
    /// It is on its way; where that is slowed down, it has gone.
    bool isCloseSent() const { return m_handshake && m_handshake->isSent(); }
    /// All is said, and has gone: our direction of the stream is to end (RFC 6455 section 7.1.1).
    bool isDone() const { return m_handshake && m_handshake->isOver() && m_outbox.unsentBytes() == 0; }
    /// The stream has ended, or is to, inside a frame of the peer.
    bool isInsideFrame() const { return m_inspector.isInsideFrame(); }

    /// The stream is over: records the frame that this has torn, and the end, which it returns. `detail`: the
    /// system's words. `pongWait`: how long a pong was waited for, in ms. To be called once.
    capture::StateEvent finish(StreamEnd end, const QByteArray &detail = {}, qint32 pongWait = 0);

private:
    void pingReceived(const QByteArray &payload) override;
    void pongReceived(const QByteArray &payload) override { m_listener.pongReceived(payload); }
    void closeReceived(const wire::ClosePayload &close) override;
    void takeMessage(const wire::Message &message) override;
    void ruleBroken(wire::Rule rule) override;
    void brakeReleased() override { readOn(); }
    void sendHeldPong();
    ClosingHandshake &handshake();
    void beginOurClose();
    void frame(const wire::Message &message, const server::SendMarks &marks);
    void frameWaiting();
    void sendCloseWhenDue();
    void noteCloseSent();

    const WireEndpointOptions &m_options;
    const Recorder &m_recorder;
    StallWatch::Attendance m_attendance;
    Listener &m_listener;
    FrameInspector m_inspector;
    PeerFrames m_frames;
    QByteArray m_heldInput;                  ///< what has come while it was held
    std::unique_ptr<MessageFramer> m_framer; ///< null: messages go out as they are
    PongQueue m_pongs;
    Outbox m_outbox;
    QList<server::SendQueue::Entry> m_waiting; ///< for room
    qint64 m_waitingBytes = 0;
    std::unique_ptr<ClosingHandshake> m_handshake; ///< once there is something to say of it
    bool m_isClosing = false;
    bool m_isCloseQueued = false;
};

} // namespace wireloupe::net
