#include <array>
#include <atomic>
#include <csignal>
#include <ctime>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "net/endpoints.h"
#include "net/memoryuse.h"
#include "net/outsideclients.h"
#include "net/peerprocess.h"
#include "net/rawclient.h"
#include "wire/deflater.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using wire::Opcode;

namespace {

/// Counts frames and keeps nothing, so that memory is the server's own.
class CountingSink : public capture::FrameSink
{
public:
    void append(const capture::Record &record) override
    {
        if (record.head.isFrame() && record.head.direction == Direction::Incoming)
            ++framesIn;
        if (record.head.isFrame() && record.head.direction == Direction::Outgoing)
            ++framesOut;
    }

    std::atomic<quint64> framesIn = 0, framesOut = 0;
};

/// A server whose log takes no memory.
struct CountingServer
{
    explicit CountingServer(const ServerOptions &options)
    {
        QObject::connect(server.get(), &Server::listening, &context,
                         [this](const QHostAddress &, quint16 listened) { port = listened; });
        server->start(underTest(options));
        if (!QTest::qWaitFor([this] { return port != 0; }))
            qFatal("The server does not listen");
    }

    QObject context;
    std::shared_ptr<CountingSink> sink = std::make_shared<CountingSink>();
    NetworkThread thread{u"test server"_s};
    std::shared_ptr<Server> server = thread.adopt(std::make_unique<Server>(sink));
    quint16 port = 0;
};

} // namespace

/// The local server against clients that want too much of it.
class TestServerLimits : public QObject
{
    Q_OBJECT

private slots:
    void closesWhoSaysTooMuch()
    {
        TestServer server;
        ServerOptions options;
        options.guards.rate.messagesPerSecond = 5;
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        QByteArray flood;
        for (int i = 0; i < 20; ++i)
            flood += RawSocket::masked(Opcode::Ping, "free") +
                     RawSocket::masked(Opcode::Text, QByteArray::number(i));
        peer.say(flood);
        QList<QByteArray> echoes;
        auto frame = peer.frame();
        for (; frame && frame->header.opcode != Opcode::Close; frame = peer.frame())
            if (frame->header.opcode == Opcode::Text)
                echoes.append(frame->payload);
        QCOMPARE(echoes, (QList<QByteArray>{"0", "1", "2", "3", "4"}));
        QVERIFY(frame);
        QCOMPARE(wire::parseClosePayload(frame->payload).code, 1008);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Failed");
        const auto end = server.sink->states().last();
        QCOMPARE(end.cause, Cause::PeerViolation);
        QCOMPARE(end.number, static_cast<int>(wire::Rule::TooManyMessages));
        QCOMPARE(end.closeCode, 1008);
        QCOMPARE(server.sink->frames(Direction::Incoming).last().head.violation, wire::Rule::TooManyMessages);
    }

    void letsASteadySpeakerGoOn()
    {
        TestServer server;
        ServerOptions options;
        options.guards.rate.messagesPerSecond = 50;
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        for (int i = 0; i < 60; ++i) {
            peer.sayFrame(Opcode::Text, QByteArray::number(i));
            QCOMPARE(peer.frame().value_or(wire::Frame()).payload, QByteArray::number(i));
            QTest::qWait(21);
        }
    }

