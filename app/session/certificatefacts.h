#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace wireloupe::session {

/// What a certificate (RFC 5280) says of itself, as text for people. All of it is the peer's word: show it as
/// plain text.
struct CertificateFacts
{
    QString subject; ///< "CN=example.org, O=Example": the distinguished name; control characters are escaped
    QString issuer;
    QString commonName;   ///< of the subject; where it has none, its first alternative name; may be empty
    QStringList names;    ///< subjectAltName: DNS names, IP and e-mail addresses
    QString serialNumber; ///< hexadecimal, pairs joined by colons
    QDateTime notBefore;
    QDateTime notAfter;
    QString publicKey;      ///< "RSA, 2048 bits"; empty where it is of an unknown kind
    QByteArray fingerprint; ///< SHA-256 of the DER, 32 bytes
    bool isSelfSigned = false;
};

/// Nothing where `der` is no certificate.
std::optional<CertificateFacts> certificateFacts(const QByteArray &der);

/// "AB:CD:…": as openssl and browsers write a fingerprint.
QString fingerprintText(const QByteArray &fingerprint);

} // namespace wireloupe::session
