#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QThreadPool>

#include "capture/unsavedfolder.h"
#include "session/runninglogs.h"
#include "settingswindow.h"
#include "ui/folderfield.h"
#include "ui/storage.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::SettingsWindow;
using ui::FolderState;
using ui::Options;

/// Where things are kept: shown, opened, copied; the folder of logs changed, judged, and used from the next
/// start on.
class SettingsStorageTest : public test::WindowFixture
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { m_opened = url; }

private slots:
    void cleanup();
    void foldersAreJudged();
    void aFolderIsTakenForTheNextStart();
    void whatCannotBeUsedIsNotTaken();
    void aMissingOneIsMade();
    void oneThatHasGoneIsSaid();
    void oneThatDoesNotAnswerStopsNothing();
    void anEmptyFieldIsTheUsualFolder();
    void pathsAreCopiedAndOpened();

private:
    static void write(SettingsWindow &settings, const QString &path);
    static QString problem(SettingsWindow &settings);

    QTemporaryDir m_folder;
    QUrl m_opened;
};

void SettingsStorageTest::cleanup()
{
    capture::setUnsavedFolder({});
}

void SettingsStorageTest::write(SettingsWindow &settings, const QString &path)
{
    auto *field = settings.find<QLineEdit>(u"storageLogs"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, path);
    QTest::keyClick(field, Qt::Key_Return);
}

QString SettingsStorageTest::problem(SettingsWindow &settings)
{
    const auto *label = settings.find<QLabel>(u"storageLogsProblem"_s);
    return label->isVisible() ? label->text() : QString();
}

void SettingsStorageTest::foldersAreJudged()
{
    const QString file = m_folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QCOMPARE(ui::judgeFolder(m_folder.path()), FolderState::Usable);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"file"_s}); // nothing is left there
    QCOMPARE(ui::judgeFolder(u"logs"_s), FolderState::NotAbsolute);
    QCOMPARE(ui::judgeFolder(m_folder.filePath(u"gone"_s)), FolderState::Missing);
    QCOMPARE(ui::judgeFolder(file), FolderState::NotAFolder);
    QCOMPARE(ui::judgeFolder(u"/proc"_s), FolderState::NotWritable); // not by root either
    for (const FolderState state :
         {FolderState::NotAbsolute, FolderState::Missing, FolderState::NotAFolder, FolderState::NotWritable})
        QVERIFY(!ui::wordsOf(state).isEmpty());
    QVERIFY(ui::wordsOf(FolderState::Usable).isEmpty());
}

void SettingsStorageTest::aFolderIsTakenForTheNextStart()
{
    {
        SettingsWindow settings(SettingsWindow::Storage);
        QVERIFY(!settings.find(u"storageRestart"_s)->isVisible());
        QVERIFY(!settings.find(u"storageLogsNow"_s)->isVisible()); // the same twice
        write(settings, m_folder.path());
        QVERIFY(settings->isVisible()); // Return is the field's
        QVERIFY(settings.find(u"storageRestart"_s)->isVisible());
        QVERIFY(settings.find(u"storageLogsNow"_s)->isVisible());
        QCOMPARE(settings.find<QLineEdit>(u"storageLogsNow"_s)->text(), capture::usualUnsavedFolder());
    }
    QCOMPARE(capture::unsavedFolder(), capture::usualUnsavedFolder());
    QCOMPARE(ui::useLogFolder(), QString());
    QCOMPARE(capture::unsavedFolder(), m_folder.path());
    session::RunningLogs logs;
    const session::NewLog log = logs.create();
    QVERIFY(log.memoryReason.isEmpty());
    QVERIFY(log.store->path().startsWith(m_folder.path()));
    SettingsWindow again(SettingsWindow::Storage);
    QCOMPARE(again.find<QLineEdit>(u"storageLogs"_s)->text(), m_folder.path());
    QVERIFY(!again.find(u"storageRestart"_s)->isVisible());
    again.click(u"storageLogsReset"_s);
    QVERIFY(again.find(u"storageRestart"_s)->isVisible());
    QVERIFY(Options::instance().isDefault(ui::logFolderOption()));
}

