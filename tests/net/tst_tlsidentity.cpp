#include "net/tlsidentity.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSslCertificateExtension>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "net/certificatemaker.h"
#include "net/commandrun.h"

using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto folderVariable = "WIRELOUPE_TEST_AUTHORITY";

} // namespace

/// Identities made on the spot, and the authority that signs them.
class TestTlsIdentity : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void signsWhatOpensslVerifies()
    {
        const auto identity = make({});
        QVERIFY(identity);
        const QString leaf = written(u"leaf.pem"_s, identity->chain.first().toPem());
        for (const auto &host : {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}) {
            const auto option = host == "localhost"_L1 ? u"-verify_hostname"_s : u"-verify_ip"_s;
            const auto run = runCommand(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s,
                                                       identity->authorityFile, u"-purpose"_s, u"sslserver"_s,
                                                       option, host, leaf});
            QVERIFY2(run.exitCode == 0, run.errors.constData());
        }
        const auto other = runCommand(u"openssl"_s, {u"verify"_s, u"-CAfile"_s, identity->authorityFile,
                                                     u"-verify_hostname"_s, u"example.com"_s, leaf});
        QVERIFY(other.exitCode != 0);
    }

    void isWhatBrowsersAskFor()
    {
        const auto identity = make({});
        QVERIFY(identity);
        const QSslCertificate &leaf = identity->chain.first();
        QCOMPARE(leaf.effectiveDate().secsTo(leaf.expiryDate()), 397LL * 86'400);
        const auto age = leaf.effectiveDate().secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(age >= 3600 && age < 3700, qPrintable(QString::number(age)));
        const auto text = described(leaf.toPem());
        QVERIFY(text.contains("CA:FALSE"));
        QVERIFY(text.contains("TLS Web Server Authentication"));
        QVERIFY(text.contains("prime256v1"));
        QVERIFY(text.contains("ecdsa-with-SHA256"));
        QVERIFY(!text.contains("TLS Web Client Authentication"));

        const auto authority = described(contentOf(identity->authorityFile));
        QVERIFY(authority.contains("X509v3 Basic Constraints: critical"));
        QVERIFY(authority.contains("CA:TRUE, pathlen:0"));
        QVERIFY(authority.contains("X509v3 Key Usage: critical"));
        QVERIFY(authority.contains("Certificate Sign, CRL Sign"));
        QVERIFY(authority.contains("Wireloupe local CA " + QSysInfo::machineHostName().toUtf8().left(40)));
        const auto ca = QSslCertificate::fromPath(identity->authorityFile).value(0);
        QVERIFY(ca.effectiveDate().daysTo(ca.expiryDate()) >= 3652);
        QVERIFY(ca.serialNumber() != leaf.serialNumber());
    }

    void namesTheHostsAskedFor_data()
    {
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("name") << QStringList{u"test.example"_s} << QStringList{u"test.example"_s};
        QTest::newRow("both") << QStringList{u"a.example"_s, u"192.0.2.7"_s, u"2001:db8::1"_s}
                              << QStringList{u"a.example"_s, u"192.0.2.7"_s, u"2001:db8::1"_s};
        QTest::newRow("wildcard") << QStringList{u"*.example.com"_s} << QStringList{u"*.example.com"_s};
        QTest::newRow("IDN") << QStringList{u"bücher.example"_s} << QStringList{u"xn--bcher-kva.example"_s};
        QTest::newRow("scope") << QStringList{u"fe80::1%eth0"_s} << QStringList{u"fe80::1"_s};
    }

    void namesTheHostsAskedFor()
    {
        QFETCH(const QStringList, hosts);
        QFETCH(const QStringList, names);
        const auto identity = make(hosts);
        QVERIFY2(identity, qPrintable(m_error));
        const auto found = identity->chain.first().subjectAlternativeNames().values();
        QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(names.begin(), names.end()));
    }

    void refusesWhatIsNoHost_data()
    {
        QTest::addColumn<QString>("host");
        for (const auto &host : {u""_s, u"a b"_s, u"a,DNS:b"_s, u"-a"_s, u"a..b"_s, u"*"_s, u"a.*.b"_s,
                                 u"http://a"_s, u"a\nb"_s, QString(300, u'a')})
            QTest::newRow(QUrl::toPercentEncoding(host.left(20)).constData()) << host;
    }

    void refusesWhatIsNoHost()
    {
        QFETCH(const QString, host);
        QVERIFY(!make({u"localhost"_s, host}));
        QVERIFY2(m_error.contains(host), qPrintable(m_error));
    }

    void keepsTheAuthorityForItsOwner()
    {
        const auto identity = make({});
        QVERIFY(identity);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        const auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        for (const auto &file : {identity->authorityFile, keyFile()}) {
            QVERIFY(QFile::exists(file));
            QCOMPARE(QFile::permissions(file) & (owner | shared), owner);
        }
        QCOMPARE(QFile::permissions(folder()) & shared, QFile::Permissions());
        // What became readable for others is closed to them again.
        QFile::setPermissions(keyFile(), owner | QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(make({}));
        QCOMPARE(QFile::permissions(keyFile()) & shared, QFile::Permissions());
    }

    void staysTheSameAuthority()
    {
        const auto first = make({});
        QVERIFY(first);
        const auto before = contentOf(first->authorityFile);
        const auto second = make({});
        QVERIFY(second);
        QCOMPARE(contentOf(second->authorityFile), before);
        QVERIFY(first->chain.first() != second->chain.first());
        QVERIFY(first->chain.first().serialNumber() != second->chain.first().serialNumber());
    }

    /// A crash between the two files.
    void goesOnFromAKeyAlone()
    {
        const auto identity = make({});
        QVERIFY(identity);
        const auto key = contentOf(keyFile());
        QVERIFY(QFile::remove(identity->authorityFile));
        QVERIFY2(make({}), qPrintable(m_error));
        QCOMPARE(contentOf(keyFile()), key);
    }

    void replacesNothingThatIsDamaged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        const auto pem = u"wireloupe-ca.pem"_s;
        const auto key = u"wireloupe-ca.key"_s;
        QTest::newRow("empty certificate") << pem << QByteArray() << u"damaged"_s;
        QTest::newRow("garbage") << pem << QByteArray("-----BEGIN CERTIFICATE-----\nx\n") << u"damaged"_s;
        QTest::newRow("empty key") << key << QByteArray() << u"damaged"_s;
        QTest::newRow("missing key") << key << QByteArray("REMOVE") << u"missing"_s;
        QTest::newRow("other key") << key << newKey() << u"does not belong"_s;
        QTest::newRow("expired") << pem << QByteArray("EXPIRED") << u"expired"_s;
        QTest::newRow("no authority") << pem << QByteArray("-addext basicConstraints=CA:FALSE")
                                      << u"not that of a certificate authority"_s;
    }

    void replacesNothingThatIsDamaged()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, reason);
        QVERIFY(make({}));
        const QString path = folder() + u'/' + file;
        if (content == "REMOVE")
            QVERIFY(QFile::remove(path));
        else if (content == "EXPIRED")
            written(path, expiredAuthority());
        else if (content.startsWith("-addext"))
            QVERIFY(makeCertificate(path, QString::fromLatin1(content).split(u' ')));
        else
            written(path, content);
        const auto before = contentOf(path);
        QVERIFY(!make({}));
        QVERIFY2(m_error.contains(reason) && m_error.contains(folder()), qPrintable(m_error));
        QCOMPARE(QFile::exists(path), content != "REMOVE");
        QCOMPARE(contentOf(path), before);
    }

    void tellsOfAFolderThatCannotBe()
    {
        TlsServerOptions options;
        QVERIFY(!makeServerIdentity(options, QHostAddress(QHostAddress::LocalHost), m_error));
        QVERIFY2(m_error.contains(u"No folder"_s), qPrintable(m_error));
        options.authorityFolder = written(u"file"_s, "x") + u"/authority"_s;
        QVERIFY(!makeServerIdentity(options, QHostAddress(QHostAddress::LocalHost), m_error));
        QVERIFY2(m_error.contains(u"cannot be made"_s), qPrintable(m_error));
    }

    /// Run by the next test in processes of its own.
    void opensOne()
    {
        const QString shared = qEnvironmentVariable(folderVariable);
        TlsServerOptions options;
        options.authorityFolder = shared.isEmpty() ? folder() : shared;
        const auto identity = makeServerIdentity(options, QHostAddress(QHostAddress::LocalHost), m_error);
        QVERIFY2(identity, qPrintable(m_error));
        const auto run = runCommand(u"openssl"_s, {u"verify"_s, u"-CAfile"_s, identity->authorityFile},
                                    identity->chain.first().toPem());
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }

    void isMadeOnceByManyProcesses()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(folderVariable), folder());
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 8; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->setProcessEnvironment(environment);
            processes.back()->start(QCoreApplication::applicationFilePath(), {u"opensOne"_s});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished());
            QVERIFY2(process->exitCode() == 0, process->readAllStandardOutput().constData());
        }
        QVERIFY2(make({}), qPrintable(m_error));
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

