#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "capture/format.h"
#include "capture/store.h"
#include "capture/unsavedfolder.h"
#include "records.h"

using namespace wireloupe::capture;

class TestUnsavedFolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesTellStartAndProcess();
    void noTwoAreTheSame();
    void saysWhyThereIsNoFolder();
    void listsWhatCrashedProcessesLeft();
    void whatIsTakenOverIsNotListed();
    void removesOnlyWhatWasLeft();
    void tellsWhatWasConnectedTo();
    void keepsAClosedLog();
    void closedLogsGoByAgeAndSize();

private:
    static QString leave(const QByteArray &name, const QDateTime &startedAt, int records);
    static QStringList left();
};

/// A capture whose process has ended.
QString TestUnsavedFolder::leave(const QByteArray &name, const QDateTime &startedAt, int records)
{
    const QString path = unsavedFolder() + u'/' + QString::fromLatin1(name) + QStringLiteral(".wlcap");
    const auto store = Store::create(path, startedAt).store;
    for (int i = 0; store && i < records; ++i)
        store->append(test::sent("left"));
    return path;
}

QStringList TestUnsavedFolder::left()
{
    QStringList paths;
    for (const LeftCapture &capture : leftCaptures())
        paths << capture.path;
    return paths;
}

void TestUnsavedFolder::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    for (const LeftCapture &capture : leftCaptures()) // of other tests that crashed
        removeLeft(capture.path);
}

void TestUnsavedFolder::namesTellStartAndProcess()
{
    CaptureFile file;
    const QString path = createUnsaved(file);
    QVERIFY2(!path.isEmpty(), qPrintable(file.openError()));
    QCOMPARE(QFileInfo(path).absolutePath(), unsavedFolder());
    const QRegularExpression name(QStringLiteral("^unsaved-[0-9]{8}-[0-9]{6}-%1-[0-9]+\\.wlcap$")
                                      .arg(QCoreApplication::applicationPid()));
    QVERIFY2(name.match(QFileInfo(path).fileName()).hasMatch(), qPrintable(path));
    QFile::remove(path);
}

/// Not that there is none.
void TestUnsavedFolder::saysWhyThereIsNoFolder()
{
    QTemporaryDir home;
    QVERIFY(home.isValid());
    constexpr QFile::Permissions readOnly = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(home.path(), readOnly));
    if (QFileInfo(home.path()).isWritable())
        QSKIP("this user may write everywhere");
    setUnsavedFolder(home.filePath(QStringLiteral("wireloupe/captures")));
    CaptureFile file;
    const QString path = createUnsaved(file);
    setUnsavedFolder({});
    QVERIFY(QFile::setPermissions(home.path(), readOnly | QFile::WriteOwner));
    QCOMPARE(path, QString());
    QCOMPARE(file.openError(), qt_error_string(EACCES));
}

void TestUnsavedFolder::noTwoAreTheSame()
{
    CaptureFile first;
    CaptureFile second;
    const QString a = createUnsaved(first);
    const QString b = createUnsaved(second);
    QVERIFY(a != b);
    QVERIFY(QFile::exists(a) && QFile::exists(b));
    QFile::remove(a);
    QFile::remove(b);
}

void TestUnsavedFolder::listsWhatCrashedProcessesLeft()
{
    const auto date = [](const char *text) {
        return QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    };
    const QString older = leave("older", date("2026-01-02T03:04:05Z"), 1);
    const QString newer = leave("newer", date("2026-02-02T03:04:05Z"), 2);
    const QString empty = leave("empty", date("2026-03-02T03:04:05Z"), 0);
    const QString odd = unsavedFolder() + QStringLiteral("/odd.wlcap");
    QFile file(odd);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(200, 'x'));
    file.close();
    const auto running = Store::create().store;
    running->append(test::sent("still recorded"));
    QTRY_VERIFY(QFileInfo(running->path()).size() > format::fileHeadSize);

    const auto captures = leftCaptures();
    QCOMPARE(captures.size(), 2);
    QCOMPARE(captures[0].path, newer);
    QCOMPARE(captures[0].startedAt, date("2026-02-02T03:04:05Z"));
    QCOMPARE(captures[0].size, QFileInfo(newer).size());
    QCOMPARE(captures[1].path, older);
    QCOMPARE(captures[1].startedAt, date("2026-01-02T03:04:05Z"));
    QVERIFY(!QFile::exists(empty)); // nothing is lost with it
    QVERIFY(QFile::exists(odd));    // nothing of ours
    QFile::remove(odd);
    QVERIFY(removeLeft(older));
    QVERIFY(removeLeft(newer));
    QVERIFY(left().isEmpty());
}

