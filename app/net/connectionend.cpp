#include "net/connectionend.h"

#include <utility>

#include "net/nativesocket.h"

namespace wireloupe::net {

ConnectionEnd::ConnectionEnd(QTcpSocket &socket, const Recorder &recorder, wire::Role role,
                             std::chrono::milliseconds closeTimeout, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_recorder(recorder)
    , m_role(role)
    , m_resetWatch(socket)
    , m_halfClose(socket)
{
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(closeTimeout);
    connect(&m_resetWatch, &ResetWatch::reset, this, &ConnectionEnd::reset);
    connect(&m_closeTimer, &QTimer::timeout, this, [this] { force(StreamEnd::TimedOut); });
}

ConnectionEnd::~ConnectionEnd()
{
    if (!m_isFinished)
        m_recorder.state(m_handshake.endEvent(StreamEnd::Aborted, {}));
}

void ConnectionEnd::watch()
{
    // Queued: it can come out of a write, in the midst of handling something else.
    connect(&m_socket, &QTcpSocket::disconnected, this, &ConnectionEnd::look, Qt::QueuedConnection);
    connect(&m_halfClose, &HalfClose::finished, this, &ConnectionEnd::look);
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &ConnectionEnd::look, Qt::QueuedConnection);
}

void ConnectionEnd::look()
{
    if (!m_isFinished && !m_halfClose.isUnderWay())
        emit gone();
}

void ConnectionEnd::begin(const wire::ClosePayload &close, wire::Rule violation)
{
    m_handshake.begin(close, violation);
    announce();
}

void ConnectionEnd::beginFor(capture::Cause cause, const wire::ClosePayload &close)
{
    m_handshake.beginFor(cause, close);
    announce();
}

void ConnectionEnd::received(const wire::ClosePayload &close)
{
    m_handshake.received(close);
    announce();
}

void ConnectionEnd::sent(const wire::ClosePayload &close)
{
    m_handshake.sent(close);
    announce();
}

void ConnectionEnd::announce()
{
    if (std::exchange(m_isClosing, true))
        return;
    m_recorder.state(m_handshake.closingEvent());
    m_closeTimer.start();
    emit closing();
}

void ConnectionEnd::halfClose()
{
    m_isHalfCloseDue = true;
    m_recorder.state(m_handshake.halfClosed());
    endWhenDone();
}

/// The server is the one to close TCP (RFC 6455 section 7.1.1); a client waits for it, unless it was told not
/// to.
void ConnectionEnd::endWhenDone()
{
    if (unsentBytes(m_socket) > 0 || m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (m_role == wire::Role::Server && m_handshake.isOver()) {
        m_halfClose.start();
    } else if (m_isHalfCloseDue && !m_isHalfClosed) {
        // Over TLS without close_notify, with which Qt would end the other direction too.
        m_isHalfClosed = true;
        shutdownWrite(m_socket);
    }
}

void ConnectionEnd::written()
{
    // What is to be said before the end may take its time, for as long as the peer takes it.
    if (m_isClosing && !m_handshake.isSent())
        m_closeTimer.start();
    endWhenDone();
}

void ConnectionEnd::force(StreamEnd end)
{
    if (!m_forcedEnd)
        m_forcedEnd = end;
    m_halfClose.abort();
}

void ConnectionEnd::pongTimedOut(std::chrono::milliseconds waited)
{
    m_pongWait = static_cast<qint32>(waited.count());
    force(StreamEnd::PongTimedOut);
}

capture::StateEvent ConnectionEnd::finish(const FrameInspector &inspector)
{
    m_isFinished = true;
    m_closeTimer.stop();
    const StreamEnd end = streamEnd(inspector);
    if (end == StreamEnd::Torn) {
        if (const auto torn = inspector.tornFrame())
            m_recorder.frame(*torn, capture::Direction::Incoming, capture::monotonicNow());
    }
    auto event = m_handshake.endEvent(end, m_socket.errorString().toUtf8());
    if (event.cause == capture::Cause::PongTimeout)
        event.number = m_pongWait;
    m_recorder.state(event);
    return event;
}

StreamEnd ConnectionEnd::streamEnd(const FrameInspector &inspector) const
{
    if (m_forcedEnd)
        return *m_forcedEnd;
    if (inspector.isInsideFrame())
        return StreamEnd::Torn;
    if (m_resetWatch.wasReset())
        return StreamEnd::ResetByPeer;
    return m_socket.error() == QAbstractSocket::RemoteHostClosedError ? StreamEnd::ClosedByPeer
                                                                      : StreamEnd::Error;
}

} // namespace wireloupe::net
