#include "net/redislink.h"

#include <algorithm>
#include <csignal>
#include <utility>

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include "net/redisserver.h"
#include "net/testlink.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using enum ExchangeState;

namespace {

/// A way to a Redis on which a network can lose a connection without a word.
class Relay
{
public:
    explicit Relay(quint16 redis)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, redis] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                auto *server = new QTcpSocket(client);
                server->connectToHost(QHostAddress(QHostAddress::LocalHost), redis);
                pass(*client, *server);
                pass(*server, *client);
            }
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("Cannot listen");
    }

    QString url() const { return u"redis://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    /// Nothing passes on the connections that have subscribed so far, and none is closed.
    void loseSubscribers() { m_lost = std::exchange(m_subscribers, {}); }

private:
    void pass(QTcpSocket &from, QTcpSocket &to)
    {
        QObject::connect(
            &from, &QTcpSocket::readyRead, &to,
            [this, &from, &to] {
                const QByteArray bytes = from.readAll();
                if (bytes.contains("SUBSCRIBE") && !m_lost.contains(&from))
                    m_subscribers += {&from, &to};
                if (!m_lost.contains(&from))
                    to.write(bytes);
            });
    }

    QTcpServer m_server;
    QSet<QTcpSocket *> m_subscribers, m_lost;
};

} // namespace

