#include "net/dialer.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include "net/proxyresolver.h"

namespace wireloupe::net {

namespace {

using capture::Cause;
using capture::Phase;
using capture::PhaseTimes;

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("wss");
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(isSecure(url) ? 443 : 80));
}

QByteArray authority(const QByteArray &host, quint16 port)
{
    return (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(port);
}

QByteArray nameOf(const ProxyOptions &proxy)
{
    const QByteArray scheme = proxy.kind == ProxyOptions::Kind::Socks5 ? "socks5://" : "http://";
    return scheme + authority(proxy.host.toUtf8(), proxy.port);
}

Cause causeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Cause::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return Cause::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return Cause::TimedOut;
    case QAbstractSocket::NetworkError:
        return Cause::NetworkUnreachable;
    case QAbstractSocket::SocketAccessError:
        return Cause::AccessDenied;
    case QAbstractSocket::RemoteHostClosedError:
        return Cause::PeerClosedTcp;
    default:
        return Cause::Other;
    }
}

} // namespace

bool Dialer::canDial(const QUrl &url)
{
    const bool isWebSocket = url.scheme() == QLatin1String("ws") || isSecure(url);
    return url.isValid() && isWebSocket && !url.host().isEmpty() && url.port() != 0;
}

Dialer::Dialer(const ClientOptions &options, const Recorder &recorder, QObject *parent)
    : QObject(parent), m_options(options), m_recorder(recorder), m_proxy(options.proxy)
{
    makeSocket();
    connect(&m_systemProxy, &QFutureWatcher<ProxyOptions>::finished, this, [this] {
        m_proxy = m_systemProxy.result();
        connectTcp();
    });
}

Dialer::~Dialer() = default;

// Only a secure connection has anything to do with TLS, whose library takes its time to load.
void Dialer::makeSocket()
{
    if (isSecure(m_options.url)) {
        auto tlsSocket = std::make_unique<QSslSocket>();
        m_tlsSocket = tlsSocket.get();
        m_socket = std::move(tlsSocket);
        m_tls = std::make_unique<TlsHandshake>(*m_tlsSocket, m_options.tls, m_options.url.host(),
                                               portOf(m_options.url));
        connect(m_tls.get(), &TlsHandshake::secured, this, &Dialer::takeSecured);
        connect(m_tls.get(), &TlsHandshake::failed, this,
                [this](const TlsVerdict &verdict) { fail(verdict.cause, verdict.detail); });
        connect(m_tls.get(), &TlsHandshake::done, this, &Dialer::ready);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
    m_socket->setProxy(QNetworkProxy::NoProxy); // its own handshake shows what Qt's hides
    connect(m_socket.get(), &QAbstractSocket::hostFound, this, &Dialer::hostFound);
    connect(m_socket.get(), &QAbstractSocket::connected, this, &Dialer::tcpConnected);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &Dialer::tcpFailed);
}

void Dialer::start(std::chrono::nanoseconds begun)
{
    m_clock.start(begun);
    if (const auto verdict = m_tls ? m_tls->configure() : std::nullopt) {
        m_phase = Phase::Tls;
        fail(verdict->cause, verdict->detail);
        return;
    }
    if (m_proxy.kind == ProxyOptions::Kind::System)
        m_systemProxy.setFuture(systemProxyFor(m_options.url));
    else
        connectTcp();
}

void Dialer::connectTcp()
{
    m_clock.end(&PhaseTimes::preparation);
    if (isProxied())
        m_socket->connectToHost(m_proxy.host, m_proxy.port);
    else
        m_socket->connectToHost(m_options.url.host(QUrl::FullyEncoded), portOf(m_options.url));
}

void Dialer::hostFound()
{
    m_phase = Phase::Tcp;
    const QString host = isProxied() ? m_proxy.host : m_options.url.host();
    if (QHostAddress(host).isNull()) // an address needs no resolution
        m_clock.end(&PhaseTimes::address);
}

void Dialer::tcpConnected()
{
    m_clock.end(&PhaseTimes::tcp);
    m_socket->disconnect(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (isProxied())
        askProxy();
    else
        secure();
}

void Dialer::askProxy()
{
    m_phase = Phase::Proxy;
    const ProxyTarget target{m_options.url.host(QUrl::FullyEncoded).toLatin1(), portOf(m_options.url)};
    m_tunnel = std::make_unique<ProxyTunnel>(*m_socket, m_recorder,
                                             makeProxyHandshake(m_proxy, target, m_options.limits));
    connect(m_tunnel.get(), &ProxyTunnel::established, this, [this] {
        m_clock.end(&PhaseTimes::proxy);
        secure();
    });
    connect(m_tunnel.get(), &ProxyTunnel::failed, this, [this](const ProxyHandshake::Failure &failure) {
        const QByteArray words = failure.detail.isEmpty() ? QByteArray() : ": " + failure.detail;
        fail(failure.cause, nameOf(m_proxy) + words, failure.number);
    });
    m_tunnel->start();
}

void Dialer::secure()
{
    if (!m_tls) {
        emit ready();
        return;
    }
    m_phase = Phase::Tls;
    m_tls->start();
}

void Dialer::takeSecured(capture::TlsDetails details, Cause cause)
{
    details.host = m_options.url.host().toUtf8();
    details.port = portOf(m_options.url);
    if (cause == Cause::None)
        m_clock.end(&PhaseTimes::tls);
    capture::StateEvent event;
    event.kind = capture::StateKind::Secured;
    event.phase = Phase::Tls;
    event.cause = cause;
    event.detail = details.serialize();
    m_recorder.state(event);
    emit secured(details);
}

/// The system's words where the cause alone does not say it all, else whom it concerns.
void Dialer::tcpFailed(QAbstractSocket::SocketError error)
{
    if (isProxied()) {
        fail(Cause::ProxyUnreachable, nameOf(m_proxy) + " (" + m_socket->errorString().toUtf8() + ')');
        return;
    }
    const Cause cause = causeOf(error);
    const QByteArray host = m_options.url.host(QUrl::FullyEncoded).toUtf8();
    fail(cause,
         cause == Cause::Other ? m_socket->errorString().toUtf8() : authority(host, portOf(m_options.url)));
}

void Dialer::giveUp()
{
    if (m_tunnel)
        m_tunnel->giveUp();
}

void Dialer::fail(Cause cause, const QByteArray &detail, qint32 number)
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = m_phase;
    event.cause = cause;
    event.number = number;
    event.detail = detail;
    event.times = m_clock.times();
    m_socket->disconnect(this);
    emit failed(event);
}

std::unique_ptr<QTcpSocket> Dialer::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

} // namespace wireloupe::net
