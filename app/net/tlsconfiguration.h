#pragma once

#include <variant>

#include <QSslConfiguration>

#include "net/clientoptions.h"

namespace wireloupe::net {

/// A certificate or key of ours that cannot be used.
struct TlsFileError
{
    QByteArray detail; ///< UTF-8: the file, and why
};

/// What a TLS connection is to be made with. Reads the files that the options name, which blocks:
/// see readTlsFile(). The certificates of the system's authorities are read once: one that
/// is added later counts from the next start on. Any thread.
std::variant<QSslConfiguration, TlsFileError> tlsConfiguration(const TlsClientOptions &options);

} // namespace wireloupe::net