    void givesASlowHandshakeOneDeadline()
    {
        TestServer server;
        ServerOptions options;
        options.handshakeTimeout = 1s;
        QVERIFY(server.start(options));
        RawSocket slow(server.port);
        const QByteArray request = upgradeRequest();
        qsizetype said = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (said < request.size() - 4)
                slow.say(request.sliced(said++, 1));
        });
        timer.start(100ms);
        QElapsedTimer clock;
        clock.start();
        const QByteArray answer = slow.rest();
        QVERIFY2(answer.startsWith("HTTP/1.1 408 Request Timeout\r\n"), answer.constData());
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(said > 2);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::TimedOut);
    }

    void isNotHeldUpByTheSilent()
    {
        TestServer server;
        QVERIFY(server.start());
        std::vector<RawSocket> silent;
        for (int i = 0; i < 200; ++i)
            silent.emplace_back(server.port);
        QElapsedTimer clock;
        clock.start();
        RawSocket peer = upgraded(server.port);
        peer.sayFrame(Opcode::Text, "hello");
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "hello");
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void refusesImpossibleCloseCodes_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {0, 999, 1005, 1006, 1015, 5000})
            QTest::addRow("%d", code) << code;
    }

    void refusesImpossibleCloseCodes()
    {
        QFETCH(const int, code);
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer = upgraded(server.port);
        const std::array bytes{char(code >> 8), char(code & 0xFF)};
        const QByteArray payload(bytes.data(), bytes.size());
        QByteArray storm;
        for (int i = 0; i < 1000; ++i)
            storm += RawSocket::masked(Opcode::Close, payload);
        peer.say(storm);
        QCOMPARE(peer.closeCode(), 1002);
        QVERIFY(peer.rest().isEmpty());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Failed");
        QCOMPARE(server.sink->states().last().number, static_cast<int>(wire::Rule::InvalidCloseCode));
        QCOMPARE(server.sink->frames(Direction::Incoming).value(0).payload, payload);
        QCOMPARE(server.sink->frames(Direction::Outgoing).size(), 1);
    }

    void answersAStormOfCloseFramesOnce()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer = upgraded(server.port);
        QByteArray storm;
        for (int i = 0; i < 1000; ++i)
            storm += RawSocket::masked(Opcode::Close, wire::closePayload(4000));
        peer.say(storm);
        QCOMPARE(peer.closeCode(), 4000);
        QVERIFY(peer.rest().isEmpty());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed");
        QCOMPARE(server.sink->frames(Direction::Outgoing).size(), 1);
    }

    /// 65 kB that inflate to 64 MiB, on ten connections at once.
    void stopsBombs()
    {
        constexpr qint64 limit = 16 << 20;
        const QByteArray bomb = deflatedZeros(64 << 20);
        QVERIFY2(bomb.size() < 70'000, qPrintable(QString::number(bomb.size())));
        const QByteArray frame = clientFrame(Opcode::Binary, bomb, true, true);
        ServerOptions options;
        options.limits.maxMessagePayload = limit;
        CountingServer server(options);
        std::vector<RawSocket> peers;
        for (int i = 0; i < 10; ++i)
            peers.push_back(upgraded(
                server.port, upgradeRequest("/", "Sec-WebSocket-Extensions: permessage-deflate\r\n")));
        const MemoryUse memory;
        const std::clock_t start = std::clock(); // of the process, as others may keep the machine busy
        for (RawSocket &peer : peers)
            peer.say(frame);
        for (RawSocket &peer : peers)
            QCOMPARE(peer.closeCode(), 1009);
        const qint64 worked = qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        const qint64 rise = memory.highestRise();
        qInfo("ten bombs: %lld ms, %.1f MiB", worked, double(rise) / (1 << 20));
        QVERIFY2(worked < 1000 * slowness(), qPrintable(QString::number(worked)));
        // Each thread inflates one at a time.
        QVERIFY2(rise < (1 + threadsUnderTest()) * limit, qPrintable(QString::number(rise)));
    }

    void refusesAnEndlessFrameOnItsHead()
    {
        CountingServer server({});
        RawSocket peer = upgraded(server.port);
        const MemoryUse memory;
        peer.say(QByteArray::fromHex("82ff7fffffffffffffff01020304"));
        QCOMPARE(peer.closeCode(), 1009);
        // Pages of what the test itself does are among these.
        QVERIFY2(memory.highestRise() < 1 << 20, qPrintable(QString::number(memory.highestRise())));
    }

    void capsEmptyFragments()
    {
        ServerOptions options;
        CountingServer server(options);
        RawSocket peer = upgraded(server.port);
        QByteArray many = clientFrame(Opcode::Continuation, {}, false).repeated(10'000);
        const MemoryUse memory;
        peer.say(clientFrame(Opcode::Text, {}, false));
        // Ten million, or as many as are taken.
        int said = 0;
        while (said < 1000 && !peer.isAtEnd() && server.sink->framesOut == 0) {
            peer.say(many);
            ++said;
            QTRY_VERIFY_WITH_TIMEOUT(peer->bytesToWrite() < 1 << 20 || server.sink->framesOut > 0, 60'000);
        }
        QCOMPARE(peer.closeCode(), 1009);
        QCOMPARE(server.sink->framesIn, quint64(options.limits.maxFragments) + 1);
        qInfo("empty fragments: %.1f MiB", double(memory.highestRise()) / (1 << 20));
        QVERIFY2(memory.highestRise() < 16 << 20, qPrintable(QString::number(memory.highestRise())));
    }

    /// As many pings as a connection takes, from somebody who reads the pongs and from somebody who does not.
    void boundsAFloodOfPings_data()
    {
        QTest::addColumn<bool>("isReading");
        QTest::newRow("reading") << true;
        QTest::newRow("not reading") << false;
    }

    void boundsAFloodOfPings()
    {
        QFETCH(const bool, isReading);
        constexpr quint64 count = 100'000;
        CountingServer server({});
        RawSocket flooder = upgraded(server.port);
        RawSocket other = upgraded(server.port);
        if (!isReading)
            flooder->setReadBufferSize(1000);
        const QByteArray some = RawSocket::masked(Opcode::Ping, QByteArray(100, 'p')).repeated(1000);
        const MemoryUse memory;
        QElapsedTimer clock;
        clock.start();
        for (quint64 said = 0; said < count; said += 1000) {
            flooder.say(some);
            if (said % 10'000 == 0) {
                other.sayFrame(Opcode::Text, "alive");
                QCOMPARE(other.frame().value_or(wire::Frame()).payload, "alive");
            }
            if (isReading)
                flooder->readAll();
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peers().first().framesIn, count, 30'000);
        const auto info = server.server->peers().first();
        qInfo("%lld pings: %lld ms, %llu pongs, %.1f MiB", count, clock.elapsed(), info.framesOut,
              double(memory.highestRise()) / (1 << 20));
        QCOMPARE(info.bytesIn, count * 106);
        QVERIFY(info.framesOut > 0 && info.framesOut <= count);
        QVERIFY2(memory.highestRise() < 48 << 20, qPrintable(QString::number(memory.highestRise())));
    }

    void holdsOnToAPeerThatHasStopped_data() { eachOutsideClient(); }

    /// Nothing tells it from one that is silent; stopping ends it within the time for closing.
    void holdsOnToAPeerThatHasStopped()
    {
        QFETCH(const QString, script);
        TestServer server;
        ServerOptions options = forOutsideClients();
        options.closeTimeout = 500ms;
        QVERIFY(server.start(options));
        PeerProcess client(script, {server.url().toString(), u"wait"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 1, 20'000);
        QCOMPARE(::kill(static_cast<pid_t>(client.processId()), SIGSTOP), 0);
        server.server->sendToAll(text("unheard"));
        QTRY_COMPARE(server.sink->frames(Direction::Outgoing).size(), 1);
        QTest::qWait(1000);
        QCOMPARE(server.server->peerCount(), 1);
        QElapsedTimer clock;
        clock.start();
        server.server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(server.state, ServerState::Stopped, 10'000);
        QVERIFY2(clock.elapsed() >= 400 && clock.elapsed() < 3000,
                 qPrintable(QString::number(clock.elapsed())));
        const auto end = server.sink->states().at(server.sink->states().size() - 2);
        QCOMPARE(end.cause, Cause::TimedOut);
        QCOMPARE(end.closeCode, 1006);
    }

private:
    static QByteArray deflatedZeros(qsizetype size)
    {
        wire::Deflater deflater(wire::Role::Client, {}, 9);
        return deflater.deflate(QByteArray(size, '\0'));
    }

    /// A sanitizer build is given more time.
    static int slowness()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return 10;
#else
        return 1;
#endif
    }
};

QTEST_GUILESS_MAIN(TestServerLimits)
#include "tst_serverlimits.moc"
