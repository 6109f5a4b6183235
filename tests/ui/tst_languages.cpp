#include <algorithm>

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>
#include <QTreeView>
#include <QWebSocket>

#include "appearances.h"
#include "serverwindow.h"
#include "ui/capturepane.h"
#include "ui/framelogview.h"
#include "ui/labtab.h"
#include "ui/logarea.h"
#include "ui/messagebar.h"
#include "ui/sidebar.h"
#include "ui/viewstate.h"
#include "ui/windowhost.h"
#include "visiblewords.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

namespace {

/// The whole program on the screen, whose window changes with its language.
class Program
{
public:
    Program() : m_host(ui::SavedConnections::defaultPath())
    {
        window().resize(1280, 820);
        window().show();
        [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(&window());
    }

    ui::WindowHost &host() { return m_host; }
    ui::MainWindow &window() { return m_host.window(); }
    ui::TabPage *page() { return window().parts().tabs->current(); }
    QList<ui::TabPage *> pages() { return window().parts().tabs->pages(); }
    void trigger(ActionId id) { window().actions().action(id)->trigger(); }

    template <class Page>
    Page *find()
    {
        for (ui::TabPage *page : pages())
            if (auto *found = qobject_cast<Page *>(page))
                return found;
        return nullptr;
    }

    void speak(const QString &language)
    {
        const QSignalSpy replaced(&m_host, &ui::WindowHost::windowReplaced);
        m_host.setLanguage(language);
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(m_host.language(), language);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    /// A server on a free port.
    QUrl startServer()
    {
        trigger(ActionId::ShowServer);
        auto *server = qobject_cast<ServerTab *>(page());
        server->findChild<QSpinBox *>(u"serverPort"_s)->setValue(0);
        QTest::mouseClick(server->findChild<QWidget *>(u"startStopServer"_s), Qt::LeftButton);
        [server] { QTRY_VERIFY(!server->url().isEmpty()); }();
        return QUrl(server->url());
    }

    ConnectionTab *connectTab(const QUrl &url)
    {
        ConnectionTab *tab = window().parts().workbench->connectTo(url.toString());
        [tab] { QTRY_COMPARE(tab->clientState(), net::ClientState::Open); }();
        return tab;
    }

private:
    ui::WindowHost m_host;
};

/// Somebody outside who sends numbers to an echo server all the time, and hears whether each comes back.
class Talker : public QObject
{
public:
    explicit Talker(const QUrl &url)
    {
        connect(
            &m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) {
                m_isInOrder = m_isInOrder && text.toInt() == m_heard;
                ++m_heard;
            });
        connect(
            &m_timer, &QTimer::timeout, this,
            [this] { m_socket.sendTextMessage(QString::number(m_sent++)); });
        connect(&m_socket, &QWebSocket::connected, this, [this] { m_timer.start(2); });
        m_socket.open(url);
    }

    void stop() { m_timer.stop(); }
    int sent() const { return m_sent; }
    int heard() const { return m_heard; }
    bool isInOrder() const { return m_isInOrder; }
    bool isOpen() const { return m_socket.isValid(); }

private:
    QWebSocket m_socket;
    QTimer m_timer;
    int m_sent = 0;
    int m_heard = 0;
    bool m_isInOrder = true;
};

/// Of messages.
qint64 frames(const capture::Store &store, capture::Direction direction)
{
    qint64 found = 0;
    for (qint64 row = 0; row < store.count(); ++row) {
        const capture::RecordHead head = store.head(capture::Row{row});
        found += head.isFrame() && !head.isControlFrame() && head.direction == direction;
    }
    return found;
}

ui::FrameLogView *logOf(ui::TabPage *page)
{
    return page->capturePane()->log()->view();
}

} // namespace

/// The language is changed while everything goes on.
class LanguagesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void connectionsGoOn();
    void everyWordChanges_data();
    void everyWordChanges();
    void placesAreKept();
    void draftsAreKept();
    void pausedViewsStayPaused();
    void filteredLogsStayWhereTheyAre();
    void unseenTabsAreKept();
    void theLabGoesOn();
    void tabsKeepTheirOrder();
    void theSidebarStays();
    void undoIsKept();
    void shortcutsWork();
    void isChosenInTheSettings();
    void settingsComeBack();
    void waitsForADialog();
    void comesFromTheSettings();
    void formatsFollow();
    void lookRight_data();
    void lookRight();

private:
    static QComboBox *languageField(Program &program);
    static void unfold(const ui::TabPage &page, const char *button);
    static void showDialog(Program &program, ActionId id, const QString &name);

private slots:
    void cleanup()
    {
        ui::Translators().setLanguage({});
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
    }
};

