#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include "capture/stateevent.h"
#include "capture/unsavedfolder.h"
#include "ui/captureshelf.h"
#include "ui/capturetab.h"
#include "ui/connectiontab.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;

/// The captures in the sidebar: what was closed without being saved, what a crash has left, what was open
/// lately.
class CaptureShelfTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void cleanup();

    void aClosedLogIsKept();
    void aLogWithoutFramesIsNot();
    void whatIsSavedIsNot();
    void nothingIsKeptWhereThatIsAsked();
    void quittingKeepsLogsToo();
    void aCrashIsToldOfOnce();
    void deletingCanBeUndone();
    void recoveredOnesCanBeSaved();
    void recentFilesAreOpenedByKey();
    void missingFilesAreForgottenByKey();
    void theMenuFitsTheLine();
    void noMoreThanTenAreRecent();
    void takesNoRoomWhileEmpty();

private:
    static QStringList listed(TestWindow &window);
    static QListView *list(TestWindow &window) { return window.find<QListView>("capturesList"); }
    static void record(TestWindow &window, int frames);
    static QString crash(const QString &address = u"ws://localhost:9001/feed"_s);

    QTemporaryDir m_folder;
};

namespace {

capture::Record frame()
{
    wire::Frame frame;
    frame.header.opcode = wire::Opcode::Text;
    return capture::makeFrameRecord(frame, capture::ConnectionId{1}, capture::Direction::Incoming,
                                    capture::monotonicNow());
}

capture::Record connecting(const QString &address)
{
    capture::Record record;
    record.head.kind = capture::RecordKind::State;
    record.payload =
        capture::StateEvent{.kind = capture::StateKind::Connecting, .detail = address.toUtf8()}.serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    return record;
}

} // namespace

void CaptureShelfTest::cleanup()
{
    for (const capture::LeftCapture &left : capture::leftCaptures())
        capture::removeLeft(left.path);
}

QStringList CaptureShelfTest::listed(TestWindow &window)
{
    QStringList texts;
    const QAbstractItemModel *model = list(window)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
    return texts;
}

void CaptureShelfTest::record(TestWindow &window, int frames)
{
    window.trigger(ActionId::NewConnection);
    QTRY_VERIFY(window.currentPage()->store());
    window.currentPage()->store()->append(connecting(u"ws://localhost:9001/chat"_s));
    for (int i = 0; i < frames; ++i)
        window.currentPage()->store()->append(frame());
}

/// What a process leaves that ends before it has saved anything.
QString CaptureShelfTest::crash(const QString &address)
{
    static int number = 0;
    QDir().mkpath(capture::unsavedFolder());
    const QString path =
        u"%1/unsaved-20261120-120000-1-%2.wlcap"_s.arg(capture::unsavedFolder()).arg(++number);
    const auto store = capture::Store::create(path).store;
    store->append(connecting(address));
    store->append(frame());
    return path;
}

void CaptureShelfTest::aClosedLogIsKept()
{
    TestWindow window;
    record(window, 3);
    QVERIFY(listed(window).isEmpty());
    window.trigger(ActionId::CloseTab);
    QTRY_COMPARE(listed(window), QStringList(u"Not saved: localhost:9001/chat"_s));
    QVERIFY(window.find("capturesSection")->isVisible());
    test::keepPicture(*window, u"shelf"_s);

    list(window)->setCurrentIndex(list(window)->model()->index(0, 0));
    list(window)->setFocus();
    QTest::keyClick(list(window), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ui::CaptureTab *>(window.currentPage()));
    QTRY_COMPARE(window.currentPage()->store()->count(), 4);
    window->parts().shelf->refresh();
    QTRY_VERIFY(listed(window).isEmpty()); // it has a tab
    window.trigger(ActionId::CloseTab);
    QTRY_COMPARE(listed(window).size(), 1); // until it is saved or deleted

    const QString own = capture::leftCaptures().first().path;
    window->openFile(own);
    QTRY_VERIFY(window.currentPage() && window.currentPage()->store()->count() == 4);
    window.trigger(ActionId::SaveCapture);
    QTRY_VERIFY(window.find<QFileDialog>("saveCaptureDialog"));
    auto *dialog = window.find<QFileDialog>("saveCaptureDialog");
    emit dialog->fileSelected(m_folder.filePath(u"kept.wlcap"_s));
    dialog->close();
    QTRY_COMPARE(window.currentPage()->title(), u"kept"_s);
    QVERIFY(QFile::exists(own));
    window.trigger(ActionId::CloseTab);
    QTRY_VERIFY(!QFile::exists(own));
    QTRY_COMPARE(listed(window), QStringList(u"kept"_s));
}

