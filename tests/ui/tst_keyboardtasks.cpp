// What people do with the program most, by the keyboard alone: keys go to where the keyboard is, as on a real
// one, and nothing is clicked.

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>

#include "ui/appearance.h"
#include "ui/capturepane.h"
#include "ui/capturetab.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/detailpane.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/servertab.h"
#include "ui/serverwindow.h"
#include "ui/sidebar.h"
#include "ui/windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using capture::Row;
using net::ClientState;
using ui::ConnectionTab;

namespace {

// In milliseconds; for machines that are slow and busy.
constexpr int patience = 20'000;

} // namespace

class KeyboardTasksTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void startsTheEchoServer();
    void opensAConnection();
    void sendsAMessage();
    void filtersTheLog();
    void readsAFrameAndCopiesIt();
    void marksARowAndComesBack();
    void choosesColumns();
    void savesAndExports();
    void opensACapture();
    void savesAConnectionAndOpensIt();
    void changesASetting();
    void closesAndSwitchesTabs();
    void reachesEachMenu();

private:
    static QWidget *focus() { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// As far as the control of that name.
    void tabTo(const char *name);
    /// F6 until the keyboard is in the widget.
    void paneTo(const QWidget *pane);
    /// After a dialog has been closed.
    void backToWindow();
    void chooseFile(const char *dialog, const QString &path);
    QDialog *dialog(const char *name) { return m_window->find<QDialog>(name); }
    template <class Page>
    Page *page()
    {
        return qobject_cast<Page *>(m_window->currentPage());
    }
    ui::CapturePane *pane() { return m_window->currentPage()->capturePane(); }
    ui::FrameLogView *log() { return pane()->log()->view(); }
    int currentRow() { return static_cast<int>(capture::toInt(log()->currentLogRow().value_or(Row{-1}))); }
    QString summary()
    {
        const int line = log()->currentIndex().row();
        return log()->model()->index(line, ui::FrameLogModel::SummaryColumn).data().toString();
    }
    /// By keys: the echo server on a free port. Its address.
    QString startServer();
    /// By keys: a tab that is connected to it.
    bool connectByKeys();
    /// By keys; whether its echo has come.
    bool send(const QString &text);

    std::unique_ptr<test::TestWindow> m_window;
    QTemporaryDir m_folder;
};

void KeyboardTasksTest::init()
{
    test::startAfresh();
    m_window = std::make_unique<test::TestWindow>();
    (*m_window)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&**m_window));
}

/// What is open above the window takes the keys, as on a desktop.
void KeyboardTasksTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!target)
        target = focus() ? focus() : &**m_window;
    QTest::keyClick(target, key, modifiers);
}

void KeyboardTasksTest::type(const QString &text)
{
    QVERIFY(focus());
    QTest::keyClicks(focus(), text);
}

void KeyboardTasksTest::tabTo(const char *name)
{
    for (int step = 0; step < 100; ++step) {
        if (focus() && focus()->objectName() == QLatin1String(name))
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(name);
}

void KeyboardTasksTest::paneTo(const QWidget *pane)
{
    QVERIFY(pane);
    for (int step = 0; step < 10; ++step) {
        if (pane == focus() || pane->isAncestorOf(focus()))
            return;
        press(Qt::Key_F6);
    }
    QFAIL(pane->metaObject()->className());
}

void KeyboardTasksTest::chooseFile(const char *name, const QString &path)
{
    QTRY_VERIFY(dialog(name) && dialog(name)->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), dialog(name));
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog(name));
    backToWindow();
}

// There is no window manager here to do it.
void KeyboardTasksTest::backToWindow()
{
    (*m_window)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&**m_window));
}

QString KeyboardTasksTest::startServer()
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *server = page<ui::ServerTab>();
    tabTo("serverPort");
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"0"_s);
    press(Qt::Key_F9);
    const bool isStarted = QTest::qWaitFor([&] { return !server->url().isEmpty(); }, patience);
    return isStarted ? server->url() : QString();
}

bool KeyboardTasksTest::connectByKeys()
{
    const QString url = startServer();
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(url);
    press(Qt::Key_Return);
    return QTest::qWaitFor(
        [this] {
            const auto *tab = page<ConnectionTab>();
            return tab && tab->clientState() == ClientState::Open;
        },
        patience);
}

bool KeyboardTasksTest::send(const QString &text)
{
    paneTo(page<ConnectionTab>()->composer());
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return test::incoming(*m_window->currentPage(), text.toUtf8()) == 1; },
                           patience);
}

