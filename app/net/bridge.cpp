#include "net/bridge.h"

#include <array>
#include <utility>

#include <QSslSocket>

#include "net/arrivaltime.h"
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
    , m_attendance(recorder.sink())
    , m_options(options)
    , m_near(nearSocket)
    , m_inspector(peerOf(options.role), withinQt(options.limits), options.framing.deflate)
    , m_farFrames(m_recorder, options.rate, options.counters, *this)
    , m_framer(options.role, options.framing)
    , m_sender(farSocket, recorder, options.role)
    , m_end(farSocket, recorder, options.role, options.closeTimeout)
{
    m_pongs.setMuted(m_options.isPongMuted);
    connect(&m_keepAlive, &KeepAliveTimer::due, this, &Bridge::ping);
    connect(&m_keepAlive, &KeepAliveTimer::timedOut, this, &Bridge::pongMissed);
    connect(
        &m_end, &ConnectionEnd::closing, this,
        [this] {
            m_keepAlive.stop();
            setAttention(server::Attention::Full);
            emit closing();
        });
    connect(&m_end, &ConnectionEnd::reset, this, [this] {
        if (m_farFrames.isUnread())
            setAttention(server::Attention::Unanswered);
    });
    connect(&m_end, &ConnectionEnd::gone, this, &Bridge::farGone);
}

void Bridge::start(QByteArrayView early)
{
    connectSockets();
    m_keepAlive.start(m_options.keepAlive);
    takeFarBytes(early, capture::monotonicNow());
    readFar();
    readNear();
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
    // Queued: it can come out of a write, in the midst of handling something else.
    connect(&m_nearSocket, &QTcpSocket::disconnected, this, &Bridge::nearGone, Qt::QueuedConnection);
    m_end.watch();
}

void Bridge::ping(const QByteArray &payload)
{
    if (m_end.isCloseSent())
        return;
    m_sender.queue(wire::Opcode::Ping, payload.left(125));
    m_sender.flush();
}

void Bridge::sendMarked(const wire::Message &message, const server::SendMarks &marks)
{
    if (m_end.isCloseSent() || m_heldClose || m_end.isFinished())
        return;
    queueMarked(message, marks, m_framer, m_sender);
    m_sender.flush();
}

/// What we have not read, for a reason of ours, is a sign of life too.
void Bridge::pongMissed(std::chrono::milliseconds waited)
{
    if (m_options.keepAlive.isAnySignEnough && m_far.bytesAvailable() > 0)
        m_keepAlive.start(m_options.keepAlive);
    else
        m_end.pongTimedOut(waited);
}

void Bridge::inject(const QByteArray &bytes)
{
    if (m_end.isFinished())
        return;
    const auto close = m_sender.inject(bytes);
    if (close && !m_end.isCloseSent())
        closeSent(*close);
}

void Bridge::beginClose(quint16 code, const QByteArray &reason, capture::Cause cause)
{
    if (!m_end.ourClose() && !m_end.isFinished())
        m_end.beginFor(cause, {code, reason, wire::Rule::None});
}

void Bridge::halfClose()
{
    if (m_end.isFinished() || m_sender.hasEnded())
        return;
    m_sender.end();
    m_keepAlive.stop();
    m_end.halfClose();
}

void Bridge::abort()
{
    m_end.force(StreamEnd::Aborted);
}

void Bridge::reset()
{
    if (m_end.isCloseSent() || m_heldClose || m_end.isFinished())
        return;
    m_sender.flush();
    resetOnClose(m_far);
    m_end.force(StreamEnd::Fault);
}

void Bridge::setKeepAlive(const KeepAlive &keepAlive)
{
    if (!m_end.isClosing() && !m_sender.hasEnded())
        m_keepAlive.start(keepAlive);
}

void Bridge::setAttention(server::Attention attention)
{
    const bool wasReading = m_farFrames.isTaking();
    m_farFrames.setAttention(attention);
    // Later: this can come in the midst of handling something else.
    if (!wasReading && m_farFrames.isTaking())
        QMetaObject::invokeMethod(this, &Bridge::readOn, Qt::QueuedConnection);
}

qint64 Bridge::unsentBytes() const
{
    return net::unsentBytes(m_far) + m_sender.heldBytes();
}