class TestRedisLink : public QObject
{
    Q_OBJECT

private slots:
    void connectsByEveryUrl_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("socket") << u"socket"_s;
        QTest::newRow("address") << u"127.0.0.1"_s;
        // Which may also stand for ::1, where nobody listens.
        QTest::newRow("name") << u"localhost"_s;
    }

    void connectsByEveryUrl()
    {
        QFETCH(const QString, way);
        RedisServer redis;
        redis.start();
        TestLink link(way == u"socket"_s ? redis.url() + u"?db=3"_s : redis.tcpUrl(way) + u"/3"_s);
        QTRY_COMPARE(link.state(), Connected);
        QVERIFY2(link.detail().endsWith(", channel wireloupe"), link.detail().constData());
        QCOMPARE(link.statuses.first().state, Connecting);
        QVERIFY(link.publish("said"));
        QTRY_COMPARE(link.received(), QList<QByteArray>{"said"});
        QTRY_COMPARE(link.counters->now(), (server::ExchangeCounts{.published = 1}));
        link.stop();
        QTRY_COMPARE(link.state(), Off);
        QCOMPARE(link.cause(), Cause::None);
        QVERIFY(!link.publish("unsaid"));
    }

    void carriesAnyBytes()
    {
        RedisServer redis;
        redis.start();
        TestLink one(redis.url()), other(redis.tcpUrl());
        QTRY_VERIFY(one.state() == Connected && other.state() == Connected);
        QByteArray large(3 << 20, '\0');
        large[1000] = '\xFF';
        const QList<QByteArray> said{QByteArray("\0\r\n$3\r\n\xFF", 8), QByteArray(""), large, "last"};
        for (const QByteArray &payload : said)
            QVERIFY(one.publish(payload));
        QTRY_COMPARE(other.received(), said);
        QTRY_COMPARE(one.counters->now().published, 4);
        QCOMPARE(redis.publish("by somebody else"), 2);
        QTRY_COMPARE(one.received().value(4), "by somebody else");
        QCOMPARE(redis.publish("elsewhere", u"other"_s), 0);
    }

    void waitsForARedisThatIsDown()
    {
        RedisServer redis;
        TestLink link(redis.tcpUrl());
        QTRY_COMPARE(link.state(), Waiting);
        QCOMPARE(link.cause(), Cause::ConnectionRefused);
        QCOMPARE(link.detail(), redis.tcpUrl().toLatin1());
        const ExchangeStatus status = link.statuses.last();
        QVERIFY(status.event.number >= 10 && status.event.number <= 100);
        QVERIFY(status.nextTry > 0ns);
        QVERIFY(!link.publish("unheard"));
        TestLink bySocket(redis.url());
        QTRY_COMPARE(bySocket.state(), Waiting);
        QCOMPARE(bySocket.cause(), Cause::ConnectionRefused);

        redis.start();
        QTRY_COMPARE(link.state(), Connected);
        QTRY_COMPARE(bySocket.state(), Connected);
        QVERIFY(link.publish("heard"));
        QTRY_COMPARE(bySocket.received(), QList<QByteArray>{"heard"});
    }

    void comesBackAfterACrash()
    {
        RedisServer redis;
        redis.start();
        TestLink link(redis.tcpUrl());
        for (int round = 0; round < 3; ++round) {
            QTRY_COMPARE(link.state(), Connected);
            QVERIFY(link.publish("here"));
            QTRY_COMPARE(link.received().size(), round + 1);
            redis.kill();
            QTRY_VERIFY(link.state() == Waiting);
            QVERIFY(!link.publish("not here"));
            redis.start();
        }
        QTRY_COMPARE(link.state(), Connected);
    }

    /// What was under way when the Redis went is not known to have been shared.
    void countsWhatWasUnderWay()
    {
        RedisServer redis;
        redis.start();
        TestLink link(redis.url());
        QTRY_COMPARE(link.state(), Connected);
        redis.freeze();
        for (int i = 0; i < 5; ++i)
            QVERIFY(link.publish("?"));
        redis.kill();
        QTRY_COMPARE(link.counters->now(), (server::ExchangeCounts{.notShared = 5}));
    }

    void pausesGrow()
    {
        RedisServer redis;
        ExchangeOptions options = optionsFor(redis.url());
        options.firstDelay = 16ms;
        options.maxDelay = 128ms;
        TestLink link(options);
        link.start();
        const auto pauses = [&link] {
            QList<int> found;
            for (const ExchangeStatus &status : std::as_const(link.statuses))
                if (status.state == Waiting)
                    found.append(status.event.number);
            return found;
        };
        QTRY_VERIFY(pauses().size() >= 5);
        const int longest[] = {16, 32, 64, 128, 128};
        for (int i = 0; i < 5; ++i)
            QVERIFY(pauses()[i] >= longest[i] / 2 && pauses()[i] <= longest[i]);
    }

    void logsIn_data()
    {
        QTest::addColumn<QString>("credentials");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("refusal"); ///< empty: none
        QTest::newRow("url") << u":p%40ss%20word@"_s << QByteArray() << QByteArray();
        QTest::newRow("option") << u""_s << QByteArray("p@ss word") << QByteArray();
        QTest::newRow("option wins") << u":wrong@"_s << QByteArray("p@ss word") << QByteArray();
        QTest::newRow("user") << u"ann:annssecret@"_s << QByteArray() << QByteArray();
        QTest::newRow("wrong") << u":wrongsecret@"_s << QByteArray() << QByteArray("WRONGPASS");
        QTest::newRow("wrong user") << u"bob:wrongsecret@"_s << QByteArray() << QByteArray("WRONGPASS");
        QTest::newRow("none") << u""_s << QByteArray() << QByteArray("NOAUTH");
        QTest::newRow("other channel") << u"eve:evessecret@"_s << QByteArray() << QByteArray("NOPERM");
    }

    void logsIn()
    {
        QFETCH(const QString, credentials);
        QFETCH(const QByteArray, password);
        QFETCH(const QByteArray, refusal);
        RedisServer redis({u"--requirepass"_s, u"p@ss word"_s});
        redis.start();
        redis.command({u"-a"_s, u"p@ss word"_s, u"ACL"_s, u"SETUSER"_s, u"ann"_s, u"on"_s, u"+@all"_s,
                       u"allchannels"_s},
                      ">annssecret");
        redis.command({u"-a"_s, u"p@ss word"_s, u"ACL"_s, u"SETUSER"_s, u"eve"_s, u"on"_s, u"+@all"_s,
                       u"resetchannels"_s, u"&other"_s},
                      ">evessecret");
        ExchangeOptions options = optionsFor(redis.tcpUrl(credentials + u"127.0.0.1"_s));
        options.password = password;
        TestLink link(options);
        link.start();
        QTRY_COMPARE(link.state(), refusal.isEmpty() ? Connected : Waiting);
        if (!refusal.isEmpty()) {
            QCOMPARE(link.cause(), Cause::ExchangeRefused);
            QVERIFY2(link.detail().startsWith(refusal), link.detail().constData());
        }
        QVERIFY2(!link.detail().contains("secret"), link.detail().constData());
    }

    void givesUpARedisThatIsStuck()
    {
        RedisServer redis;
        redis.start();
        ExchangeOptions options = optionsFor(redis.tcpUrl());
        options.pingInterval = 100ms;
        options.connectTimeout = 300ms;
        TestLink link(options);
        link.start();
        QTRY_COMPARE(link.state(), Connected);
        // It stays while it answers.
        const auto pings = [&redis] {
            const QByteArray stats = redis.command({u"INFO"_s}, "commandstats");
            const qsizetype at = stats.indexOf("cmdstat_ping:calls=");
            return at < 0 ? 0 : stats.sliced(at + 19).split(',').first().toInt();
        };
        const int before = pings();
        QVERIFY(before > 0);
        QTRY_VERIFY(pings() >= before + 5);
        QCOMPARE(link.statuses.size(), 2);
        redis.freeze();
        QTRY_VERIFY(link.waits(Cause::TimedOut));
        // The system still takes connections for it.
        const qsizetype until = link.statuses.size() + 4;
        QTRY_VERIFY(link.statuses.size() >= until);
        QTRY_VERIFY(link.waits(Cause::TimedOut));
        redis.thaw();
        QTRY_COMPARE(link.state(), Connected);
    }

    void findsThatItsSubscriptionIsLost()
    {
        RedisServer redis;
        redis.start();
        Relay relay(quint16(QUrl(redis.tcpUrl()).port()));
        ExchangeOptions options = optionsFor(relay.url());
        options.pingInterval = 100ms;
        TestLink link(options);
        link.start();
        QTRY_COMPARE(link.state(), Connected);
        // A subscriber that hears nothing for long stays, as long as it is answered.
        const auto subscriptions = [&redis] {
            const QByteArray stats = redis.command({u"INFO"_s}, "commandstats");
            const qsizetype at = stats.indexOf("cmdstat_subscribe:calls=");
            return at < 0 ? 0 : stats.sliced(at + 24).split(',').first().toInt();
        };
        QTRY_VERIFY(subscriptions() >= 5);
        QCOMPARE(link.statuses.size(), 2);
        relay.loseSubscribers();
        // It may be there again before anybody looks.
        QTRY_VERIFY(std::ranges::any_of(link.statuses, [](const ExchangeStatus &status) {
            return status.state == Waiting && status.event.cause == Cause::TimedOut;
        }));
        QTRY_COMPARE(link.state(), Connected);
        QVERIFY(link.publish("heard again"));
        QTRY_COMPARE(link.received(), QList<QByteArray>{"heard again"});
    }

