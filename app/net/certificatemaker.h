#pragma once

#include <chrono>

#include <QStringList>

#include "net/openssl.h"

namespace wireloupe::net {

/// Of EC P-256.
openssl::Key makeKey();

/// A certificate authority that signs itself: it may sign the certificates of servers, and no authorities
/// (RFC 5280 section 4.2.1.9). Valid from an hour ago, because clocks differ. Null where OpenSSL fails.
openssl::Certificate makeAuthority(const QString &commonName, EVP_PKEY *key, std::chrono::days validity);

/// The certificate of a server, signed by an authority. `hosts` are DNS names and IP addresses, and go into
/// subjectAltName, which is all that browsers look at. Not valid for longer than the authority is. Null where
/// a host is neither, or OpenSSL fails.
openssl::Certificate makeServerCertificate(const QStringList &hosts, EVP_PKEY *key,
                                           std::chrono::days validity, X509 *authority,
                                           EVP_PKEY *authorityKey);

/// A DNS name, perhaps with a wildcard as its first label, or an IP address, in the form that goes into a
/// certificate: ASCII. Empty for anything else.
QByteArray hostForCertificate(const QString &host);

} // namespace wireloupe::net
