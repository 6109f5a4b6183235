#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include "capture/stateevent.h"

namespace wireloupe::net {

/// Why a TLS handshake came to nothing.
struct TlsVerdict
{
    capture::Cause cause = capture::Cause::None;
    QByteArray detail; ///< UTF-8: which certificate, or the library's words
};

/// What verification found about `chain`, the server's own certificate first, asked for as `host`: of several
/// faults the one that matters most. None where there is nothing wrong.
TlsVerdict judge(const QList<QSslError> &errors, const QList<QSslCertificate> &chain, const QString &host);

/// Why the handshake itself failed, by the words of the TLS library.
TlsVerdict judgeHandshakeError(const QString &words);

} // namespace wireloupe::net
