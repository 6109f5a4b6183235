#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "folderfixture.h"
#include "workspace/trustedcertificates.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

class TestTrustedCertificates : public test::FolderFixture
{
    Q_OBJECT

    static TrustedCertificate certificate(const QString &host, int port = 443, char byte = '\xAB')
    {
        return {.host = host,
                .port = port,
                .fingerprint = QByteArray(32, byte),
                .subject = u"CN=%1"_s.arg(host),
                .since = QDateTime(QDate(2026, 11, 21), QTime(6, 30), Qt::UTC)};
    }

    QString path() const { return inFolder(u"config/trusted-certificates.json"_s); }

private slots:
    void comeBack()
    {
        TrustedCertificates trusted(path());
        QVERIFY(!trusted.report().existed && trusted.all().isEmpty());
        QSignalSpy changed(&trusted, &TrustedCertificates::changed);
        QCOMPARE(trusted.trust(certificate(u"example.org"_s)), QString());
        QCOMPARE(trusted.trust(certificate(u"::1"_s, 9001, '\x01')), QString());
        QCOMPARE(changed.count(), 2);
        QVERIFY(read(path()).contains("\"sha256\": \"AB:AB:AB"));
        QVERIFY(read(path()).contains("\"since\": \"2026-11-21T06:30:00Z\""));

        const TrustedCertificates again(path());
        QCOMPARE(again.all(), trusted.all());
        QVERIFY(again.report().error.isEmpty());
    }

    void holdForOneHostAndPort()
    {
        TrustedCertificates trusted({});
        trusted.trust(certificate(u"Example.org"_s));
        trusted.trust(certificate(u"example.org"_s, 443, '\x02'));
        const QList<QByteArray> both{QByteArray(32, '\xAB'), QByteArray(32, '\x02')};
        QCOMPARE(trusted.fingerprintsFor(u"EXAMPLE.org"_s, 443), both);
        QVERIFY(trusted.fingerprintsFor(u"example.org"_s, 444).isEmpty());
        QVERIFY(trusted.fingerprintsFor(u"sub.example.org"_s, 443).isEmpty());
        QVERIFY(trusted.isTrusted(u"example.org"_s, 443, both.first()));
        QVERIFY(!trusted.isTrusted(u"example.org"_s, 443, QByteArray(32, '\x03')));
    }

    void neitherTwiceNorWithoutFingerprint()
    {
        TrustedCertificates trusted(path());
        trusted.trust(certificate(u"example.org"_s));
        QSignalSpy changed(&trusted, &TrustedCertificates::changed);
        TrustedCertificate again = certificate(u"EXAMPLE.org"_s);
        again.subject = u"CN=other"_s;
        trusted.trust(again);
        again.fingerprint.chop(1);
        trusted.trust(again);
        QCOMPARE(trusted.all(), QList<TrustedCertificate>{certificate(u"example.org"_s)});
        QCOMPARE(changed.count(), 0);
    }

    void areRevoked()
    {
        TrustedCertificates trusted(path());
        trusted.trust(certificate(u"a"_s));
        trusted.trust(certificate(u"b"_s));
        QCOMPARE(trusted.revoke(certificate(u"A"_s)), QString());
        QVERIFY(trusted.fingerprintsFor(u"a"_s, 443).isEmpty());
        QCOMPARE(TrustedCertificates(path()).all(), QList<TrustedCertificate>{certificate(u"b"_s)});
        QSignalSpy changed(&trusted, &TrustedCertificates::changed);
        QCOMPARE(trusted.revoke(certificate(u"a"_s)), QString());
        QCOMPARE(changed.count(), 0);
    }

    /// As by two windows: neither may take back what the other has done.
    void areKeptByTwoAtATime()
    {
        TrustedCertificates one(path());
        TrustedCertificates two(path());
        one.trust(certificate(u"a"_s));
        QCOMPARE(two.trust(certificate(u"b"_s)), QString());
        QCOMPARE(two.all().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(one.all().size(), 2, 30'000);
        QCOMPARE(one.revoke(one.all().first()), QString());
        QTRY_COMPARE_WITH_TIMEOUT(two.all(), QList<TrustedCertificate>{certificate(u"b"_s)}, 30'000);
        QCOMPARE(TrustedCertificates(path()).all(), QList<TrustedCertificate>{certificate(u"b"_s)});
    }

    void whatOthersWriteAndCannotBeReadIsLeftAlone()
    {
        TrustedCertificates trusted(path());
        trusted.trust(certificate(u"a"_s));
        write(path(), "half of i");
        QCOMPARE(trusted.revoke(certificate(u"b"_s)), QString());
        QCOMPARE(trusted.all().size(), 1);
        QCOMPARE(read(path()), "half of i");
        QCOMPARE(trusted.trust(certificate(u"b"_s)), QString());
        QCOMPARE(TrustedCertificates(path()).all().size(), 2);
        const QFileInfo info(path());
        const QStringList aside = info.dir().entryList({info.fileName() + u".unreadable-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(read(info.dir().filePath(aside.first())), "half of i");
    }

    void unreadableIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("other JSON") << "[]"_ba;
        QTest::newRow("newer") << R"({"format":"wireloupe trusted certificates","version":2})"_ba;
        QTest::newRow("no fingerprint")
            << R"({"format":"wireloupe trusted certificates","certificates":[{"host":"a","sha256":"12"}]})"_ba;
    }

    void unreadableIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        write(path(), bytes);
        TrustedCertificates trusted(path());
        QVERIFY(trusted.all().isEmpty());
        QVERIFY(!trusted.report().error.isEmpty());
        QCOMPARE(read(trusted.report().setAsideAs), bytes);
        QCOMPARE(trusted.trust(certificate(u"a"_s)), QString());
        QCOMPARE(read(trusted.report().setAsideAs), bytes);
        QCOMPARE(TrustedCertificates(path()).all().size(), 1);
    }

    void whatCannotBeWrittenIsTrustedUntilTheEnd()
    {
        write(inFolder(u"file"_s), "x");
        TrustedCertificates trusted(inFolder(u"file/trusted.json"_s));
        QVERIFY(!trusted.trust(certificate(u"a"_s)).isEmpty());
        QCOMPARE(trusted.fingerprintsFor(u"a"_s, 443).size(), 1);

        const QString longName = inFolder(QString(250, u'n'));
        write(longName, "garbage");
        TrustedCertificates stuck(longName);
        QVERIFY(!stuck.trust(certificate(u"a"_s)).isEmpty());
        QCOMPARE(read(longName), "garbage");
    }
};

QTEST_GUILESS_MAIN(TestTrustedCertificates)
#include "tst_trustedcertificates.moc"
