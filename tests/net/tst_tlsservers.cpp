#include <QTest>

#include "net/rawsocket.h"
#include "net/tlsserversfixture.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Cause;
using capture::Phase;

/// Our client against TLS servers: Python's `ssl` and `openssl s_server`, right ones and wrong ones.
class TestTlsServers : public TlsServersFixture
{
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("protocol");
        QTest::newRow("good") << u"good"_s << QByteArray("TLS 1.3");
        QTest::newRow("TLS 1.2") << u"tls12"_s << QByteArray("TLS 1.2");
        QTest::newRow("whole chain") << u"whole"_s << QByteArray("TLS 1.3");
    }

    void accepts()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, protocol);
        TestClient client;
        QVERIFY2(opens(client, options(name)), client.end.detail.constData());
        client.client->send(text("over TLS"));
        QTRY_COMPARE(client.messages, QList{text("over TLS")});
        QVERIFY(client.tls);
        QCOMPARE(client.tls->protocol, protocol);
        QCOMPARE(client.tls->alpn, "http/1.1");
        QCOMPARE(client.tls->serverName, "localhost");
        QVERIFY(!client.tls->cipher.isEmpty());
        QVERIFY(client.tls->errors.isEmpty());
        QVERIFY(!client.tls->isTrustedByUser && !client.tls->isUnverified);
        QCOMPARE(client.tls->chain.size(), name == u"whole"_s ? 2 : 1);
        QCOMPARE(client.tls->chain.first().subject, "localhost");
        QCOMPARE(client.tls->chain.first().issuer,
                 name == u"whole"_s ? "Middle Authority" : "Wireloupe Test Authority");
        QCOMPARE(client.sink->story(), "Connecting Secured Open");
        const auto secured = client.sink->states().at(1);
        QCOMPARE(secured.cause, Cause::None);
        QCOMPARE(capture::TlsDetails::parse(secured.detail), client.tls);
        QVERIFY(client.sink->states().at(2).times->tls);
    }

    void refusesByDefault_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QByteArray>("detail"); // what it must say
        const auto row = [](const char *name, Cause cause, const char *detail) {
            QTest::newRow(name) << QString::fromLatin1(name) << cause << QByteArray(detail);
        };
        row("expired", Cause::CertificateExpired, "2021-01-01T00:00:00Z");
        row("notyet", Cause::CertificateNotYetValid, "2040-01-01T00:00:00Z");
        row("wronghost", Cause::CertificateWrongHost, "it is for other.test, not for localhost");
        row("selfsigned", Cause::CertificateSelfSigned, "issued by \"localhost\"");
        row("unknown", Cause::CertificateUnknownAuthority, "issued by \"Nobody Knows Me\"");
        row("strangerschain", Cause::CertificateUnknownAuthority, "Nobody Knows Me");
        row("weakkey", Cause::CertificateWeak, "localhost");
        row("weaksignature", Cause::CertificateWeak, "localhost");
        row("pointed", Cause::CertificateChainBroken, "issued by \"Middle Authority\"");
        row("swapped", Cause::CertificateChainBroken, "");
    }

    void refusesByDefault()
    {
        QFETCH(const QString, name);
        QFETCH(const Cause, cause);
        QFETCH(const QByteArray, detail);
        TestClient client;
        client.open(options(name));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QVERIFY2(client.end.cause == cause, detailOf(client));
        QVERIFY2(client.end.detail.contains(detail), detailOf(client));
        QCOMPARE(client.end.phase, Phase::Tls);
        QCOMPARE(client.sink->story(), "Connecting Secured Failed");
        QCOMPARE(client.sink->states().at(1).cause, cause);
        QVERIFY(client.tls);
        QVERIFY(!client.tls->errors.isEmpty());
        QVERIFY(!client.tls->chain.isEmpty());
        QVERIFY(!client.tls->isTrustedByUser);
        // Nothing was said to it.
        QVERIFY(client.sink->payloads(capture::RecordKind::HandshakeRequest).isEmpty());
    }

    void trustsAFingerprint_data() { refusesByDefault_data(); }

    void trustsAFingerprint()
    {
        QFETCH(const QString, name);
        static const QHash<QString, QString> shown{{u"strangerschain"_s, u"unknown"_s},
                                                   {u"swapped"_s, u"pointed"_s}};
        const QSslCertificate certificate = m_certificates.certificate(shown.value(name, name));
        ClientOptions trusting = options(name);
        const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256);
        const quint16 port = portOf(name);
        trusting.tls.trustedFingerprints = {{u"localhost"_s, port, QByteArray(32, 'x')},
                                            {u"LocalHost"_s, port, fingerprint}};
        TestClient client;
        QVERIFY2(opens(client, trusting), detailOf(client));
        QVERIFY(client.tls->isTrustedByUser);
        QVERIFY(!client.tls->errors.isEmpty());
        QCOMPARE(client.sink->states().at(1).cause, Cause::None);

        trusting.tls.trustedFingerprints = {
            {u"localhost"_s, port, m_certificates.certificate(u"good"_s).digest(QCryptographicHash::Sha256)},
            {u"localhost"_s, quint16(port + 1), fingerprint},
            {u"127.0.0.1"_s, port, fingerprint}};
        TestClient other;
        other.open(trusting);
        QTRY_COMPARE(other.state, ClientState::Failed);
    }

    void trustsAFingerprintWhereARedirectLeads()
    {
        RawServer first;
        const quint16 port = portOf(u"selfsigned"_s);
        ClientOptions trusting;
        trusting.url = urlOf(first.port());
        trusting.maxRedirects = 1;
        trusting.tls.trustedFingerprints = {
            {u"localhost"_s, port,
             m_certificates.certificate(u"selfsigned"_s).digest(QCryptographicHash::Sha256)}};
        TestClient client;
        client.open(trusting);
        RawSocket peer = first.accept();
        peer.say("HTTP/1.1 302 Found\r\nLocation: wss://localhost:" + QByteArray::number(port) +
                 "/\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY2(client.state == ClientState::Open, detailOf(client));
        QVERIFY(client.tls->isTrustedByUser);
    }

    void doesNotVerifyWhereTold()
    {
        ClientOptions unverified = options(u"selfsigned"_s);
        unverified.tls.isVerified = false;
        TestClient client;
        QVERIFY(opens(client, unverified));
        QVERIFY(client.tls->isUnverified);
        QVERIFY(!client.tls->isTrustedByUser);
        QVERIFY(!client.tls->errors.isEmpty());
    }

    void failsWhereTlsDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("TLS 1.0 only, no word of it") << u"tls10"_s << Cause::PeerClosedTcp;
        QTest::newRow("TLS 1.1 only, no word of it") << u"tls11"_s << Cause::PeerClosedTcp;
        QTest::newRow("SSH") << u"ssh"_s << Cause::NotTls;
        QTest::newRow("HTTP") << u"http"_s << Cause::NotTls;
        QTest::newRow("closes") << u"closing"_s << Cause::PeerClosedTcp;
        QTest::newRow("resets") << u"resetting"_s << Cause::ConnectionReset;
    }

    void failsWhereTlsDoes()
    {
        QFETCH(const QString, name);
        QFETCH(const Cause, cause);
        TestClient client;
        ClientOptions unverified = options(name);
        unverified.tls.isVerified = false; // none of this is about certificates
        client.open(unverified);
        QTRY_COMPARE(client.state, ClientState::Failed);
        QVERIFY2(client.end.cause == cause, detailOf(client));
        QCOMPARE(client.end.phase, Phase::Tls);
        QCOMPARE(client.sink->story(), "Connecting Failed");
    }

    void tellsOfOldVersions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<TlsVersion>("minimum");
        QTest::newRow("TLS 1.0 only") << u"-tls1"_s << TlsVersion::Tls12;
        QTest::newRow("TLS 1.1 only") << u"-tls1_1"_s << TlsVersion::Tls12;
        QTest::newRow("TLS 1.2 only, 1.3 asked for") << u"-tls1_2"_s << TlsVersion::Tls13;
    }

    void tellsOfOldVersions()
    {
        QFETCH(const QString, version);
        QFETCH(const TlsVersion, minimum);
        OpenSslServer server({version, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, u"-cert"_s, path(u"good.pem"_s),
                              u"-key"_s, path(u"good.key"_s)});
        ClientOptions strict = optionsFor(server.port());
        strict.tls.minimumVersion = minimum;
        TestClient client;
        client.open(strict);
        QTRY_COMPARE(client.state, ClientState::Failed);
        QVERIFY2(client.end.cause == Cause::TlsVersionTooOld, detailOf(client));
        QCOMPARE(client.end.phase, Phase::Tls);
    }

    void verifiesTheNameThatItSends()
    {
        ClientOptions other = options(u"wronghost"_s);
        other.tls.serverName = u"other.test"_s;
        TestClient client;
        QVERIFY2(opens(client, other), detailOf(client));
        QCOMPARE(client.tls->serverName, "other.test");
        other.url.setPort(portOf(u"good"_s));
        client.open(other);
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::CertificateWrongHost);
    }

    void verifiesAnAddress()
    {
        ClientOptions address = options(u"good"_s);
        address.url.setHost(u"127.0.0.1"_s);
        TestClient client;
        QVERIFY2(opens(client, address), detailOf(client));
        QVERIFY(client.tls->serverName.isEmpty()); // RFC 6066 section 3
    }

    void doesNotKnowTheAuthorityByItself()
    {
        ClientOptions plain = options(u"good"_s);
        plain.tls.caFile.clear();
        TestClient client;
        client.open(plain);
        QTRY_COMPARE(client.state, ClientState::Failed);
        QVERIFY2(client.end.cause == Cause::CertificateUnknownAuthority, detailOf(client));
    }

    /// A FIN without close_notify: the other direction goes on until the server is done too.
    void endsItsDirection()
    {
        TestClient client;
        QVERIFY(opens(client, options(u"good"_s)));
        client.client->send(text("last words"));
        client.client->halfClose();
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.closeCode, 1006);
        QCOMPARE(client.sink->story(), "Connecting Secured Open Closing Closed");
        QCOMPARE(client.sink->frames(capture::Direction::Outgoing).size(), 1);
    }

    /// The server staples what its authority says of its certificate (RFC 6066 section 8).
    void readsWhatIsStapled()
    {
        const auto stapling = [this](const QString &name) {
            return QStringList{u"-www"_s,
                               u"-cert"_s,
                               path(name + u".pem"_s),
                               u"-key"_s,
                               path(name + u".key"_s),
                               u"-status_file"_s,
                               path(name + u".ocsp"_s)};
        };
        const QStringList chain{u"-cert_chain"_s, path(u"ca.pem"_s)};
        const auto connectTo = [this](OpenSslServer &server, TestClient &client) {
            client.open(optionsFor(server.port()));
            return QTest::qWaitFor([&] { return client.tls.has_value(); }, 20'000);
        };
        OpenSslServer good(stapling(u"good"_s) + chain);
        TestClient first;
        QVERIFY(connectTo(good, first));
        QVERIFY2(first.tls->errors.isEmpty(), detailOf(first));

        OpenSslServer revoked(stapling(u"revoked"_s) + chain);
        TestClient second;
        QVERIFY(connectTo(revoked, second));
        QTRY_COMPARE(second.state, ClientState::Failed);
        QVERIFY2(second.end.cause == Cause::CertificateRevoked, detailOf(second));
        QVERIFY2(second.end.detail.contains("localhost"), detailOf(second));

        // About another certificate: that is told, and no reason to refuse.
        auto mistaken = stapling(u"revoked"_s) + chain;
        mistaken.replaceInStrings(u"revoked.ocsp"_s, u"good.ocsp"_s);
        OpenSslServer wrong(mistaken);
        TestClient third;
        QVERIFY(connectTo(wrong, third));
        QVERIFY(!third.tls->errors.isEmpty());
        QCOMPARE(third.sink->states().at(1).cause, Cause::None);
    }
};

QTEST_GUILESS_MAIN(TestTlsServers)
#include "tst_tlsservers.moc"