#ifdef SIGPIPE
    void leavesTheSignalsOfTheProcessAlone()
    {
        const auto before = std::signal(SIGPIPE, SIG_DFL);
        RedisServer redis;
        redis.start();
        TestLink link(redis.url());
        QTRY_COMPARE(link.state(), Connected);
        redis.freeze();
        // Into a connection of which the other end is closed before it is read.
        while (link.publish(QByteArray(1 << 20, 'x'))) {
        }
        redis.kill();
        QTRY_VERIFY(link.state() == Waiting);
        QVERIFY(std::signal(SIGPIPE, before) == SIG_DFL);
    }
#endif

    void boundsWhatWaitsForAStuckRedis()
    {
        RedisServer redis;
        redis.start();
        ExchangeOptions options = optionsFor(redis.url());
        options.maxBacklog = 4 << 20;
        TestLink link(options);
        link.start();
        QTRY_COMPARE(link.state(), Connected);
        redis.freeze();
        int taken = 0;
        while (taken < 64 && link.publish(QByteArray(1 << 20, 'x')))
            ++taken;
        QVERIFY2(taken >= 3 && taken < 16, qPrintable(QString::number(taken)));
        redis.thaw();
        QTRY_COMPARE(link.counters->now(), (server::ExchangeCounts{.published = quint64(taken)}));
        QVERIFY(link.publish("again"));
        QCOMPARE(link.state(), Connected);
    }

    void tellsOfANameThatIsNone()
    {
        ExchangeOptions options = optionsFor(u"redis://no-such-host.invalid"_s);
        options.connectTimeout = 60s;
        TestLink link(options);
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(link.waits(Cause::HostNotFound), 60'000);
        QCOMPARE(link.detail(), "no-such-host.invalid");
    }

    void neverBeginsWithAWrongUrl()
    {
        TestLink link(u"rediss://:secret@localhost"_s);
        QTRY_COMPARE(link.statuses.size(), 1);
        QCOMPARE(link.state(), Off);
        QCOMPARE(link.cause(), Cause::BadUrl);
        QVERIFY2(link.detail().contains("TLS") && !link.detail().contains("secret"),
                 link.detail().constData());
    }

    /// At whatever moment it goes, nothing of it is left to be called.
    void canGoAtAnyTime()
    {
        RedisServer redis;
        redis.start();
        for (const QString &url : {redis.url(), redis.tcpUrl(), redis.tcpUrl(u"localhost"_s),
                                   u"redis://no-such-host.invalid"_s, u"unix:///no/such/socket"_s}) {
            for (int statuses = 0; statuses < 3; ++statuses) {
                TestLink link(url);
                QTRY_VERIFY_WITH_TIMEOUT(link.statuses.size() >= statuses || link.state() == Connected ||
                                             url.contains(u"invalid"_s),
                                         30'000);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRedisLink)
#include "tst_redislink.moc"
