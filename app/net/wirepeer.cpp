#include "net/wirepeer.h"

#include <utility>

#include <sys/epoll.h>

#include <QCoreApplication>

#include "net/epolldispatcher.h"
#include "net/guardcounts.h"

namespace wireloupe::net {

namespace {

using capture::Cause;
using capture::Direction;

/// Reads of one peer in a row, before the others have their turn.
constexpr int readsAtOnce = 4;

capture::StateEvent stateEvent(capture::StateKind kind, capture::Phase phase, const QByteArray &detail)
{
    capture::StateEvent event;
    event.kind = kind;
    event.phase = phase;
    event.detail = detail;
    return event;
}

capture::StateEvent upgradeFailure(Cause cause)
{
    auto event = stateEvent(capture::StateKind::Failed, capture::Phase::Upgrade, {});
    event.cause = cause;
    return event;
}

QByteArray authority(const StreamSocket::Endpoint &endpoint)
{
    const QByteArray host = endpoint.address.toString().toLatin1();
    const bool isV6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? '[' + host + ']' : host) + ':' + QByteArray::number(endpoint.port);
}

/// As QTcpSocket says it.
QByteArray wordsOf(int error)
{
    if (error == 0 || error == ECONNRESET || error == EPIPE)
        return QCoreApplication::translate("QNativeSocketEngine", "The remote host closed the connection")
            .toUtf8();
    return qt_error_string(error).toUtf8();
}

} // namespace

WirePeer::WirePeer(WireLoop &loop, int descriptor, server::PeerId id, const Recorder &recorder,
                   std::shared_ptr<const WirePeerOptions> options, ConnectionOwner &owner)
    : m_loop(loop)
    , m_owner(owner)
    , m_options(std::move(options))
    , m_socket(descriptor)
    , m_id(id)
    , m_recorder(recorder)
    , m_queue(m_options->connection.slowConsumer, m_options->connection.counters)
{
}

WirePeer::~WirePeer()
{
    stopTimer();
    m_loop.forget(*this);
    m_loop.dispatcher().removeWatcher(m_socket.descriptor());
    if (m_phase == Phase::Opening)
        m_recorder.state(upgradeFailure(Cause::CancelledByUser));
    else if (m_phase == Phase::Open || m_phase == Phase::Dropped)
        m_endpoint->finish(m_dropEnd);
}

void WirePeer::start()
{
    const auto peer = m_socket.peer();
    const QString from = QStringLiteral("%1:%2").arg(peer.address.toString()).arg(peer.port);
    m_recorder.state(stateEvent(capture::StateKind::Connecting, capture::Phase::Tcp, from.toUtf8()));
    m_opening.reset(new Opening{
        ServerOpening(m_options->connection.handshake, false, [this] { return authority(m_socket.local()); }),
        {}});
    setTimer(m_options->connection.handshakeTimeout, &WirePeer::handshakeTimedOut);
    watch();
}

PeerInfo WirePeer::info() const
{
    const auto peer = m_socket.peer();
    PeerInfo info;
    info.id = m_id;
    info.address = peer.address;
    info.port = peer.port;
    info.target = m_target;
    info.subprotocol = m_subprotocol;
    info.extension = m_extension;
    info.since = capture::monotonicNow();
    return info;
}

std::optional<std::chrono::nanoseconds> WirePeer::latency() const
{
    return m_heartbeat ? m_heartbeat->roundTrip() : std::nullopt;
}

// The descriptor.

void WirePeer::descriptorReady(quint32 events)
{
    if ((events & EPOLLOUT) != 0)
        write();
    if ((events & ~static_cast<quint32>(EPOLLOUT)) != 0 && m_socket.isOpen())
        read();
    watch();
}

/// Only what has changed is told to the kernel.
void WirePeer::watch()
{
    if (!m_socket.isOpen())
        return;
    const bool isHeld = m_endpoint && m_endpoint->isReadingHeld();
    const bool isBlocked = m_endpoint ? m_endpoint->isBlocked() : m_opening->outbox.isBlocked();
    quint32 events = isBlocked ? EPOLLOUT : 0U;
    if (!isHeld)
        events |= EPOLLIN | EPOLLRDHUP;
    else if (m_endpoint && m_endpoint->isUnread())
        events |= EPOLLRDHUP; // who is never read on must be seen to leave
    if (std::exchange(m_watched, events | EPOLLERR) != (events | EPOLLERR))
        m_loop.dispatcher().addWatcher(m_socket.descriptor(), events, *this);
}

