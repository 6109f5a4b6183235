#pragma once

#include <optional>

#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

#include "net/serveroptions.h"

namespace wireloupe::net {

/// What an end of a TLS connection shows of itself, and the key that proves it.
struct TlsIdentity
{
    QList<QSslCertificate> chain; ///< its own certificate first
    QSslKey key;
    QString authorityFile; ///< PEM: our own authority, where it signed this
};

/// The identity of a server that listens on `address`: the user's own, or one made on the spot. Takes some
/// milliseconds, or as long as another process holds the authority. On failure nothing, and `error` says in
/// English which file or name cannot be used and why.
std::optional<TlsIdentity> makeServerIdentity(const TlsServerOptions &options, const QHostAddress &address,
                                              QString &error);

} // namespace wireloupe::net
