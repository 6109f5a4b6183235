#include <QElapsedTimer>
#include <QTest>

#include "net/client.h"
#include "net/memoryuse.h"
#include "net/rawpeer.h"
#include "wire/deflater.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using capture::Cause;
using capture::Direction;
using capture::RecordFlag;
using wire::Opcode;

namespace {

QByteArray deflateAcceptance(RawSocket &peer)
{
    return acceptance(peer).chopped(2) + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n";
}

QByteArray compressedFrame(Opcode opcode, const QByteArray &deflated, bool fin = true)
{
    wire::Frame frame;
    frame.header.fin = fin;
    frame.header.rsv = opcode == Opcode::Continuation ? 0 : static_cast<quint8>(wire::Rsv1);
    frame.header.opcode = opcode;
    frame.header.payloadLength = static_cast<quint64>(deflated.size());
    frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
    frame.payload = deflated;
    return wire::serialize(frame);
}

} // namespace

/// What a peer's compressed messages come to, right ones, wrong ones and bombs (RFC 7692).
class TestClientDeflate : public QObject
{
    Q_OBJECT

private slots:
    void inflatesWhatIsRight()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        wire::Deflater deflater(wire::Role::Server, {}, 6);
        const QByteArray words = "Grüße, Grüße, Grüße";
        const QByteArray first = deflater.deflate(words.first(3), false); // a code point is cut
        const QByteArray second = deflater.deflate(words.sliced(3));
        peer.sayBytewise(deflateAcceptance(peer) + compressedFrame(Opcode::Text, first, false) +
                         wire::serialize(Opcode::Ping, "between") +
                         compressedFrame(Opcode::Continuation, second) +
                         wire::serialize(Opcode::Text, "as it is"));
        QTRY_COMPARE(client.messages, (QList{text(words), text("as it is")}));
        QVERIFY(client.deflate);
        const auto frames = client.sink->frames(Direction::Incoming);
        QCOMPARE(frames.size(), 4);
        QCOMPARE(frames[0].payload, words.first(3));
        QCOMPARE(frames[0].compressedPayload, first);
        QCOMPARE(frames[2].payload, words.sliced(3));
        QVERIFY(!frames[1].head.flags.testFlag(RecordFlag::Compressed));
        QVERIFY(!frames[3].head.flags.testFlag(RecordFlag::Compressed));
    }

    void endsWhatCannotBeInflated_data()
    {
        using wire::Rule;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<wire::Rule>("rule");
        QTest::addColumn<int>("code");
        wire::Deflater deflater(wire::Role::Server, {}, 6);
        QTest::newRow("no DEFLATE") << compressedFrame(Opcode::Binary, "\xFF\xFF\xFF\xFF")
                                    << Rule::BadCompressedData << 1007;
        QTest::newRow("text") << compressedFrame(Opcode::Text, deflater.deflate("abc\xFF"))
                              << Rule::InvalidUtf8 << 1007;
        QTest::newRow("text, unfinished message")
            << compressedFrame(Opcode::Text, wire::Deflater(wire::Role::Server, {}, 6).deflate("\xFF", false),
                               false)
            << Rule::InvalidUtf8 << 1007;
        QTest::newRow("RSV1 on a continuation")
            << compressedFrame(Opcode::Text, wire::Deflater(wire::Role::Server, {}, 6).deflate("a", false),
                               false) +
                   QByteArray("\xC0\x00", 2)
            << Rule::ReservedBits << 1002;
        QTest::newRow("RSV1 on a ping") << QByteArray("\xC9\x00", 2) << Rule::ReservedBits << 1002;
        QTest::newRow("RSV2") << QByteArray("\xA1\x00", 2) << Rule::ReservedBits << 1002;
    }

    void endsWhatCannotBeInflated()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const wire::Rule, rule);
        QFETCH(const int, code);
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        peer.say(deflateAcceptance(peer) + bytes);
        QCOMPARE(peer.closeCode(), code);
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::PeerViolation);
        QCOMPARE(client.end.number, static_cast<int>(rule));
        QVERIFY(client.messages.isEmpty());
        QCOMPARE(client.sink->frames(Direction::Incoming).last().head.violation, rule);
    }

    /// 65 kB that inflate to 64 MiB, on ten connections at once, against a limit of 8 MiB.
    void stopsBombs()
    {
        constexpr int connections = 10;
        constexpr qint64 limit = 8 << 20;
        QByteArray bomb = wire::Deflater(wire::Role::Server, {}, 9).deflate(QByteArray(64 << 20, '\0'));
        QVERIFY(bomb.size() < 70'000);
        RawServer server;
        std::vector<std::unique_ptr<TestClient>> clients;
        std::vector<RawSocket> peers;
        for (int i = 0; i < connections; ++i) {
            ClientOptions options;
            options.url = urlOf(server.port());
            options.limits.maxMessagePayload = limit;
            TestClient &client = *clients.emplace_back(std::make_unique<TestClient>());
            client.open(options);
            peers.push_back(server.accept());
            peers.back().say(deflateAcceptance(peers.back()));
            QTRY_COMPARE(client.state, ClientState::Open);
        }
        const MemoryUse memory;
        QElapsedTimer clock;
        clock.start();
        for (RawSocket &peer : peers)
            peer.say(compressedFrame(Opcode::Binary, bomb));
        for (RawSocket &peer : peers)
            QCOMPARE(peer.closeCode(), 1009);
        const qint64 elapsed = clock.elapsed();
        const qint64 grown = memory.rise();
        qInfo("%d bombs stopped in %lld ms, %lld bytes more of memory", connections, elapsed, grown);
        // The test's sink keeps what has been recorded, up to the limit for each.
        QVERIFY2(grown < 2 * limit * connections, qPrintable(QString::number(grown)));
        for (const auto &client : clients) {
            QCOMPARE(client->sink->frames(Direction::Incoming).last().head.violation,
                     wire::Rule::MessageTooLarge);
            QVERIFY(client->messages.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestClientDeflate)
#include "tst_clientdeflate.moc"
