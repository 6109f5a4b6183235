#include "ui/labtab.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>

#include "connectionwindow.h"
#include "fields.h"
#include "ui/filefolders.h"
#include "ui/hint.h"
#include "ui/labplot.h"
#include "ui/labresults.h"
#include "ui/labtable.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using session::LabState;
using session::Transport;
using test::TestWindow;
using ui::ActionId;
using ui::LabTab;

namespace {

constexpr int patience = 30'000; // for a run on a busy machine

} // namespace

/// The transport lab from the window, against a server of its own and against endpoints of the user.
class LabTabTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void opensOnceFromTheMenu();
    void saysWhatItWillDo();
    void runsByAllTransports();
    void stopsWhenAsked();
    void isReachedWhileItRuns();
    void failsByRowOnly();
    void leadsToAWrongAddress();
    void exportsItsFigures();
    void comesBackWithTheOtherTabs();
    void closesWhileItRuns();

private:
    static LabTab *openLab(TestWindow &window)
    {
        window.trigger(ActionId::ShowLab);
        return qobject_cast<LabTab *>(window.currentPage());
    }
    static void write(TestWindow &window, const char *name, const QString &text)
    {
        auto *field = window.findOnPage(name);
        QVERIFY2(field && field->isVisible() && field->isEnabled(), name);
        test::typeInto(field, text, Qt::Key_Return);
    }
    static void click(TestWindow &window, const char *name)
    {
        auto *button = window.findOnPage<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    static QString cell(TestWindow &window, Transport transport, ui::LabTable::Column column)
    {
        return window.findOnPage<ui::LabTable>("labTable")->item(static_cast<int>(transport), column)->text();
    }
};

void LabTabTest::opensOnceFromTheMenu()
{
    TestWindow window;
    const QAction *action = window->actions().action(ActionId::ShowLab);
    QVERIFY(!action->shortcut().isEmpty());
    LabTab *lab = openLab(window);
    QVERIFY(lab);
    window.trigger(ActionId::ShowServer);
    QCOMPARE(openLab(window), lab);
    QCOMPARE(window->parts().tabs->count(), 2);
    // It has no log: what needs one cannot be done.
    QVERIFY(!window->actions().action(ActionId::SaveCapture)->isEnabled());
    QVERIFY(!window->actions().action(ActionId::Clear)->isEnabled());
    QVERIFY(window->actions().action(ActionId::CloseTab)->isEnabled());
    window.trigger(ActionId::NextPane);
    window.trigger(ActionId::CloseTab);
    QCOMPARE(window->parts().tabs->count(), 1);
}

void LabTabTest::saysWhatItWillDo()
{
    TestWindow window;
    LabTab *lab = openLab(window);
    const auto *hint = lab->findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    write(window, "labRate", u"40"_s);
    QVERIFY2(hint->text().contains(u"40 messages"_s), qPrintable(hint->text()));
    QVERIFY(!window.findOnPage("labTable")->isVisible());
}

void LabTabTest::runsByAllTransports()
{
    TestWindow window;
    LabTab *lab = openLab(window);
    write(window, "labRate", u"50"_s);
    write(window, "labPoll", u"100 ms"_s);
    write(window, "labDuration", u"3"_s);
    click(window, "labStartStop");
    QVERIFY(lab->lab().isRunning());
    QVERIFY(window.findOnPage("labTable")->isVisible());
    const auto *plot = window.findOnPage<ui::LabPlot>("labPlot");
    for (const Transport transport : session::allTransports)
        QTRY_VERIFY_WITH_TIMEOUT(plot->shownPoints(transport) > 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!lab->lab().isRunning(), patience);
    for (const Transport transport : session::allTransports) {
        QCOMPARE(cell(window, transport, ui::LabTable::State), u"done"_s);
        QVERIFY(QLocale().toInt(cell(window, transport, ui::LabTable::Delivered)) > 20);
        QVERIFY2(cell(window, transport, ui::LabTable::Median).endsWith(u's'),
                 qPrintable(cell(window, transport, ui::LabTable::Median)));
    }
    const QString summary = window.findOnPage<QLabel>("labSummary")->text();
    QVERIFY2(summary.contains(u"Server-Sent Events"_s), qPrintable(summary));
    click(window, "copyLabSummary");
    QCOMPARE(QGuiApplication::clipboard()->text(), summary);
    QVERIFY(window.findOnPage<QAbstractButton>("labStartStop")->text() == u"Start"_s);
}

void LabTabTest::stopsWhenAsked()
{
    TestWindow window;
    LabTab *lab = openLab(window);
    write(window, "labDuration", u"0"_s);
    click(window, "labStartStop");
    QTRY_VERIFY_WITH_TIMEOUT(lab->lab().figures(Transport::WebSocket).delivered > 0, patience);
    click(window, "labStartStop");
    QTRY_VERIFY_WITH_TIMEOUT(!lab->lab().isRunning(), patience);
    QVERIFY(window.findOnPage("labRate")->isEnabled());
    // And again, with new figures.
    click(window, "labStartStop");
    QVERIFY(lab->lab().isRunning());
    QVERIFY(lab->lab().elapsed() < 10s);
}

