#include "net/tlshandshake.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslConfiguration>

#include "net/tlscertificate.h"
#include "net/tlsconfiguration.h"
#include "net/tlssession.h"

namespace wireloupe::net {

TlsHandshake::TlsHandshake(QSslSocket &socket, const TlsClientOptions &options, const QString &host,
                           quint16 port, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_options(options)
    , m_host(host)
    , m_port(port)
    , m_name(options.serverName.isEmpty() ? host : options.serverName)
{
}

std::optional<TlsVerdict> TlsHandshake::configure()
{
    const auto configuration = tlsConfiguration(m_options);
    if (const auto *error = std::get_if<TlsFileError>(&configuration))
        return TlsVerdict{capture::Cause::TlsFile, error->detail};
    m_socket.setSslConfiguration(std::get<QSslConfiguration>(configuration));
    m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setPeerVerifyName(m_name); // sent too
    return std::nullopt;
}

void TlsHandshake::start()
{
    m_resetWatch.emplace(m_socket);
    connect(&m_socket, &QSslSocket::sslErrors, this, &TlsHandshake::judgeErrors);
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsHandshake::encrypted);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &TlsHandshake::fail);
    m_socket.startClientEncryption();
}

void TlsHandshake::judgeErrors(const QList<QSslError> &errors)
{
    m_errors = errors;
    // Not worth a word: few servers staple.
    m_errors.removeIf([](const QSslError &error) { return error.error() == QSslError::OcspNoResponseFound; });
    const TlsVerdict found = verdict();
    if (found.cause == capture::Cause::None || isAccepted())
        m_socket.ignoreSslErrors();
    else
        refuse(found);
}

void TlsHandshake::encrypted()
{
    const TlsVerdict found = verdict();
    if (found.cause != capture::Cause::None && !isAccepted()) {
        refuse(found);
        return;
    }
    letGo();
    emit secured(details(), capture::Cause::None);
    emit done();
}

void TlsHandshake::fail(QAbstractSocket::SocketError error)
{
    const bool wasReset = m_resetWatch->wasReset();
    letGo();
    const QString words = m_socket.errorString();
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        emit failed(
            {wasReset ? capture::Cause::ConnectionReset : capture::Cause::PeerClosedTcp, words.toUtf8()});
        break;
    case QAbstractSocket::SslInvalidUserDataError:
        emit failed({capture::Cause::TlsFile, m_options.certificateFile.toUtf8() + ": " + words.toUtf8()});
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        emit failed(judgeHandshakeError(words));
        break;
    default:
        emit failed({capture::Cause::TlsFailed, words.toUtf8()});
    }
}

void TlsHandshake::refuse(const TlsVerdict &verdict)
{
    letGo();
    emit secured(details(), verdict.cause);
    emit failed(verdict);
}

void TlsHandshake::letGo()
{
    m_socket.disconnect(this);
    m_resetWatch.reset();
}

bool TlsHandshake::isTrustedByUser() const
{
    const QByteArray der = m_socket.peerCertificate().toDer();
    if (der.isEmpty())
        return false;
    const QByteArray fingerprint = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    return std::ranges::any_of(m_options.trustedFingerprints, [&](const TrustedFingerprint &trusted) {
        return trusted.host.compare(m_host, Qt::CaseInsensitive) == 0 && trusted.port == m_port &&
               trusted.fingerprint == fingerprint;
    });
}

TlsVerdict TlsHandshake::verdict() const
{
    return judge(m_errors, m_socket.peerCertificateChain(), m_name);
}

capture::TlsDetails TlsHandshake::details() const
{
    capture::TlsDetails details = sessionOf(m_socket);
    // An address is no name that could be sent (RFC 6066 section 3).
    if (QHostAddress(m_name).isNull())
        details.serverName = m_name.toUtf8();
    for (const QSslCertificate &certificate : m_socket.peerCertificateChain())
        details.chain.append(factsOf(certificate));
    for (const QSslError &error : m_errors) {
        const QByteArray which = describe(error.certificate());
        details.errors.append(error.errorString().toUtf8() + (which.isEmpty() ? "" : ": " + which));
    }
    const TlsVerdict found = verdict();
    if (found.cause == capture::Cause::CertificateWeak && m_errors.isEmpty())
        details.errors.append("weak: " + found.detail);
    details.isTrustedByUser = found.cause != capture::Cause::None && isTrustedByUser();
    details.isUnverified = !m_options.isVerified;
    return details;
}

} // namespace wireloupe::net
