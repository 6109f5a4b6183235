#include "net/clienthandshake.h"

#include <array>
#include <utility>

#include <QRandomGenerator>

namespace wireloupe::net {

using capture::Cause;
using capture::Direction;

namespace {

/// RFC 6455 section 4.1: 16 random bytes, in base64.
QByteArray newKey()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::global()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    return QByteArrayView(reinterpret_cast<const char *>(random.data()), sizeof random)
        .toByteArray()
        .toBase64();
}

QByteArray hostField(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray bracketed = host.contains(':') ? '[' + host + ']' : host;
    const int defaultPort = url.scheme() == QLatin1String("wss") ? 443 : 80;
    const int port = url.port(defaultPort);
    return port == defaultPort ? bracketed : bracketed + ':' + QByteArray::number(port);
}

/// RFC 6455 section 3: the resource name. The fragment is not part of it.
QByteArray target(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray();
    return (path.isEmpty() ? QByteArray("/") : path) + query;
}

wire::RequestHead requestFor(const ClientOptions &options)
{
    wire::ClientRequest request;
    request.host = hostField(options.url);
    request.target = options.target.isEmpty() ? target(options.url) : options.target;
    request.key = newKey();
    request.subprotocols = options.subprotocols;
    request.extra = options.headers;
    return wire::makeRequest(request);
}

} // namespace

ClientHandshake::ClientHandshake(QTcpSocket &socket, const Recorder &recorder, const ClientOptions &options,
                                 QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_recorder(recorder)
    , m_limits(options.limits)
    , m_request(requestFor(options))
    , m_reader(options.limits)
{
}

void ClientHandshake::start()
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &ClientHandshake::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &ClientHandshake::disconnected, Qt::QueuedConnection);
    const QByteArray raw = m_request.serialize();
    const auto time = capture::monotonicNow();
    m_socket.write(raw);
    m_socket.flush();
    m_recorder.request(Direction::Outgoing, raw, time);
}

void ClientHandshake::read()
{
    if (m_isDone)
        return;
    m_responseTime = capture::monotonicNow();
    const QByteArray bytes = m_socket.readAll();
    const bool wasComplete = m_reader.isComplete();
    m_rest.append(bytes.sliced(m_reader.feed(bytes)));
    if (m_reader.isComplete() && !wasComplete)
        headComplete();
    else if (m_reader.error() != wire::HeadError::None)
        fail(Cause::HandshakeInvalid, static_cast<qint32>(wire::handshakeErrorFor(m_reader.error())));
    else if (m_isRefused)
        readRefusal();
}

void ClientHandshake::headComplete()
{
    wire::HeadError headError = wire::HeadError::None;
    const auto response = wire::parseResponseHead(m_reader.raw(), &headError);
    if (!response) {
        fail(Cause::HandshakeInvalid, static_cast<qint32>(wire::handshakeErrorFor(headError)));
        return;
    }
    m_response = *response;
    const auto error = wire::checkResponse(m_response, m_request);
    if (error == wire::HandshakeError::None) {
        accept();
    } else if (error == wire::HandshakeError::NotSwitchingProtocols) {
        m_isRefused = true;
        readRefusal();
    } else {
        fail(Cause::HandshakeInvalid, static_cast<qint32>(error));
    }
}

void ClientHandshake::accept()
{
    m_isDone = true;
    m_socket.disconnect(this);
    m_subprotocol = wire::fieldValue(m_response.fields, "Sec-WebSocket-Protocol").value_or(QByteArray());
    recordResponse(m_reader.raw());
    emit accepted();
}

void ClientHandshake::readRefusal()
{
    if (isRefusalComplete())
        fail(Cause::UpgradeRefused, m_response.status, m_response.reason);
}

/// RFC 9112 section 6.3. A body with neither of both length fields ends with the connection.
bool ClientHandshake::isRefusalComplete() const
{
    if (m_rest.size() >= static_cast<qsizetype>(m_limits.maxRefusalBody))
        return true;
    if (m_response.status == 204 || m_response.status == 304)
        return true;
    if (wire::hasToken(m_response.fields, "Transfer-Encoding", "chunked"))
        return m_rest == "0\r\n\r\n" || m_rest.endsWith("\r\n0\r\n\r\n");
    bool isNumber = false;
    const qlonglong length = wire::combinedValue(m_response.fields, "Content-Length").toLongLong(&isNumber);
    return isNumber && m_rest.size() >= length;
}

void ClientHandshake::disconnected()
{
    read();
    if (m_isRefused)
        fail(Cause::UpgradeRefused, m_response.status, m_response.reason);
    else
        fail(Cause::PeerClosedTcp, 0, m_socket.errorString().toUtf8());
}

void ClientHandshake::giveUp()
{
    if (std::exchange(m_isDone, true))
        return;
    m_socket.disconnect(this);
    recordResponse(m_reader.raw() + m_rest.left(m_limits.maxRefusalBody));
}

void ClientHandshake::fail(Cause cause, qint32 number, const QByteArray &detail)
{
    if (m_isDone)
        return;
    giveUp();
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Upgrade;
    event.cause = cause;
    event.number = number;
    event.detail = detail;
    emit failed(event);
}

void ClientHandshake::recordResponse(const QByteArray &raw)
{
    if (!raw.isEmpty())
        m_recorder.response(Direction::Incoming, raw, m_responseTime);
}

} // namespace wireloupe::net
