// What the window does while 50,000 pairs of request and reply a second are recorded, and all views of their
// latencies are seen: the panel beside the log, and all four in a window of their own. How long is the user's
// thread busy in one go, is a pair lost, does memory grow?
//
//     bench_latencyviews [SECONDS]     how long is recorded: 60

#include <algorithm>
#include <atomic>
#include <thread>

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include "../ui/stallmonitor.h"
#include "pairs.h"
#include "report.h"
#include "session/runtime.h"
#include "ui/connectiontab.h"
#include "ui/latencypanel.h"
#include "ui/latencyviews.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/workbench.h"

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wireloupe;
using bench::report;
using Kind = capture::LatencySample::Kind;

constexpr qint64 storeLimit = 100 << 20;

/// How late a 5 ms timer of the user's thread comes, whatever keeps it: other programs, too.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(5ms);
    }

    void begin() { m_longest = 0; }
    double longestMs() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// Until `isDone` says so, or the time is over.
template <class IsDone>
void wait(std::chrono::milliseconds most, const IsDone &isDone)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    timer.start(20ms);
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec();
}

bool areAllSeen(const ui::LatencyPanel &panel, const ui::LatencyPanel &window)
{
    return panel.isVisible() && window.isVisible() && window.views()->isTiled();
}

int measure(ui::ConnectionTab &tab, ui::LatencyPanel &panel, ui::LatencyPanel &window, qint64 seconds)
{
    capture::Store &store = *tab.store();
    store.setLimit({.bytes = storeLimit});
    const qint64 pairs = seconds * bench::pairsASecond;
    std::atomic<qint64> recorded = 0;
    std::thread writer([&] { bench::record(store, pairs, recorded); });
    // What is made once does not count.
    wait(3s, [] { return false; });
    test::StallMonitor monitor;
    Heartbeat heartbeat;
    monitor.begin("latencies");
    wait((seconds + 30) * 1s, [&] { return recorded > pairs / 3; });
    const double early = bench::residentMemory();
    const bool wereSeen = areAllSeen(panel, window);
    wait((seconds + 60) * 1s,
         [&] { return capture::toInt(tab.latencyFeed()->snapshot().end()) >= 2 * pairs; });
    writer.join();
    const auto found = static_cast<double>(tab.latencyFeed()->snapshot().counts(Kind::Reply).samples);
    report("views: longest the user's thread was busy", static_cast<double>(monitor.longest().count()) / 1e3,
           "ms", "< 50");
    report("views: longest it was away, of whatever cause", heartbeat.longestMs(), "ms");
    report("views: pairs lost at 50,000 a second", static_cast<double>(pairs) - found, "pairs", "< 1");
    report("views: memory at a third of the time", early, "MiB");
    report("views: memory, from there to the end", bench::residentMemory() - early, "MiB", "< 20");
    return wereSeen && areAllSeen(panel, window) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(name, folder.path().toLocal8Bit());
    QApplication application(argc, argv);
    application.setOrganizationName(u"wireloupe"_s);
    application.setApplicationName(u"wireloupe-bench"_s);
    ui::Theme::instance().install(application);
    session::Runtime runtime;
    ui::MainWindow mainWindow(runtime, folder.filePath(u"connections.json"_s));
    mainWindow.resize(1280, 820);
    mainWindow.show();
    workspace::Profile profile;
    profile.url = u"ws://localhost:1/"_s;
    ui::ConnectionTab *tab = mainWindow.parts().workbench->openConnection(profile);
    wait(10s, [&] { return tab->store() != nullptr; });
    auto *panel = tab->findChild<ui::LatencyPanel *>();
    ui::LatencyPanel *window = panel->openWindow();
    window->resize(1200, 900);
    wait(10s, [&] { return areAllSeen(*panel, *window); });
    return measure(*tab, *panel, *window, argc > 1 ? std::stoll(argv[1]) : 60);
}
