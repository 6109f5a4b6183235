#pragma once

#include <memory>
#include <vector>

#include <QTest>

#include "net/endpoints.h"
#include "net/rawclient.h"
#include "net/serveroptions.h"

namespace wireloupe::net::test {

/// For a test with a row for each of eachThreadCount().
inline ServerOptions withThreadsOfRow(const server::BehaviorOptions &behavior = {})
{
    ServerOptions options;
    options.threads = *static_cast<int *>(QTest::qData("threads", qMetaTypeId<int>()));
    options.plan.behavior = behavior;
    return options;
}

inline void eachThreadCount()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("two threads") << 2;
    QTest::newRow("four threads") << 4;
}

/// Clients that have been upgraded, spread over the threads of a server as they came.
inline std::vector<std::unique_ptr<RawSocket>> join(TestServer &server, int count,
                                                    const QByteArray &target = "/")
{
    const qsizetype before = server.server->peerCount();
    std::vector<std::unique_ptr<RawSocket>> clients;
    for (int i = 0; i < count; ++i)
        clients.push_back(std::make_unique<RawSocket>(upgraded(server.port, upgradeRequest(target))));
    if (!QTest::qWaitFor([&] { return server.server->peerCount() == before + count; }, 20'000))
        qWarning("Not all came in");
    return clients;
}

inline QByteArray nextPayload(RawSocket &client)
{
    const auto frame = client.frame();
    return frame ? frame->payload : QByteArray("nothing came");
}

} // namespace wireloupe::net::test
