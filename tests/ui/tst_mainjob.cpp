#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/latencypanel.h"
#include "ui/latencyviews.h"
#include "ui/servertab.h"
#include "windowtest.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

/// What somebody does who has just installed the program, click by click.
class MainJobTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { test::useTemporaryFolders(); }

private slots:
    void initTestCase();
    void fromWelcomeToExport_data();
    void fromWelcomeToExport();

private:
    void startFromWelcomePage(TestWindow &window);
    void sendMessage(TestWindow &window);
    void lookAtLatency(TestWindow &window);
    void broadcastAmongThree(TestWindow &window);
    void exportAll(TestWindow &window);
    void checkJsonLines(const QByteArray &text, qint64 rows);

    QTemporaryDir m_folder;
    QString m_suffix;
};

namespace {

qint64 countMessages(const ui::TabPage &page, capture::Direction direction, const QByteArray &payload)
{
    qint64 found = 0;
    for (qint64 row = 0; row < page.store()->count(); ++row) {
        const capture::Record record = page.store()->read(capture::Row{row});
        if (record.head.isFrame() && record.head.direction == direction && record.payload == payload)
            ++found;
    }
    return found;
}

QList<ConnectionTab *> connectionTabs(TestWindow &window)
{
    QList<ConnectionTab *> tabs;
    for (ui::TabPage *page : window->parts().tabs->pages())
        if (auto *tab = qobject_cast<ConnectionTab *>(page))
            tabs.append(tab);
    return tabs;
}

void typeAndSend(const ConnectionTab &tab, const QString &text)
{
    auto *editor = tab.composer()->findChild<QPlainTextEdit *>();
    editor->setFocus();
    editor->clear();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
}

bool isOpen(const ConnectionTab *tab)
{
    return tab->clientState() == net::ClientState::Open;
}

} // namespace

void MainJobTest::initTestCase()
{
    test::dressUp();
}

void MainJobTest::fromWelcomeToExport_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void MainJobTest::fromWelcomeToExport()
{
    QFETCH(const bool, isDark);
    test::startAfresh();
    ui::Theme::instance().setPreference(isDark ? ui::Theme::Preference::Dark : ui::Theme::Preference::Light);
    m_suffix = isDark ? u"-dark"_s : u"-light"_s;
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    for (const auto step :
         {&MainJobTest::startFromWelcomePage, &MainJobTest::sendMessage, &MainJobTest::lookAtLatency,
          &MainJobTest::broadcastAmongThree, &MainJobTest::exportAll}) {
        (this->*step)(window);
        if (QTest::currentTestFailed())
            return;
    }
}

void MainJobTest::startFromWelcomePage(TestWindow &window)
{
    test::keepPicture(*window, u"1-welcome"_s + m_suffix);
    window.click("welcomeEcho");
    QTRY_COMPARE(connectionTabs(window).size(), 1);
    const ConnectionTab *tab = connectionTabs(window).first();
    QTRY_VERIFY(isOpen(tab));
    QCOMPARE(window.currentPage(), tab);
    const QByteArray greeting = R"({"type":"greeting","text":"Hello from Wireloupe"})";
    QTRY_COMPARE(countMessages(*tab, capture::Direction::Incoming, greeting), 1);
    QTRY_VERIFY(tab->capturePane()->shownRows() >= 6);
}

void MainJobTest::sendMessage(TestWindow &window)
{
    const ConnectionTab *tab = connectionTabs(window).first();
    typeAndSend(*tab, u"Is anybody there?"_s);
    QTRY_COMPARE(countMessages(*tab, capture::Direction::Outgoing, "Is anybody there?"), 1);
    QTRY_COMPARE(countMessages(*tab, capture::Direction::Incoming, "Is anybody there?"), 1);
    QTRY_VERIFY(window.find<QLabel>("traffic")->text().contains(u" in · "_s));
}

void MainJobTest::lookAtLatency(TestWindow &window)
{
    const auto *panel = connectionTabs(window).first()->findChild<ui::LatencyPanel *>();
    QVERIFY(panel && panel->isVisible());
    QTRY_VERIFY(!panel->views()->traces().traces.empty());
    QTRY_VERIFY(panel->summaryText().startsWith(u"Median"_s) ||
                panel->summaryText().startsWith(u"The only"_s));
    QTRY_VERIFY(window.findOnPage<QLabel>("connectionStatus")->text().contains(u"RTT"_s));
    window.currentPage()->capturePane()->goToRow(capture::Row{5});
    QTest::qWait(50);
    test::keepPicture(*window, u"2-connection"_s + m_suffix);
}

void MainJobTest::broadcastAmongThree(TestWindow &window)
{
    window.trigger(ActionId::ShowServer);
    QVERIFY(qobject_cast<ServerTab *>(window.currentPage()));
    window.findOnPage<QComboBox>("serverMode")->setCurrentIndex(1);
    for (int more = 0; more < 2; ++more) {
        window.trigger(ActionId::ShowServer);
        window.clickOnPage("connectToServer");
    }
    const QList<ConnectionTab *> tabs = connectionTabs(window);
    QCOMPARE(tabs.size(), 3);
    for (const ConnectionTab *tab : tabs)
        QTRY_VERIFY(isOpen(tab));
    typeAndSend(*tabs.last(), u"Hello, all of you"_s);
    for (const ConnectionTab *tab : tabs)
        QTRY_COMPARE(countMessages(*tab, capture::Direction::Incoming, "Hello, all of you"), 1);

    window.trigger(ActionId::ShowServer);
    QTRY_COMPARE(window.findOnPage<QAbstractItemView>("peers")->model()->rowCount(), 3);
    QTest::qWait(50);
    test::keepPicture(*window, u"3-server"_s + m_suffix);
}

void MainJobTest::exportAll(TestWindow &window)
{
    const QStringList suffixes = {u"jsonl"_s, u"csv"_s, u"txt"_s};
    window.trigger(ActionId::Clear);
    QTRY_COMPARE(window.currentPage()->store()->count(), 0);
    QTRY_VERIFY(window.currentPage()->store()->count() >= 8); // the pings of the tabs
    for (int format = 0; format < suffixes.size(); ++format) {
        window.trigger(ActionId::ExportCapture);
        QTRY_VERIFY(window.find<QDialog>("exportDialog") &&
                    window.find<QDialog>("exportDialog")->isVisible());
        auto *dialog = window.find<QDialog>("exportDialog");
        dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(format);
        auto *path = dialog->findChild<QLineEdit *>(u"exportPath"_s);
        QVERIFY2(path->text().endsWith(suffixes[format]), qPrintable(path->text()));
        const QString file = m_folder.filePath(u"log%1."_s.arg(m_suffix) + suffixes[format]);
        path->setText(file);
        test::keepPicture(*dialog, u"4-export"_s + m_suffix);
        const qint64 rows = window.currentPage()->store()->count();
        window.click("exportNow");
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(!window.find<QDialog>("exportDialog"));
        QTRY_VERIFY(!window.find("exportJob")->isVisible());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        if (format == 0)
            checkJsonLines(text, rows);
        else if (format == 1)
            QVERIFY(text.count("\r\n") > rows); // a header row too
        else
            QVERIFY(text.contains("Ping"));
    }
}

void MainJobTest::checkJsonLines(const QByteArray &text, qint64 rows)
{
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QVERIFY(lines.size() >= rows);
    for (const QByteArray &line : lines) {
        QJsonParseError error;
        QVERIFY(QJsonDocument::fromJson(line, &error).isObject());
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::MainJobTest)

#include "tst_mainjob.moc"
