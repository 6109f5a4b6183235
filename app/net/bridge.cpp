#include "net/bridge.h"

#include <array>
#include <limits>

#include <QSslSocket>

#include "net/nativesocket.h"
#include "wire/framewriter.h"

namespace wireloupe::net {

namespace {

using capture::Direction;

/// Of bytes unsent on one side, above which the other is not read. Large enough for a fast link, small enough
/// for thousands of peers that do not read.
constexpr qint64 highWaterMark = 1 << 20;
constexpr std::size_t readSize = 64 << 10;

/// QWebSocket takes no frame above 2 GiB.
wire::Limits withinQt(wire::Limits limits)
{
    constexpr quint64 qtLimit = std::numeric_limits<int>::max() / 2;
    limits.maxFramePayload = std::min(limits.maxFramePayload, qtLimit);
    limits.maxMessagePayload = std::min(limits.maxMessagePayload, qtLimit);
    return limits;
}

wire::Limits unlimited()
{
    wire::Limits limits;
    limits.maxFramePayload = std::numeric_limits<quint64>::max();
    return limits;
}

/// What the system has not taken yet, the bytes that TLS has encrypted included.
qint64 unsent(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

wire::Role peerOf(wire::Role role)
{
    return role == wire::Role::Client ? wire::Role::Server : wire::Role::Client;
}

} // namespace

Bridge::Bridge(QTcpSocket &nearSocket, QTcpSocket &farSocket, const Recorder &recorder,
               const BridgeOptions &options, QObject *parent)
    : QObject(parent)
    , m_near(nearSocket)
    , m_far(farSocket)
    , m_recorder(recorder)
    , m_options(options)
    , m_inspector(peerOf(options.role), withinQt(options.limits))
    , m_nearParser(unlimited())
    , m_sender(farSocket, recorder, options.role)
    , m_resetWatch(farSocket)
{
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(m_options.closeTimeout);
    connect(&m_closeTimer, &QTimer::timeout, this, &Bridge::closeTimedOut);
}

Bridge::~Bridge()
{
    if (!m_hasEnded)
        m_recorder.state(m_closing.endEvent(StreamEnd::Aborted, {}));
}

void Bridge::start(QByteArrayView early)
{
    m_near.setReadBufferSize(highWaterMark);
    m_far.setReadBufferSize(highWaterMark);
    connect(&m_near, &QTcpSocket::readyRead, this, &Bridge::readNear);
    connect(&m_far, &QTcpSocket::readyRead, this, &Bridge::readFar);
    connect(&m_near, &QTcpSocket::bytesWritten, this, &Bridge::written);
    connect(&m_far, &QTcpSocket::bytesWritten, this, &Bridge::written);
    if (auto *tls = qobject_cast<QSslSocket *>(&m_far))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Bridge::written);
    // Queued: both can come out of a write, in the midst of handling something else.
    connect(&m_near, &QTcpSocket::disconnected, this, &Bridge::nearGone, Qt::QueuedConnection);
    connect(&m_far, &QTcpSocket::disconnected, this, &Bridge::farGone, Qt::QueuedConnection);

