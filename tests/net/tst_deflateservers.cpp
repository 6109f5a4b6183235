#include <QRandomGenerator>
#include <QTest>

#include "net/endpoints.h"
#include "net/peerprocess.h"
#include "wire/handshake.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Direction;
using capture::RecordFlag;

namespace {

struct Offer
{
    const char *name;
    wire::DeflateOptions options;
};

wire::DeflateOptions offering(bool serverForgets, bool clientForgets, int serverBits, int clientBits)
{
    wire::DeflateOptions options;
    options.serverNoContextTakeover = serverForgets;
    options.clientNoContextTakeover = clientForgets;
    options.serverMaxWindowBits = serverBits;
    options.clientMaxWindowBits = clientBits;
    return options;
}

QList<Offer> offers()
{
    return {{"default", offering(false, false, 15, 15)},
            {"server forgets", offering(true, false, 15, 15)},
            {"client forgets", offering(false, true, 15, 15)},
            {"both forget", offering(true, true, 15, 15)},
            {"server's window 9", offering(false, false, 9, 15)},
            {"client's window 8", offering(false, false, 15, 8)},
            {"client's window 9", offering(false, false, 15, 9)},
            {"windows 10 and 12", offering(false, false, 10, 12)},
            {"all", offering(true, true, 9, 9)}};
}

/// The same wishes of a server in the words of both libraries.
struct Wish
{
    const char *name;
    const char *ws;
    const char *websockets;
    int serverBits = 0; ///< 0: none is wished for
    int clientBits = 0;
};

constexpr std::array wishes{
    Wish{"none", "{}", "{}"},
    Wish{"forget", R"({"serverNoContextTakeover":true,"clientNoContextTakeover":true})",
         R"({"server_no_context_takeover":true,"client_no_context_takeover":true})"},
    Wish{"windows", R"({"serverMaxWindowBits":10,"clientMaxWindowBits":11})",
         R"({"server_max_window_bits":10,"client_max_window_bits":11})", 10, 11},
    Wish{
        "everything",
        R"({"serverNoContextTakeover":true,"clientNoContextTakeover":true,"serverMaxWindowBits":9,"clientMaxWindowBits":9})",
        R"({"server_no_context_takeover":true,"client_no_context_takeover":true,"server_max_window_bits":9,"client_max_window_bits":9})",
        9, 9},
};

/// Compressible, but not trivially so.
QByteArray words(qsizetype size)
{
    QRandomGenerator random(42);
    QByteArray text;
    text.reserve(size + 16);
    while (text.size() < size)
        text += "word" + QByteArray::number(random.bounded(1000)) + ' ';
    return text.left(size);
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(43);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

} // namespace

/// permessage-deflate both ways between our client and servers by others: Node's `ws` and Python's
/// `websockets`.
class TestDeflateServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const auto &script : {u"deflateservers.js"_s, u"deflateservers.py"_s}) {
            QStringList arguments;
            for (const Wish &wish : wishes)
                arguments.append(QString::fromLatin1(wish.name) + u'=' +
                                 QString::fromLatin1(script.endsWith(u"js"_s) ? wish.ws : wish.websockets));
            m_servers[script] = std::make_unique<PeerProcess>(script, arguments);
            QMap<QString, quint16> &ports = m_ports[script];
            while (ports.size() < static_cast<qsizetype>(wishes.size())) {
                QVERIFY2(QTest::qWaitFor([&] { return m_servers[script]->canReadLine(); }, 30'000),
                         "needs node-ws and python3-websockets");
                const auto announced = QJsonDocument::fromJson(m_servers[script]->readLine()).object();
                for (auto each = announced.begin(); each != announced.end(); ++each)
                    ports[each.key()] = static_cast<quint16>(each.value().toInt());
            }
        }
    }

    void echoes_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("wish");
        QTest::addColumn<wire::DeflateOptions>("offer");
        QTest::addColumn<capture::Cause>("cause");
        for (const auto &script : {u"deflateservers.js"_s, u"deflateservers.py"_s})
            for (const Wish &wish : wishes)
                for (const Offer &offer : offers())
                    QTest::addRow("%s, %s, %s", qPrintable(script), wish.name, offer.name)
                        << script << QString::fromLatin1(wish.name) << offer.options
                        << failure(script, wish, offer.options);
    }

    void echoes()
    {
        QFETCH(const QString, script);
        QFETCH(const QString, wish);
        QFETCH(const wire::DeflateOptions, offer);
        QFETCH(const capture::Cause, cause);
        TestClient client;
        ClientOptions options;
        options.url = urlOf(m_ports[script][wish]);
        options.deflate = offer;
        options.deflate.level = 1; // fast: the levels are zlib's affair
        client.open(options);
        QTRY_VERIFY(client.state == ClientState::Open || client.isOver());
        QCOMPARE(client.end.cause, cause);
        if (cause == capture::Cause::HandshakeInvalid)
            QCOMPARE(client.end.number, static_cast<int>(wire::HandshakeError::BadDeflateAnswer));
        if (cause != capture::Cause::None)
            return;
        QVERIFY(client.deflate);
        QVERIFY(client.deflate->serverMaxWindowBits <= offer.serverMaxWindowBits);
        QVERIFY(client.deflate->clientMaxWindowBits <= offer.clientMaxWindowBits);
        QVERIFY(client.deflate->serverNoContextTakeover || !offer.serverNoContextTakeover);
        const QList<wire::Message> messages = all();
        for (const auto &message : messages)
            client.client->send(message);
        QTRY_VERIFY_WITH_TIMEOUT(client.messages.size() == messages.size() || client.isOver(), 60'000);
        QVERIFY2(client.messages == messages, client.end.detail.constData());
        verifyRecord(client, messages);
        client.client->close();
        QTRY_COMPARE(client.state, ClientState::Closed);
    }

    void sendsFragments_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("ws") << u"deflateservers.js"_s;
        QTest::newRow("websockets") << u"deflateservers.py"_s;
    }

    void sendsFragments()
    {
        QFETCH(const QString, script);
        TestClient client;
        ClientOptions options;
        options.url = urlOf(m_ports[script][u"none"_s]);
        options.fragmentSize = 1000;
        client.open(options);
        QTRY_COMPARE(client.state, ClientState::Open);
        const QList<wire::Message> messages{text(words(65536)), binary(noise(1000)), text(words(1001)),
                                            binary("")};
        for (const auto &message : messages) {
            client.client->send(message);
            client.client->ping("ours");
        }
        QTRY_VERIFY(client.messages == messages);
        qsizetype dataFrames = 0;
        for (const auto &frame : client.sink->frames(Direction::Outgoing)) {
            if (frame.head.isControlFrame())
                continue;
            ++dataFrames;
            QVERIFY(frame.payload.size() <= 1000);
            const bool isFirst = frame.head.opcode != wire::Opcode::Continuation;
            QCOMPARE(frame.head.flags.testFlag(RecordFlag::Rsv1), isFirst);
            QVERIFY(frame.head.flags.testFlag(RecordFlag::Compressed));
        }
        QCOMPARE(dataFrames, 66 + 1 + 2 + 1);
        client.client->setFragmentSize(0);
        client.messages.clear();
        client.client->send(messages.first());
        QTRY_COMPARE(client.messages.size(), 1);
        QVERIFY(client.sink->frames(Direction::Outgoing).last().payload.size() <= 65536);
    }

    void sendsSmallMessagesAsTheyAre()
    {
        TestClient client;
        ClientOptions options;
        options.url = urlOf(m_ports[u"deflateservers.js"_s][u"none"_s]);
        options.deflate.threshold = 100;
        client.open(options);
        QTRY_COMPARE(client.state, ClientState::Open);
        client.client->send(text(words(99)));
        client.client->send(text(words(100)));
        QTRY_COMPARE(client.messages.size(), 2);
        QList<bool> areCompressed;
        for (const auto &frame : client.sink->frames(Direction::Outgoing))
            if (!frame.head.isControlFrame())
                areCompressed.append(frame.head.flags.testFlag(RecordFlag::Compressed));
        QCOMPARE(areCompressed, (QList<bool>{false, true}));
    }