void LanguagesTest::connectionsGoOn()
{
    Program program;
    const QUrl url = program.startServer();
    const auto log = program.connectTab(url)->store();
    const QSignalSpy plans(&program.find<ServerTab>()->session(), &session::ServerSession::planTaken);
    Talker talker(url);
    QTRY_VERIFY(talker.heard() > 20);
    const net::ServerOptions options = program.find<ServerTab>()->options();
    qint64 written = 0;
    for (const QString &language : {u"de"_s, u"ar"_s, u"en"_s}) {
        program.speak(language);
        auto *tab = program.find<ConnectionTab>();
        QCOMPARE(tab->clientState(), net::ClientState::Open);
        QCOMPARE(tab->store(), log);
        QVERIFY(program.find<ServerTab>()->session().isListening());
        QCOMPARE(program.find<ServerTab>()->session().peers().size(), 2);
        QCOMPARE(program.find<ServerTab>()->options().plan, options.plan);
        QCOMPARE(program.find<ServerTab>()->options().port, options.port);
        test::write(*tab, language);
        ++written;
        QTRY_COMPARE(frames(*log, capture::Direction::Incoming), written);
        QTRY_COMPARE(logOf(tab)->model()->rowCount(), static_cast<int>(log->count()));
        const int heard = talker.heard();
        QTRY_VERIFY(talker.heard() > heard + 20);
    }
    talker.stop();
    QTRY_COMPARE(talker.heard(), talker.sent());
    QVERIFY(talker.isOpen());
    QVERIFY(talker.isInOrder());
    QCOMPARE(plans.size(), 0); // what the behaviour had begun goes on
    // Each message of both has come and gone.
    const qint64 all = talker.sent() + written;
    QTRY_COMPARE(frames(*program.find<ServerTab>()->store(), capture::Direction::Incoming), all);
    QTRY_COMPARE(frames(*program.find<ServerTab>()->store(), capture::Direction::Outgoing), all);
}

void LanguagesTest::everyWordChanges_data()
{
    QTest::addColumn<QStringList>("way");
    QTest::newRow("German and back") << QStringList{u"de"_s, u"en"_s};
    QTest::newRow("Arabic after German") << QStringList{u"de"_s, u"ar"_s, u"en"_s};
    QTest::newRow("Asia") << QStringList{u"ja"_s, u"zh_CN"_s};
    QTest::newRow("Romance") << QStringList{u"fr"_s, u"es"_s};
}

void LanguagesTest::everyWordChanges()
{
    QFETCH(QStringList, way);
    Program program;
    program.connectTab(program.startServer());
    program.trigger(ActionId::ShowLab);
    program.trigger(ActionId::CompareLatencies);
    QString before = u"en"_s;
    for (const QString &language : std::as_const(way)) {
        program.speak(language);
        const QSet<QString> old = test::onlyIn(before, language);
        const QSet<QString> now = test::onlyIn(language, before);
        QVERIFY(old.size() > 1000);
        qsizetype found = 0;
        for (ui::TabPage *page : program.pages()) {
            program.window().parts().tabs->setCurrent(page);
            for (const QString &word : test::visibleWords(program.window())) {
                QVERIFY2(!old.contains(word), qPrintable(page->kind() + u": "_s + word));
                found += now.contains(word);
            }
        }
        QVERIFY2(found > 300, qPrintable(QString::number(found)));
        before = language;
    }
}