void WirePeer::read()
{
    const auto time = capture::monotonicNow();
    const std::span<char> buffer = m_loop.readBuffer();
    for (int reads = 0; reads < readsAtOnce && m_socket.isOpen(); ++reads) {
        const auto size = m_socket.read(buffer);
        if (!size)
            break;
        if (*size == 0) {
            streamEnded();
            return;
        }
        take({buffer.data(), *size}, time);
        const bool isMoreLikely = *size == static_cast<qsizetype>(buffer.size());
        if (!isMoreLikely || (m_endpoint && m_endpoint->isReadingHeld()))
            break;
    }
    flush();
}

void WirePeer::take(QByteArrayView bytes, Recorder::Time time)
{
    if (m_phase == Phase::Opening) {
        takeRequest(bytes);
    } else if (m_phase == Phase::Open) {
        if (m_heartbeat)
            m_heartbeat->takeSignOfLife();
        m_isReading = true;
        m_endpoint->receive(bytes, time);
        m_isReading = false;
    }
}

void WirePeer::flush()
{
    if (!m_socket.isOpen())
        return;
    if (m_endpoint) {
        m_endpoint->flush(m_socket, m_loop.writeBuffers());
        endOurDirection();
    }
    watch();
}

void WirePeer::write()
{
    if (!m_endpoint) {
        m_opening->outbox.writeRest(m_socket, m_loop.writeBuffers());
    } else {
        m_endpoint->room(m_socket, m_loop.writeBuffers());
        // What is to be said before the end may take its time, for as long as the peer takes it.
        if (m_endpoint->isClosing() && !m_endpoint->isCloseSent())
            setTimer(m_options->connection.bridge.closeTimeout, &WirePeer::closeTimedOut);
        sendHeld();
    }
    endOurDirection();
}

/// The server is the one to close TCP (RFC 6455 section 7.1.1). It reads on until the peer has done so too:
/// closing at once would make the system send a reset, which may overtake what was written last.
void WirePeer::endOurDirection()
{
    const bool isDone =
        m_endpoint ? m_endpoint->isDone() : m_phase == Phase::Refused && !m_opening->outbox.isBlocked();
    if (isDone && !std::exchange(m_isShutDown, true))
        m_socket.shutdownWrite();
}

// The opening handshake.

void WirePeer::takeRequest(QByteArrayView bytes)
{
    if (!m_opening->handshake.feed(bytes.toByteArray()))
        return;
    recordRequest();
    if (m_opening->handshake.accepted())
        accept();
    else
        refuse(*m_opening->handshake.refusal());
}

void WirePeer::accept()
{
    stopTimer();
    const std::unique_ptr<Opening> opening = std::move(m_opening);
    const AcceptedHandshake &accepted = *opening->handshake.accepted();
    const QByteArray &response = opening->handshake.response();
    m_target = accepted.target;
    m_subprotocol = accepted.subprotocol;
    m_extension = accepted.extension;
    m_endpoint.emplace(m_options->endpoint, accepted.deflate, m_recorder,
                       static_cast<WireEndpoint::Listener &>(*this));
    m_phase = Phase::Open;
    m_recorder.response(Direction::Outgoing, response, capture::monotonicNow());
    m_endpoint->queueBytes(response);
    m_endpoint->room(m_socket, m_loop.writeBuffers());
    m_recorder.state(stateEvent(capture::StateKind::Open, capture::Phase::Open, m_subprotocol));
    startHeartbeat();
    const server::AccessOptions &access = m_options->connection.handshake.access;
    if (access.tokenPlace == server::AccessOptions::TokenPlace::FirstMessage && !access.token.isEmpty())
        waitForToken();
    else
        open();
    take(accepted.early, capture::monotonicNow());
}

