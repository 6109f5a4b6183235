#include <QSslSocket>
#include <QTest>

#include "capture/tlsdetails.h"
#include "net/commandrun.h"
#include "net/outsideclients.h"
#include "net/peerprocess.h"
#include "net/rawclient.h"
#include "net/tlsserver.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using wire::Opcode;

/// The local server over TLS, met by curl, openssl, Node's `ws` and Python's `websockets`.
class TestServerTls : public QObject
{
    Q_OBJECT

private slots:
    void echoes_data() { eachOutsideClient(); }

    void echoes()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        auto client = run(server, u"echo"_s);
        QCOMPARE(client->next(u"echoed"_s).value("echoed"_L1).toInt(), 16);
        QCOMPARE(client->next(u"closed"_s).value("closed"_L1).toInt(), 1000);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Secured Open Closing Closed");
        const auto details = capture::TlsDetails::parse(server.sink->states().at(2).detail);
        QVERIFY(details);
        QCOMPARE(details->protocol, "TLS 1.3");
        QVERIFY2(details->cipher.startsWith("TLS_"), details->cipher.constData());
        QTRY_COMPARE(server.server->peerCount(), 0);
    }

    void closes_data() { eachOutsideClient(); }

    void closes()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        auto client = run(server, u"wait"_s);
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 1, 20'000);
        QCOMPARE(server.server->peers().first().tlsProtocol, "TLS 1.3");
        server.server->disconnectPeer(server::PeerId{1}, 4001, "kick");
        const auto closed = client->next(u"closed"_s);
        QCOMPARE(closed.value("closed"_L1).toInt(), 4001);
        QCOMPARE(closed.value("reason"_L1).toString(), u"kick"_s);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Secured Open Closing Closed");
    }

    void tellsAnEndWithoutClosing_data() { eachOutsideClient(); }

    void tellsAnEndWithoutClosing()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        auto client = run(server, u"reset"_s);
        QTRY_COMPARE_WITH_TIMEOUT(server.sink->story(), "Listening Connecting Secured Open Failed", 20'000);
        QCOMPARE(server.sink->states().last().closeCode, 1006);
    }

    void isNotTrustedByItself()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        PeerProcess client(u"client.js"_s, {server.url(), u"wait"_s});
        QVERIFY(client.next(u"error"_s).value("error"_L1).toString().contains(u"certificate"_s));
        QTRY_VERIFY(server.sink->states().last().kind == capture::StateKind::Failed);
        const auto end = server.sink->states().last();
        QVERIFY2(end.cause == Cause::TlsFailed || end.cause == Cause::PeerClosedTcp, end.detail.constData());
    }

    void saysWhyAClientGaveUp()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        const auto run = runCommand(u"curl"_s, {u"-sS"_s, u"--noproxy"_s, u"*"_s, server.url(u"https"_s)});
        QCOMPARE(run.exitCode, 60); // the peer's certificate cannot be authenticated with known authorities
        QTRY_VERIFY(server.sink->states().last().kind == capture::StateKind::Failed);
        const auto end = server.sink->states().last();
        QCOMPARE(end.cause, Cause::TlsFailed);
        QCOMPARE(end.phase, capture::Phase::Tls);
        QVERIFY2(end.detail.contains("unknown ca"), end.detail.constData());
    }

    void answersCurl()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        const auto run = runCommand(u"curl"_s, {u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--include"_s,
                                                u"--cacert"_s, server.caFile, server.url(u"https"_s)});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY(run.output.startsWith("HTTP/1.1 426 "));
        QVERIFY(run.output.contains("    wss://localhost:" + QByteArray::number(server.port) + "/\n"));
        QVERIFY(run.output.contains("--cacert"));
    }

    void negotiates_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("TLS 1.2") << QStringList{u"-tls1_2"_s} << QByteArray("TLSv1.2");
        QTest::newRow("TLS 1.3") << QStringList{u"-tls1_3"_s} << QByteArray("TLSv1.3");
        QTest::newRow("ALPN") << QStringList{u"-alpn"_s, u"h2,http/1.1"_s}
                              << QByteArray("ALPN protocol: http/1.1");
    }

    void negotiates()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, shown);
        TlsTestServer server;
        QVERIFY(server.start());
        const auto run = openssl(server, arguments);
        QVERIFY2(run.output.contains(shown), (run.output + run.errors).constData());
        QVERIFY(run.output.contains("Verify return code: 0 (ok)"));
        // Nobody is asked for a certificate.
        QVERIFY(run.output.contains("No client certificate CA names sent"));
        QTRY_VERIFY(server.sink->states().size() >= 3);
        const auto details = capture::TlsDetails::parse(server.sink->states().at(2).detail);
        QVERIFY(details);
        const bool isAlpn = arguments.first() == "-alpn"_L1;
        QCOMPARE(details->alpn, isAlpn ? "http/1.1" : "");
        QCOMPARE(details->protocol, shown.contains("1.2") ? "TLS 1.2" : "TLS 1.3");
    }

    void refusesOldVersions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("TLS 1.0") << u"-tls1"_s;
        QTest::newRow("TLS 1.1") << u"-tls1_1"_s;
    }

    void refusesOldVersions()
    {
        QFETCH(const QString, version);
        TlsTestServer server;
        QVERIFY(server.start());
        const auto run = openssl(server, {version, u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s});
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.errors.contains("alert protocol version"), run.errors.constData());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::TlsVersionTooOld);
    }

    void helpsWhoSpeaksPlainHttp()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        const auto run =
            runCommand(u"curl"_s, {u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--include"_s, server.url(u"http"_s)});
        QVERIFY(run.output.startsWith("HTTP/1.1 400 "));
        QVERIFY(run.output.contains("use wss://"));
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::NotTls);
        QVERIFY(
            server.sink->payloads(capture::RecordKind::HandshakeRequest).value(0).startsWith("GET / HTTP"));
    }

    void closesOnOtherProtocols()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer.say("\x05\x01\x02");
        QVERIFY(peer.rest().isEmpty());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::NotTls);
    }

    void tellsOfTlsOnAPlainPort()
    {
        TestServer server;
        QVERIFY(server.start());
        const auto run = runCommand(
            u"curl"_s, {u"-sS"_s, u"--noproxy"_s, u"*"_s, u"https://127.0.0.1:%1/"_s.arg(server.port)});
        QCOMPARE(run.exitCode, 35);
        QVERIFY2(run.errors.contains("wrong version number"), run.errors.constData());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::TlsOnPlainPort);
    }

    void givesUpOnAHandshakeThatNeverEnds()
    {
        TlsTestServer server;
        server.options.handshakeTimeout = 300ms;
        QVERIFY(server.start());
        RawSocket silent(server.port), torn(server.port);
        torn.say("\x16\x03\x01\x02");
        QVERIFY(silent.rest().isEmpty());
        QVERIFY(torn.rest().isEmpty());
        QTRY_COMPARE(server.sink->states().size(), 5);
        for (const auto &end : server.sink->states().last(2))
            QCOMPARE(end.cause, Cause::TimedOut);
    }

    /// What a client that breaks a rule still sends, much more than fits the buffers of the system, must not
    /// cost it the close frame; and the end is no truncation (RFC 8446 section 6.1).
    void endsWithCloseFrameAndCloseNotify()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        const auto client = rawClient(server, "read");
        client->write(upgradeRequest() + wire::serialize(Opcode::Text, "bad") + QByteArray(4 << 20, 'x'));
        client->closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(client->state(), QProcess::NotRunning, 20'000);
        const QByteArray received = client->readAllStandardOutput();
        QVERIFY2(client->exitCode() == 0, client->readAllStandardError().constData());
        wire::FrameParser parser;
        parser.feed(received.sliced(received.indexOf("\r\n\r\n") + 4));
        const auto close = parser.next();
        QVERIFY(close && close->header.opcode == Opcode::Close);
        QCOMPARE(wire::parseClosePayload(close->payload).code, 1002);
        QVERIFY(!parser.next());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Secured Open Closing Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::PeerViolation);
    }

    /// Who never closes TCP is not waited for, though the descriptor lives on in a duplicate.
    void doesNotWaitForEverForTheEnd()
    {
        TlsTestServer server;
        server.options.closeTimeout = 300ms;
        QVERIFY(server.start());
        const auto client = rawClient(server, "wait");
        client->write(upgradeRequest() + RawSocket::masked(Opcode::Close, wire::closePayload(1000)));
        client->closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(server.sink->story(), "Listening Connecting Secured Open Closing Closed",
                                  20'000);
        QTRY_COMPARE(server.server->peerCount(), 0);
        QCOMPARE(client->state(), QProcess::Running);
        server.server->stop();
        QTRY_COMPARE(server.state, ServerState::Stopped);
        client->kill();
        client->waitForFinished();
    }

    void startsAndStopsAgain()
    {
        TlsTestServer server;
        QVERIFY(server.start());
        const auto client = connectTls(server);
        QVERIFY(client);
        client->write(upgradeRequest());
        QTRY_COMPARE(server.server->peerCount(), 1);
        server.server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(server.state, ServerState::Stopped, 10'000);
        QVERIFY(server.start());
        QVERIFY(connectTls(server));
        server.options.tls.isEnabled = false;
        QVERIFY(server.start());
        QVERIFY(upgraded(server.port)->isOpen());
    }

    void tellsOfAnIdentityThatCannotBeUsed()
    {
        TlsTestServer server;
        server.options.tls.certificateFile = u"/nowhere/server.pem"_s;
        QVERIFY(!server.start());
        QCOMPARE(server.failure.cause, Cause::TlsFile);
        QVERIFY2(server.failure.detail.startsWith("/nowhere/server.pem: No such file"),
                 server.failure.detail.constData());
        QCOMPARE(server.sink->story(), "Failed");
        QVERIFY(server.caFile.isEmpty());
    }

    void usesTheIdentityOfTheUser()
    {
        QTemporaryDir folder;
        const QString pem = folder.filePath(u"own.pem"_s);
        QCOMPARE(runCommand(u"openssl"_s,
                            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                             u"/CN=mine"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s, u"-keyout"_s,
                             pem + u".key"_s, u"-out"_s, pem})
                     .exitCode,
                 0);
        TlsTestServer server;
        server.options.tls.certificateFile = pem;
        server.options.tls.keyFile = pem + u".key"_s;
        QVERIFY(server.start());
        QVERIFY(server.caFile.isEmpty());
        const auto run = runCommand(
            u"curl"_s, {u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--cacert"_s, pem, server.url(u"https"_s)});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }

private:
    static std::unique_ptr<PeerProcess> run(const TlsTestServer &server, const QString &scenario)
    {
        QFETCH(const QString, script);
        return std::make_unique<PeerProcess>(script, QStringList{server.url(), scenario},
                                             QJsonObject{{u"ca"_s, server.caFile}});
    }

    static CommandRun openssl(const TlsTestServer &server, const QStringList &arguments)
    {
        return runCommand(u"openssl"_s,
                          QStringList{u"s_client"_s, u"-connect"_s, server.endpoint(), u"-servername"_s,
                                      u"localhost"_s, u"-verify_hostname"_s, u"localhost"_s, u"-CAfile"_s,
                                      server.caFile} +
                              arguments,
                          "Q\n");
    }

    /// Says what it reads from its standard input. Then it reads to the end, which must be a clean one, or
    /// waits until it is killed.
    static std::unique_ptr<QProcess> rawClient(const TlsTestServer &server, const QByteArray &mode)
    {
        static const QString script = u"import socket, ssl, sys, time\n"
                                      "context = ssl.create_default_context(cafile=sys.argv[1])\n"
                                      "tcp = socket.create_connection(('127.0.0.1', int(sys.argv[2])))\n"
                                      "peer = context.wrap_socket(tcp, server_hostname='localhost', "
                                      "suppress_ragged_eofs=False)\n"
                                      "peer.sendall(sys.stdin.buffer.read())\n"
                                      "while sys.argv[3] == 'wait': time.sleep(1)\n"
                                      "while data := peer.recv(65536): sys.stdout.buffer.write(data)\n"_s;
        auto client = std::make_unique<QProcess>();
        client->start(u"/usr/bin/python3"_s, {u"-c"_s, script, server.caFile, QString::number(server.port),
                                              QString::fromLatin1(mode)});
        return client;
    }

    static std::unique_ptr<QSslSocket> connectTls(const TlsTestServer &server)
    {
        auto socket = std::make_unique<QSslSocket>();
        auto configuration = socket->sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(server.caFile));
        socket->setSslConfiguration(configuration);
        socket->connectToHostEncrypted(u"localhost"_s, server.port);
        const bool isEncrypted = QTest::qWaitFor([&] { return socket->isEncrypted(); });
        return isEncrypted ? std::move(socket) : nullptr;
    }
};

QTEST_GUILESS_MAIN(TestServerTls)
#include "tst_servertls.moc"
