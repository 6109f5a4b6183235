#pragma once

#include <QObject>
#include <QSignalSpy>
#include <QTest>

#include "net/networkthread.h"
#include "net/recordingsink.h"
#include "net/server.h"
#include "net/testengine.h"

namespace wireloupe::net::test {

/// A server that broadcasts and shares, on a thread of its own.
class SharingServer : public QObject
{
public:
    explicit SharingServer(const QString &url)
    {
        options.plan.behavior.mode = server::Mode::Broadcast;
        options.exchange.url = url;
        options.exchange.firstDelay = std::chrono::milliseconds(20);
        options.exchange.maxDelay = std::chrono::milliseconds(100);
        connect(
            server.get(), &Server::listening, this,
            [this](const QHostAddress &, quint16 listened) { port = listened; });
        connect(server.get(), &Server::stateChanged, this, [this](ServerState changed) { state = changed; });
        connect(server.get(), &Server::exchangeChanged, this, [this](const ExchangeStatus &changed) {
            exchange = changed.state;
            changes.append(changed.state);
        });
    }

    bool start()
    {
        server->start(underTest(options));
        return QTest::qWaitFor([this] { return port != 0; });
    }

    /// Starts it and waits until it shares.
    bool share()
    {
        return start() && QTest::qWaitFor([this] { return exchange == ExchangeState::Connected; }, 30'000);
    }

    /// Returns when it counts: a message that is on its way meanwhile could be earlier.
    void setPlan(const server::ServerPlan &plan) const
    {
        QSignalSpy taken(server.get(), &Server::planTaken);
        server->setPlan(plan);
        QTRY_COMPARE(taken.size(), 1);
    }

    QList<capture::StateEvent> events(capture::StateKind kind) const
    {
        QList<capture::StateEvent> found;
        for (const capture::StateEvent &event : sink->states())
            if (event.kind == kind)
                found.append(event);
        return found;
    }

    ServerOptions options;
    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    NetworkThread thread{QStringLiteral("test server")};
    std::shared_ptr<Server> server = thread.adopt(std::make_unique<Server>(sink));
    quint16 port = 0;
    ServerState state = ServerState::Stopped;
    ExchangeState exchange = ExchangeState::Off;
    QList<ExchangeState> changes;
};

} // namespace wireloupe::net::test
