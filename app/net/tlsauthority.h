#pragma once

#include <optional>

#include <QStringList>

#include "net/openssl.h"
#include "net/tlsidentity.h"

namespace wireloupe::net {

/// Our own certificate authority: who trusts its certificate trusts the servers that Wireloupe runs on this
/// machine. Key and certificate are two files in a folder that only the user can read. Blocks while another
/// process makes them; any thread.
class TlsAuthority
{
public:
    /// Opens the authority kept in `folder`, and makes it where there is none. What is there but cannot be
    /// used is left alone: then nothing, and `error` says what to do.
    static std::optional<TlsAuthority> open(const QString &folder, QString &error);

    /// A new key and its certificate for `hosts`, DNS names and IP addresses, valid for 397 days (the most
    /// that browsers take).
    std::optional<TlsIdentity> issue(const QStringList &hosts, QString &error) const;

private:
    TlsAuthority(const QString &file, openssl::Certificate certificate, openssl::Key key);

    QString m_file;
    openssl::Certificate m_certificate;
    openssl::Key m_key;
};

} // namespace wireloupe::net