// One transport that cannot be reached does not hold up the others.
void LabTabTest::isReachedWhileItRuns()
{
    TestWindow window;
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    LabTab *lab = openLab(window);
    click(window, "labStartStop");
    QVERIFY(lab->lab().isRunning());
    window.find("connectionTree")->setFocus();
    window.trigger(ActionId::NextPane);
    QVERIFY(window.findOnPage("labForm")->isAncestorOf(QApplication::focusWidget()));
    click(window, "labStartStop");
    QTRY_VERIFY_WITH_TIMEOUT(!lab->lab().isRunning(), patience);
}

void LabTabTest::failsByRowOnly()
{
    TestWindow window;
    const QString server = test::startServer(window);
    quint16 closedPort = 0;
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        closedPort = other.serverPort();
    }
    LabTab *lab = openLab(window);
    click(window, "labOwn");
    write(window, "labWebSocketUrl", server);
    write(window, "labEventStreamUrl", u"http://127.0.0.1:%1/events"_s.arg(closedPort));
    click(window, "labStartStop");
    using ui::LabTable;
    QTRY_COMPARE_WITH_TIMEOUT(cell(window, Transport::WebSocket, LabTable::State), u"running"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        lab->lab().figures(Transport::EventStream).fault.kind != net::ProbeFault::Kind::None, patience);
    const auto words = [&window] { return cell(window, Transport::EventStream, LabTable::State); };
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(QString::number(closedPort)), patience);
    QCOMPARE(cell(window, Transport::LongPolling, LabTable::State), u"takes no part"_s);
    QVERIFY(lab->lab().isRunning());
    lab->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!lab->lab().isRunning(), patience);
}

void LabTabTest::leadsToAWrongAddress()
{
    TestWindow window;
    LabTab *lab = openLab(window);
    click(window, "labOwn");
    write(window, "labLongPollingUrl", u"ftp://a.example/"_s);
    click(window, "labStartStop");
    QVERIFY(!lab->lab().isRunning());
    QVERIFY(!test::messageOf(lab).isEmpty());
    QVERIFY(window.findOnPage("labLongPollingUrl")->isVisible());
    write(window, "labLongPollingUrl", {});
    click(window, "labStartStop");
    QVERIFY(!lab->lab().isRunning()); // nobody takes part
    QVERIFY(!test::messageOf(lab).isEmpty());
}

void LabTabTest::exportsItsFigures()
{
    TestWindow window;
    LabTab *lab = openLab(window);
    write(window, "labDuration", u"1"_s);
    click(window, "labStartStop");
    QTRY_VERIFY_WITH_TIMEOUT(!lab->lab().isRunning(), patience);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"figures.csv"_s);
    click(window, "exportLab");
    auto *dialog = lab->findChild<QFileDialog *>(u"exportLabDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
    QCOMPARE(ui::usualFolder(ui::FolderUse::Exports), folder.path());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("\r\nwebsocket,done,"));
    QVERIFY2(test::messageOf(lab).contains(u"figures.csv"_s), qPrintable(test::messageOf(lab)));
    lab->findChild<ui::LabResults *>()->exportRequested();
    dialog = lab->findChildren<QFileDialog *>(u"exportLabDialog"_s).last();
    QCOMPARE(dialog->directory().absolutePath(), folder.path());
    emit dialog->fileSelected(folder.filePath(u"no/such/folder.csv"_s));
    QVERIFY2(test::messageOf(lab).contains(u"could not"_s), qPrintable(test::messageOf(lab)));
}

void LabTabTest::comesBackWithTheOtherTabs()
{
    {
        TestWindow window;
        openLab(window);
        write(window, "labRate", u"33"_s);
        click(window, "labOwn");
        write(window, "labStampPath", u"$.t"_s);
        window->close();
    }
    TestWindow window;
    auto *lab = qobject_cast<LabTab *>(window.currentPage());
    QVERIFY(lab);
    QCOMPARE(window.findOnPage<QDoubleSpinBox>("labRate")->value(), 33.0);
    QCOMPARE(window.findOnPage<QLineEdit>("labStampPath")->text(), u"$.t"_s);
    QVERIFY(!lab->lab().isRunning());
}

void LabTabTest::closesWhileItRuns()
{
    TestWindow window;
    const LabTab *lab = openLab(window);
    click(window, "labStartStop");
    const QPointer<const LabTab> guard(lab);
    window.trigger(ActionId::CloseTab);
    QTRY_VERIFY_WITH_TIMEOUT(guard.isNull(), patience);
    QCOMPARE(window->parts().tabs->count(), 0);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LabTabTest)
#include "tst_labtab.moc"
