#include <QComboBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include "appearances.h"
#include "latencysample.h"
#include "ui/capturetab.h"
#include "ui/comparechip.h"
#include "ui/latencycomparetab.h"
#include "ui/latencypanel.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "ui/workbench.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::LatencyMood;
using ui::LatencyPanel;
using ui::LatencyViews;

/// The panel of latencies over feeds as one finds them, beside a log and in a window of its own, and the
/// comparison: in both appearances. Leaves its pictures in the folder named by WIRELOUPE_PICTURES, for an eye
/// to judge.
class LatencyPicturesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void panel_data();
    void panel();
    void window_data();
    void window();
    void comparison_data() { appearances(); }
    void comparison();
    void cleanup()
    {
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static void appearances();
    static void moods(const char *light, const char *dark, LatencyMood mood);
    static ui::CaptureTab *open(test::TestWindow &window, LatencyMood mood);
    static void settle(const LatencyViews &views);
    QString saved(const QString &name, LatencyMood mood);

    QTemporaryDir m_folder;
};

void LatencyPicturesTest::appearances()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void LatencyPicturesTest::moods(const char *light, const char *dark, LatencyMood mood)
{
    QTest::newRow(light) << false << mood << false;
    QTest::newRow(dark) << true << mood << false;
}

void LatencyPicturesTest::panel_data()
{
    window_data();
}

void LatencyPicturesTest::window_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<LatencyMood>("mood");
    QTest::addColumn<bool>("isRightToLeft");
    moods("idle-light", "idle-dark", LatencyMood::Idle);
    moods("steady-light", "steady-dark", LatencyMood::Steady);
    moods("bimodal-light", "bimodal-dark", LatencyMood::Bimodal);
    moods("spiky-light", "spiky-dark", LatencyMood::Spiky);
    QTest::newRow("spiky-right-to-left") << false << LatencyMood::Spiky << true;
}

ui::CaptureTab *LatencyPicturesTest::open(test::TestWindow &window, LatencyMood mood)
{
    test::SampleCapture sample;
    sample.handshake();
    test::recordLatencies(sample, mood);
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"prices.example"_s});
    return qobject_cast<ui::CaptureTab *>(window.currentPage());
}

/// All is measured and drawn.
void LatencyPicturesTest::settle(const LatencyViews &views)
{
    QTRY_VERIFY(!views.timePlot()->picture().points.empty());
    QTest::qWait(400); // what follows it, at its own pace
}

void LatencyPicturesTest::panel()
{
    test::applyAppearance();
    QFETCH(LatencyMood, mood);
    QFETCH(bool, isRightToLeft);
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    test::TestWindow window({1180, 760});
    ui::CaptureTab *tab = open(window, mood);
    auto *panel = tab->findChild<LatencyPanel *>();
    settle(*panel->views());
    for (int view = 0; view < panel->views()->tabs()->count(); ++view) {
        panel->views()->setCurrentView(static_cast<LatencyViews::View>(view));
        settle(*panel->views());
        test::keepAppearance(*panel, u"latency-panel-%1"_s.arg(view));
    }
    test::keepAppearance(*window, u"latency-tab"_s);
}

void LatencyPicturesTest::window()
{
    test::applyAppearance();
    QFETCH(LatencyMood, mood);
    QFETCH(bool, isRightToLeft);
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    test::TestWindow window;
    auto *panel = open(window, mood)->findChild<LatencyPanel *>();
    LatencyPanel *large = panel->openWindow();
    settle(*large->views());
    test::keepAppearance(*large, u"latency-window"_s);
}

QString LatencyPicturesTest::saved(const QString &name, LatencyMood mood)
{
    test::SampleCapture sample;
    test::recordLatencies(sample, mood);
    const QString path = m_folder.filePath(name + u".wlcap"_s);
    [&] { QCOMPARE(sample.store()->save(path), QString()); }();
    return path;
}

void LatencyPicturesTest::comparison()
{
    test::applyAppearance();
    test::TestWindow window;
    ui::LatencyCompareTab *tab = window->parts().workbench->showComparison();
    QTest::qWait(50);
    test::keepAppearance(*window, u"latency-comparison-empty"_s);
    tab->findChild<QComboBox *>(u"compareMode"_s)->setCurrentIndex(1);
    tab->addFile(saved(u"release 1.4"_s, LatencyMood::Steady));
    tab->addFile(saved(u"release 1.5"_s, LatencyMood::Bimodal));
    QTRY_COMPARE(tab->views()->traces().traces.size(), 2U);
    settle(*tab->views());
    test::keepAppearance(*window, u"latency-comparison"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyPicturesTest)
#include "tst_latencypictures.moc"