void KeyboardTasksTest::startsTheEchoServer()
{
    tabTo("welcomeEcho");
    press(Qt::Key_Return);
    QTRY_VERIFY(page<ConnectionTab>() && page<ConnectionTab>()->clientState() == ClientState::Open);
    QVERIFY(page<ConnectionTab>()->composer()->isAncestorOf(focus()));
    type(u"Hello"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(test::incoming(*m_window->currentPage(), "Hello"), 1);
}

void KeyboardTasksTest::opensAConnection()
{
    QVERIFY(connectByKeys());
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(page<ConnectionTab>()->clientState(), ClientState::Closed);
    press(Qt::Key_F5);
    QTRY_COMPARE(page<ConnectionTab>()->clientState(), ClientState::Open);
}

void KeyboardTasksTest::sendsAMessage()
{
    QVERIFY(connectByKeys());
    QVERIFY(send(u"one"_s));
    QVERIFY(send(u"two"_s));
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(
        test::incoming(*m_window->currentPage(), "one") + test::incoming(*m_window->currentPage(), "two"), 3);
}

void KeyboardTasksTest::filtersTheLog()
{
    QVERIFY(connectByKeys());
    for (const QString &text : {u"hay 1"_s, u"needle 1"_s, u"hay 2"_s, u"needle 2"_s})
        QVERIFY(send(text));
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"dir:in needle"_s);
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape); // closes the choices
    press(Qt::Key_Return);
    QTRY_COMPARE(pane()->shownRows(), 2);
    QVERIFY(log()->hasFocus());
    press(Qt::Key_Home);
    QCOMPARE(summary(), u"needle 1"_s);
    press(Qt::Key_Down);
    QCOMPARE(summary(), u"needle 2"_s);
}

void KeyboardTasksTest::readsAFrameAndCopiesIt()
{
    QVERIFY(connectByKeys());
    QVERIFY(send(u"{\"name\":\"Ada\"}"_s));
    paneTo(log());
    QTRY_VERIFY(pane()->shownRows() >= pane()->store()->count());
    press(Qt::Key_Home);
    for (int step = 0; step < 20 && !summary().startsWith(u'{'); ++step)
        press(Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"{\"name\":\"Ada\"}"_s);

    auto *detail = pane()->findChild<ui::DetailPane *>();
    paneTo(detail);
    using Tab = ui::DetailPane::Tab;
    QCOMPARE(detail->currentTab(), Tab::Pretty);
    for (const Tab tab : {Tab::Text, Tab::Hex, Tab::Frame, Tab::Handshake}) {
        press(Qt::Key_Right);
        QCOMPARE(detail->currentTab(), tab);
    }
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    while (detail->currentTab() != Tab::Text)
        press(detail->currentTab() < Tab::Text ? Qt::Key_Right : Qt::Key_Left);
    QGuiApplication::clipboard()->clear();
    for (int step = 0; step < 8 && QGuiApplication::clipboard()->text().isEmpty(); ++step) {
        press(Qt::Key_Tab);
        QVERIFY(detail->isAncestorOf(focus()));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"name\":\"Ada\"}"_s);
}

void KeyboardTasksTest::marksARowAndComesBack()
{
    QVERIFY(connectByKeys());
    QVERIFY(send(u"mark me"_s));
    paneTo(log());
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    const int marked = currentRow();
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(pane()->store()->marks().contains(Row{marked}));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(currentRow() != marked);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(currentRow(), marked);

    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(focus() && focus() != log());
    type(u"why?"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(pane()->store()->marks().note(Row{marked}), u"why?"_s);
    QTRY_VERIFY(log()->hasFocus());
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"1"_s);
    press(Qt::Key_Return);
    QCOMPARE(currentRow(), 0);
}

void KeyboardTasksTest::choosesColumns()
{
    QVERIFY(connectByKeys());
    paneTo(log());
    press(Qt::Key_Home);
    QVERIFY(!log()->isColumnHidden(ui::FrameLogModel::DeltaColumn));
    // What the menu key is made into.
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(focus(), &menuKey);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    press(Qt::Key_L);
    auto *columns = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(columns && columns->activeAction());
    while (columns->activeAction()->text() != u"Time since the row above"_s) {
        press(Qt::Key_Down);
        QVERIFY(columns->activeAction() != columns->actions().constFirst());
    }
    press(Qt::Key_Return);
    QVERIFY(log()->isColumnHidden(ui::FrameLogModel::DeltaColumn));
}

