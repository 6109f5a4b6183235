#include "net/tlsacceptance.h"

#include <utility>

#include "capture/tlsdetails.h"
#include "net/tlssession.h"
#include "net/tlsverdict.h"
#include "wire/refusal.h"

namespace wireloupe::net {

namespace {

using capture::Cause;

/// The content type of the record that a TLS connection begins with (RFC 8446 section 5.1).
constexpr char handshakeRecord = 0x16;

capture::StateEvent tlsEvent(capture::StateKind kind)
{
    capture::StateEvent event;
    event.kind = kind;
    event.phase = capture::Phase::Tls;
    return event;
}

} // namespace

QSslConfiguration serverConfiguration(const TlsIdentity &identity)
{
    // Not the default one, which brings the system's authorities along: nothing is to be verified.
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    configuration.setLocalCertificateChain(identity.chain);
    configuration.setPrivateKey(identity.key);
    return configuration;
}

bool hasTlsError(const QSslSocket &socket)
{
    const auto error = socket.error();
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError ||
           error == QAbstractSocket::SslInvalidUserDataError;
}

capture::StateEvent tlsFailure(const QSslSocket &socket)
{
    capture::StateEvent event = tlsEvent(capture::StateKind::Failed);
    if (!hasTlsError(socket)) {
        event.cause = Cause::PeerClosedTcp;
        return event;
    }
    const TlsVerdict verdict = judgeHandshakeError(socket.errorString());
    event.cause = verdict.cause;
    event.detail = verdict.detail;
    return event;
}

TlsAcceptance::TlsAcceptance(QSslSocket &socket, const Recorder &recorder, QObject *parent)
    : QObject(parent), m_socket(socket), m_recorder(recorder)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(Cause::TimedOut); });
    connect(&m_socket, &QSslSocket::readyRead, this, &TlsAcceptance::readFirstByte);
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsAcceptance::succeed);
    connect(
        &m_socket, &QSslSocket::disconnected, this, [this] { fail(tlsFailure(m_socket)); },
        Qt::QueuedConnection);
}

void TlsAcceptance::start(const QSslConfiguration &configuration, std::chrono::milliseconds timeout)
{
    m_socket.setSslConfiguration(configuration);
    m_timer.start(timeout);
    readFirstByte();
}

void TlsAcceptance::cancel()
{
    fail(Cause::CancelledByUser);
}

void TlsAcceptance::readFirstByte()
{
    const QByteArray first = m_socket.peek(1);
    if (m_isDone || first.isEmpty() || m_socket.mode() != QSslSocket::UnencryptedMode)
        return;
    if (first[0] == handshakeRecord)
        m_socket.startServerEncryption();
    else
        answerPlainHttp();
}

void TlsAcceptance::answerPlainHttp()
{
    static const QByteArray answer = wire::makeRefusal(
        400, "text/plain; charset=utf-8",
        "This port speaks TLS: use wss:// instead of ws://, https:// instead of http://.\n");
    const QByteArray asked = m_socket.readAll();
    m_recorder.request(capture::Direction::Incoming, asked, capture::monotonicNow());
    // Methods are made of capital letters; who speaks something else would not understand HTTP either.
    if (asked[0] >= 'A' && asked[0] <= 'Z') {
        m_recorder.response(capture::Direction::Outgoing, answer, capture::monotonicNow());
        m_socket.write(answer);
        m_socket.flush();
    }
    fail(Cause::NotTls);
}

void TlsAcceptance::succeed()
{
    if (std::exchange(m_isDone, true))
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    capture::StateEvent event = tlsEvent(capture::StateKind::Secured);
    event.detail = sessionOf(m_socket).serialize();
    m_recorder.state(event);
    emit secured();
}

void TlsAcceptance::fail(Cause cause)
{
    capture::StateEvent event = tlsEvent(capture::StateKind::Failed);
    event.cause = cause;
    fail(event);
}

void TlsAcceptance::fail(const capture::StateEvent &event)
{
    if (std::exchange(m_isDone, true))
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    m_recorder.state(event);
    emit failed();
}

} // namespace wireloupe::net