void CaptureShelfTest::aLogWithoutFramesIsNot()
{
    TestWindow window;
    record(window, 0);
    const QString path = window.currentPage()->store()->path();
    window.trigger(ActionId::CloseTab);
    QTRY_VERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(capture::closedPath(path)));
}

void CaptureShelfTest::whatIsSavedIsNot()
{
    TestWindow window;
    record(window, 2);
    auto store = window.currentPage()->store();
    const QString path = store->path();
    window.currentPage()->noteSaved(m_folder.filePath(u"saved.wlcap"_s), store->rows().end,
                                    store->generation());
    QVERIFY(window.currentPage()->saveState().isSaved(*store));
    store->append(frame()); // since then
    QVERIFY(!window.currentPage()->saveState().isSaved(*store));
    window.currentPage()->noteSaved(m_folder.filePath(u"saved.wlcap"_s), store->rows().end,
                                    store->generation());
    const std::weak_ptr watched = store;
    store.reset();
    window.trigger(ActionId::CloseTab);
    QTRY_VERIFY(watched.expired());
    QTRY_VERIFY(!QFile::exists(path)); // its last owner may be another thread
    QVERIFY(!QFile::exists(capture::closedPath(path)));
}

void CaptureShelfTest::nothingIsKeptWhereThatIsAsked()
{
    TestWindow window;
    window->parts().shelf->setLimit({.bytes = 0});
    record(window, 3);
    const QString path = window.currentPage()->store()->path();
    window.trigger(ActionId::CloseTab);
    QTRY_VERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(capture::closedPath(path)));
}

void CaptureShelfTest::quittingKeepsLogsToo()
{
    {
        TestWindow window;
        record(window, 3);
        window->close();
    }
    const auto left = capture::leftCaptures();
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().isClosed);
    TestWindow next;
    QTRY_COMPARE(listed(next), QStringList(u"Not saved: localhost:9001/chat"_s));
    QVERIFY(!next.find("recoveredBar")->isVisible()); // nothing has crashed
}