void LanguagesTest::placesAreKept()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    for (int number = 0; number < 100; ++number)
        test::write(*tab, QString::number(number));
    QTRY_COMPARE(frames(*tab->store(), capture::Direction::Incoming), 100);
    QTRY_COMPARE(logOf(tab)->model()->rowCount(), static_cast<int>(tab->store()->count()));
    capture::RowSet rows;
    rows.appendRange(capture::Row{20}, capture::Row{24});
    rows.append(capture::Row{30});
    logOf(tab)->selectRows(rows);
    logOf(tab)->verticalScrollBar()->setValue(17);
    logOf(tab)->setFocus();
    const QRect geometry = program.window().geometry();
    for (const QString &language : {u"de"_s, u"ar"_s}) {
        program.speak(language);
        const ui::FrameLogView *log = logOf(program.page());
        QCOMPARE(log->selectedLogRows(), rows);
        QCOMPARE(log->currentLogRow(), capture::Row{20});
        QCOMPARE(log->topLine(), 17);
        QVERIFY(!log->isFollowing());
        QVERIFY(log->hasFocus());
        QCOMPARE(program.window().geometry(), geometry);
    }
    logOf(program.page())->setFollowing(true);
    program.speak(u"en"_s);
    QVERIFY(logOf(program.page())->isFollowing());
    const QScrollBar *bar = logOf(program.page())->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void LanguagesTest::draftsAreKept()
{
    Program program;
    program.trigger(ActionId::NewConnection);
    auto *tab = qobject_cast<ConnectionTab *>(program.page());
    QTest::keyClicks(tab->findChild<QLineEdit *>(u"address"_s), u"example.org/path"_s);
    tab->composer()->setMode(ui::DraftMode::Json);
    tab->composer()->setText(u"{\"half\": "_s);
    tab->composer()->setHistory({u"one"_s, u"two"_s});
    tab->composer()->focusEditor();
    const QString address = tab->profile().url;
    program.speak(u"de"_s);
    tab = qobject_cast<ConnectionTab *>(program.page());
    QCOMPARE(tab->profile().url, address);
    QCOMPARE(tab->composer()->mode(), ui::DraftMode::Json);
    QCOMPARE(tab->composer()->text(), u"{\"half\": "_s);
    QCOMPARE(tab->composer()->history(), QStringList({u"one"_s, u"two"_s}));
    QVERIFY(tab->composer()->findChild<QPlainTextEdit *>()->hasFocus());
}

void LanguagesTest::pausedViewsStayPaused()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    test::write(*tab, u"before"_s);
    QTRY_COMPARE(frames(*tab->store(), capture::Direction::Incoming), 1);
    program.trigger(ActionId::Pause);
    const int shown = logOf(tab)->model()->rowCount();
    test::write(*tab, u"after"_s);
    QTRY_COMPARE(frames(*tab->store(), capture::Direction::Incoming), 2);
    program.speak(u"de"_s);
    QVERIFY(program.page()->capturePane()->isPaused());
    QCOMPARE(logOf(program.page())->model()->rowCount(), shown);
    QVERIFY(program.window().actions().action(ActionId::Pause)->isChecked());
    program.trigger(ActionId::Pause);
    QTRY_COMPARE(logOf(program.page())->model()->rowCount(),
                 static_cast<int>(program.page()->store()->count()));
}

