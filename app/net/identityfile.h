#pragma once

#include "net/tlsidentity.h"

namespace wireloupe::net {

/// Reads an identity from the user's files. `certificateFile` is PEM, with the rest of the chain in any
/// order, a certificate in DER, or PKCS#12, which has the key in it; `keyFile`, where not empty, is PEM.
/// `password` is that of an encrypted key, or of the PKCS#12. Blocks: see readTlsFile(). Any thread.
std::optional<TlsIdentity> readIdentity(const QString &certificateFile, const QString &keyFile,
                                        const QString &password, QString &error);

} // namespace wireloupe::net