    takeFarBytes(early, capture::monotonicNow());
    readFar();
    readNear();
    if (m_far.state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &Bridge::farGone, Qt::QueuedConnection);
    if (m_near.state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &Bridge::nearGone, Qt::QueuedConnection);
}

void Bridge::ping(const QByteArray &payload)
{
    if (m_closing.isSent())
        return;
    m_sender.queue(wire::Opcode::Ping, payload.left(125));
    m_sender.flush();
}

void Bridge::beginClose(quint16 code, const QByteArray &reason)
{
    if (m_ourClose || m_hasEnded)
        return;
    m_ourClose = wire::ClosePayload{code, reason, wire::Rule::None};
    m_closing.begin(*m_ourClose);
    beginClosing();
}

void Bridge::abort()
{
    if (!m_forcedEnd)
        m_forcedEnd = StreamEnd::Aborted;
    m_far.abort();
}

qint64 Bridge::unsentBytes() const
{
    return unsent(m_far);
}

void Bridge::readFar()
{
    const auto time = capture::monotonicNow();
    std::array<char, readSize> buffer;
    while (m_far.bytesAvailable() > 0) {
        if (isNearFull() || isFarFull()) {
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
    while (const auto inspected = m_inspector.next()) {
        m_recorder.frame(inspected->frame, Direction::Incoming, time, inspected->rule);
        if (wire::isFatal(inspected->rule))
            fail(inspected->rule);
        else if (inspected->rule != wire::Rule::DataAfterClose)
            takeFarFrame(inspected->frame);
    }
    m_sender.flush();
}

void Bridge::takeFarFrame(const wire::Frame &frame)
{
    switch (frame.header.opcode) {
    case wire::Opcode::Ping:
        // Here and not in Qt, so that one pong goes out, in the order of the pings (RFC 6455 section 5.5.3).
        m_sender.queue(wire::Opcode::Pong, frame.payload);
        break;
    case wire::Opcode::Pong:
        break;
    case wire::Opcode::Close: {
        const auto close = wire::parseClosePayload(frame.payload);
        m_closing.received(close);
        askNearToClose({close.code, {}, wire::Rule::None});
        break;
    }
    default:
        if (const auto message = m_assembler.add(frame))
            passOn(*message);
    }
}

void Bridge::passOn(const wire::Message &message)
{
    static constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

    if (m_near.state() != QAbstractSocket::ConnectedState || m_isNearClosed)
        return;
    const auto opcode = message.isText() ? wire::Opcode::Text : wire::Opcode::Binary;
    // QWebSocket takes a byte order mark for part of the encoding and drops it: one of two.
    if (message.isText() && message.payload.startsWith(byteOrderMark))
        m_near.write(wire::serialize(opcode, byteOrderMark.toByteArray() + message.payload));
    else
        m_near.write(wire::serialize(opcode, message.payload));
}

void Bridge::fail(wire::Rule rule)
{
    const wire::ClosePayload close{wire::closeCodeFor(rule),
                                   QByteArray("RFC 6455 section ") + wire::sectionOf(rule), wire::Rule::None};
    m_closing.begin(close, rule);
    m_ourClose = close;
    askNearToClose(close);
}

void Bridge::readNear()
{
    std::array<char, readSize> buffer;
    while (!m_isNearClosed && m_near.bytesAvailable() > 0) {
        if (isFarFull()) {
            m_isWaiting = true;
            break;
        }
        const qint64 size = m_near.read(buffer.data(), buffer.size());
        if (size <= 0)
            break;
        takeNearBytes({buffer.data(), size});
    }
}

void Bridge::takeNearBytes(QByteArrayView bytes)
{
    m_nearParser.feed(bytes);
    while (auto frame = m_nearParser.next()) {
        if (frame->header.opcode == wire::Opcode::Close) {
            m_isNearClosed = true;
            sendClose(wire::parseClosePayload(frame->payload));
            return;
        }
        m_sender.queue(std::move(*frame));
    }
    m_sender.flush();
}

void Bridge::nearGone()
{
    if (m_hasEnded || m_isNearClosed)
        return;
    readNear();
    if (m_isNearClosed || (m_isWaiting && m_near.bytesAvailable() > 0))
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
        closeFarWhenDone();
    else if (m_isNearClosed || m_near.state() != QAbstractSocket::ConnectedState)
        nearGone();
    else
        m_near.write(wire::serialize(wire::Opcode::Close, wire::closePayload(wire::NormalClosure)));
}

void Bridge::sendClose(const wire::ClosePayload &asNearSaid)
{
    const auto close = m_ourClose.value_or(asNearSaid);
    m_closing.sent(close);
    m_sender.queue(wire::Opcode::Close, wire::closePayload(close.code, close.reason));
    m_sender.flush();
    beginClosing();
    leaveNear();
    closeFarWhenDone();
}

void Bridge::beginClosing()
{
    if (std::exchange(m_isClosing, true))
        return;
    m_recorder.state(m_closing.closingEvent());
    m_closeTimer.start();
    emit closing();
}

void Bridge::leaveNear()
{
    m_isNearClosed = true;
    if (m_near.state() == QAbstractSocket::ConnectedState)
        m_near.disconnectFromHost();
}

/// The server is the one to close TCP (RFC 6455 section 7.1.1); a client waits for it.
void Bridge::closeFarWhenDone()
{
    const bool isDone = m_closing.isOver() && unsent(m_far) == 0 && !m_isHalfClosed;
    if (m_options.role != wire::Role::Server || !isDone || m_far.state() != QAbstractSocket::ConnectedState)
        return;
    m_isHalfClosed = true;
    shutdownWrite(m_far);
}

void Bridge::closeTimedOut()
{
    if (!m_forcedEnd)
        m_forcedEnd = StreamEnd::TimedOut;
    m_far.abort();
}

void Bridge::farGone()
{
    if (m_hasEnded)
        return;
    readRestOfFar();
    m_hasEnded = true;
    m_closeTimer.stop();
    const StreamEnd end = streamEnd();
    if (end == StreamEnd::Torn) {
        if (const auto torn = m_inspector.tornFrame())
            m_recorder.frame(*torn, Direction::Incoming, capture::monotonicNow());
    }
    const auto event = m_closing.endEvent(end, m_far.errorString().toUtf8());
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
    return unsent(m_far) > highWaterMark;
}

bool Bridge::isNearFull() const
{
    return unsent(m_near) > highWaterMark;
}

void Bridge::written()
{
    // Later: this can come out of a write, in the midst of handling something else.
    // What is to be said before the end may take its time, for as long as the peer takes it.
    if (m_isClosing && !m_closing.isSent())
        m_closeTimer.start();
    if (m_isWaiting && !isFarFull())
        QMetaObject::invokeMethod(this, &Bridge::resume, Qt::QueuedConnection);
    closeFarWhenDone();
}

void Bridge::resume()
{
    if (!std::exchange(m_isWaiting, false) || m_hasEnded)
        return;
    readNear();
    readFar();
    if (m_near.state() == QAbstractSocket::UnconnectedState)
        nearGone();
}

} // namespace wireloupe::net
