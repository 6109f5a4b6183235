#pragma once

#include <QTest>

#include "net/serveroptions.h"

namespace wireloupe::net::test {

/// A row of test data for each client of another implementation: the column "script" is for PeerProcess.
inline void eachOutsideClient()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("ws") << QStringLiteral("client.js");
    QTest::newRow("websockets") << QStringLiteral("client.py");
}

/// What they need of a server: both ask for a subprotocol, and Node's insists.
inline ServerOptions forOutsideClients()
{
    ServerOptions options;
    options.subprotocols = {"second"};
    return options;
}

} // namespace wireloupe::net::test
