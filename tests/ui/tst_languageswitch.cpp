#include <algorithm>

#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTimer>
#include <QTreeView>
#include <QWebSocket>

#include "languageprogram.h"
#include "serverwindow.h"
#include "ui/labtab.h"
#include "ui/sidebar.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Program;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

namespace {

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

} // namespace

/// The language is changed while everything goes on.
class LanguageSwitchTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void connectionsGoOn();
    void theLabGoesOn();
    void tabsKeepTheirOrder();
    void theSidebarStays();
    void undoIsKept();
    void warningsAreSaidAgain();

private slots:
    void cleanup()
    {
        ui::Translators().setLanguage({});
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
    }
};

void LanguageSwitchTest::connectionsGoOn()
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
        QTRY_COMPARE(test::frames(*log, capture::Direction::Incoming), written);
        QTRY_COMPARE(test::logOf(tab)->model()->rowCount(), static_cast<int>(log->count()));
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
    QTRY_COMPARE(test::frames(*program.find<ServerTab>()->store(), capture::Direction::Incoming), all);
    QTRY_COMPARE(test::frames(*program.find<ServerTab>()->store(), capture::Direction::Outgoing), all);
}

void LanguageSwitchTest::theLabGoesOn()
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

void LanguageSwitchTest::tabsKeepTheirOrder()
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

void LanguageSwitchTest::theSidebarStays()
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

void LanguageSwitchTest::undoIsKept()
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

/// Those of the start in the language that is spoken now, others as they were said.
void LanguageSwitchTest::warningsAreSaidAgain()
{
    const QString path = ui::SavedConnections::defaultPath();
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("oops") > 0);
    }
    Program program;
    const auto told = [&program] {
        const auto labels = program.window().findChildren<QLabel *>(u"messageText"_s);
        const auto found = std::ranges::find_if(labels, &QWidget::isVisible);
        return found == labels.end() ? QString() : (*found)->text();
    };
    QVERIFY2(told().contains(u"The saved connections could not be read"_s), qPrintable(told()));
    program.speak(u"de"_s);
    QVERIFY2(told().contains(u"Die gespeicherten Verbindungen"_s), qPrintable(told()));
    program.window().warn(u"Something else."_s);
    program.speak(u"en"_s);
    QCOMPARE(told(), u"Something else."_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LanguageSwitchTest)
#include "tst_languageswitch.moc"
