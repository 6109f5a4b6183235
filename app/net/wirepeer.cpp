#include "net/wirepeer.h"

#include <utility>

#include <sys/epoll.h>

#include <QCoreApplication>

#include "net/guardcounts.h"
#include "net/httparrival.h"
#include "net/serverevents.h"

namespace wireloupe::net {

namespace {

using capture::Cause;

/// Reads of one peer in a row, before the others have their turn.
constexpr int readsAtOnce = 4;

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
    : QueuedPeer(server::SendQueue(options->connection.slowConsumer, options->connection.counters))
    , m_loop(loop)
    , m_owner(owner)
    , m_options(std::move(options))
    , m_socket(descriptor)
    , m_id(id)
    , m_recorder(recorder)
    , m_timer(loop.clock())
{
}

WirePeer::~WirePeer()
{
    m_loop.forget(*this);
    if (m_phase == Phase::Open)
        m_loop.unwatch(m_socket.descriptor());
    if (m_phase == Phase::Open || m_phase == Phase::Dropped)
        m_endpoint->finish(m_dropEnd);
}

void WirePeer::start()
{
    const auto peer = m_socket.peer();
    m_recorder.state(connectingFrom(peer.address, peer.port));
    m_opening = std::make_unique<WireOpening>(m_loop, m_socket, m_recorder, m_options->connection,
                                              static_cast<WireOpening::Listener &>(*this));
    m_opening->start();
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
    awaitTurn();
    quint32 events = m_endpoint->isBlocked() ? EPOLLOUT : 0U;
    if (!m_endpoint->isReadingHeld())
        events |= EPOLLIN | EPOLLRDHUP;
    else if (m_endpoint->isUnread())
        events |= EPOLLRDHUP; // who is never read on must be seen to leave
    if (std::exchange(m_watched, events | EPOLLERR) != (events | EPOLLERR))
        m_loop.watch(m_socket.descriptor(), events, *this);
}

void WirePeer::awaitTurn()
{
    const auto turn = m_endpoint->nextTurn();
    if (!turn || (m_turn && m_turn->isActive()))
        return;
    if (!m_turn)
        m_turn = std::make_unique<ClockTimer>(m_loop.clock());
    m_turn->start(*turn - m_loop.clock().now(), [this] {
        write();
        watch();
    });
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
        if (!isMoreLikely || m_endpoint->isReadingHeld())
            break;
    }
    flush();
}

void WirePeer::take(QByteArrayView bytes, Recorder::Time time)
{
    if (m_phase != Phase::Open)
        return;
    if (m_heartbeat)
        m_heartbeat->takeSignOfLife();
    m_isReading = true;
    m_endpoint->receive(bytes, time);
    m_isReading = false;
}

void WirePeer::flush()
{
    if (!m_socket.isOpen())
        return;
    m_endpoint->flush(m_socket, m_loop.writeBuffers());
    endOurDirection();
    watch();
}

void WirePeer::write()
{
    const qint64 before = m_endpoint->unsentBytes();
    m_endpoint->room(m_socket, m_loop.writeBuffers());
    // What is to be said before the end may take its time, for as long as the peer takes it.
    if (m_endpoint->isClosing() && !m_endpoint->isCloseSent() && m_endpoint->unsentBytes() < before)
        startCloseTimer();
    sendHeld();
    endOurDirection();
}

/// The server is the one to close TCP (RFC 6455 section 7.1.1). It reads on until the peer has done so too:
/// closing at once would make the system send a reset, which may overtake what was written last.
void WirePeer::endOurDirection()
{
    if (m_endpoint->isDone() && !std::exchange(m_isShutDown, true))
        m_socket.shutdownWrite();
}

// The opening handshake.

void WirePeer::accepted(const AcceptedHandshake &handshake, const QByteArray &response)
{
    const std::unique_ptr<WireOpening> opening =
        std::move(m_opening); // whose handshake and response these are
    m_target = handshake.target;
    m_subprotocol = handshake.subprotocol;
    m_extension = handshake.extension;
    m_endpoint.emplace(m_options->endpoint, handshake.deflate, m_recorder,
                       static_cast<WireEndpoint::Listener &>(*this));
    m_phase = Phase::Open;
    m_endpoint->queueBytes(response);
    m_endpoint->room(m_socket, m_loop.writeBuffers());
    m_recorder.state(openWith(m_subprotocol));
    startHeartbeat();
    const server::AccessOptions &access = m_options->connection.handshake.access;
    if (access.tokenPlace == server::AccessOptions::TokenPlace::FirstMessage && !access.token.isEmpty())
        waitForToken();
    else
        open();
    take(handshake.early, capture::monotonicNow());
    flush();
}

void WirePeer::passedOn(const QByteArray &received)
{
    HttpArrival arrival{std::make_unique<QTcpSocket>(), received};
    arrival.socket->setSocketDescriptor(m_socket.release());
    m_phase = Phase::Gone;
    m_owner.passedOn(*this, std::move(arrival));
}

void WirePeer::failed()
{
    m_phase = Phase::Gone;
    m_owner.finished(*this);
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

void WirePeer::transmit(const Entry &entry)
{
    m_endpoint->send(entry.message, entry.marks);
    if (m_endpoint->isFull() && !m_endpoint->isBlocked())
        m_endpoint->flush(m_socket, m_loop.writeBuffers());
    if (!m_isReading)
        m_loop.flushSoon(*this);
}

void WirePeer::close(quint16 code, const QByteArray &reason)
{
    if (m_phase == Phase::Open)
        QueuedPeer::close(code, reason);
    else
        abort();
}

void WirePeer::beginClose(Cause cause, quint16 code, const QByteArray &reason)
{
    m_endpoint->beginClose(code, reason, cause);
    m_loop.flushSoon(*this);
}

void WirePeer::setWireFaults(const server::WireFaults &faults)
{
    if (m_phase != Phase::Open)
        return;
    m_endpoint->setPongMuted(faults.isPongMuted);
    m_endpoint->setThrottle(faults.throttle);
    m_turn.reset();
    watch();
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

void WirePeer::closing()
{
    m_heartbeat.reset();
    setAttention(server::Attention::Full);
    startCloseTimer();
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
    if (m_opening)
        m_opening->cancel();
    else if (m_phase == Phase::Open)
        drop(StreamEnd::Aborted);
}

/// Behind what has been sent, as far as the system takes it.
void WirePeer::reset()
{
    if (m_phase != Phase::Open || m_endpoint->isCloseQueued())
        return;
    m_endpoint->flush(m_socket, m_loop.writeBuffers());
    drop(StreamEnd::Fault);
}

/// The end itself comes later, when nobody is in the midst of anything.
void WirePeer::drop(StreamEnd end)
{
    m_phase = Phase::Dropped;
    m_dropEnd = end;
    m_turn.reset();
    m_heartbeat.reset();
    m_loop.unwatch(m_socket.descriptor());
    if (end == StreamEnd::Fault)
        m_socket.reset();
    else
        m_socket.close();
    m_timer.start(std::chrono::nanoseconds(0), [this] { finish(m_dropEnd); });
}

void WirePeer::streamEnded()
{
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
    m_timer.stop();
    m_turn.reset();
    m_loop.forget(*this);
    m_loop.unwatch(m_socket.descriptor());
    countEnd(*m_options->connection.counters, m_endpoint->finish(end, detail, m_pongWait));
    m_socket.close();
    emit gone();
    m_owner.finished(*this);
}

void WirePeer::startCloseTimer()
{
    m_timer.start(
        m_options->connection.bridge.closeTimeout, [this] { finish(StreamEnd::TimedOut); });
}

} // namespace wireloupe::net