void CaptureShelfTest::aCrashIsToldOfOnce()
{
    crash();
    crash(u"ws://localhost:9001/other"_s);
    {
        TestWindow window;
        QTRY_VERIFY(window.find("recoveredBar")->isVisible());
        auto *text = window.find("recoveredBar")->findChild<QLabel *>(u"messageText"_s);
        QVERIFY2(text->text().contains(u"2 capture"_s), qPrintable(text->text()));
        test::keepPicture(*window, u"recovered"_s);
        window->parts().tabs->setFocus();
        QTest::mouseClick(window.find("recoveredBar")->findChild<QPushButton *>(u"messageAction"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(list(window)->hasFocus());
        QCOMPARE(list(window)->currentIndex().row(), 0);
        QVERIFY(listed(window).first().startsWith(u"Recovered: localhost:9001"_s));
    }
    TestWindow window;
    QTRY_COMPARE(listed(window).size(), 2);
    QVERIFY(!window.find("recoveredBar")->isVisible());
}

void CaptureShelfTest::deletingCanBeUndone()
{
    const QString one = crash();
    const QString two = crash(u"ws://localhost:9001/two"_s);
    {
        TestWindow window;
        QTRY_COMPARE(listed(window).size(), 2);
        list(window)->setCurrentIndex(list(window)->model()->index(0, 0));
        list(window)->setFocus();
        QTest::keyClick(list(window), Qt::Key_Delete);
        QCOMPARE(listed(window).size(), 1);
        QVERIFY(QFile::exists(one) && QFile::exists(two));
        QTest::mouseClick(window.find("capturesUndoBar")->findChild<QPushButton *>(u"messageAction"_s),
                          Qt::LeftButton);
        QCOMPARE(listed(window).size(), 2);
        QVERIFY(list(window)->hasFocus());
        QTest::keyClick(list(window), Qt::Key_Delete);
        QTest::keyClick(list(window), Qt::Key_Delete); // the next one: the first cannot be put back now
        QVERIFY(QFile::exists(one) != QFile::exists(two));
        QVERIFY(listed(window).isEmpty());
        QVERIFY(window.find("capturesUndoBar")->isVisible());
    }
    QVERIFY(!QFile::exists(one) && !QFile::exists(two));
}

void CaptureShelfTest::recoveredOnesCanBeSaved()
{
    const QString own = crash();
    const QString target = m_folder.filePath(u"rescued.wlcap"_s);
    TestWindow window;
    QTRY_COMPARE(listed(window).size(), 1);
    list(window)->setCurrentIndex(list(window)->model()->index(0, 0));
    window.find<QAction>("saveListed")->trigger();
    QTRY_VERIFY(window.find<QFileDialog>("saveCaptureDialog"));
    auto *dialog = window.find<QFileDialog>("saveCaptureDialog");
    emit dialog->fileSelected(target);
    dialog->close();
    QTRY_VERIFY(QFile::exists(target));
    QTRY_VERIFY(!QFile::exists(own));
    QTRY_COMPARE(listed(window), QStringList(u"rescued"_s));
}

void CaptureShelfTest::recentFilesAreOpenedByKey()
{
    const QString day = m_folder.filePath(u"day.wlcap"_s);
    capture::Store::create(day).store->append(frame());
    {
        TestWindow window;
        window->openFile(day);
        QTRY_COMPARE(listed(window), QStringList(u"day"_s));
        window.trigger(ActionId::CloseTab);
    }
    TestWindow window;
    QTRY_COMPARE(listed(window), QStringList(u"day"_s));
    list(window)->setFocus();
    QTest::keyClick(list(window), Qt::Key_Down);
    QTest::keyClick(list(window), Qt::Key_Return);
    QTRY_VERIFY(window.currentPage());
    QCOMPARE(window.currentPage()->title(), u"day"_s);
}

void CaptureShelfTest::missingFilesAreForgottenByKey()
{
    const QString gone = m_folder.filePath(u"gone.wlcap"_s);
    capture::Store::create(gone).store->append(frame());
    {
        TestWindow window;
        window->openFile(gone);
        QTRY_COMPARE(listed(window), QStringList(u"gone"_s));
        window.trigger(ActionId::CloseTab);
    }
    QVERIFY(QFile::remove(gone));
    TestWindow window;
    QTRY_COMPARE(listed(window), QStringList(u"gone (missing)"_s));
    list(window)->setCurrentIndex(list(window)->model()->index(0, 0));
    list(window)->setFocus();
    QTest::keyClick(list(window), Qt::Key_Delete);
    QVERIFY(listed(window).isEmpty());
    TestWindow again;
    QVERIFY(listed(again).isEmpty());
}

void CaptureShelfTest::theMenuFitsTheLine()
{
    crash();
    TestWindow window;
    QTRY_COMPARE(listed(window).size(), 1);
    emit list(window)->customContextMenuRequested(
        list(window)->visualRect(list(window)->model()->index(0, 0)).center());
    QTRY_VERIFY(window.find<QMenu>("capturesMenu"));
    QStringList names;
    for (const QAction *action : window.find<QMenu>("capturesMenu")->actions())
        if (!action->isSeparator())
            names << action->objectName();
    QCOMPARE(names, (QStringList{u"openListed"_s, u"saveListed"_s, u"removeListed"_s}));
    window.find<QMenu>("capturesMenu")->close();
}

void CaptureShelfTest::noMoreThanTenAreRecent()
{
    ui::CaptureShelf shelf({});
    for (int i = 0; i < 12; ++i)
        shelf.noteRecent(m_folder.filePath(u"%1.wlcap"_s.arg(i)));
    shelf.noteRecent(m_folder.filePath(u"5.wlcap"_s)); // again: to the top
    QCOMPARE(shelf.entries().size(), ui::CaptureShelf::maxRecent);
    QCOMPARE(shelf.entries().first().title, u"5"_s);
    QCOMPARE(shelf.entries().last().title, u"2"_s);
    shelf.noteRecent(capture::unsavedFolder() + u"/unsaved-1.wlcap"_s);
    QCOMPARE(shelf.entries().first().title, u"5"_s);
}

void CaptureShelfTest::takesNoRoomWhileEmpty()
{
    TestWindow window;
    QVERIFY(!window.find("capturesSection")->isVisible());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::CaptureShelfTest)

#include "tst_captureshelf.moc"