void LanguagesTest::filteredLogsStayWhereTheyAre()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    for (int number = 0; number < 100; ++number)
        test::write(*tab, QString::number(number));
    QTRY_COMPARE(frames(*tab->store(), capture::Direction::Incoming), 100);
    tab->capturePane()->setFilterText(u"dir:in op:text"_s);
    QTRY_COMPARE(logOf(tab)->model()->rowCount(), 100);
    logOf(tab)->selectionModel()->select(logOf(tab)->model()->index(50, 0),
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    logOf(tab)->verticalScrollBar()->setValue(40);
    const capture::RowSet selected = logOf(tab)->selectedLogRows();
    program.speak(u"fr"_s);
    QCOMPARE(program.page()->capturePane()->filterText(), u"dir:in op:text"_s);
    const ui::FrameLogView *log = logOf(program.page());
    QTRY_COMPARE(log->model()->rowCount(), 100);
    QTRY_COMPARE(log->topLine(), 40);
    QCOMPARE(log->selectedLogRows(), selected);
}

/// Also those that are never looked at between two changes.
void LanguagesTest::unseenTabsAreKept()
{
    Program program;
    ConnectionTab *tab = program.connectTab(program.startServer());
    for (int number = 0; number < 60; ++number)
        test::write(*tab, QString::number(number));
    QTRY_COMPARE(frames(*tab->store(), capture::Direction::Incoming), 60);
    QTRY_COMPARE(logOf(tab)->model()->rowCount(), static_cast<int>(tab->store()->count()));
    tab->composer()->setText(QString(400, u'\n') + u"end"_s);
    auto *editor = tab->composer()->findChild<QPlainTextEdit *>();
    editor->verticalScrollBar()->setValue(123);
    logOf(tab)->setFollowing(false);
    logOf(tab)->verticalScrollBar()->setValue(31);
    program.trigger(ActionId::NewConnection);
    for (const QString &language : {u"ja"_s, u"ar"_s, u"de"_s})
        program.speak(language);
    tab = program.find<ConnectionTab>();
    program.window().parts().tabs->setCurrent(tab);
    QCOMPARE(tab->clientState(), net::ClientState::Open);
    QTRY_COMPARE(logOf(tab)->topLine(), 31);
    editor = tab->composer()->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(editor->verticalScrollBar()->value(), 123);
}

void LanguagesTest::theLabGoesOn()
{
    Program program;
    program.trigger(ActionId::ShowLab);
    auto *lab = program.find<ui::LabTab>();
    lab->start();
    QTRY_VERIFY(lab->lab().allFigures()[session::Transport::WebSocket].delivered > 3);
    program.speak(u"es"_s);
    lab = program.find<ui::LabTab>();
    QVERIFY(lab->lab().isRunning());
    const auto before = lab->lab().allFigures()[session::Transport::WebSocket].delivered;
    QVERIFY(before > 3);
    QTRY_VERIFY(lab->lab().allFigures()[session::Transport::WebSocket].delivered > before + 3);
    lab->stop();
    QTRY_VERIFY(!lab->lab().isRunning());
}

void LanguagesTest::tabsKeepTheirOrder()
{
    Program program;
    program.startServer();
    program.trigger(ActionId::ShowLab);
    program.trigger(ActionId::NewConnection);
    program.trigger(ActionId::CompareLatencies);
    program.window().findChild<QTabBar *>(u"tabs"_s)->moveTab(3, 0);
    program.window().parts().tabs->setCurrent(program.find<ui::LabTab>());
    program.speak(u"zh_CN"_s);
    QStringList kinds;
    for (const ui::TabPage *page : program.pages())
        kinds.append(page->kind());
    QCOMPARE(kinds, QStringList({u"latencyComparison"_s, u"server"_s, u"lab"_s, u"connection"_s}));
    QCOMPARE(program.page()->kind(), u"lab"_s);
    QVERIFY(program.page()->isVisible());
}

void LanguagesTest::theSidebarStays()
{
    Program program;
    ui::ConnectionTreeModel &model = program.window().parts().saved->model();
    const QModelIndex folder = model.addFolder({}, u"Folder"_s);
    model.addConnection(model.folderAt(folder), {});
    auto *tree = program.window().findChild<QTreeView *>(u"connectionTree"_s);
    tree->collapseAll();
    program.speak(u"de"_s);
    tree = program.window().findChild<QTreeView *>(u"connectionTree"_s);
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    tree->expandAll();
    program.window().findChild<QLineEdit *>(u"sidebarSearch"_s)->setText(u"old"_s);
    program.trigger(ActionId::ToggleSidebar);
    program.speak(u"en"_s);
    QVERIFY(program.window().parts().sidebar->isHidden());
    QCOMPARE(program.window().findChild<QLineEdit *>(u"sidebarSearch"_s)->text(), u"old"_s);
    tree = program.window().findChild<QTreeView *>(u"connectionTree"_s);
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
}