private:
    /// `ws` refuses a smaller window than the one it wishes for itself, and answers with a larger one than
    /// was offered for the client, with which the connection must fail (RFC 7692 section 7.1.2.2).
    static capture::Cause failure(const QString &script, const Wish &wish, const wire::DeflateOptions &offer)
    {
        if (script.endsWith(u"py"_s))
            return capture::Cause::None;
        if (wish.serverBits > offer.serverMaxWindowBits)
            return capture::Cause::UpgradeRefused;
        return wish.clientBits > offer.clientMaxWindowBits ? capture::Cause::HandshakeInvalid
                                                           : capture::Cause::None;
    }

    static QList<wire::Message> all()
    {
        QList<wire::Message> messages;
        for (const qsizetype size : {0, 1, 125, 126, 65535, 65536})
            messages << text(words(size)) << binary(noise(size));
        messages << text(words(1 << 20)) << text("Grüße 🎉") << text(words(300)) << text(words(300));
        return messages;
    }

    /// Both forms of each frame, and the counters agree with them.
    static void verifyRecord(const TestClient &client, const QList<wire::Message> &messages)
    {
        QByteArray sent;
        for (const auto &message : messages)
            sent += message.payload;
        for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
            QByteArray inflated;
            quint64 wireSize = 0;
            for (const auto &frame : client.sink->frames(direction)) {
                if (frame.head.isControlFrame())
                    continue;
                QVERIFY(frame.head.flags.testFlag(RecordFlag::Compressed));
                QCOMPARE(capture::frameHeader(frame.head).payloadLength,
                         static_cast<quint64>(frame.compressedPayload.size()));
                inflated += frame.payload;
                wireSize += static_cast<quint64>(frame.compressedPayload.size());
            }
            QVERIFY(inflated == sent);
            const Traffic traffic = client.client->counters();
            const bool isOut = direction == Direction::Outgoing;
            QCOMPARE(isOut ? traffic.payloadOut : traffic.payloadIn, static_cast<quint64>(sent.size()));
            QCOMPARE(isOut ? traffic.wirePayloadOut : traffic.wirePayloadIn, wireSize);
            QVERIFY(wireSize < static_cast<quint64>(sent.size()));
        }
    }

    std::map<QString, std::unique_ptr<PeerProcess>> m_servers;
    QMap<QString, QMap<QString, quint16>> m_ports;
};

QTEST_GUILESS_MAIN(TestDeflateServers)
#include "tst_deflateservers.moc"
