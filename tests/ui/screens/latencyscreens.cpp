#include <QAbstractButton>
#include <QComboBox>
#include <QSpinBox>
#include <QTabBar>

#include "ui/capturetab.h"
#include "ui/labresults.h"
#include "ui/labsample.h"
#include "ui/labtab.h"
#include "ui/latencycomparetab.h"
#include "ui/latencypanel.h"
#include "ui/latencysample.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "ui/screens/content.h"
#include "ui/screens/screens.h"
#include "ui/screens/stage.h"

namespace wireloupe::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using session::LabState;
using session::Transport;
using ui::LatencyViews;

namespace {

// --- The transport lab

/// One transport has failed for good, one is being tried again.
ui::LabPicture failing()
{
    ui::LabPicture picture = labSample(30, LabState::Running);
    session::TransportFigures &failed = picture.figures[Transport::LongPolling];
    failed = {};
    failed.state = LabState::Failed;
    failed.fault.kind = net::ProbeFault::Kind::Status;
    failed.fault.number = 404;
    failed.fault.detail = "Not Found";
    picture.points[Transport::LongPolling].clear();
    session::TransportFigures &retrying = picture.figures[Transport::EventStream];
    retrying.state = LabState::Retrying;
    retrying.fault.kind = net::ProbeFault::Kind::StreamEnded;
    retrying.nextTry = picture.now + 2500ms;
    return picture;
}

void lab(Stage &stage)
{
    TestWindow &window = stage.window();
    window.trigger(ui::ActionId::ShowLab);
    stage.addView(
        u"empty"_s, [] {});
    const auto clickOwn = [&window] {
        QTest::mouseClick(window.findOnPage<QAbstractButton>("labOwn"), Qt::LeftButton, {}, QPoint(8, 8));
    };
    stage.addView(u"endpoints"_s, [&window, clickOwn] {
        clickOwn();
        QTest::keyClicks(window.findOnPage("labWebSocketUrl"), content::longUrl);
        QTest::keyClicks(window.findOnPage("labStampPath"), u"$.sent"_s);
    });
    stage.addView(
        u"results"_s,
        [&window, clickOwn] {
            clickOwn();
            auto *tab = qobject_cast<ui::LabTab *>(window.currentPage());
            window.findOnPage<QSpinBox>("labDuration")->setValue(1);
            QTest::mouseClick(window.findOnPage("labStartStop"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(tab->lab().isRunning(), 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(!tab->lab().isRunning(), 30'000);
            tab->findChild<ui::LabResults *>()->setPicture(labSample());
        });
    stage.addView(u"failed"_s,
                  [&window] { window.currentPage()->findChild<ui::LabResults *>()->setPicture(failing()); });
}

// --- Latencies of one capture

ui::LatencyPanel *openPanel(Stage &stage, LatencyMood mood)
{
    SampleCapture sample;
    sample.handshake();
    recordLatencies(sample, mood);
    TestWindow &window = stage.window();
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"prices.example"_s});
    auto *panel = window.currentPage()->findChild<ui::LatencyPanel *>();
    [panel] { QTRY_VERIFY(!panel->views()->timePlot()->picture().points.empty()); }();
    return panel;
}

void addViews(Stage &stage, LatencyViews &views)
{
    for (int view = 0; view < views.tabs()->count(); ++view)
        stage.addView(
            QString::number(view),
            [&views, view] { views.setCurrentView(static_cast<LatencyViews::View>(view)); });
}

void panel(Stage &stage)
{
    addViews(stage, *openPanel(stage, LatencyMood::Spiky)->views());
}

void idlePanel(Stage &stage)
{
    openPanel(stage, LatencyMood::Idle);
}

void window(Stage &stage)
{
    ui::LatencyPanel *large = openPanel(stage, LatencyMood::Bimodal)->openWindow();
    QTRY_VERIFY(!large->views()->timePlot()->picture().points.empty());
    stage.look(large->window());
    addViews(stage, *large->views());
}

// --- The comparison

void comparison(Stage &stage)
{
    TestWindow &window = stage.window();
    ui::LatencyCompareTab *tab = window->parts().workbench->showComparison();
    stage.addView(u"empty"_s, [] {});
    stage.addView(u"two"_s, [&stage, tab] {
        tab->findChild<QComboBox *>(u"compareMode"_s)->setCurrentIndex(1);
        for (const auto &[name, mood] : {std::pair(u"release 1.4"_s, LatencyMood::Steady),
                                         std::pair(content::longName, LatencyMood::Bimodal)}) {
            SampleCapture sample;
            recordLatencies(sample, mood);
            tab->addFile(content::saved(sample, stage.filePath(name + u".wlcap"_s)));
        }
        QTRY_COMPARE(tab->views()->traces().traces.size(), 2U);
    });
    addViews(stage, *tab->views());
    stage.addView(u"moment"_s, [tab] { tab->findChild<QComboBox *>(u"compareMode"_s)->setCurrentIndex(2); });
}

} // namespace

Screens latencyScreens()
{
    return {{u"lab"_s, lab},
            {u"latency"_s, panel},
            {u"latency-idle"_s, idlePanel},
            {u"latency-window"_s, window},
            {u"comparison"_s, comparison}};
}

} // namespace wireloupe::test
