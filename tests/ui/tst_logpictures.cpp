#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include "appearances.h"
#include "samplecapture.h"
#include "session/clientsession.h"
#include "session/runtime.h"
#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/detailpane.h"
#include "ui/findbar.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/latencypanel.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/minimap.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using ui::CapturePane;
using ui::Composer;
using ui::DetailPane;
using ui::LatencyPanel;
using ui::LogArea;

/// The panes of a tab with the data of a working day, in both appearances and several sizes. Leaves its
/// pictures in the folder named by WIRELOUPE_PICTURES, for an eye to judge; what it can judge itself is that
/// nothing stays blank.
class LogPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tab_data();
    void tab();
    void details_data();
    void details();
    void ways_data();
    void ways();
    void empty_data() { appearances(); }
    void empty();
    void composer_data() { appearances(); }
    void composer();

private:
    static void appearances();
};

/// What a connection tab is made of.
struct Tab
{
    test::SampleCapture sample;
    session::Runtime runtime;
    session::ClientSession session{runtime, sample.store()};
    CapturePane pane{sample.store()};
    LatencyPanel *latency = new LatencyPanel({.feed = &session.latencyFeed(), .client = &session}, &pane);
    Composer *composer = new Composer(Composer::Feature::WithControlFrames, &pane);

    Tab()
    {
        pane.setSideWidget(latency);
        pane.setBottomWidget(composer);
        composer->setSendEnabled(true);
    }

    void fill()
    {
        using enum capture::Direction;
        sample.handshake();
        sample.conversation(120);
        sample.frame(Outgoing, wire::Opcode::Binary, QByteArray::fromHex("cafebabe00010203f0f1f2f3"), 80ms);
        sample.frame(Incoming, wire::Opcode::Text, "unmasked by a client", 5ms, 1,
                     wire::Rule::UnmaskedClientFrame);
        sample.frame(Incoming, wire::Opcode{0x3}, "reserved", 5ms, 1, wire::Rule::ReservedOpcode);
        sample.text(Outgoing, "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich 🥊",
                    1200ms);
        sample.close(1001, "the server is going down for maintenance");
        sample.refusedHandshake();
    }
};

void LogPicturesTest::initTestCase()
{
    ui::Theme::instance().install(*qApp);
}

void LogPicturesTest::appearances()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void LogPicturesTest::tab_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-large") << false << QSize(1280, 860);
    QTest::newRow("dark-large") << true << QSize(1280, 860);
    QTest::newRow("light-small") << false << QSize(760, 620);
    QTest::newRow("dark-small") << true << QSize(760, 620);
}

void LogPicturesTest::tab()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    Tab tab;
    tab.fill();
    tab.pane.resize(size);
    tab.pane.show();
    QTRY_COMPARE(tab.pane.shownRows(), tab.sample.store()->count());
    QTRY_VERIFY(!tab.latency->views()->timePlot()->picture().points.empty());
    tab.composer->setMode(ui::DraftMode::Json);
    tab.composer->setText(QStringLiteral("{\n  \"type\": \"subscribe\",\n  \"channel\": \"prices\"\n}"));
    test::keepAppearance(tab.pane, QStringLiteral("tab-following"));
    tab.pane.goToRow(capture::Row{12});
    tab.sample.conversation(3);
    QTRY_COMPARE(tab.pane.shownRows(), tab.sample.store()->count());
    test::keepAppearance(tab.pane, QStringLiteral("tab-reading"));
}

void LogPicturesTest::details_data()
{
    appearances();
}

void LogPicturesTest::details()
{
    test::applyAppearance();
    Tab tab;
    tab.fill();
    tab.sample.text(capture::Direction::Incoming, QByteArray(3 << 20, 'x'));
    tab.pane.resize(1280, 800);
    tab.pane.show();
    QTRY_COMPARE(tab.pane.shownRows(), tab.sample.store()->count());
    auto *detail = tab.pane.findChild<DetailPane *>();
    const qint64 last = tab.sample.store()->count() - 1;
    const std::tuple<QString, qint64, DetailPane::Tab> views[] = {
        {QStringLiteral("pretty"), 5, DetailPane::Tab::Pretty},
        {QStringLiteral("text"), 5, DetailPane::Tab::Text},
        {QStringLiteral("hex"), 5, DetailPane::Tab::Hex},
        {QStringLiteral("frame"), 5, DetailPane::Tab::Frame},
        {QStringLiteral("handshake"), 5, DetailPane::Tab::Handshake},
        {QStringLiteral("close"), last - 5, DetailPane::Tab::Frame},
        {QStringLiteral("violation"), last - 7, DetailPane::Tab::Pretty},
        {QStringLiteral("failed"), last - 1, DetailPane::Tab::Pretty},
        {QStringLiteral("long"), last, DetailPane::Tab::Text},
    };
    for (const auto &[name, row, view] : views) {
        detail->setCurrentTab(view);
        tab.pane.goToRow(capture::Row{row});
        QTest::qWait(50);
        test::keepAppearance(tab.pane, QStringLiteral("detail-") + name);
    }
}

