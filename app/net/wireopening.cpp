#include "net/wireopening.h"

#include <utility>

#include <sys/epoll.h>

#include "net/guardcounts.h"

namespace wireloupe::net {

using capture::Cause;

namespace {

QByteArray authority(const StreamSocket::Endpoint &endpoint)
{
    const QByteArray host = endpoint.address.toString().toLatin1();
    const bool isV6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? '[' + host + ']' : host) + ':' + QByteArray::number(endpoint.port);
}

} // namespace

WireOpening::WireOpening(WireLoop &loop, StreamSocket &socket, const Recorder &recorder,
                         const ServerConnectionOptions &options, Listener &listener)
    : m_loop(loop)
    , m_socket(socket)
    , m_recorder(recorder)
    , m_options(options)
    , m_listener(listener)
    , m_handshake(recorder, options.handshake, false, [&socket] { return authority(socket.local()); })
    , m_timer(loop.clock())
{
}

WireOpening::~WireOpening()
{
    if (m_phase == Phase::Over)
        return;
    m_loop.unwatch(m_socket.descriptor());
    if (m_phase == Phase::Reading)
        m_handshake.fail(Cause::CancelledByUser);
}

void WireOpening::start()
{
    m_timer.start(m_options.handshakeTimeout, [this] { timedOut(); });
    watch();
}

void WireOpening::cancel()
{
    if (m_phase == Phase::Reading)
        linger(m_handshake.fail(Cause::CancelledByUser));
}

void WireOpening::descriptorReady(quint32 events)
{
    if ((events & EPOLLOUT) != 0)
        write();
    if ((events & ~static_cast<quint32>(EPOLLOUT)) != 0)
        read();
}

/// As the last of all: it may be the end of this.
void WireOpening::read()
{
    const std::span<char> buffer = m_loop.readBuffer();
    const auto size = m_socket.read(buffer);
    if (size == 0)
        streamEnded();
    else if (!size || m_phase != Phase::Reading || !m_handshake.feed({buffer.data(), *size}))
        return;
    else if (m_handshake.accepted())
        accept();
    else if (m_handshake.isForHttp())
        passOn();
    else
        refuse();
}

void WireOpening::write()
{
    writeRest();
    endOurDirection();
    watch();
}

void WireOpening::writeRest()
{
    m_outbox.writeRest(m_socket, m_loop.writeBuffers(), m_recorder, capture::monotonicNow());
}

void WireOpening::watch()
{
    const quint32 events = EPOLLIN | EPOLLRDHUP | (m_outbox.isBlocked() ? EPOLLOUT : 0U);
    m_loop.watch(m_socket.descriptor(), events, *this);
}

void WireOpening::accept()
{
    m_timer.stop();
    m_phase = Phase::Over;
    m_listener.accepted(*m_handshake.accepted(), m_handshake.response());
}

void WireOpening::passOn()
{
    m_timer.stop();
    m_phase = Phase::Over;
    m_loop.unwatch(m_socket.descriptor());
    m_listener.passedOn(m_handshake.received());
}

void WireOpening::refuse()
{
    m_outbox.queueBytes(m_handshake.response());
    writeRest();
    linger(m_handshake.fail());
}

void WireOpening::timedOut()
{
    m_handshake.timeOut();
    refuse();
}

void WireOpening::linger(const capture::StateEvent &failure)
{
    countEnd(*m_options.counters, failure);
    m_phase = Phase::Refused;
    m_timer.start(m_options.bridge.closeTimeout, [this] { end(); });
    endOurDirection();
    watch();
}

void WireOpening::endOurDirection()
{
    if (m_phase == Phase::Refused && !m_outbox.isBlocked() && !std::exchange(m_isShutDown, true))
        m_socket.shutdownWrite();
}

void WireOpening::streamEnded()
{
    if (m_phase == Phase::Reading)
        m_handshake.fail(Cause::PeerClosedTcp);
    end();
}

void WireOpening::end()
{
    m_phase = Phase::Over;
    m_timer.stop();
    m_loop.unwatch(m_socket.descriptor());
    m_socket.close();
    m_listener.failed();
}

} // namespace wireloupe::net
