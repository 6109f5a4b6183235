#include "net/serverhandshake.h"

#include <utility>

#include <QHostAddress>
#include <QSslSocket>

#include "net/tlsacceptance.h"

namespace wireloupe::net {

using capture::Cause;
using capture::Direction;

namespace {

/// The first byte of a TLS connection (RFC 8446 section 5.1), and of no HTTP request.
constexpr char tlsHandshakeRecord = 0x16;

capture::StateEvent failure(Cause cause)
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Upgrade;
    event.cause = cause;
    return event;
}

/// Without those that would break the response apart.
wire::HeaderFields wellFormed(wire::HeaderFields fields)
{
    fields.removeIf([](const wire::HeaderField &field) {
        return !wire::isToken(field.name) || field.value.contains('\r') || field.value.contains('\n') ||
               field.value.contains('\0');
    });
    return fields;
}

} // namespace

ServerHandshake::ServerHandshake(QTcpSocket &socket, const Recorder &recorder,
                                 const ServerHandshakeOptions &options, QObject *parent)
    : QObject(parent), m_socket(socket), m_recorder(recorder), m_options(options), m_reader(options.limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerHandshake::timedOut);
}

void ServerHandshake::start(std::chrono::milliseconds timeout)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &ServerHandshake::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &ServerHandshake::gone, Qt::QueuedConnection);
    m_timer.start(timeout);
    read();
}

void ServerHandshake::cancel()
{
    fail(failure(Cause::CancelledByUser));
}

void ServerHandshake::read()
{
    if (m_isDone)
        return;
    const QByteArray bytes = m_socket.readAll();
    if (m_reader.raw().isEmpty() && bytes.startsWith(tlsHandshakeRecord)) {
        m_rest = bytes;
        recordRequest(bytes);
        refuse(refusalOfTls());
        return;
    }
    const qsizetype taken = m_reader.feed(bytes);
    m_rest = bytes.sliced(taken);
    if (m_reader.isComplete() || m_reader.error() != wire::HeadError::None)
        judge();
}

void ServerHandshake::judge()
{
    auto headError = m_reader.error();
    const auto request = headError == wire::HeadError::None
                             ? wire::parseRequestHead(m_reader.raw(), &headError)
                             : std::nullopt;
    const auto check = request ? wire::checkRequest(*request) : wire::RequestCheck{};
    const auto error = request ? check.error : wire::handshakeErrorFor(headError);
    recordRequest(error == wire::HandshakeError::None ? m_reader.raw() : m_reader.raw() + m_rest);
    if (error != wire::HandshakeError::None)
        refuse(refusalOf(error, request, localAuthority(), isTls()));
    else if (const auto access = server::judge(*request, m_options.access);
             access != server::AccessRefusal::None)
        refuse(refusalOf(access, *request));
    else if (m_options.hasRoom && !m_options.hasRoom())
        refuse(refusalOfOneMore(m_options.maxPeers));
    else
        accept(*request, check);
}

void ServerHandshake::accept(const wire::RequestHead &request, const wire::RequestCheck &check)
{
    const auto deflate = m_options.deflate.isEnabled
                             ? wire::answerDeflateOffers(check.extensions, m_options.deflate)
                             : std::nullopt;
    Accepted result{request.target, chosenSubprotocol(check.subprotocols), {}, m_rest};
    QList<wire::Extension> extensions;
    if (deflate) {
        result.deflate = deflate->parameters;
        extensions.append(deflate->response);
    }
    const QByteArray response =
        wire::makeResponse(check.key, result.subprotocol, wellFormed(m_options.responseHeaders), extensions)
            .serialize();
    m_recorder.response(Direction::Outgoing, response, capture::monotonicNow());
    m_isDone = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.write(response);
    m_socket.flush();
    emit accepted(result);
}

void ServerHandshake::refuse(const ServerRefusal &refusal)
{
    m_recorder.response(Direction::Outgoing, refusal.response, capture::monotonicNow());
    m_socket.write(refusal.response);
    m_socket.flush();
    capture::StateEvent event = failure(refusal.cause);
    event.number = refusal.number;
    event.detail = refusal.detail;
    fail(event);
}

void ServerHandshake::timedOut()
{
    recordRequest(m_reader.raw());
    refuse(refusalOfTheSlow());
}

/// With TLS 1.3 a client that does not trust our certificate says so only now.
void ServerHandshake::gone()
{
    const auto *tls = qobject_cast<const QSslSocket *>(&m_socket);
    fail(tls && hasTlsError(*tls) ? tlsFailure(*tls) : failure(Cause::PeerClosedTcp));
}

void ServerHandshake::fail(const capture::StateEvent &event)
{
    if (std::exchange(m_isDone, true))
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    // What came of a request that never became whole is worth seeing.
    recordRequest(m_reader.raw());
    m_recorder.state(event);
    emit failed(event);
}

void ServerHandshake::recordRequest(const QByteArray &raw)
{
    if (!raw.isEmpty() && !std::exchange(m_isRequestRecorded, true))
        m_recorder.request(Direction::Incoming, raw, capture::monotonicNow());
}

bool ServerHandshake::isTls() const
{
    return qobject_cast<const QSslSocket *>(&m_socket) != nullptr;
}

QByteArray ServerHandshake::localAuthority() const
{
    const QHostAddress address = m_socket.localAddress();
    bool isV4 = false;
    const QHostAddress v4(address.toIPv4Address(&isV4));
    const QByteArray host = isV4 ? v4.toString().toLatin1() : '[' + address.toString().toLatin1() + ']';
    return host + ':' + QByteArray::number(m_socket.localPort());
}

/// The first of ours that the client offers.
QByteArray ServerHandshake::chosenSubprotocol(const QList<QByteArray> &offered) const
{
    for (const QByteArray &ours : m_options.subprotocols)
        if (offered.contains(ours))
            return ours;
    return {};
}

} // namespace wireloupe::net
