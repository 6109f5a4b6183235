#include <QTest>

#include "net/tlsconfiguration.h"
#include "net/tlsserversfixture.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Cause;

/// The files that our client is told to use: its own certificate, where a server demands one, and an
/// authority's.
class TestTlsClientIdentity : public TlsServersFixture
{
    Q_OBJECT

private slots:
    void showsItsOwnCertificate_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("password");
        QTest::newRow("PEM") << u"client.pem"_s << u"client.key"_s << QString();
        QTest::newRow("encrypted") << u"client.pem"_s << u"encrypted.key"_s << u"secret"_s;
        QTest::newRow("PKCS#12") << u"client.p12"_s << QString() << u"secret"_s;
    }

    void showsItsOwnCertificate()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QString, password);
        TestClient client;
        QVERIFY2(opens(client, identified(certificate, key, password)), detailOf(client));
    }

    /// With TLS 1.3 the server says so when the client believes to be done.
    void tellsThatACertificateIsDemanded()
    {
        OpenSslServer server({u"-Verify"_s, u"1"_s, u"-verify_return_error"_s, u"-CAfile"_s,
                              path(u"ca.pem"_s), u"-cert"_s, path(u"good.pem"_s), u"-key"_s,
                              path(u"good.key"_s)});
        TestClient client;
        client.open(optionsFor(server.port()));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QVERIFY2(client.end.cause == Cause::TlsFailed, detailOf(client));
        QVERIFY2(client.end.detail.contains("certificate required"), detailOf(client));
    }

    void tellsOfBadFiles_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("named");
        QTest::newRow("missing") << u"none.pem"_s << QString() << QString() << u"none.pem"_s;
        QTest::newRow("no certificate") << u"good.ocsp"_s << QString() << QString() << u"good.ocsp"_s;
        QTest::newRow("no key") << u"client.pem"_s << QString() << QString() << u"client.pem"_s;
        QTest::newRow("key missing") << u"client.pem"_s << u"none.key"_s << QString() << u"none.key"_s;
        QTest::newRow("wrong password")
            << u"client.pem"_s << u"encrypted.key"_s << u"wrong"_s << u"encrypted.key"_s;
        QTest::newRow("wrong password, PKCS#12")
            << u"client.p12"_s << QString() << u"wrong"_s << u"client.p12"_s;
        QTest::newRow("another's key") << u"client.pem"_s << u"good.key"_s << QString() << u"client.pem"_s;
        QTest::newRow("another kind of key")
            << u"client.pem"_s << u"weakkey.key"_s << QString() << u"weakkey.key"_s;
        QTest::newRow("key alone") << QString() << u"client.key"_s << QString() << u"client.key"_s;
    }

    void tellsOfBadFiles()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QString, password);
        QFETCH(const QString, named);
        TestClient client;
        client.open(identified(certificate, key, password));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QVERIFY2(client.end.cause == Cause::TlsFile, detailOf(client));
        QVERIFY2(client.end.detail.startsWith(m_certificates.path(named).toUtf8() + ": "), detailOf(client));
    }

    void tellsOfABadAuthorityFile()
    {
        for (const auto &file : {u"none.pem"_s, u"good.ocsp"_s}) {
            ClientOptions bad = options(u"good"_s);
            bad.tls.caFile = m_certificates.path(file);
            TestClient client;
            client.open(bad);
            QTRY_COMPARE(client.state, ClientState::Failed);
            QCOMPARE(client.end.cause, Cause::TlsFile);
            QVERIFY2(client.end.detail.contains(file.toUtf8()), detailOf(client));
        }
    }

    /// Reading them might never end.
    void readsRegularFilesOnly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("folder") << m_certificates.folder() << QByteArray("not a regular file");
        QTest::newRow("too large") << path(u"huge.pem"_s) << QByteArray("too large");
#ifdef Q_OS_UNIX
        QTest::newRow("nothing") << u"/dev/null"_s << QByteArray("not a regular file");
        QTest::newRow("endless") << u"/dev/zero"_s << QByteArray("not a regular file");
#endif
    }

    void readsRegularFilesOnly()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, reason);
        QFile huge(path(u"huge.pem"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize((16 << 20) + 1));
        TlsClientOptions authority;
        authority.caFile = file;
        TlsClientOptions identity;
        identity.certificateFile = file;
        TlsClientOptions key;
        key.certificateFile = path(u"client.pem"_s);
        key.keyFile = file;
        for (const auto &options : {authority, identity, key}) {
            const auto made = tlsConfiguration(options);
            const auto *error = std::get_if<TlsFileError>(&made);
            QVERIFY(error != nullptr);
            QVERIFY2(error->detail.startsWith(file.toUtf8() + ": " + reason), error->detail.constData());
        }
    }

    void readsTheSystemsAuthoritiesOnce()
    {
        TlsClientOptions options;
        options.caFile = path(u"ca.pem"_s);
        const auto authorities = [&] {
            return std::get<QSslConfiguration>(tlsConfiguration(options)).caCertificates();
        };
        const auto first = authorities();
        const auto second = authorities();
        QVERIFY2(first.size() > 1, "needs the system's certificates (ca-certificates)");
        QCOMPARE(second.size(), first.size());
        QCOMPARE(second.first().handle(), first.first().handle()); // the same object, not an equal one
    }

private:
    ClientOptions identified(const QString &certificate, const QString &key, const QString &password)
    {
        ClientOptions made = options(u"demanding"_s);
        if (!certificate.isEmpty())
            made.tls.certificateFile = m_certificates.path(certificate);
        if (!key.isEmpty())
            made.tls.keyFile = m_certificates.path(key);
        made.tls.keyPassword = password;
        return made;
    }
};

QTEST_GUILESS_MAIN(TestTlsClientIdentity)
#include "tst_tlsclientidentity.moc"