void SettingsStorageTest::whatCannotBeUsedIsNotTaken()
{
    SettingsWindow settings(SettingsWindow::Storage);
    for (const QString &path : {u"/proc"_s, u"logs"_s, u"/dev/null"_s, m_folder.filePath(u"no"_s)}) {
        write(settings, path);
        QVERIFY2(!problem(settings).isEmpty(), qPrintable(path));
        QVERIFY2(Options::instance().isDefault(ui::logFolderOption()), qPrintable(path));
    }
    write(settings, m_folder.path());
    QVERIFY(problem(settings).isEmpty());
    QCOMPARE(Options::instance().get(ui::logFolderOption()), m_folder.path());
}

void SettingsStorageTest::aMissingOneIsMade()
{
    SettingsWindow settings(SettingsWindow::Storage);
    const QString path = m_folder.filePath(u"a/b"_s);
    write(settings, path);
    QCOMPARE(problem(settings), u"There is no such folder."_s);
    settings.click(u"storageLogsMake"_s);
    QVERIFY(QFileInfo(path).isDir());
    QVERIFY(problem(settings).isEmpty());
    QVERIFY(!settings.find(u"storageLogsMake"_s)->isVisible());
    QCOMPARE(Options::instance().get(ui::logFolderOption()), path);
    write(settings, u"/proc/logs"_s);
    settings.click(u"storageLogsMake"_s);
    QVERIFY(problem(settings).contains(u"could not be created"_s));
}

/// A disk that is not there, or a folder that was moved.
void SettingsStorageTest::oneThatHasGoneIsSaid()
{
    const QString gone = m_folder.filePath(u"moved away"_s);
    Options::instance().set(ui::logFolderOption(), gone);
    const QString said = ui::useLogFolder();
    QVERIFY2(said.contains(gone) && said.contains(u"There is no such folder."_s), qPrintable(said));
    QCOMPARE(capture::unsavedFolder(), capture::usualUnsavedFolder());
    SettingsWindow settings(SettingsWindow::Storage);
    QTRY_COMPARE(problem(settings), u"There is no such folder."_s);
    QCOMPARE(Options::instance().get(ui::logFolderOption()), gone); // it may come back
}

/// It is judged on another thread.
void SettingsStorageTest::oneThatDoesNotAnswerStopsNothing()
{
    ui::FolderField field(u"folder"_s, u"Folder"_s, m_folder.path());
    const QSignalSpy chosen(&field, &ui::FolderField::chosen);
    const auto *problem = field.findChild<QLabel *>(u"folderProblem"_s);
    const QString gone = m_folder.filePath(u"no answer"_s);
    field.setPath(gone);
    QCOMPARE(problem->text(), QString());
    QTRY_COMPARE(problem->text(), u"There is no such folder."_s);
    // What is written meanwhile counts.
    field.setPath(gone);
    auto *edit = field.findChild<QLineEdit *>(u"folder"_s);
    edit->setText(m_folder.path());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(10);
    QCOMPARE(problem->text(), QString());
}

void SettingsStorageTest::anEmptyFieldIsTheUsualFolder()
{
    Options::instance().set(ui::logFolderOption(), m_folder.path());
    SettingsWindow settings(SettingsWindow::Storage);
    write(settings, {});
    QVERIFY(Options::instance().isDefault(ui::logFolderOption()));
    QCOMPARE(settings.find<QLineEdit>(u"storageLogs"_s)->placeholderText(), capture::usualUnsavedFolder());
    QSettings().setValue(ui::logFolderOption().key, u"not/a/whole/path"_s);
    QCOMPARE(ui::useLogFolder(), QString());
    QCOMPARE(capture::unsavedFolder(), capture::usualUnsavedFolder());
}

void SettingsStorageTest::pathsAreCopiedAndOpened()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    SettingsWindow settings(SettingsWindow::Storage);
    settings.click(u"stored1Copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), ui::SavedConnections::defaultPath());
    const auto things = ui::storedThings();
    QVERIFY(things.last().path == QSettings().fileName());
    QTest::mouseClick(settings.find(u"stored%1Open"_s.arg(things.size())), Qt::LeftButton);
    QCOMPARE(m_opened, QUrl::fromLocalFile(QFileInfo(QSettings().fileName()).absolutePath()));
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SettingsStorageTest)
#include "tst_settingsstorage.moc"
