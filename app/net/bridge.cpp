#include "net/bridge.h"

#include <array>
#include <limits>

#include <QSslSocket>

#include "net/nativesocket.h"

namespace wireloupe::net {

namespace {

using capture::Direction;

/// Of bytes unsent on one side, above which the other is not read. Large enough for a fast link, small enough
/// for thousands of peers that do not read.
constexpr qint64 highWaterMark = 1 << 20;
/// Of bytes unsent, above which pongs are held.
constexpr qint64 pongMark = 64 << 10;
constexpr std::size_t readSize = 64 << 10;

/// QWebSocket takes no frame above 2 GiB.
wire::Limits withinQt(wire::Limits limits)
{
    constexpr quint64 qtLimit = std::numeric_limits<int>::max() / 2;
    limits.maxFramePayload = std::min(limits.maxFramePayload, qtLimit);
    limits.maxMessagePayload = std::min(limits.maxMessagePayload, qtLimit);
    return limits;
}

wire::Role peerOf(wire::Role role)
{
    return role == wire::Role::Client ? wire::Role::Server : wire::Role::Client;
}

} // namespace

Bridge::Bridge(QTcpSocket &nearSocket, QTcpSocket &farSocket, const Recorder &recorder,
               const BridgeOptions &options, QObject *parent)
    : QObject(parent)
    , m_nearSocket(nearSocket)
    , m_far(farSocket)
    , m_recorder(recorder)
    , m_options(options)
    , m_near(nearSocket)
    , m_inspector(peerOf(options.role), withinQt(options.limits), options.framing.deflate)
    , m_rate(options.maxMessagesPerSecond)
    , m_framer(options.role, options.framing)
    , m_sender(farSocket, recorder, options.role)
    , m_resetWatch(farSocket)
    , m_halfClose(farSocket)
{
    m_pongs.setMuted(m_options.isPongMuted);
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(m_options.closeTimeout);
    connect(&m_closeTimer, &QTimer::timeout, this, [this] { forceEnd(StreamEnd::TimedOut); });
    connect(&m_keepAlive, &KeepAliveTimer::due, this, &Bridge::ping);
    connect(&m_keepAlive, &KeepAliveTimer::timedOut, this, &Bridge::pongTimedOut);
}

Bridge::~Bridge()
{
    if (!m_hasEnded)
        m_recorder.state(m_closing.endEvent(StreamEnd::Aborted, {}));
}

void Bridge::start(QByteArrayView early)
{
    connectSockets();
    m_keepAlive.start(m_options.keepAlive);
    takeFarBytes(early, capture::monotonicNow());
    readFar();
    readNear();
    if (m_far.state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &Bridge::farGone, Qt::QueuedConnection);
    if (!m_near.isConnected())
        QMetaObject::invokeMethod(this, &Bridge::nearGone, Qt::QueuedConnection);
}

void Bridge::connectSockets()
{
    m_nearSocket.setReadBufferSize(highWaterMark);
    m_far.setReadBufferSize(highWaterMark);
    connect(&m_nearSocket, &QTcpSocket::readyRead, this, &Bridge::readNear);
    connect(&m_far, &QTcpSocket::readyRead, this, &Bridge::readFar);
    connect(&m_nearSocket, &QTcpSocket::bytesWritten, this, &Bridge::written);
    connect(&m_far, &QTcpSocket::bytesWritten, this, &Bridge::written);
    if (auto *tls = qobject_cast<QSslSocket *>(&m_far))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Bridge::written);
    // Queued: both can come out of a write, in the midst of handling something else.
    connect(&m_nearSocket, &QTcpSocket::disconnected, this, &Bridge::nearGone, Qt::QueuedConnection);
    connect(&m_far, &QTcpSocket::disconnected, this, &Bridge::farGone, Qt::QueuedConnection);
    connect(&m_halfClose, &HalfClose::finished, this, &Bridge::farGone);
}

void Bridge::ping(const QByteArray &payload)
{
    if (m_closing.isSent())
        return;
    m_sender.queue(wire::Opcode::Ping, payload.left(125));
    m_sender.flush();
}

void Bridge::inject(const QByteArray &bytes)
{
    if (m_hasEnded)
        return;
    const auto close = m_sender.inject(bytes);
    if (close && !m_closing.isSent())
        closeSent(*close);
}

void Bridge::beginClose(quint16 code, const QByteArray &reason, capture::Cause cause)
{
    if (m_ourClose || m_hasEnded)
        return;
    m_ourClose = wire::ClosePayload{code, reason, wire::Rule::None};
    m_closing.beginFor(cause, *m_ourClose);
    beginClosing();
}

void Bridge::halfClose()
{
    if (m_hasEnded || m_sender.hasEnded())
        return;
    m_sender.end();
    m_keepAlive.stop();
    m_recorder.state(m_closing.halfClosed());
    endFarWhenDone();
}

