#pragma once

#include <QString>

#include "capture/stateevent.h"
#include "capture/tlsdetails.h"
#include "formats/words.h"

namespace wireloupe::formats {

/// "TLS 1.3, TLS_AES_256_GCM_SHA384, certificate of example.org valid until 2027-01-01.", and what else there
/// is to know: that nobody verified it, or that the user trusts it whatever its faults.
QString sentence(const capture::TlsDetails &details, Dates dates = Dates::Iso);

/// What verification found, joined; without that, whose certificate it is. UTF-8.
QByteArray faultsOf(const capture::TlsDetails &details);

/// The details as a JSON object. Members, those that are empty left out: protocol, cipher, alpn, serverName,
/// chain (list of subject, issuer, notBefore, notAfter, sha256 of the certificate in hex), errors (list),
/// trustedByUser, unverified. What is no UTF-8 becomes U+FFFD.
QByteArray toJson(const capture::TlsDetails &details);

/// Whether it is a fault of a certificate that the peer sent.
constexpr bool isOfCertificate(capture::Cause cause)
{
    return cause >= capture::Cause::CertificateExpired && cause <= capture::Cause::CertificateInvalid;
}

} // namespace wireloupe::formats
