#include <sys/stat.h>

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "capture/format.h"
#include "session/openedfile.h"
#include "session/records.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using session::FileKind;
using session::openFile;

class TestOpenedFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void opensACapture();
    void tellsThatItIsBeingWritten();
    void refusesANewerVersion();
    void findsRecordsWithoutAHead();
    void knowsWhatCanBeImported();
    void knowsWhatCannotBeOpened();
    void aPipeIsNotWaitedFor();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestOpenedFile::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestOpenedFile::opensACapture()
{
    const QString path = m_folder.filePath(u"a.wlcap"_s);
    capture::Store::create(path).store->append(records::sent("row"));
    const session::OpenedFile file = openFile(path);
    QCOMPARE(file.kind, FileKind::Capture);
    QVERIFY(file.result.store);
    QVERIFY(!file.isBeingWritten);
    file.result.store->waitUntilIndexed();
    QCOMPARE(file.result.store->count(), 1);
}

void TestOpenedFile::tellsThatItIsBeingWritten()
{
    const QString path = m_folder.filePath(u"live.wlcap"_s);
    const auto recording = capture::Store::create(path).store;
    const session::OpenedFile file = openFile(path);
    QVERIFY(file.result.store);
    QVERIFY(file.isBeingWritten);
}

void TestOpenedFile::refusesANewerVersion()
{
    const QString path = m_folder.filePath(u"newer.wlcap"_s);
    capture::Store::create(path).store.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[8] = 99;
    const QByteArray checked = bytes.first(60);
    const quint32 checksum = capture::format::checksum(checked);
    for (int i = 0; i < 4; ++i)
        bytes[60 + i] = static_cast<char>(checksum >> (8 * i));
    file.seek(0);
    file.write(bytes);
    file.close();
    const session::OpenedFile opened = openFile(path);
    QCOMPARE(opened.kind, FileKind::Capture);
    QVERIFY(!opened.result.store);
    QCOMPARE(opened.result.error, capture::StoreError::NewerVersion);
}

void TestOpenedFile::findsRecordsWithoutAHead()
{
    const QString path = m_folder.filePath(u"headless.wlcap"_s);
    capture::Store::create(path).store->append(records::sent("row"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(capture::format::basicHeadSize, '?'));
    file.close();
    const session::OpenedFile opened = openFile(path);
    QVERIFY(opened.result.store);
    QCOMPARE(opened.result.store->count(), 1);
    QCOMPARE(opened.result.store->damage().kind, capture::FileDamage::Kind::FileHead);
}

void TestOpenedFile::knowsWhatCanBeImported()
{
    QCOMPARE(openFile(write(u"a.har"_s, R"({"log": {"version": "1.2"}})")).kind, FileKind::Importable);
    QCOMPARE(openFile(write(u"odd.name"_s, R"({"no":1})")).kind, FileKind::Importable);
    QCOMPARE(openFile(write(u"a.pcapng"_s, QByteArray("\x0a\x0d\x0d\x0a", 4))).kind, FileKind::Importable);
}

void TestOpenedFile::knowsWhatCannotBeOpened()
{
    QCOMPARE(openFile(write(u"a.png"_s, "GIF89a")).kind, FileKind::Other);
    QCOMPARE(openFile(write(u"empty"_s, {})).kind, FileKind::Other);
    QCOMPARE(openFile(write(u"empty.WLCAP"_s, {})).result.error, capture::StoreError::NotACapture);
    QCOMPARE(openFile(m_folder.path()).kind, FileKind::Folder);
    const session::OpenedFile missing = openFile(m_folder.filePath(u"missing"_s));
    QCOMPARE(missing.kind, FileKind::Unreadable);
    QVERIFY(!missing.detail.isEmpty());
    const session::OpenedFile magic = openFile(write(u"magic.wlcap"_s, "WLCAP\r\n\x1A and no more"));
    QCOMPARE(magic.kind, FileKind::Capture);
    QCOMPARE(magic.result.error, capture::StoreError::NotACapture);
}

void TestOpenedFile::aPipeIsNotWaitedFor()
{
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    QCOMPARE(openFile(path).kind, FileKind::Other);
}

QTEST_GUILESS_MAIN(TestOpenedFile)
#include "tst_openedfile.moc"