void TestUnsavedFolder::whatIsTakenOverIsNotListed()
{
    const QString path = leave("taken", QDateTime::currentDateTimeUtc(), 3);
    {
        const auto opened = Store::open(path).store;
        QVERIFY(opened);
        opened->waitUntilIndexed();
        QCOMPARE(opened->count(), 3);
        QVERIFY(left().isEmpty());
        opened->setMark(Row{1}, QStringLiteral("note"));
        QVERIFY(opened->areMarksKept());
        const auto second = Store::open(path).store; // which is allowed, as of what is being recorded
        QVERIFY(second);
        second->waitUntilIndexed();
        QCOMPARE(second->marks().note(Row{1}), QStringLiteral("note"));
    }
    QCOMPARE(left(), QStringList(path)); // offered again until it is saved or thrown away
    QVERIFY(removeLeft(path));
}

void TestUnsavedFolder::removesOnlyWhatWasLeft()
{
    const auto running = Store::create().store;
    QVERIFY(!removeLeft(running->path()));
    QVERIFY(QFile::exists(running->path()));
    const QTemporaryDir elsewhere;
    const QString named = elsewhere.filePath(QStringLiteral("named.wlcap"));
    Store::create(named).store.reset();
    QVERIFY(!removeLeft(named));
    QVERIFY(QFile::exists(named));
    QVERIFY(!removeLeft(unsavedFolder() + QStringLiteral("/missing.wlcap")));
    QVERIFY(!isInUnsavedFolder(named));
    QVERIFY(isInUnsavedFolder(running->path()));
}

void TestUnsavedFolder::tellsWhatWasConnectedTo()
{
    const QByteArray address = "ws://localhost:9001/chat";
    const QString path = unsavedFolder() + QStringLiteral("/address.wlcap");
    auto store = Store::create(path).store;
    store->append(test::sent("before"));
    store->append(test::event({.kind = StateKind::Connecting, .detail = address}));
    store->append(test::event({.kind = StateKind::Connecting, .detail = "ws://later"}));
    store.reset();
    QCOMPARE(leftCaptures().value(0).address, QString::fromLatin1(address));
    QVERIFY(removeLeft(path));
    const QString silent = leave("silent", QDateTime::currentDateTimeUtc(), 2000);
    QCOMPARE(leftCaptures().value(0).address, QString());
    QVERIFY(removeLeft(silent));
}

void TestUnsavedFolder::keepsAClosedLog()
{
    auto store = Store::create().store;
    const QString path = store->path();
    QVERIFY(store->isUnsaved());
    store->append(test::sent("kept")); // still waits to be written
    store->keepFile();
    QVERIFY(left().isEmpty());
    store.reset();
    QVERIFY(!QFile::exists(path));
    const auto captures = leftCaptures();
    QCOMPARE(captures.size(), 1);
    QCOMPARE(captures[0].path, closedPath(path));
    QVERIFY(captures[0].isClosed);
    store = Store::open(captures[0].path).store;
    store->waitUntilIndexed();
    QCOMPARE(store->read(Row{0}).payload, QByteArray("kept"));
    QVERIFY(!store->isUnsaved());
    QCOMPARE(closedPath(store->path()), store->path());
    store.reset();
    QVERIFY(removeLeft(captures[0].path));

    const QTemporaryDir elsewhere;
    const QString named = elsewhere.filePath(QStringLiteral("unsaved-1.wlcap"));
    QCOMPARE(closedPath(named), named);
    store = Store::create(named).store;
    store->keepFile();
    store.reset();
    QVERIFY(QFile::exists(named));
}

void TestUnsavedFolder::closedLogsGoByAgeAndSize()
{
    const auto leaveAged = [](const QByteArray &name, qint64 days) {
        const QString path = leave(name, QDateTime::currentDateTimeUtc(), 1);
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime))
            qWarning() << "cannot age" << path;
        return path;
    };
    const QString crashed = leaveAged("unsaved-crashed", 900);
    const QString fresh = leaveAged("closed-fresh", 0);
    const QString older = leaveAged("closed-older", 3);
    const QString oldest = leaveAged("closed-oldest", 8);
    tidyClosed({});
    QVERIFY(!QFile::exists(oldest));
    QVERIFY(QFile::exists(older));
    const qint64 size = QFileInfo(fresh).size();
    tidyClosed({.bytes = 2 * size});
    QVERIFY(QFile::exists(older));
    tidyClosed({.bytes = 2 * size - 1});
    QVERIFY(!QFile::exists(older));
    QVERIFY(QFile::exists(fresh));
    tidyClosed({.bytes = 0});
    QVERIFY(!QFile::exists(fresh));
    QVERIFY(QFile::exists(crashed)); // a person decides
    QVERIFY(removeLeft(crashed));
}

QTEST_GUILESS_MAIN(TestUnsavedFolder)
#include "tst_unsavedfolder.moc"
