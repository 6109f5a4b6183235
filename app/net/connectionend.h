#pragma once

#include <chrono>
#include <optional>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "net/closinghandshake.h"
#include "net/frameinspector.h"
#include "net/halfclose.h"
#include "net/recorder.h"
#include "net/resetwatch.h"

namespace wireloupe::net {

/// Brings one connection to its end: announces and times the closing handshake (RFC 6455 section 7), ends our
/// direction of the stream once that is due, tells what ended the connection, and records both the beginning
/// and the end of all this. It reads and writes no frames: who does tells it of the close frames.
class ConnectionEnd : public QObject
{
    Q_OBJECT

public:
    /// `role` is ours. `closeTimeout` is how long the peer may take for its half of the closing handshake.
    /// The socket is not owned and must outlive it.
    ConnectionEnd(QTcpSocket &socket, const Recorder &recorder, wire::Role role,
                  std::chrono::milliseconds closeTimeout, QObject *parent = nullptr);
    /// Records the end of a connection that has not come to it.
    ~ConnectionEnd() override;

    /// From now on `gone` is emitted; soon, where the socket is unconnected already.
    void watch();

    /// What begins the closing handshake, or goes on with it: see ClosingHandshake.
    void begin(const wire::ClosePayload &close, wire::Rule violation);
    void beginFor(capture::Cause cause, const wire::ClosePayload &close);
    void received(const wire::ClosePayload &close);
    void sent(const wire::ClosePayload &close);
    /// Our direction is to end without a close frame. Nothing more may be written.
    void halfClose();
    /// Ends our direction of the stream, if that is due and all that was written before has gone out.
    void endWhenDone();
    /// The socket has taken bytes.
    void written();

    /// Drops the connection, for the reason `end`; what was given first counts.
    void force(StreamEnd end);
    void pongTimedOut(std::chrono::milliseconds waited);

    /// Once the connection is gone and all of the peer's stream has been fed to `inspector`: records the
    /// frame that the end has torn, and the end itself, which it returns. To be called once.
    capture::StateEvent finish(const FrameInspector &inspector);

    /// The closing handshake has begun; a half-close does not begin it.
    bool isClosing() const { return m_isClosing; }
    bool isCloseSent() const { return m_handshake.isSent(); }
    /// See ClosingHandshake::ours().
    const std::optional<wire::ClosePayload> &ourClose() const { return m_handshake.ours(); }
    bool isFinished() const { return m_isFinished; }

signals:
    /// The closing handshake has begun. Emitted once.
    void closing();
    /// The peer has reset the connection: that it is gone will be seen by reading.
    void reset();
    /// The connection is gone, and finish() not yet called.
    void gone();

private:
    void announce();
    void look();
    StreamEnd streamEnd(const FrameInspector &inspector) const;

    QTcpSocket &m_socket;
    Recorder m_recorder;
    wire::Role m_role;
    ResetWatch m_resetWatch;
    HalfClose m_halfClose;
    ClosingHandshake m_handshake;
    QTimer m_closeTimer;
    std::optional<StreamEnd> m_forcedEnd;
    qint32 m_pongWait = 0; ///< in ms, where that ended the connection
    bool m_isClosing = false;
    bool m_isHalfCloseDue = false;
    bool m_isHalfClosed = false;
    bool m_isFinished = false;
};

} // namespace wireloupe::net
