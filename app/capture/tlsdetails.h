#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace wireloupe::capture {

/// One certificate of a chain, with what a person asks first; who makes it reads that out of `der`. Texts in
/// UTF-8 for people, from the peer: may hold anything.
struct TlsCertificate
{
    QByteArray der;
    QByteArray subject; ///< the common name, else the first subject alternative name, else whatever there is
    QByteArray issuer;  ///< in the same way
    QByteArray notBefore; ///< ISO 8601 in UTC: "2026-01-31T12:00:00Z"
    QByteArray notAfter;

    bool operator==(const TlsCertificate &) const = default;
};

/// What a TLS handshake came to: kept in a capture, so that it can be looked at later.
struct TlsDetails
{
    QByteArray protocol;   ///< "TLS 1.3"
    QByteArray cipher;     ///< "TLS_AES_256_GCM_SHA384"
    QByteArray alpn;       ///< empty: none
    QByteArray serverName; ///< as sent (SNI)
    QByteArray host; ///< that was dialled, as in the URL; with `port` what trust in the certificate is for.
                     ///< Empty at a server
    quint16 port = 0;
    QList<TlsCertificate> chain;  ///< the peer's own certificate first
    QList<QByteArray> errors;     ///< UTF-8: what verification found, also where it was accepted all the same
    bool isTrustedByUser = false; ///< accepted by fingerprint, against `errors`
    bool isUnverified = false;    ///< verification was off for this connection

    /// Of `chain` and `errors`, the first maxListed are kept.
    static constexpr qsizetype maxListed = 100;

    QByteArray serialize() const;
    /// Nothing where the bytes are not what serialize() makes, cut ones included. Takes memory in proportion
    /// to `bytes`, whatever they say.
    static std::optional<TlsDetails> parse(QByteArrayView bytes);

    bool operator==(const TlsDetails &) const = default;
};

} // namespace wireloupe::capture
