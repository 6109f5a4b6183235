#include "net/tlsverdict.h"

#include <algorithm>
#include <array>

#include "net/tlscertificate.h"

namespace wireloupe::net {

namespace {

using capture::Cause;

/// What goes before what, where there are several: who vouches for it before what it says.
constexpr std::array precedence{
    Cause::CertificateRevoked,          Cause::CertificateChainBroken, Cause::CertificateSelfSigned,
    Cause::CertificateUnknownAuthority, Cause::CertificateExpired,     Cause::CertificateNotYetValid,
    Cause::CertificateWrongHost,        Cause::CertificateWeak,        Cause::CertificateInvalid};

/// A stapled response that says nothing about the certificate, or none at all: it is not asked for
/// (RFC 6066 section 8), and whoever could forge one could leave it out as well.
bool isAboutStapling(QSslError::SslError error)
{
    return error >= QSslError::OcspNoResponseFound && error <= QSslError::OcspStatusUnknown;
}

Cause causeOf(const QSslError &error, const QList<QSslCertificate> &chain)
{
    if (isAboutStapling(error.error()))
        return Cause::None;
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Cause::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return Cause::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return Cause::CertificateWrongHost;
    case QSslError::SelfSignedCertificate:
        return Cause::CertificateSelfSigned;
    case QSslError::SelfSignedCertificateInChain:
        return Cause::CertificateUnknownAuthority;
    case QSslError::UnableToVerifyFirstCertificate:
        // Not by what was sent with it either.
        return chain.size() > 1 || isIncomplete(chain) ? Cause::CertificateChainBroken
                                                       : Cause::CertificateUnknownAuthority;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return isIncomplete(chain) ? Cause::CertificateChainBroken : Cause::CertificateUnknownAuthority;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Cause::CertificateRevoked;
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::CertificateSignatureFailed:
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
        return Cause::CertificateChainBroken;
    default:
        // Where OpenSSL refuses a short key or an old digest, Qt has no name for it.
        return std::any_of(chain.begin(), chain.end(), isWeak) ? Cause::CertificateWeak
                                                               : Cause::CertificateInvalid;
    }
}

QByteArray detailOf(Cause cause, const QSslError &error, const QList<QSslCertificate> &chain,
                    const QString &host)
{
    const bool isNamed = !error.certificate().isNull() || chain.isEmpty();
    const QSslCertificate certificate = isNamed ? error.certificate() : chain.first();
    QByteArray detail = describe(certificate);
    if (cause == Cause::CertificateWrongHost) {
        QStringList names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        names.sort();
        detail += "; it is for " + names.join(QLatin1String(", ")).toUtf8() + ", not for " + host.toUtf8();
    } else if (cause == Cause::CertificateInvalid) {
        detail += "; " + error.errorString().toUtf8();
    }
    return detail;
}

template <std::size_t size>
bool containsAny(const QString &words, const std::array<QLatin1String, size> &phrases)
{
    return std::any_of(
        phrases.begin(), phrases.end(),
        [&](QLatin1String phrase) { return words.contains(phrase, Qt::CaseInsensitive); });
}

} // namespace

TlsVerdict judge(const QList<QSslError> &errors, const QList<QSslCertificate> &chain, const QString &host)
{
    TlsVerdict verdict;
    auto best = precedence.end();
    for (const QSslError &error : errors) {
        const Cause cause = causeOf(error, chain);
        const auto rank = std::find(precedence.begin(), precedence.end(), cause);
        if (rank < best) {
            best = rank;
            verdict = {cause, detailOf(cause, error, chain, host)};
        }
    }
    const auto weak = std::find_if(chain.begin(), chain.end(), isWeak);
    if (weak != chain.end() && (verdict.cause == Cause::None || verdict.cause == Cause::CertificateWeak))
        verdict = {Cause::CertificateWeak, describe(*weak)};
    return verdict;
}

TlsVerdict judgeHandshakeError(const QString &words)
{
    // The reasons of OpenSSL, which are not translated.
    static constexpr std::array tooOld{QLatin1String("alert protocol version"),
                                       QLatin1String("unsupported protocol"),
                                       QLatin1String("version too low")};
    static constexpr std::array notTls{QLatin1String("wrong version number"), QLatin1String("http request"),
                                       QLatin1String("packet length too long"),
                                       QLatin1String("unknown protocol"), QLatin1String("bad record type")};
    Cause cause = Cause::TlsFailed;
    if (containsAny(words, tooOld))
        cause = Cause::TlsVersionTooOld;
    else if (containsAny(words, notTls))
        cause = Cause::NotTls;
    return {cause, words.toUtf8()};
}

} // namespace wireloupe::net
