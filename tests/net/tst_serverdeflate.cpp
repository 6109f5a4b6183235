#include <QTest>

#include "net/outsideclients.h"
#include "net/peerprocess.h"
#include "net/tlsserver.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Direction;
using capture::RecordFlag;

/// permessage-deflate (RFC 7692) between the local server and Node's `ws` and Python's `websockets`.
class TestServerDeflate : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameBothWays_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<wire::DeflateOptions>("ours");
        QTest::addColumn<QJsonObject>("theirs");
        for (const auto &script : {u"client.js"_s, u"client.py"_s})
            for (const auto &[name, ours, theirs] : pairs())
                QTest::addRow("%s, %s", qPrintable(script), name) << script << ours << theirs;
    }

    void isTheSameBothWays()
    {
        QFETCH(const QString, script);
        QFETCH(const wire::DeflateOptions, ours);
        QFETCH(const QJsonObject, theirs);
        TestServer server;
        ServerOptions options = forOutsideClients();
        options.deflate = ours;
        QVERIFY(server.start(options));
        PeerProcess client(script, {server.url().toString(), u"mixed"_s}, {{u"deflate"_s, theirs}});
        const auto said = client.next(u"identical"_s, 0, 60'000);
        QCOMPARE(said.value("identical"_L1).toInt(), 16);
        const auto response = server.sink->payloads(capture::RecordKind::HandshakeResponse).value(0);
        QVERIFY2(response.contains("Sec-WebSocket-Extensions: permessage-deflate"), response.constData());
        if (ours.serverNoContextTakeover || theirs.contains("server_no_context_takeover"_L1))
            QVERIFY2(response.contains("server_no_context_takeover"), response.constData());
        if (ours.serverMaxWindowBits < 15 || theirs.contains("server_max_window_bits"_L1))
            QVERIFY2(response.contains("server_max_window_bits="), response.constData());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed");
        comparesTheLog(server);
    }

    void isNotUsedWhereItIsOff_data() { eachOutsideClient(); }

    void isNotUsedWhereItIsOff()
    {
        QFETCH(const QString, script);
        TestServer server;
        ServerOptions options = forOutsideClients();
        options.deflate.isEnabled = false;
        QVERIFY(server.start(options));
        PeerProcess client(script, {server.url().toString(), u"mixed"_s}, {{u"deflate"_s, QJsonObject{}}});
        QCOMPARE(client.next(u"identical"_s, 0, 60'000).value("identical"_L1).toInt(), 16);
        const auto response = server.sink->payloads(capture::RecordKind::HandshakeResponse).value(0);
        QVERIFY(!response.contains("Sec-WebSocket-Extensions"));
    }

    void worksOverTls_data() { eachOutsideClient(); }

    void worksOverTls()
    {
        QFETCH(const QString, script);
        TlsTestServer server;
        QVERIFY(server.start());
        PeerProcess client(script, {server.url(), u"mixed"_s},
                           {{u"deflate"_s, QJsonObject{}}, {u"ca"_s, server.caFile}});
        QCOMPARE(client.next(u"identical"_s, 0, 60'000).value("identical"_L1).toInt(), 16);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Secured Open Closing Closed");
        comparesTheLog(server);
    }

private:
    struct Pair
    {
        const char *name;
        wire::DeflateOptions ours;
        QJsonObject theirs;
    };

    static QList<Pair> pairs()
    {
        wire::DeflateOptions plain, noContext, small, smallest, fast;
        noContext.serverNoContextTakeover = noContext.clientNoContextTakeover = true;
        small.serverMaxWindowBits = 9;
        small.clientMaxWindowBits = 10;
        smallest.serverMaxWindowBits = 8;
        smallest.clientNoContextTakeover = true;
        fast.level = 1;
        fast.threshold = 1000;
        const QJsonObject none, noServerContext{{u"server_no_context_takeover"_s, true}},
            noClientContext{{u"client_no_context_takeover"_s, true}},
            window{{u"server_max_window_bits"_s, 11}, {u"client_max_window_bits"_s, 12}};
        return {{"as it comes", plain, none},
                {"our contexts dropped", noContext, none},
                {"small windows", small, none},
                {"the smallest window", smallest, none},
                {"fast, with a threshold", fast, none},
                {"their server's context dropped", plain, noServerContext},
                {"their client's context dropped", plain, noClientContext},
                {"their windows", plain, window},
                {"both windows", small, window},
                {"everything", noContext, window}};
    }

    /// What was echoed is what had come, and both crossed the wire compressed.
    static void comparesTheLog(const TestServer &server)
    {
        QByteArray in, out;
        qsizetype compressed = 0;
        for (const auto &record : server.sink->frames(Direction::Incoming)) {
            if (!wire::isControl(record.head.opcode))
                in += record.payload;
            compressed += record.head.flags.testFlag(RecordFlag::Compressed);
        }
        QVERIFY(compressed > 16);
        compressed = 0;
        for (const auto &record : server.sink->frames(Direction::Outgoing)) {
            if (!wire::isControl(record.head.opcode))
                out += record.payload;
            compressed += record.head.flags.testFlag(RecordFlag::Compressed);
        }
        QVERIFY(compressed > 8);
        QVERIFY(in.size() > 4 << 20);
        QVERIFY(in == out);
    }
};

QTEST_GUILESS_MAIN(TestServerDeflate)
#include "tst_serverdeflate.moc"
