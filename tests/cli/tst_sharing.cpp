// One broadcast of two servers in one process and one on the command line.
#include <array>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "net/endpoints.h"
#include "net/redisserver.h"
#include "session/runtime.h"
#include "session/serversession.h"

using namespace wireloupe;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using net::ExchangeState;

namespace {

/// `wireloupe serve` with the lines that it has written so far.
class CommandLineServer : public QProcess
{
public:
    explicit CommandLineServer(const QString &redis)
    {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(qEnvironmentVariable("WIRELOUPE"),
              {u"serve"_s, u"--mode"_s, u"broadcast"_s, u"--json"_s, u"--quiet"_s, u"--redis"_s, redis});
    }

    ~CommandLineServer() override
    {
        kill();
        waitForFinished();
    }

    /// The next event, or none in time.
    QJsonObject next()
    {
        if (!QTest::qWaitFor([this] { return canReadLine(); }, 30'000))
            return {};
        return QJsonDocument::fromJson(readLine()).object();
    }

    bool shares()
    {
        for (QJsonObject event = next(); !event.isEmpty(); event = next())
            if (event.value(u"state"_s) == u"connected"_s)
                return true;
        return false;
    }
};

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private slots:
    void windowsAndCommandLinesShareOneBroadcast()
    {
        RedisServer redis;
        redis.start();
        net::ServerOptions options;
        options.plan.behavior.mode = server::Mode::Broadcast;
        options.exchange.url = redis.url();
        session::Runtime runtime;
        session::ServerSession one(runtime, capture::Store::create().store);
        session::ServerSession two(runtime, capture::Store::create().store);
        CommandLineServer three(redis.tcpUrl());
        one.start(options);
        two.start(options);
        const QUrl third(three.next().value(u"url"_s).toString());
        QVERIFY(three.shares());
        QTRY_COMPARE(one.exchange().state, ExchangeState::Connected);
        QTRY_COMPARE(two.exchange().state, ExchangeState::Connected);

        std::array<TestClient, 3> clients;
        clients[0].open(QUrl(one.url()));
        clients[1].open(QUrl(two.url()));
        clients[2].open(third);
        for (TestClient &client : clients)
            QTRY_COMPARE(client.state, net::ClientState::Open);
        QTRY_VERIFY(one.peers().size() == 1 && two.peers().size() == 1);

        QList<wire::Message> said;
        for (int round = 0; round < 10; ++round) {
            for (TestClient &client : clients) {
                said.append(round % 2 == 0
                                ? text(QByteArray::number(said.size()))
                                : binary(QByteArray("\xFF\0", 2) + QByteArray::number(said.size())));
                client.client->send(said.last());
                // One after the other, so that there is one order.
                for (TestClient &each : clients)
                    QTRY_COMPARE(each.messages, said);
            }
        }
        const server::ExchangeCounts counts{.published = 10, .received = 20};
        QTRY_COMPARE(one.exchangeCounts(), counts);
        QTRY_COMPARE(two.exchangeCounts(), counts);

        redis.kill();
        QTRY_COMPARE(one.exchange().state, ExchangeState::Waiting);
        QVERIFY(one.exchange().nextTry > std::chrono::nanoseconds(0));
        one.stop();
        QTRY_COMPARE(one.exchange().state, ExchangeState::Off);
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
