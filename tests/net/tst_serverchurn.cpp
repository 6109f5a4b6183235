#include <array>
#include <atomic>
#include <random>
#include <thread>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QHash>
#include <QTest>

#include "net/eachengine.h"
#include "net/endpoints.h"
#include "net/rawclient.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;
using capture::StateKind;
using wire::Opcode;

namespace {

using Random = std::mt19937;

int below(Random &random, int end)
{
    return std::uniform_int_distribution(0, end - 1)(random);
}

/// A client that does whatever comes to its mind, and leaves as it likes. On a thread of its own.
class Whim
{
public:
    Whim(quint16 port, Random &random)
        : m_random(random), m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    ~Whim()
    {
        if (below(m_random, 3) == 0) {
            const linger none{1, 0};
            ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        }
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Whim)

    void live()
    {
        const QByteArray request = upgradeRequest(below(m_random, 2) == 0 ? "/" : "/other");
        switch (below(m_random, 12)) {
        case 0:
            return;
        case 1:
            return say(request.left(below(m_random, int(request.size()))));
        case 2:
            say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return listen(20);
        default:
            say(request);
        }
        for (int left = below(m_random, 12); left > 0; --left)
            act();
    }

private:
    void act()
    {
        switch (below(m_random, 12)) {
        case 0:
            return say(RawSocket::masked(Opcode::Ping, "ping"));
        case 1:
            return say(RawSocket::masked(Opcode::Binary, QByteArray(below(m_random, 300'000), 'x')));
        case 2:
            return say(clientFrame(Opcode::Text, "begun, ", false) +
                       clientFrame(Opcode::Continuation, "and ended", true));
        case 3:
            return say(RawSocket::masked(Opcode::Text, QByteArray(100, 'x')).left(below(m_random, 100)));
        case 4:
            return say(below(m_random, 2) == 0 ? QByteArray("\x8F\xFF")
                                               : wire::serialize(Opcode::Text, "bare"));
        case 5:
            return say(RawSocket::masked(Opcode::Close, wire::closePayload(1000)));
        case 6:
            ::shutdown(m_socket, SHUT_WR);
            return;
        case 7:
        case 8:
            return listen(5);
        default:
            return say(RawSocket::masked(Opcode::Text, "message").repeated(1 + below(m_random, 20)));
        }
    }

    void say(const QByteArray &bytes) const
    {
        ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    }

    void listen(int patience) const
    {
        std::array<char, 65536> buffer;
        pollfd readable{m_socket, POLLIN, 0};
        while (::poll(&readable, 1, patience) > 0)
            if (::recv(m_socket, buffer.data(), buffer.size(), 0) <= 0)
                return;
    }

    Random &m_random;
    int m_socket;
};

server::ServerPlan planBy(Random &random)
{
    using server::FaultOptions;
    using enum server::Mode;
    static constexpr std::array modes{Echo, Echo, Broadcast, Rooms, Stream, Sink, Silent, BlackHole};
    static const std::array faults{
        FaultOptions{},
        FaultOptions{},
        FaultOptions{.throttle = 20'000},
        FaultOptions{.stall = 0.3, .stallTime = 5ms},
        FaultOptions{.stall = 0.1},
        FaultOptions{.latency = 5ms, .jitter = 5ms, .duplicate = 0.2, .reorder = 0.2},
        FaultOptions{.drop = 0.2, .corrupt = 0.2, .truncate = 0.2, .reset = 0.2},
        FaultOptions{.resetAfter = 3},
        FaultOptions{.closeAfter = 2, .isPongMuted = true},
    };
    const auto choose = [&random](auto &plan) {
        plan.behavior.mode = modes[size_t(below(random, int(modes.size())))];
        plan.behavior.stream.text = "tick {{counter}}";
        plan.behavior.stream.rate = {.count = 200};
        plan.faults = faults[size_t(below(random, int(faults.size())))];
    };
    server::ServerPlan plan;
    plan.routes.resize(1);
    plan.routes[0].path = "/other";
    choose(plan);
    choose(plan.routes[0]);
    return plan;
}

} // namespace

/// Nothing that clients and users do at the same time brings a server down, or leaves anything behind.
class TestServerChurn : public QObject
{
    Q_OBJECT

private slots:
    void survivesWhatever_data() { eachEngine(); }

    void survivesWhatever()
    {
        const uint seed = qEnvironmentVariableIsSet("WIRELOUPE_TEST_SEED")
                              ? qEnvironmentVariable("WIRELOUPE_TEST_SEED").toUInt()
                              : std::random_device()();
        qInfo("WIRELOUPE_TEST_SEED=%u", seed);
        Random random(seed);
        TestServer server;
        QVERIFY(server.start(impatient()));
        letComeAndGo(server, random, 250);
        server.server->setPlan({});
        RawSocket peer = upgraded(server.port);
        peer.sayFrame(Opcode::Text, "still here?");
        auto answer = peer.frame();
        while (answer && answer->header.opcode == Opcode::Ping)
            answer = peer.frame();
        QVERIFY(answer);
        QCOMPARE(answer->payload, "still here?");
        QTRY_VERIFY_WITH_TIMEOUT(server.server->peerCount() <= 1, 30'000);
        server.server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(server.state, ServerState::Stopped, 30'000);
        QCOMPARE(server.server->peerCount(), 0);
        compareEnds(*server.sink);
    }

    /// With peers in every state, some of them in the midst of a word.
    void goesAtAnyTime_data() { eachEngine(); }

    void goesAtAnyTime()
    {
        Random random{std::random_device()()};
        for (int round = 0; round < 8; ++round) {
            auto server = std::make_unique<TestServer>();
            QVERIFY(server->start(impatient()));
            const auto sink = server->sink;
            letComeAndGo(*server, random, 15);
            if (round % 2 == 0)
                server->server->stop();
            server.reset();
            compareEnds(*sink);
        }
    }

    /// A server may be let go of by whoever holds it last, when its thread has ended.
    void outlivesItsThread_data() { eachEngine(); }

    void outlivesItsThread()
    {
        const auto sink = std::make_shared<RecordingSink>();
        auto thread = std::make_unique<NetworkThread>(QStringLiteral("short-lived"));
        auto server = thread->adopt(std::make_unique<Server>(sink));
        QSignalSpy listening(server.get(), &Server::listening);
        server->start(withEngineOfRow());
        QTRY_COMPARE(listening.size(), 1);
        const auto port = listening[0][1].value<quint16>();
        RawSocket open = upgraded(port), asking(port), refused(port), closing = upgraded(port);
        asking.say("GET ");
        refused.say("GET / HTTP/1.0\r\n\r\n");
        closing.sayFrame(Opcode::Close, {});
        QVERIFY(refused.head().startsWith("HTTP/1.1 "));
        QTRY_VERIFY(sink->stateKinds().size() >= size_t(1 + 4 + 2 + 1 + 1));
        thread.reset();
        server.reset();
        for (RawSocket *each : {&open, &asking, &refused, &closing})
            each->rest();
        QVERIFY(open.isAtEnd() && asking.isAtEnd() && refused.isAtEnd() && closing.isAtEnd());
    }

private:
    static ServerOptions impatient()
    {
        ServerOptions options = withEngineOfRow();
        options.handshakeTimeout = 2s;
        options.closeTimeout = 200ms;
        options.guards.heartbeat = {.interval = 30ms, .timeout = 5s};
        options.guards.slowConsumer = {.limit = 100'000,
                                       .reaction = server::SlowConsumer::Reaction::DropOldest};
        return options;
    }

    /// While users do what they can.
    static void letComeAndGo(TestServer &server, Random &random, int visits)
    {
        std::atomic<int> left = 3;
        std::vector<std::jthread> clients;
        for (int i = 0; i < 3; ++i)
            clients.emplace_back([&left, visits, port = server.port, seed = random()] {
                Random own(seed);
                for (int visit = 0; visit < visits; ++visit)
                    Whim(port, own).live();
                --left;
            });
        while (left > 0) {
            server.server->setPlan(planBy(random));
            server.server->sendToAll(text("to all"));
            for (const PeerInfo &peer : server.server->peers())
                if (below(random, 10) == 0)
                    server.server->disconnectPeer(peer.id, 1001, "go");
                else if (below(random, 3) == 0)
                    server.server->sendTo(peer.id, binary(QByteArray(below(random, 200'000), 'y')));
            QTest::qWait(below(random, 10));
        }
    }

    /// Whoever has come has gone, once.
    static void compareEnds(const RecordingSink &sink)
    {
        QHash<quint32, QByteArray> stories;
        for (const auto &[connection, kind] : sink.stateKinds())
            if (kind == StateKind::Connecting)
                stories[connection] += 'c';
            else if (kind == StateKind::Closed || kind == StateKind::Failed)
                stories[connection] += 'e';
        stories.remove(0);
        QVERIFY(stories.size() > 10);
        for (auto it = stories.cbegin(); it != stories.cend(); ++it)
            QVERIFY2(it.value() == "ce",
                     qPrintable(QStringLiteral("%1: %2").arg(it.key()).arg(QString::fromLatin1(it.value()))));
    }
};

QTEST_GUILESS_MAIN(TestServerChurn)
#include "tst_serverchurn.moc"