void Bridge::readFar()
{
    const auto time = ArrivalTime::of(m_far.socketDescriptor());
    std::array<char, readSize> buffer;
    while (m_far.bytesAvailable() > 0 && m_farFrames.isTaking()) {
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
    if (!bytes.isEmpty())
        m_keepAlive.takeSignOfLife();
    m_inspector.feed(bytes);
    while (m_farFrames.isTaking()) {
        auto inspected = m_inspector.next();
        if (!inspected)
            break;
        m_farFrames.take(*inspected, m_inspector, time);
    }
    m_sender.flush();
    sendHeldPong();
}

/// What it has said meanwhile has been held here, and by TCP.
void Bridge::readOn()
{
    if (m_end.isFinished())
        return;
    takeFarBytes({}, capture::monotonicNow());
    readFar();
}

void Bridge::closeReceived(const wire::ClosePayload &close)
{
    m_end.received(close);
    askNearToClose();
}

void Bridge::takeMessage(const wire::Message &message)
{
    if (m_near.isConnected() && !m_isNearClosed)
        m_near.pass(message);
}

/// Here and not in Qt, so that one pong goes out, in the order of the pings (RFC 6455 section 5.5.3).
void Bridge::pingReceived(const QByteArray &payload)
{
    const bool isFull = net::unsentBytes(m_far) + m_sender.queuedBytes() > pongMark;
    if (const auto pong = m_pongs.answer(payload, isFull))
        m_sender.queue(wire::Opcode::Pong, *pong);
}

void Bridge::sendHeldPong()
{
    if (!m_pongs.isHolding() || unsentBytes() > pongMark)
        return;
    m_sender.queue(wire::Opcode::Pong, *m_pongs.takeHeld());
    m_sender.flush();
}

void Bridge::ruleBroken(wire::Rule rule)
{
    m_end.begin({wire::closeCodeFor(rule), wire::referenceOf(rule), wire::Rule::None}, rule);
    askNearToClose();
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
    if (m_end.isFinished() || m_isNearClosed)
        return;
    readNear();
    if (m_isNearClosed || m_isNearHeldUp)
        return;
    m_isNearClosed = true;
    if (m_end.ourClose())
        sendClose(*m_end.ourClose());
    else
        abort();
}

/// The near side's close frame comes behind all that it still had to say, and brings sendClose().
void Bridge::askNearToClose()
{
    if (m_end.isCloseSent())
        m_end.endWhenDone();
    else if (m_isNearClosed || !m_near.isConnected())
        nearGone();
    else
        m_near.askToClose();
}

void Bridge::sendClose(const wire::ClosePayload &asNearSaid)
{
    const auto close = m_end.ourClose().value_or(asNearSaid);
    m_sender.queue(wire::Opcode::Close, wire::closePayload(close.code, close.reason));
    m_sender.flush();
    m_heldClose = close;
    releaseClose();
}

void Bridge::releaseClose()
{
    if (!m_heldClose || m_sender.heldBytes() > 0)
        return;
    closeSent(*std::exchange(m_heldClose, std::nullopt));
}

void Bridge::closeSent(const wire::ClosePayload &close)
{
    m_end.sent(close);
    leaveNear();
    m_end.endWhenDone();
}

void Bridge::leaveNear()
{
    m_isNearClosed = true;
    m_near.leave();
    m_order.release();
}

void Bridge::farGone()
{
    m_farFrames.letGo();
    readRestOfFar();
    m_keepAlive.stop();
    m_sender.recordTorn();
    const auto event = m_end.finish(m_inspector);
    leaveNear();
    emit ended(event);
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
    // Later: this can come out of a write, in the midst of handling something else.
    const bool isHeldPongDue = m_pongs.isHolding() && unsentBytes() <= pongMark;
    if (m_heldClose || isHeldPongDue || (m_isWaiting && !isFarFull()))
        QMetaObject::invokeMethod(this, &Bridge::resume, Qt::QueuedConnection);
    m_end.written();
    emit farWritten();
}

void Bridge::resume()
{
    if (m_end.isFinished())
        return;
    releaseClose();
    sendHeldPong();
    if (!std::exchange(m_isWaiting, false))
        return;
    readNear();
    readFar();
    if (!m_near.isConnected())
        nearGone();
}

} // namespace wireloupe::net
