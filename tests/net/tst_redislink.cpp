#include "net/redislink.h"

#include <mutex>

#include <QTest>

#include "capture/record.h"
#include "net/networkthread.h"
#include "net/redisserver.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using enum ExchangeState;

namespace {

ExchangeOptions optionsFor(const QString &url)
{
    ExchangeOptions options;
    options.url = url;
    options.firstDelay = 20ms;
    options.maxDelay = 100ms;
    return options;
}

/// A link on a network thread, as in a server, and what became of it.
class TestLink : public QObject
{
public:
    explicit TestLink(const ExchangeOptions &options)
    {
        auto made = std::make_unique<RedisLink>(options, counters);
        connect(
            made.get(), &RedisLink::messageReceived, made.get(),
            [this](const QByteArray &payload) {
                const std::scoped_lock lock(m_mutex);
                m_received.append(QByteArray(payload.constData(), payload.size()));
            },
            Qt::DirectConnection);
        connect(made.get(), &RedisLink::statusChanged, this,
                [this](const ExchangeStatus &changed) { statuses.append(changed); });
        m_link = m_thread.adopt(std::move(made));
    }

    explicit TestLink(const QString &url) : TestLink(optionsFor(url)) { start(); }

    void start() { run(&RedisLink::start); }
    void stop() { run(&RedisLink::stop); }

    bool publish(const QByteArray &payload)
    {
        bool isGone = false;
        QMetaObject::invokeMethod(
            m_link.get(), [&] { isGone = m_link->publish(payload); }, Qt::BlockingQueuedConnection);
        return isGone;
    }

    ExchangeState state() const { return statuses.isEmpty() ? Off : statuses.last().state; }
    Cause cause() const { return statuses.isEmpty() ? Cause::None : statuses.last().event.cause; }
    QByteArray detail() const { return statuses.isEmpty() ? QByteArray() : statuses.last().event.detail; }
    bool waits(Cause why) const { return state() == Waiting && cause() == why; }

    QList<QByteArray> received() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_received;
    }

    std::shared_ptr<server::ExchangeCounters> counters = std::make_shared<server::ExchangeCounters>();
    QList<ExchangeStatus> statuses;

private:
    void run(void (RedisLink::*act)())
    {
        QMetaObject::invokeMethod(
            m_link.get(), [this, act] { (m_link.get()->*act)(); }, Qt::BlockingQueuedConnection);
    }

    mutable std::mutex m_mutex;
    QList<QByteArray> m_received;
    NetworkThread m_thread{u"test link"_s};
    std::shared_ptr<RedisLink> m_link;
};

/// Says the same to everybody who has said something.
class NoRedis : public QTcpServer
{
public:
    explicit NoRedis(const QByteArray &answer)
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                if (answer.isEmpty())
                    socket->disconnectFromHost();
            });
        });
    }

    QString url() const { return u"redis://127.0.0.1:%1"_s.arg(serverPort()); }
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
        QTest::qWait(300);
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

    void takesNothingElseForARedis_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char *name, const QByteArray &answer,
                            Cause cause = Cause::ExchangeInvalid) { QTest::newRow(name) << answer << cause; };
        row("web server", "HTTP/1.1 400 Bad Request\r\n\r\n");
        row("ends at once", {}, Cause::PeerClosedTcp);
        row("mail server", "+OK ready\r\n+OK what?\r\n+OK\r\n");
        row("numbers", ":1\r\n:2\r\n:3\r\n");
        row("nothing", "$-1\r\n$-1\r\n");
        row("empty list", "*0\r\n*0\r\n");
        row("no list", "*-1\r\n");
        row("endless list", "*2147483647\r\n");
        row("deep list", "*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n*3\r\n");
        row("short message", "*2\r\n$7\r\nmessage\r\n$9\r\nwireloupe\r\n");
        row("number for a kind", "*3\r\n:1\r\n$9\r\nwireloupe\r\n$1\r\nx\r\n");
        row("other kind", "*3\r\n$7\r\nnonsens\r\n$9\r\nwireloupe\r\n$1\r\nx\r\n");
        row("unsubscribed", "*3\r\n$11\r\nunsubscribe\r\n$9\r\nwireloupe\r\n$1\r\nx\r\n");
        row("other channel", "*3\r\n$9\r\nsubscribe\r\n$5\r\nother\r\n:1\r\n");
        row("number for a channel", "*3\r\n$7\r\nmessage\r\n:1\r\n$1\r\nx\r\n");
        row("list for a payload", "*3\r\n$7\r\nmessage\r\n$9\r\nwireloupe\r\n*1\r\n:1\r\n");
        row("error", "-ERR go away.\r\n", Cause::ExchangeRefused);
    }

    void takesNothingElseForARedis()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Cause, cause);
        NoRedis other(answer);
        TestLink link(other.url());
        QTRY_VERIFY(link.state() == Waiting);
        QCOMPARE(link.cause(), cause);
        if (cause == Cause::ExchangeRefused)
            QCOMPARE(link.detail(), "ERR go away");
        QCOMPARE(link.counters->now(), server::ExchangeCounts{});
    }

    void takesNoEndlessMessage()
    {
        NoRedis other("*3\r\n$7\r\nmessage\r\n$9\r\nwireloupe\r\n$536870912\r\n" + QByteArray(80 << 20, 'x'));
        ExchangeOptions options = optionsFor(other.url());
        options.connectTimeout = 60s;
        TestLink link(options);
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(link.waits(Cause::ExchangeInvalid), 30'000);
    }

    void givesUpWhoeverSaysNothing()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
        ExchangeOptions options = optionsFor(u"redis://127.0.0.1:%1"_s.arg(silent.serverPort()));
        options.connectTimeout = 100ms;
        TestLink link(options);
        link.start();
        QTRY_VERIFY(link.waits(Cause::TimedOut));
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
