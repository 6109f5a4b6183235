#pragma once

#include <QSslCertificate>

#include "capture/tlsdetails.h"

namespace wireloupe::net {

capture::TlsCertificate factsOf(const QSslCertificate &certificate);

/// Which one it is, for a person: subject, issuer and dates.
QByteArray describe(const QSslCertificate &certificate);

/// True where forging it is in reach: an RSA or DSA key of less than 2,048 bits, an EC key of less than 224,
/// or a signature over MD5 or SHA-1 (NIST SP 800-131A) by another certificate. OpenSSL's own judgement
/// depends on how the system has set it up.
bool isWeak(const QSslCertificate &certificate);

/// True if the chain, the server's own certificate first, does not hold together or ends before it should:
/// one is not issued by the next, or the last names an address where the certificate of its issuer can be had
/// (RFC 5280 section 4.2.2.1), which only those of intermediate authorities need.
bool isIncomplete(const QList<QSslCertificate> &chain);

} // namespace wireloupe::net