void LogPicturesTest::ways_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-large") << false << QSize(1600, 1000);
    QTest::newRow("dark-large") << true << QSize(1600, 1000);
    QTest::newRow("light-small") << false << QSize(960, 600);
    QTest::newRow("dark-small") << true << QSize(960, 600);
}

/// The ways through a long log: find, marks, the map, the menu of a cell.
void LogPicturesTest::ways()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    Tab tab;
    for (int i = 0; i < 12; ++i) {
        tab.sample.conversation(i % 4 == 1 ? 400 : 60);
        tab.sample.frame(capture::Direction::Incoming, wire::Opcode{0x3}, "reserved", 5ms, 1,
                         wire::Rule::ReservedOpcode);
        if (i % 4 == 2)
            tab.sample.refusedHandshake();
        if (i % 3 == 0)
            tab.sample.close(1001, "going away");
    }
    tab.pane.resize(size);
    tab.pane.show();
    QTRY_COMPARE(tab.pane.shownRows(), tab.sample.store()->count());
    LogArea *log = tab.pane.log();
    const qint64 middle = tab.sample.store()->count() / 2;
    tab.pane.goToRow(capture::Row{middle});
    log->find();
    auto *edit = log->findBar()->findChild<QLineEdit *>();
    edit->setText(QStringLiteral("/hello [0-9]*7/"));
    log->findNext();
    QTRY_VERIFY(log->findBar()->statusText().contains(QLatin1String(" of ")) && log->map()->isComplete());
    const qint64 found = capture::toInt(*log->view()->currentLogRow());
    for (const qint64 row : {found, found + 2, qint64{40}, qint64{900}})
        log->marks()->set(capture::Row{row}, QStringLiteral("why twice?"));
    test::keepAppearance(tab.pane, QStringLiteral("ways-find"));
    edit->setText(QStringLiteral("/(/"));
    test::keepAppearance(tab.pane, QStringLiteral("ways-bad-find"));
    log->goTo();
    auto *goTo = log->findChild<QLineEdit *>(QStringLiteral("goToEdit"));
    QTest::keyClicks(goTo, QStringLiteral("999999"));
    QTest::keyClick(goTo, Qt::Key_Return);
    test::keepAppearance(tab.pane, QStringLiteral("ways-goto"));
    log->noteMark();
    test::keepAppearance(*QApplication::activePopupWidget(), QStringLiteral("ways-note"));
    QApplication::activePopupWidget()->close();
    log->showMarks();
    test::keepAppearance(*QApplication::activePopupWidget(), QStringLiteral("ways-marks"));
    QApplication::activePopupWidget()->close();
    auto *view = log->view();
    const QPoint at = view->visualRect(log->model()->index(view->topLine() + 3, 7)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &event);
    test::keepAppearance(*QApplication::activePopupWidget(), QStringLiteral("ways-menu"));
    QApplication::activePopupWidget()->close();
}

void LogPicturesTest::empty()
{
    test::applyAppearance();
    Tab tab;
    tab.composer->setSendEnabled(false);
    tab.pane.resize(1100, 760);
    tab.pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tab.pane));
    test::keepAppearance(tab.pane, QStringLiteral("empty"));
    tab.fill();
    tab.pane.setFilterText(QStringLiteral("op:nonsense"));
    QTest::qWait(100);
    test::keepAppearance(tab.pane, QStringLiteral("bad-filter"));
    tab.pane.setFilterText(QStringLiteral("op:ping dir:out"));
    QTest::qWait(150);
    test::keepAppearance(tab.pane, QStringLiteral("filter"));
}

void LogPicturesTest::composer()
{
    test::applyAppearance();
    Tab tab;
    tab.sample.conversation(40);
    tab.pane.resize(1000, 640);
    tab.pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tab.pane));
    tab.latency->views()->setCurrentView(ui::LatencyViews::View::Figures);
    tab.composer->setMode(ui::DraftMode::Json);
    tab.composer->setText(QStringLiteral("{\n  \"type\": subscribe\n}"));
    QTRY_VERIFY(!tab.latency->summaryText().isEmpty());
    test::keepAppearance(tab.pane, QStringLiteral("composer-bad-json"));
    tab.composer->setMode(ui::DraftMode::Hex);
    tab.composer->setText(QStringLiteral("48 65 6c 6x"));
    test::keepAppearance(*tab.composer, QStringLiteral("composer-bad-hex"));
    tab.composer->setMode(ui::DraftMode::File);
    test::keepAppearance(*tab.composer, QStringLiteral("composer-file"));
    int popup = 0;
    for (QToolButton *button : tab.composer->findChildren<QToolButton *>()) {
        // That one opens a window of its own.
        if (button->isCheckable() || button->objectName() == QStringLiteral("buildFrame"))
            continue;
        button->click();
        QVERIFY(QApplication::activePopupWidget());
        test::keepAppearance(*QApplication::activePopupWidget(),
                             QStringLiteral("composer-popup-%1").arg(++popup));
        QApplication::activePopupWidget()->close();
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LogPicturesTest)
#include "tst_logpictures.moc"
