#pragma once

#include <QString>

#include "ui/samplecapture.h"
#include "ui/savedconnections.h"
#include "ui/testcertificates.h"

/// Data as it hurts: long names, long addresses, long messages.
namespace wireloupe::test::content {

inline const QString longHost =
    QStringLiteral("event-gateway.eu-central-1.production.internal.example-messaging-platform.com");
inline const QString longUrl =
    QStringLiteral("wss://") + longHost +
    QStringLiteral(":8443/v2/subscriptions/prices?customer=4711&include=orders,positions,margins&since=0");
inline const QString longName = QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik");

/// Certificates that openssl makes once for all screens. One name in them is long.
const TestCertificates &certificates();

/// A tree of saved connections, in the file that the next window reads.
void saveConnections();

/// A connection's log with everything that can be in one: TLS, compression, frames made by hand, violations,
/// a long text, a close and a failure.
void fill(SampleCapture &sample);

/// A capture in a file.
QString saved(const SampleCapture &sample, const QString &path);

/// What a run that ended unexpectedly has left.
void leaveCrashed();

} // namespace wireloupe::test::content