void Bridge::abort()
{
    forceEnd(StreamEnd::Aborted);
}

void Bridge::setKeepAlive(const KeepAlive &keepAlive)
{
    if (!m_isClosing && !m_sender.hasEnded())
        m_keepAlive.start(keepAlive);
}

qint64 Bridge::unsentBytes() const
{
    return net::unsentBytes(m_far);
}

void Bridge::readFar()
{
    const auto time = capture::monotonicNow();
    std::array<char, readSize> buffer;
    while (m_far.bytesAvailable() > 0) {
        if (isNearFull() || (m_options.role == wire::Role::Server && isFarFull())) {
            m_isWaiting = true;
            break;
        }
        const qint64 size = m_far.read(buffer.data(), buffer.size());
        if (size <= 0)
            break;
        takeFarBytes({buffer.data(), size}, time);
    }
}

void Bridge::readRestOfFar()
{
    if (m_far.isOpen() && m_far.bytesAvailable() > 0)
        takeFarBytes(m_far.readAll(), capture::monotonicNow());
}

void Bridge::takeFarBytes(QByteArrayView bytes, Recorder::Time time)
{
    m_inspector.feed(bytes);
    while (auto inspected = m_inspector.next()) {
        if (isOneTooMany(*inspected, time)) {
            inspected->rule = wire::Rule::TooManyMessages;
            m_inspector.stop();
        }
        m_recorder.frame(inspected->frame, Direction::Incoming, time,
                         {.violation = inspected->rule, .inflated = inspected->inflated});
        if (wire::isFatal(inspected->rule))
            fail(inspected->rule);
        else if (inspected->rule != wire::Rule::DataAfterClose)
            takeFarFrame(*inspected);
    }
    m_sender.flush();
    sendHeldPong();
}

void Bridge::takeFarFrame(const InspectedFrame &inspected)
{
    const wire::Frame &frame = inspected.frame;
    switch (frame.header.opcode) {
    case wire::Opcode::Ping:
        answerPing(frame.payload);
        break;
    case wire::Opcode::Pong:
        m_keepAlive.takePong(frame.payload);
        break;
    case wire::Opcode::Close: {
        const auto close = wire::parseClosePayload(frame.payload);
        m_closing.received(close);
        askNearToClose({close.code, {}, wire::Rule::None});
        break;
    }
    default:
        const auto message = m_farMessages.add({frame.header, inspected.inflated.value_or(frame.payload)});
        if (message && m_near.isConnected() && !m_isNearClosed)
            m_near.pass(*message);
    }
}

/// Here and not in Qt, so that one pong goes out, in the order of the pings (RFC 6455 section 5.5.3).
void Bridge::answerPing(const QByteArray &payload)
{
    const bool isFull = net::unsentBytes(m_far) + m_sender.queuedBytes() > pongMark;
    if (const auto pong = m_pongs.answer(payload, isFull))
        m_sender.queue(wire::Opcode::Pong, *pong);
}

void Bridge::sendHeldPong()
{
    if (!m_pongs.isHolding() || net::unsentBytes(m_far) > pongMark)
        return;
    m_sender.queue(wire::Opcode::Pong, *m_pongs.takeHeld());
    m_sender.flush();
}

/// Judged at the end of a message, when it would be passed on.
bool Bridge::isOneTooMany(const InspectedFrame &inspected, Recorder::Time time)
{
    const wire::FrameHeader &header = inspected.frame.header;
    const bool isTaken = !wire::isFatal(inspected.rule) && inspected.rule != wire::Rule::DataAfterClose;
    return isTaken && header.fin && !wire::isControl(header.opcode) && !m_rate.take(time);
}

void Bridge::fail(wire::Rule rule)
{
    const wire::ClosePayload close{wire::closeCodeFor(rule), wire::referenceOf(rule), wire::Rule::None};
    m_closing.begin(close, rule);
    m_ourClose = close;
    askNearToClose(close);
}

void Bridge::readNear()
{
    m_isNearHeldUp = false;
    while (!m_isNearClosed) {
        if (m_sender.queuedBytes() >= static_cast<qint64>(readSize))
            m_sender.flush();
        if (isFarFull()) {
            m_isWaiting = m_isNearHeldUp = true;
            break;
        }
        if (!m_framer.isDone())
            sendNextFragment();
        else if (const auto frame = m_near.nextFrame())
            takeNearFrame(*frame);
        else
            break;
    }
    m_sender.flush();
}

void Bridge::sendNextFragment()
{
    m_sender.queue(m_framer.next());
    if (m_framer.isDone())
        m_order.messageGone();
}

void Bridge::takeNearFrame(const wire::Frame &frame)
{
    if (frame.header.opcode == wire::Opcode::Close) {
        m_isNearClosed = true;
        sendClose(wire::parseClosePayload(frame.payload));
    } else if (wire::isControl(frame.header.opcode)) {
        m_sender.queue(frame.header.opcode, frame.payload);
    } else if (auto message = m_nearMessages.add(frame)) {
        m_framer.begin(std::move(*message));
    }
}