private:
    QString folder() const { return m_folder->filePath(u"authority"_s); }
    QString keyFile() const { return folder() + u"/wireloupe-ca.key"_s; }

    std::optional<TlsIdentity> make(const QStringList &hosts)
    {
        TlsServerOptions options;
        options.authorityFolder = folder();
        options.hostNames = hosts;
        m_error.clear();
        return makeServerIdentity(options, QHostAddress(QHostAddress::LocalHost), m_error);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString written(const QString &name, const QByteArray &content) const
    {
        const QString path = QDir(m_folder->path()).absoluteFilePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }

    static QByteArray described(const QByteArray &pem)
    {
        return runCommand(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-text"_s}, pem).output;
    }

    static QByteArray newKey()
    {
        return runCommand(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
                                         u"ec_paramgen_curve:P-256"_s})
            .output;
    }

    QByteArray expiredAuthority() const
    {
        const auto key = openssl::keyFromPem(contentOf(keyFile()));
        return openssl::toPem(makeAuthority(u"CA"_s, key.get(), std::chrono::days(0)).get());
    }

    /// For the authority's own key.
    bool makeCertificate(const QString &path, const QStringList &arguments) const
    {
        const auto run = runCommand(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-key"_s, keyFile(),
                                                              u"-subj"_s, u"/CN=CA"_s, u"-out"_s, path} +
                                                      arguments);
        return run.exitCode == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_error;
};

QTEST_GUILESS_MAIN(TestTlsIdentity)
#include "tst_tlsidentity.moc"