void WirePeer::refuse(const ServerRefusal &refusal)
{
    m_recorder.response(Direction::Outgoing, refusal.response, capture::monotonicNow());
    m_opening->outbox.queueBytes(refusal.response);
    m_opening->outbox.writeRest(m_socket, m_loop.writeBuffers());
    capture::StateEvent event = upgradeFailure(refusal.cause);
    event.number = refusal.number;
    event.detail = refusal.detail;
    fail(event);
}

/// The connection lingers until the peer has closed it too, or for the time of a closing handshake.
void WirePeer::fail(const capture::StateEvent &event)
{
    recordRequest();
    m_recorder.state(event);
    countEnd(*m_options->connection.counters, event);
    m_phase = Phase::Refused;
    setTimer(m_options->connection.bridge.closeTimeout, &WirePeer::closeTimedOut);
    endOurDirection();
    watch();
}

/// What came of a request that never became whole is worth seeing.
void WirePeer::recordRequest()
{
    const QByteArray request = m_opening->handshake.request();
    if (!request.isEmpty() && !std::exchange(m_opening->isRequestRecorded, true))
        m_recorder.request(Direction::Incoming, request, capture::monotonicNow());
}

void WirePeer::handshakeTimedOut()
{
    recordRequest();
    refuse(refusalOfTheSlow());
}

void WirePeer::waitForToken()
{
    m_gate = std::make_unique<TokenGate>(*this, m_options->connection.handshake.access.token,
                                         m_options->connection.handshakeTimeout);
    connect(m_gate.get(), &TokenGate::passed, this, &WirePeer::open);
    connect(m_gate.get(), &TokenGate::refused, this,
            [this](const QByteArray &why) { closeFor(Cause::AccessRefused, wire::PolicyViolation, why); });
}

void WirePeer::open()
{
    m_isOpened = true;
    m_owner.opened(*this);
}

// The open connection.

void WirePeer::takeMessage(const wire::Message &message)
{
    // The token by the first message is for nobody else.
    const bool wasOpened = m_isOpened;
    emit messageReceived(message);
    if (wasOpened)
        m_owner.received(*this, message);
}

void WirePeer::put(Entry entry)
{
    using enum server::SendQueue::Verdict;
    if (m_phase != Phase::Open || m_endpoint->isClosing())
        return;
    switch (m_queue.judge(entry.message.payload.size(), m_endpoint->unsentBytes())) {
    case Send:
        transmit(entry);
        break;
    case Hold:
        m_queue.hold(std::move(entry), m_endpoint->unsentBytes());
        break;
    case Drop:
        break;
    case Close:
        closeFor(server::Blame::Guard, wire::TryAgainLater, "too many bytes unread");
        break;
    }
}

void WirePeer::transmit(const Entry &entry)
{
    m_endpoint->send(entry.message, entry.marks);
    if (m_endpoint->isFull() && !m_endpoint->isBlocked())
        m_endpoint->flush(m_socket, m_loop.writeBuffers());
    if (!m_isReading)
        m_loop.flushSoon(*this);
}

void WirePeer::sendHeld()
{
    while (const auto entry = m_queue.next(m_endpoint->unsentBytes()))
        transmit(*entry);
}

void WirePeer::close(quint16 code, const QByteArray &reason)
{
    if (m_phase == Phase::Open)
        closeFor(Cause::None, code, reason);
    else
        abort();
}

void WirePeer::closeFor(server::Blame blame, quint16 code, const QByteArray &reason)
{
    closeFor(blame == server::Blame::Fault ? Cause::Fault : Cause::Guard, code, reason);
}

void WirePeer::closeFor(Cause cause, quint16 code, const QByteArray &reason)
{
    if (m_phase != Phase::Open)
        return;
    while (const auto entry = m_queue.takeFirst())
        transmit(*entry);
    m_endpoint->beginClose(code, reason, cause);
    m_loop.flushSoon(*this);
}

void WirePeer::setWireFaults(const server::WireFaults &faults)
{
    if (m_phase == Phase::Open)
        m_endpoint->setPongMuted(faults.isPongMuted);
}

