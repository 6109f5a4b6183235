#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "session/certificatefacts.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

/// What a certificate made by openssl says of itself.
class CertificateFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatOpensslWrote();
    void takesControlCharactersOut();
    void refusesWhatIsNone();
    void writesFingerprints();

private:
    QByteArray make(const QStringList &arguments);

    QTemporaryDir m_folder;
};

QByteArray CertificateFactsTest::make(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-keyout"_s,
                              m_folder.filePath(u"key.pem"_s), u"-outform"_s, u"DER"_s, u"-utf8"_s} +
                      arguments);
    if (!openssl.waitForFinished())
        return {};
    return openssl.readAllStandardOutput();
}

void CertificateFactsTest::readsWhatOpensslWrote()
{
    const QByteArray der = make({u"-newkey"_s, u"rsa:2048"_s, u"-subj"_s, u"/O=Exämple/CN=example.org"_s,
                                 u"-addext"_s, u"subjectAltName=DNS:example.org,IP:127.0.0.1"_s});
    const auto facts = session::certificateFacts(der);
    QVERIFY(facts);
    QVERIFY2(facts->subject.contains(u"O=Exämple"_s), qPrintable(facts->subject));
    QVERIFY(facts->subject.contains(u"CN=example.org"_s));
    QCOMPARE(facts->issuer, facts->subject);
    QVERIFY(facts->isSelfSigned);
    QCOMPARE(facts->commonName, u"example.org"_s);
    QCOMPARE(facts->names.size(), 2);
    QVERIFY(facts->names.contains(u"127.0.0.1"_s));
    QCOMPARE(facts->publicKey, u"RSA, 2048 bits"_s);
    QCOMPARE(facts->notBefore.daysTo(facts->notAfter), 30);
    QCOMPARE(facts->fingerprint.size(), 32);
}

void CertificateFactsTest::takesControlCharactersOut()
{
    const QByteArray der = make({u"-newkey"_s, u"rsa:2048"_s, u"-subj"_s, u"/CN=a\u202Eb\u001b[31m"_s});
    const auto facts = session::certificateFacts(der);
    QVERIFY(facts);
    QVERIFY2(!facts->subject.contains(QChar(0x202e)), qPrintable(facts->subject));
    QVERIFY(!facts->subject.contains(QChar(0x1b)));
    QVERIFY(facts->subject.startsWith(u"CN=a\\u202eb"_s));
}

void CertificateFactsTest::refusesWhatIsNone()
{
    QVERIFY(!session::certificateFacts({}));
    QVERIFY(!session::certificateFacts("-----BEGIN CERTIFICATE-----"));
    QVERIFY(!session::certificateFacts(QByteArray(1000, '\x30')));
}

void CertificateFactsTest::writesFingerprints()
{
    QCOMPARE(session::fingerprintText(QByteArray::fromHex("ab01ff")), u"AB:01:FF"_s);
    QVERIFY(session::fingerprintText({}).isEmpty());
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::CertificateFactsTest)

#include "tst_certificatefacts.moc"
