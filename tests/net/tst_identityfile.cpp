#include "net/identityfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "net/commandrun.h"

using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;

/// Identities out of the user's files, as the openssl program makes them.
class TestIdentityFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        openssl(u"req -x509 -newkey rsa:2048 -nodes -subj /CN=rsa -keyout rsa.key -out rsa.pem"_s);
        openssl(u"genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.key"_s);
        openssl(u"req -x509 -key ec.key -subj /CN=ec -out ec.pem"_s);
        openssl(u"ec -in ec.key -out ec-sec1.key"_s);
        openssl(u"pkcs8 -topk8 -in ec.key -passout pass:s3cret -out ec-encrypted.key"_s);
        openssl(u"rsa -in rsa.key -aes128 -traditional -passout pass:s3cret -out rsa-encrypted.key"_s);
        openssl(u"x509 -in ec.pem -outform DER -out ec.der"_s);
        openssl(
            u"pkcs12 -export -in ec.pem -inkey ec.key -certfile rsa.pem -passout pass:s3cret -out ec.p12"_s);
        openssl(u"pkcs12 -export -in ec.pem -inkey ec.key -passout pass: -out open.p12"_s);
        openssl(u"pkcs12 -export -in ec.pem -nokeys -passout pass:s3cret -out keyless.p12"_s);
        openssl(u"req -x509 -newkey ed25519 -nodes -subj /CN=ed -keyout ed.key -out ed.pem"_s);
        openssl(u"req -x509 -newkey rsa:1024 -nodes -subj /CN=weak -keyout weak.key -out weak.pem"_s);
        join(u"both.pem"_s, {u"ec.pem"_s, u"ec.key"_s});
        join(u"chain.pem"_s, {u"rsa.pem"_s, u"ec.pem"_s});
        QFile huge(path(u"huge.pem"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize((16 << 20) + 1));
        write(u"garbage"_s, QByteArray(1000, '\x30'));
        write(u"damaged.key"_s, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    }

    void reads_data()
    {
        QTest::addColumn<QString>("certificateFile");
        QTest::addColumn<QString>("keyFile");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("chain");
        const QStringList ec{u"ec"_s};
        QTest::newRow("RSA") << u"rsa.pem"_s << u"rsa.key"_s << QString() << QStringList{u"rsa"_s};
        QTest::newRow("EC") << u"ec.pem"_s << u"ec.key"_s << QString() << ec;
        QTest::newRow("SEC 1") << u"ec.pem"_s << u"ec-sec1.key"_s << QString() << ec;
        QTest::newRow("one file") << u"both.pem"_s << QString() << QString() << ec;
        QTest::newRow("encrypted PKCS#8") << u"ec.pem"_s << u"ec-encrypted.key"_s << u"s3cret"_s << ec;
        QTest::newRow("encrypted PKCS#1")
            << u"rsa.pem"_s << u"rsa-encrypted.key"_s << u"s3cret"_s << QStringList{u"rsa"_s};
        QTest::newRow("needless password") << u"ec.pem"_s << u"ec.key"_s << u"s3cret"_s << ec;
        QTest::newRow("DER") << u"ec.der"_s << u"ec.key"_s << QString() << ec;
        QTest::newRow("PKCS#12") << u"ec.p12"_s << QString() << u"s3cret"_s << QStringList{u"ec"_s, u"rsa"_s};
        QTest::newRow("open PKCS#12") << u"open.p12"_s << QString() << QString() << ec;
        QTest::newRow("own certificate last")
            << u"chain.pem"_s << u"ec.key"_s << QString() << QStringList{u"ec"_s, u"rsa"_s};
    }

    void reads()
    {
        QFETCH(const QString, certificateFile);
        QFETCH(const QString, keyFile);
        QFETCH(const QString, password);
        QString error;
        const auto identity = readIdentity(path(certificateFile), path(keyFile), password, error);
        QVERIFY2(identity, qPrintable(error));
        QVERIFY(!identity->key.isNull());
        QVERIFY(identity->authorityFile.isEmpty());
        QStringList chain;
        for (const auto &certificate : identity->chain)
            chain.append(certificate.subjectInfo(QSslCertificate::CommonName).value(0));
        QTEST(chain, "chain");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("certificateFile");
        QTest::addColumn<QString>("keyFile");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("blamed");
        QTest::addColumn<QString>("reason");
        const auto none = QString();
        const auto row = [](const char *name, const QString &certificate, const QString &key,
                            const QString &password, const QString &blamed, const QString &reason) {
            QTest::newRow(name) << certificate << key << password << blamed << reason;
        };
        row("no file", u"none.pem"_s, none, none, u"none.pem"_s, u"No such file"_s);
        row("folder", u"."_s, none, none, u"."_s, u": "_s);
#ifdef Q_OS_UNIX
        row("device", u"/dev/zero"_s, none, none, u"/dev/zero"_s, u"not a regular file"_s);
        row("device for a key", u"ec.pem"_s, u"/dev/zero"_s, none, u"/dev/zero"_s, u"not a regular file"_s);
#endif
        row("too large", u"huge.pem"_s, none, none, u"huge.pem"_s, u"too large"_s);
        row("no key file", u"ec.pem"_s, u"none.key"_s, none, u"none.key"_s, u"No such file"_s);
        row("garbage", u"garbage"_s, none, none, u"garbage"_s, u"neither PEM nor PKCS#12"_s);
        row("garbage beside a key", u"garbage"_s, u"ec.key"_s, none, u"garbage"_s, u"no certificate"_s);
        row("key for a certificate", u"ec.key"_s, u"ec.key"_s, none, u"ec.key"_s, u"no certificate"_s);
        row("no key", u"ec.pem"_s, none, none, u"ec.pem"_s, u"no private key"_s);
        row("certificate for a key", u"ec.pem"_s, u"rsa.pem"_s, none, u"rsa.pem"_s, u"no private key"_s);
        row("damaged key", u"ec.pem"_s, u"damaged.key"_s, none, u"damaged.key"_s, u"damaged"_s);
        row("other key", u"ec.pem"_s, u"rsa.key"_s, none, u"rsa.key"_s, u"belongs to none"_s);
        row("no password", u"ec.pem"_s, u"ec-encrypted.key"_s, none, u"ec-encrypted.key"_s,
            u"no password was given"_s);
        row("wrong password", u"ec.pem"_s, u"ec-encrypted.key"_s, u"x"_s, u"ec-encrypted.key"_s,
            u"password of the private key is wrong"_s);
        row("PKCS#12, no password", u"ec.p12"_s, none, none, u"ec.p12"_s, u"no password was given"_s);
        row("PKCS#12, wrong password", u"ec.p12"_s, none, u"x"_s, u"ec.p12"_s, u"wrong"_s);
        row("PKCS#12 without a key", u"keyless.p12"_s, none, u"s3cret"_s, u"keyless.p12"_s,
            u"does not hold both"_s);
        row("Ed25519", u"ed.pem"_s, u"ed.key"_s, none, u"ed.pem"_s, u"other than RSA and EC"_s);
        row("weak", u"weak.pem"_s, u"weak.key"_s, none, u"weak.pem"_s, u"key too small"_s);
    }

    void refuses()
    {
        QFETCH(const QString, certificateFile);
        QFETCH(const QString, keyFile);
        QFETCH(const QString, password);
        QFETCH(const QString, blamed);
        QFETCH(const QString, reason);
        QString error;
        QVERIFY(!readIdentity(path(certificateFile), path(keyFile), password, error));
        QVERIFY2(error.contains(QDir::toNativeSeparators(path(blamed))), qPrintable(error));
        QVERIFY2(error.contains(reason), qPrintable(error));
        QVERIFY(password.isEmpty() || password == u"x"_s || !error.contains(password));
    }

private:
    QString path(const QString &name) const
    {
        return name.isEmpty() ? name : QDir(m_folder.path()).filePath(name);
    }

    /// Words that end in what looks like a file stand for one in the folder.
    void openssl(const QString &command) const
    {
        QStringList arguments = command.split(u' ');
        for (QString &argument : arguments)
            for (const auto &ending : {u".pem"_s, u".key"_s, u".der"_s, u".p12"_s})
                if (argument.endsWith(ending))
                    argument = path(argument);
        const auto run = runCommand(u"openssl"_s, arguments);
        if (run.exitCode != 0)
            qFatal("openssl %s: %s", qPrintable(command), run.errors.constData());
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

    void join(const QString &name, const QStringList &parts) const
    {
        QByteArray content;
        for (const QString &part : parts) {
            QFile file(path(part));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(part));
            content += file.readAll();
        }
        write(name, content);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestIdentityFile)
#include "tst_identityfile.moc"
