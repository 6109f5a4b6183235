#include "net/tlscertificate.h"

#include <algorithm>
#include <array>

#include <QDateTime>
#include <QSslCertificateExtension>
#include <QSslKey>

namespace wireloupe::net {

namespace {

QByteArray nameIn(const QStringList &commonNames, const QSslCertificate &certificate)
{
    if (!commonNames.isEmpty())
        return commonNames.first().toUtf8();
    const auto alternatives = certificate.subjectAlternativeNames();
    return alternatives.isEmpty() ? QByteArray() : alternatives.first().toUtf8();
}

QByteArray subjectOf(const QSslCertificate &certificate)
{
    const QByteArray name = nameIn(certificate.subjectInfo(QSslCertificate::CommonName), certificate);
    return name.isEmpty() ? certificate.subjectDisplayName().toUtf8() : name;
}

QByteArray issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? certificate.issuerDisplayName().toUtf8() : names.first().toUtf8();
}

QByteArray isoDate(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate).toLatin1();
}

/// One element of DER (X.690 section 8.1), of those that a certificate has.
struct DerElement
{
    QByteArrayView content;
    QByteArrayView rest; ///< behind it
};

std::optional<DerElement> derElement(QByteArrayView der)
{
    if (der.size() < 2)
        return std::nullopt;
    qsizetype headSize = 2;
    quint64 length = static_cast<quint8>(der[1]);
    if (length > 0x80) {
        const auto lengthSize = static_cast<qsizetype>(length & 0x7F);
        headSize += lengthSize;
        if (lengthSize > 4 || der.size() < headSize)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 2; i < headSize; ++i)
            length = length << 8 | static_cast<quint8>(der[i]);
    }
    if (length > static_cast<quint64>(der.size() - headSize))
        return std::nullopt;
    const auto size = static_cast<qsizetype>(length);
    return DerElement{der.sliced(headSize, size), der.sliced(headSize + size)};
}

/// The object identifier of signatureAlgorithm (RFC 5280 section 4.1), which Qt does not tell.
QByteArrayView signatureAlgorithm(QByteArrayView certificate)
{
    const auto whole = derElement(certificate);
    const auto toBeSigned = whole ? derElement(whole->content) : std::nullopt;
    const auto algorithm = toBeSigned ? derElement(toBeSigned->rest) : std::nullopt;
    const auto identifier = algorithm ? derElement(algorithm->content) : std::nullopt;
    return identifier ? identifier->content : QByteArrayView();
}

bool hasWeakSignature(const QSslCertificate &certificate)
{
    // MD2, MD4, MD5 and SHA-1 with RSA (RFC 8017 appendix A.2.4), SHA-1 with ECDSA and with DSA.
    constexpr std::array<QByteArrayView, 6> weak{
        "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x02", "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x03",
        "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x04", "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x05",
        "\x2A\x86\x48\xCE\x3D\x04\x01",         "\x2A\x86\x48\xCE\x38\x04\x03"};
    const QByteArray der = certificate.toDer();
    return std::find(weak.begin(), weak.end(), signatureAlgorithm(der)) != weak.end();
}

int weakestKey(QSsl::KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case QSsl::Rsa:
    case QSsl::Dsa:
    case QSsl::Dh:
        return 2048;
    case QSsl::Ec:
        return 224;
    case QSsl::Opaque:
        break;
    }
    return 0;
}

bool namesItsIssuersAddress(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
        return extension.oid() == QLatin1String("1.3.6.1.5.5.7.1.1") &&
               extension.value().toMap().contains(QLatin1String("caIssuers"));
    });
}

} // namespace

capture::TlsCertificate factsOf(const QSslCertificate &certificate)
{
    return {certificate.toDer(), subjectOf(certificate), issuerOf(certificate),
            isoDate(certificate.effectiveDate()), isoDate(certificate.expiryDate())};
}

QByteArray describe(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return '"' + subjectOf(certificate) + "\", issued by \"" + issuerOf(certificate) + "\", valid from " +
           isoDate(certificate.effectiveDate()) + " to " + isoDate(certificate.expiryDate());
}

bool isWeak(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    if (!key.isNull() && key.length() > 0 && key.length() < weakestKey(key.algorithm()))
        return true;
    // What a self-signed certificate says of itself is not what makes it trusted.
    return !certificate.isSelfSigned() && hasWeakSignature(certificate);
}

bool isIncomplete(const QList<QSslCertificate> &chain)
{
    for (qsizetype i = 0; i + 1 < chain.size(); ++i)
        if (chain[i].issuerInfo(QSslCertificate::CommonName) !=
                chain[i + 1].subjectInfo(QSslCertificate::CommonName) ||
            chain[i].issuerInfo(QSslCertificate::Organization) !=
                chain[i + 1].subjectInfo(QSslCertificate::Organization))
            return true;
    return !chain.isEmpty() && !chain.last().isSelfSigned() && namesItsIssuersAddress(chain.last());
}

} // namespace wireloupe::net