void LanguagesTest::undoIsKept()
{
    Program program;
    ui::SavedConnections *saved = program.window().parts().saved;
    const QModelIndex folder = saved->model().addFolder({}, u"Folder"_s);
    saved->remove(folder);
    program.speak(u"ar"_s);
    QVERIFY(program.window().actions().action(ActionId::Undo)->isEnabled());
    program.trigger(ActionId::Undo);
    QCOMPARE(program.window().parts().saved->model().rowCount(), 1);
}

void LanguagesTest::shortcutsWork()
{
    Program program;
    for (const QString &language : {u"de"_s, u"ar"_s, u"ja"_s}) {
        program.speak(language);
        const qsizetype tabs = program.pages().size();
        program.window().activateWindow();
        QTest::keyClick(&program.window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(program.pages().size(), tabs + 1);
        QTest::keyClick(&program.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(program.page()->findChild<QLineEdit *>(u"address"_s)->hasFocus());
    }
}

/// The field of the settings where the language is chosen.
QComboBox *LanguagesTest::languageField(Program &program)
{
    const auto *dialog = program.window().findChild<QDialog *>(u"settingsDialog"_s);
    const QList<QComboBox *> boxes = dialog ? dialog->findChildren<QComboBox *>() : QList<QComboBox *>();
    for (QComboBox *box : boxes)
        if (box->findText(u"Deutsch"_s) >= 0)
            return box;
    return nullptr;
}

void LanguagesTest::isChosenInTheSettings()
{
    Program program;
    program.connectTab(program.startServer());
    program.trigger(ActionId::Settings);
    QVERIFY(languageField(program));
    languageField(program)->setFocus();
    QTest::keyClick(languageField(program), Qt::Key_D);
    QTRY_COMPARE(program.host().language(), u"de"_s);
    QCOMPARE(program.find<ConnectionTab>()->clientState(), net::ClientState::Open);
    // The dialog is where it was, as the rest of the window.
    QVERIFY(languageField(program));
    QCOMPARE(languageField(program)->currentText(), u"Deutsch"_s);
    QVERIFY(languageField(program)->isVisible());
    QCOMPARE(languageField(program)->window()->focusWidget(), languageField(program));
    QTest::keyClick(languageField(program), Qt::Key_Home);
    QTRY_COMPARE(program.host().language(), QString());
}

void LanguagesTest::settingsComeBack()
{
    Program program;
    program.trigger(ActionId::Settings);
    auto *pages = program.window().findChild<QListWidget *>(u"settingsPages"_s);
    QVERIFY(pages && pages->isVisible());
    pages->setCurrentRow(3);
    program.speak(u"de"_s);
    const auto *dialog = program.window().findChild<QDialog *>(u"settingsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Einstellungen"_s);
    QCOMPARE(program.window().findChild<QListWidget *>(u"settingsPages"_s)->currentRow(), 3);
}

void LanguagesTest::waitsForADialog()
{
    Program program;
    const QSignalSpy replaced(&program.host(), &ui::WindowHost::windowReplaced);
    program.trigger(ActionId::About);
    QDialog *about = nullptr;
    for (QDialog *dialog : program.window().findChildren<QDialog *>())
        if (dialog->isVisible())
            about = dialog;
    QVERIFY(about);
    program.host().setLanguage(u"fr"_s);
    QTRY_VERIFY(program.window().isBusy());
    // It has been tried, and what comes is said.
    const QList<ui::MessageBar *> bars = program.window().findChildren<ui::MessageBar *>();
    QTRY_VERIFY(std::any_of(bars.begin(), bars.end(), [](const ui::MessageBar *bar) {
        return bar->isVisible() && bar->text().startsWith(u"The language changes"_s);
    }));
    QCOMPARE(replaced.size(), 0);
    about->close();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(program.host().language(), u"fr"_s);
}

/// At the start of the program.
void LanguagesTest::comesFromTheSettings()
{
    QSettings().setValue(u"appearance/language"_s, u"ar"_s);
    {
        Program program;
        QCOMPARE(program.host().language(), u"ar"_s);
        QCOMPARE(program.window().layoutDirection(), Qt::RightToLeft);
    }
    QSettings().setValue(u"appearance/language"_s, u"tlh"_s); // of a later version, perhaps
    Program program;
    QCOMPARE(program.host().language(), QString());
    QCOMPARE(program.window().layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::formatsFollow()
{
    Program program;
    program.speak(u"de"_s);
    QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
    QCOMPARE(program.window().layoutDirection(), Qt::LeftToRight);
    program.speak(u"ar"_s);
    QCOMPARE(QLocale().toString(12), u"12"_s); // as in payloads
    QCOMPARE(program.window().layoutDirection(), Qt::RightToLeft);
    program.speak(u"fr"_s);
    QCOMPARE(program.window().layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::unfold(const ui::TabPage &page, const char *button)
{
    auto *found = page.findChild<QAbstractButton *>(QLatin1String(button));
    QVERIFY2(found, button);
    found->click();
    QTest::qWait(100); // the layout settles
}

void LanguagesTest::showDialog(Program &program, ActionId id, const QString &name)
{
    program.trigger(id);
    QDialog *shown = nullptr;
    for (QDialog *dialog : program.window().findChildren<QDialog *>())
        if (dialog->isVisible())
            shown = dialog;
    QVERIFY(shown);
    test::keepAppearance(*shown, name);
    shown->close();
}

void LanguagesTest::lookRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    for (const ui::Translators::Language &language : ui::Translators::languages())
        QTest::newRow(qPrintable(language.name)) << language.name << (language.name == "de"_L1);
    QTest::newRow("ar-dark") << u"ar"_s << true;
}

void LanguagesTest::lookRight()
{
    test::applyAppearance();
    QFETCH(QString, language);
    Program program;
    program.window().resize(1280, 800);
    const QUrl url = program.startServer();
    ConnectionTab *tab = program.connectTab(url);
    for (int number = 0; number < 30; ++number)
        test::write(*tab, u"{\"number\": %1, \"text\": \"שלום, عالم; hello (world)\"}"_s.arg(number));
    QTRY_COMPARE(frames(*tab->store(), capture::Direction::Incoming), 30);
    if (language != "en"_L1)
        program.speak(language);
    logOf(program.page())->goToRow(capture::Row{12});
    QTest::qWait(300); // figures settle
    test::keepAppearance(program.window(), u"connection"_s);
    unfold(*program.page(), "toggleSettings");
    test::keepAppearance(program.window(), u"connectionSettings"_s);
    program.window().parts().tabs->setCurrent(program.find<ServerTab>());
    QTest::qWait(100);
    test::keepAppearance(program.window(), u"server"_s);
    unfold(*program.page(), "toggleServerDetails");
    test::keepAppearance(program.window(), u"serverDetails"_s);
    showDialog(program, ActionId::ExportCapture, u"export"_s);
    program.trigger(ActionId::ShowLab);
    program.find<ui::LabTab>()->start();
    QTRY_VERIFY(program.find<ui::LabTab>()->lab().allFigures()[session::Transport::ShortPolling].delivered >
                5);
    test::keepAppearance(program.window(), u"lab"_s);
    program.trigger(ActionId::CompareLatencies);
    test::keepAppearance(program.window(), u"comparison"_s);
    showDialog(program, ActionId::Settings, u"settings"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LanguagesTest)
#include "tst_languages.moc"