void KeyboardTasksTest::savesAndExports()
{
    QVERIFY(connectByKeys());
    QVERIFY(send(u"keep me"_s));
    const QString capture = m_folder.filePath(u"kept.wlcap"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    chooseFile("saveCaptureDialog", capture);
    QTRY_VERIFY(QFileInfo(capture).size() > 0);

    const QString exported = m_folder.filePath(u"kept.jsonl"_s);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog("exportDialog"));
    QTRY_COMPARE(QApplication::activeWindow(), dialog("exportDialog"));
    tabTo("exportPath");
    press(Qt::Key_A, Qt::ControlModifier);
    type(exported);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFileInfo(exported).size() > 0);
    QFile file(exported);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_VERIFY(file.seek(0) && file.readAll().contains("keep me"));
}

void KeyboardTasksTest::opensACapture()
{
    const QString path = m_folder.filePath(u"opened.wlcap"_s);
    {
        const auto store = capture::Store::create(path).store;
        capture::Record record;
        record.head.opcode = wire::Opcode::Text;
        for (int row = 0; row < 3; ++row)
            store->append(record);
    }
    press(Qt::Key_O, Qt::ControlModifier);
    chooseFile("openCaptureDialog", path);
    QTRY_VERIFY(page<ui::CaptureTab>());
    QTRY_COMPARE(pane()->shownRows(), 3);
    QTRY_VERIFY(focus() && pane()->isAncestorOf(focus()));
    paneTo(log());
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(currentRow(), 1);
}

void KeyboardTasksTest::savesAConnectionAndOpensIt()
{
    QVERIFY(connectByKeys());
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(dialog("saveConnectionDialog"));
    QTRY_COMPARE(QApplication::activeWindow(), dialog("saveConnectionDialog"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"My echo"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog("saveConnectionDialog"));
    backToWindow();
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!page<ConnectionTab>());

    auto *tree = m_window->find<QAbstractItemView>("connectionTree");
    paneTo(tree);
    press(Qt::Key_Home);
    QCOMPARE(tree->currentIndex().data().toString(), u"My echo"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(page<ConnectionTab>() && page<ConnectionTab>()->clientState() == ClientState::Open);
    QCOMPARE(page<ConnectionTab>()->title(), u"My echo"_s);
}

void KeyboardTasksTest::changesASetting()
{
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
    ui::followAppearance();
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(dialog("settingsDialog"));
    QTRY_COMPARE(QApplication::activeWindow(), dialog("settingsDialog"));
    tabTo("appearanceTheme");
    press(Qt::Key_End);
    QTRY_COMPARE(ui::Theme::instance().preference(), ui::Theme::Preference::Dark);
    press(Qt::Key_Home);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog("settingsDialog"));
}

void KeyboardTasksTest::closesAndSwitchesTabs()
{
    QList<ui::TabPage *> pages;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_T, Qt::ControlModifier);
        pages.append(m_window->currentPage());
        QVERIFY(pages.last()->isAncestorOf(focus()));
    }
    QCOMPARE((*m_window)->parts().tabs->count(), 3);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), pages[0]);
    QVERIFY(pages[0]->isAncestorOf(focus()));
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->currentPage(), pages[2]);
    QVERIFY(pages[2]->isAncestorOf(focus()));
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), pages[1]);
    QVERIFY(pages[1]->isAncestorOf(focus()));
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->currentPage());
    QVERIFY(focus());
}

void KeyboardTasksTest::reachesEachMenu()
{
    const QList<QAction *> titles = (*m_window)->menuBar()->actions();
    QSet<QChar> letters;
    for (const QAction *title : titles) {
        const QString text = title->text();
        QVERIFY2(text.contains(u'&'), qPrintable(text));
        const QChar letter = text[text.indexOf(u'&') + 1].toUpper();
        QVERIFY2(!letters.contains(letter), qPrintable(text));
        letters.insert(letter);
        press(static_cast<Qt::Key>(letter.unicode()), Qt::AltModifier);
        QTRY_COMPARE(QApplication::activePopupWidget(), title->menu());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        press(Qt::Key_Escape);
    }
    // And on from one to the next.
    press(static_cast<Qt::Key>(titles[0]->text()[titles[0]->text().indexOf(u'&') + 1].toUpper().unicode()),
          Qt::AltModifier);
    for (const QAction *title : titles) {
        QTRY_COMPARE(QApplication::activePopupWidget(), title->menu());
        press(Qt::Key_Right);
    }
    QTRY_COMPARE(QApplication::activePopupWidget(), titles[0]->menu());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::KeyboardTasksTest)
#include "tst_keyboardtasks.moc"
