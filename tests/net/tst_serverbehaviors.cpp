#include "net/server.h"

#include "net/behaviorclock.h"
#include "net/endpoints.h"
#include "net/outsideclients.h"
#include "net/peerprocess.h"
#include "server/behavior.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using server::Mode;

namespace {

/// Counts what it is told to send.
class CountingPeer : public server::Peer
{
public:
    explicit CountingPeer(quint32 id) : m_id(server::PeerId{id}) {}

    server::PeerId id() const override { return m_id; }
    QByteArray target() const override { return "/"; }
    void send(const wire::Message &) override { ++sent; }
    void sendAs(const wire::Message &, const server::SendMarks &) override {}
    void close(quint16, const QByteArray &) override {}
    void reset() override {}
    void setWireFaults(const server::WireFaults &) override {}
    qint64 backlog() const override { return 0; }

    qint64 sent = 0;

private:
    server::PeerId m_id;
};

} // namespace

/// What a server does by itself, over real connections and in real time.
class TestServerBehaviors : public QObject
{
    Q_OBJECT

private slots:
    void hasRooms()
    {
        TestServer server;
        ServerOptions options = forOutsideClients();
        options.plan.behavior.mode = Mode::Rooms;
        QVERIFY(server.start(options));
        const QString url = server.url().toString();
        PeerProcess node(u"client.js"_s, {url + u"red%20room"_s, u"wait"_s});
        PeerProcess python(u"client.py"_s, {url + u"red%20room?x"_s, u"wait"_s});
        PeerProcess elsewhere(u"client.py"_s, {url + u"blue"_s, u"wait"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 3, 20'000);
        TestClient red, blue;
        red.open(server.url(u"/red%20room"_s));
        blue.open(server.url(u"/blue"_s));
        QTRY_COMPARE(server.server->peerCount(), 5);
        red.client->send(text("to red"));
        for (PeerProcess *peer : {&node, &python})
            QCOMPARE(peer->next(u"message"_s).value("message"_L1).toString(), u"to red"_s);
        QTRY_COMPARE(red.messages, QList{text("to red")});
        blue.client->send(text("to blue"));
        QCOMPARE(elsewhere.next(u"message"_s).value("message"_L1).toString(), u"to blue"_s);
        QTRY_COMPARE(blue.messages, QList{text("to blue")});
    }

    void streams_data() { eachOutsideClient(); }

    void streams()
    {
        QFETCH(const QString, script);
        TestServer server;
        ServerOptions options = forOutsideClients();
        options.plan.behavior.mode = Mode::Stream;
        options.plan.behavior.stream = {
            .text = "{{row.symbol}} {{counter}}",
            .rows = *server::parseRows("symbol,price\n\"A,B\",1\nC,2\n", server::RowFormat::Csv).found,
            .rate = {1000, 1s},
            .isShared = false,
            .maxMessages = 100};
        QVERIFY(server.start(options));
        PeerProcess client(script, {server.url().toString(), u"wait"_s});
        for (int i = 1; i <= 100; ++i)
            QCOMPARE(client.next(u"message"_s).value("message"_L1).toString(),
                     (i % 2 == 1 ? u"A,B %1"_s : u"C %1"_s).arg(i));
        server.server->stop();
        QCOMPARE(client.next(u"closed"_s).value("closed"_L1).toInt(), 1001);
        QCOMPARE(server.sink->frames(capture::Direction::Outgoing).size(), 101);
    }

    void keepsItsRate()
    {
        TestServer server;
        ServerOptions options;
        options.plan.behavior.mode = Mode::Stream;
        options.plan.behavior.stream = {.text = "{{counter}}", .rate = {5000, 1s}};
        QVERIFY(server.start(options));
        TestClient client;
        client.open(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(client.messages.size() >= 5000, 60'000);
        for (qsizetype i = 0; i < 5000; ++i)
            QCOMPARE(client.messages[i].payload, QByteArray::number(i + 1));
        // Never ahead of its time, however late it was in between.
        const auto sent = server.sink->frames(capture::Direction::Outgoing);
        const auto span = sent.at(4999).head.time - sent.at(0).head.time;
        qInfo("5,000 messages in %.3f s", std::chrono::duration<double>(span).count());
        QVERIFY2(span > 990ms, qPrintable(QString::number(span.count())));
    }

    /// In one shared stream or a hundred own ones: no less than is asked for, on a machine that is not busy.
    void managesAHundredThousandASecond_data()
    {
        QTest::addColumn<bool>("isShared");
        QTest::newRow("shared") << true;
        QTest::newRow("own") << false;
    }

    void managesAHundredThousandASecond()
    {
        QFETCH(const bool, isShared);
        constexpr quint32 peers = 100;
        BehaviorClock clock;
        const auto behavior =
            makeBehavior({.mode = Mode::Stream, .stream = {.rate = {1000, 1s}, .isShared = isShared}}, clock);
        std::vector<std::unique_ptr<CountingPeer>> counting;
        const auto start = clock.now();
        for (quint32 id = 1; id <= peers; ++id) {
            counting.push_back(std::make_unique<CountingPeer>(id));
            behavior->add(*counting.back());
        }
        const auto total = [&counting] {
            qint64 sum = 0;
            for (const auto &peer : counting)
                sum += peer->sent;
            return sum;
        };
        QTRY_VERIFY_WITH_TIMEOUT(total() >= 200'000, 60'000);
        const double seconds = std::chrono::duration<double>(clock.now() - start).count();
        qInfo("%.0f messages a second", double(total()) / seconds);
        QVERIFY2(seconds >= 1.99, qPrintable(QString::number(seconds)));
    }
};

QTEST_GUILESS_MAIN(TestServerBehaviors)
#include "tst_serverbehaviors.moc"
