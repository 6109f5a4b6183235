#include "net/clienthandshake.h"

#include <array>
#include <utility>

#include <QRandomGenerator>
#include <QSslSocket>

#include "net/requestparts.h"

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

wire::RequestHead requestFor(const ClientOptions &options)
{
    wire::ClientRequest request;
    request.host = hostField(options.url);
    request.target = options.target.isEmpty() ? requestTarget(options.url) : options.target;
    request.key = newKey();
    request.subprotocols = options.subprotocols;
    if (options.deflate.isEnabled)
        request.extensions.append(wire::deflateOffer(options.deflate));
    request.extra = options.headers;
    return wire::makeRequest(request);
}

} // namespace

ClientHandshake::ClientHandshake(QTcpSocket &socket, const Recorder &recorder, const ClientOptions &options,
                                 QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_recorder(recorder)
    , m_request(requestFor(options))
    , m_reader(options.limits)
{
}

void ClientHandshake::start()
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &ClientHandshake::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ClientHandshake::streamFailed);
    connect(&m_socket, &QTcpSocket::disconnected, this, &ClientHandshake::streamEnded, Qt::QueuedConnection);
    const QByteArray raw = m_request.serialize();
    const auto time = capture::monotonicNow();
    m_socket.write(raw);
    m_socket.flush();
    m_recorder.request(Direction::Outgoing, raw, time);
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &ClientHandshake::streamEnded, Qt::QueuedConnection);
}

void ClientHandshake::read()
{
    if (m_isDone)
        return;
    m_responseTime = capture::monotonicNow();
    const QByteArray bytes = m_socket.readAll();
    if (bytes.isEmpty())
        return;
    m_reader.feed(bytes);
    judge();
}

void ClientHandshake::judge()
{
    if (m_reader.isTls())
        fail(Cause::TlsOnPlainPort);
    else if (!m_reader.isHttp())
        fail(Cause::NotHttp);
    else if (m_reader.error() != wire::HeadError::None)
        fail(Cause::HandshakeInvalid, static_cast<qint32>(wire::handshakeErrorFor(m_reader.error())));
    else if (m_isRefused)
        refuse();
    else if (m_reader.head())
        accept();
}

void ClientHandshake::accept()
{
    const auto error = wire::checkResponse(*m_reader.head(), m_request);
    if (error == wire::HandshakeError::NotSwitchingProtocols) {
        m_isRefused = true;
        refuse();
        return;
    }
    if (error != wire::HandshakeError::None) {
        fail(Cause::HandshakeInvalid, static_cast<qint32>(error));
        return;
    }
    m_isDone = true;
    m_socket.disconnect(this);
    m_subprotocol =
        wire::fieldValue(m_reader.head()->fields, "Sec-WebSocket-Protocol").value_or(QByteArray());
    m_deflate = wire::agreedDeflate(*m_reader.head(), m_request);
    recordResponse(m_reader.rawHead());
    emit accepted();
}

void ClientHandshake::refuse()
{
    if (m_reader.isBodyComplete())
        failRefused();
}

void ClientHandshake::failRefused()
{
    const wire::ResponseHead &head = *m_reader.head();
    const bool isPlain = qobject_cast<const QSslSocket *>(&m_socket) == nullptr;
    if (isPlain && m_reader.asksForTls())
        fail(Cause::TlsOnPlainPort, head.status, QByteArray::number(head.status) + ' ' + head.reason);
    else
        fail(Cause::UpgradeRefused, head.status, head.reason);
}

/// With TLS 1.3 a server refuses our certificate when we believe to be done. The end of the stream, which
/// follows, has words of its own.
void ClientHandshake::streamFailed(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError)
        m_tlsFailure = m_socket.errorString().toUtf8();
    else if (error == QAbstractSocket::RemoteHostClosedError) // by a TLS close_notify alone, perhaps
        QMetaObject::invokeMethod(this, &ClientHandshake::streamEnded, Qt::QueuedConnection);
}

void ClientHandshake::streamEnded()
{
    read();
    if (m_isRefused)
        failRefused();
    else if (!m_tlsFailure.isEmpty())
        fail(Cause::TlsFailed, 0, m_tlsFailure);
    else
        fail(Cause::PeerClosedTcp, 0, m_socket.errorString().toUtf8());
}

void ClientHandshake::giveUp()
{
    if (std::exchange(m_isDone, true))
        return;
    m_socket.disconnect(this);
    recordResponse(m_reader.raw());
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