void Bridge::nearGone()
{
    if (m_hasEnded || m_isNearClosed)
        return;
    readNear();
    if (m_isNearClosed || m_isNearHeldUp)
        return;
    m_isNearClosed = true;
    if (m_ourClose)
        sendClose(*m_ourClose);
    else
        abort();
}

/// The near side's close frame comes behind all that it still had to say, and brings sendClose().
void Bridge::askNearToClose(const wire::ClosePayload &ours)
{
    if (!m_ourClose)
        m_ourClose = ours;
    beginClosing();
    if (m_closing.isSent())
        endFarWhenDone();
    else if (m_isNearClosed || !m_near.isConnected())
        nearGone();
    else
        m_near.askToClose();
}

void Bridge::sendClose(const wire::ClosePayload &asNearSaid)
{
    const auto close = m_ourClose.value_or(asNearSaid);
    m_sender.queue(wire::Opcode::Close, wire::closePayload(close.code, close.reason));
    m_sender.flush();
    closeSent(close);
}

void Bridge::closeSent(const wire::ClosePayload &close)
{
    m_closing.sent(close);
    beginClosing();
    leaveNear();
    endFarWhenDone();
}

void Bridge::beginClosing()
{
    if (std::exchange(m_isClosing, true))
        return;
    m_keepAlive.stop();
    m_recorder.state(m_closing.closingEvent());
    m_closeTimer.start();
    emit closing();
}

void Bridge::leaveNear()
{
    m_isNearClosed = true;
    m_near.leave();
    m_order.release();
}

/// The server is the one to close TCP (RFC 6455 section 7.1.1); a client waits for it, unless it was told not
/// to.
void Bridge::endFarWhenDone()
{
    const bool isOver = m_options.role == wire::Role::Server && m_closing.isOver();
    if (net::unsentBytes(m_far) > 0 || m_far.state() != QAbstractSocket::ConnectedState)
        return;
    if (isOver) {
        m_halfClose.start();
    } else if (m_sender.hasEnded() && !m_isHalfClosed) {
        // Over TLS without close_notify, with which Qt would end the other direction too.
        m_isHalfClosed = true;
        shutdownWrite(m_far);
    }
}

void Bridge::forceEnd(StreamEnd end)
{
    if (!m_forcedEnd)
        m_forcedEnd = end;
    m_halfClose.abort();
}

void Bridge::pongTimedOut(std::chrono::milliseconds waited)
{
    m_pongWait = static_cast<qint32>(waited.count());
    forceEnd(StreamEnd::PongTimedOut);
}

void Bridge::farGone()
{
    if (m_hasEnded || m_halfClose.isUnderWay())
        return;
    readRestOfFar();
    m_hasEnded = true;
    m_closeTimer.stop();
    m_keepAlive.stop();
    const StreamEnd end = streamEnd();
    if (end == StreamEnd::Torn) {
        if (const auto torn = m_inspector.tornFrame())
            m_recorder.frame(*torn, Direction::Incoming, capture::monotonicNow());
    }
    auto event = m_closing.endEvent(end, m_far.errorString().toUtf8());
    if (event.cause == capture::Cause::PongTimeout)
        event.number = m_pongWait;
    m_recorder.state(event);
    leaveNear();
    emit ended(event);
}

StreamEnd Bridge::streamEnd() const
{
    if (m_forcedEnd)
        return *m_forcedEnd;
    if (m_inspector.isInsideFrame())
        return StreamEnd::Torn;
    if (m_resetWatch.wasReset())
        return StreamEnd::ResetByPeer;
    return m_far.error() == QAbstractSocket::RemoteHostClosedError ? StreamEnd::ClosedByPeer
                                                                   : StreamEnd::Error;
}

bool Bridge::isFarFull() const
{
    return net::unsentBytes(m_far) + m_sender.queuedBytes() > highWaterMark;
}

bool Bridge::isNearFull() const
{
    return m_near.unreadBytes() > highWaterMark;
}

void Bridge::written()
{
    // What is to be said before the end may take its time, for as long as the peer takes it.
    if (m_isClosing && !m_closing.isSent())
        m_closeTimer.start();
    // Later: this can come out of a write, in the midst of handling something else.
    const bool isHeldPongDue = m_pongs.isHolding() && net::unsentBytes(m_far) <= pongMark;
    if (isHeldPongDue || (m_isWaiting && !isFarFull()))
        QMetaObject::invokeMethod(this, &Bridge::resume, Qt::QueuedConnection);
    endFarWhenDone();
}

void Bridge::resume()
{
    if (m_hasEnded)
        return;
    sendHeldPong();
    if (!std::exchange(m_isWaiting, false))
        return;
    readNear();
    readFar();
    if (!m_near.isConnected())
        nearGone();
}

} // namespace wireloupe::net