void WirePeer::setAttention(server::Attention attention)
{
    if (m_phase != Phase::Open)
        return;
    const bool wasUnread = m_endpoint->isUnread();
    m_endpoint->setAttention(attention);
    // Later: this can come in the midst of handling something else.
    if (wasUnread && !m_endpoint->isUnread())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_phase == Phase::Open)
                    m_endpoint->readOn();
            },
            Qt::QueuedConnection);
    watch();
}

qint64 WirePeer::backlog() const
{
    return m_endpoint ? m_endpoint->unsentBytes() + m_queue.bytes() : 0;
}

void WirePeer::closing()
{
    m_heartbeat.reset();
    setAttention(server::Attention::Full);
    setTimer(m_options->connection.bridge.closeTimeout, &WirePeer::closeTimedOut);
}

void WirePeer::pongReceived(const QByteArray &payload)
{
    if (m_heartbeat)
        m_heartbeat->takePong(payload);
}

void WirePeer::released()
{
    flush();
}

void WirePeer::startHeartbeat()
{
    const KeepAlive &options = m_options->connection.bridge.keepAlive;
    if (options.interval.count() <= 0)
        return;
    m_heartbeat = std::make_unique<KeepAliveTimer>();
    connect(m_heartbeat.get(), &KeepAliveTimer::due, this, [this](const QByteArray &payload) {
        m_endpoint->ping(payload);
        flush();
    });
    connect(m_heartbeat.get(), &KeepAliveTimer::timedOut, this, [this](std::chrono::milliseconds waited) {
        m_pongWait = static_cast<qint32>(waited.count());
        finish(StreamEnd::PongTimedOut);
    });
    m_heartbeat->start(options);
}

// The end.

void WirePeer::abort()
{
    if (m_phase == Phase::Opening)
        fail(upgradeFailure(Cause::CancelledByUser));
    else if (m_phase == Phase::Open)
        drop(StreamEnd::Aborted);
}

/// Behind what has been sent, as far as the system takes it.
void WirePeer::reset()
{
    if (m_phase != Phase::Open || m_endpoint->isCloseSent())
        return;
    m_endpoint->flush(m_socket, m_loop.writeBuffers());
    drop(StreamEnd::Fault);
}

/// The end itself comes later, when nobody is in the midst of anything.
void WirePeer::drop(StreamEnd end)
{
    m_phase = Phase::Dropped;
    m_dropEnd = end;
    m_heartbeat.reset();
    m_loop.dispatcher().removeWatcher(m_socket.descriptor());
    if (end == StreamEnd::Fault)
        m_socket.reset();
    else
        m_socket.close();
    stopTimer();
    m_timer = m_loop.clock().after(std::chrono::nanoseconds(0), [this] {
        m_timer = {};
        finish(m_dropEnd);
    });
}

void WirePeer::streamEnded()
{
    if (m_phase == Phase::Opening) {
        recordRequest();
        const auto event = upgradeFailure(Cause::PeerClosedTcp);
        m_recorder.state(event);
        m_phase = Phase::Refused;
    }
    const int error = m_socket.error();
    const StreamEnd end = m_socket.wasReset() ? StreamEnd::ResetByPeer
                          : error == 0        ? StreamEnd::ClosedByPeer
                                              : StreamEnd::Error;
    finish(end, wordsOf(error));
}

void WirePeer::finish(StreamEnd end, const QByteArray &detail)
{
    const Phase phase = std::exchange(m_phase, Phase::Gone);
    if (phase == Phase::Gone)
        return;
    stopTimer();
    m_loop.forget(*this);
    m_loop.dispatcher().removeWatcher(m_socket.descriptor());
    if (m_endpoint)
        countEnd(*m_options->connection.counters, m_endpoint->finish(end, detail, m_pongWait));
    m_socket.close();
    if (m_endpoint)
        emit gone();
    m_owner.finished(*this);
}

void WirePeer::setTimer(std::chrono::milliseconds delay, void (WirePeer::*act)())
{
    stopTimer();
    m_timer = m_loop.clock().after(delay, [this, act] {
        m_timer = {};
        (this->*act)();
    });
}

void WirePeer::stopTimer()
{
    if (m_timer != server::Clock::TimerId{})
        m_loop.clock().cancel(std::exchange(m_timer, {}));
}

} // namespace wireloupe::net
