#include "net/serverhandshake.h"

namespace wireloupe::net {

using capture::Cause;
using capture::Direction;

ServerHandshake::ServerHandshake(QTcpSocket &socket, const Recorder &recorder,
                                 const ServerHandshakeOptions &options, QObject *parent)
    : QObject(parent), m_socket(socket), m_recorder(recorder), m_options(options), m_reader(options.limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(Cause::TimedOut); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ServerHandshake::read);
    connect(
        &m_socket, &QTcpSocket::disconnected, this, [this] { fail(Cause::PeerClosedTcp); },
        Qt::QueuedConnection);
}

void ServerHandshake::start()
{
    m_timer.start(m_options.timeout);
    read();
}

void ServerHandshake::read()
{
    if (m_isDone)
        return;
    const QByteArray bytes = m_socket.readAll();
    const qsizetype taken = m_reader.feed(bytes);
    m_rest = bytes.sliced(taken);
    if (m_reader.isComplete() || m_reader.error() != wire::HeadError::None)
        judge();
}

void ServerHandshake::judge()
{
    const auto time = capture::monotonicNow();
    auto error = m_reader.error();
    const auto request =
        error == wire::HeadError::None ? wire::parseRequestHead(m_reader.raw(), &error) : std::nullopt;
    const auto check = request ? wire::checkRequest(*request) : wire::RequestCheck{};
    if (request && check.error == wire::HandshakeError::None) {
        m_recorder.request(Direction::Incoming, m_reader.raw(), time);
        accept(*request, check);
    } else {
        m_recorder.request(Direction::Incoming, m_reader.raw() + m_rest, time);
        refuse(request ? check.error : wire::handshakeErrorFor(error));
    }
}

void ServerHandshake::accept(const wire::RequestHead &request, const wire::RequestCheck &check)
{
    const QByteArray subprotocol = chosenSubprotocol(check.subprotocols);
    const QByteArray response = wire::makeResponse(check.key, subprotocol).serialize();
    m_recorder.response(Direction::Outgoing, response, capture::monotonicNow());
    m_isDone = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.write(response);
    m_socket.flush();
    emit accepted({request.target, subprotocol, m_rest});
}

void ServerHandshake::refuse(wire::HandshakeError error)
{
    const QByteArray response = wire::makeRefusal(wire::refusalStatus(error), error);
    m_recorder.response(Direction::Outgoing, response, capture::monotonicNow());
    m_socket.write(response);
    m_socket.flush();
    fail(Cause::HandshakeInvalid, static_cast<qint32>(error));
}

void ServerHandshake::fail(Cause cause, qint32 number)
{
    if (std::exchange(m_isDone, true))
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    // What came of a request that never became whole is worth seeing.
    const bool isUnrecorded = cause != Cause::HandshakeInvalid && !m_reader.raw().isEmpty();
    if (isUnrecorded)
        m_recorder.request(Direction::Incoming, m_reader.raw(), capture::monotonicNow());
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Upgrade;
    event.cause = cause;
    event.number = number;
    m_recorder.state(event);
    emit failed(event);
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
