#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace wireloupe::capture {

/// What a TLS handshake came to: kept in a capture, so that it can be looked at later.
struct TlsDetails
{
    QByteArray protocol;          ///< "TLS 1.3"
    QByteArray cipher;            ///< "TLS_AES_256_GCM_SHA384"
    QByteArray alpn;              ///< empty: none
    QByteArray serverName;        ///< as sent (SNI)
    QList<QByteArray> chain;      ///< DER, the peer's own certificate first
    QList<QByteArray> errors;     ///< UTF-8: what verification found, also where it was accepted all the same
    bool isTrustedByUser = false; ///< accepted by fingerprint, against `errors`
    bool isUnverified = false;    ///< verification was off for this connection

    QByteArray serialize() const;
    static std::optional<TlsDetails> parse(QByteArrayView bytes);

    bool operator==(const TlsDetails &) const = default;
};

} // namespace wireloupe::capture
