#include "net/tlsfile.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wireloupe;
using namespace Qt::StringLiterals;

/// What is read as a file for TLS, and what is not even opened.
class TestTlsFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void readsToTheLimit()
    {
        constexpr qsizetype limit = 16 << 20;
        QString reason;
        for (const qsizetype size : {qsizetype(0), qsizetype(5), limit}) {
            const auto content = net::readTlsFile(write(size), reason);
            QVERIFY2(content, qPrintable(reason));
            QCOMPARE(content->size(), size);
        }
        QVERIFY(!net::readTlsFile(write(limit + 1), reason));
        QCOMPARE(reason, u"too large for a certificate or key"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << path(u"none"_s) << u"No such file or directory"_s;
        QTest::newRow("folder") << m_folder.path() << u"not a regular file"_s;
#ifdef Q_OS_UNIX
        QTest::newRow("nothing") << u"/dev/null"_s << u"not a regular file"_s;
        QTest::newRow("endless") << u"/dev/zero"_s << u"not a regular file"_s;
        // Opening it would wait for somebody to write.
        QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
        QTest::newRow("pipe") << path(u"pipe"_s) << u"not a regular file"_s;
#endif
    }

    void refuses()
    {
        QFETCH(const QString, path);
        QString reason;
        QVERIFY(!net::readTlsFile(path, reason));
        QTEST(reason, "reason");
    }

private:
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }

    QString write(qsizetype size) const
    {
        QFile file(path(u"file"_s));
        if (!file.open(QFile::WriteOnly) || file.write(QByteArray(size, 'x')) != size)
            qFatal("Cannot write the file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTlsFile)
#include "tst_tlsfile.moc"
