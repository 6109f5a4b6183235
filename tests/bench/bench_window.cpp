// One tab of the window takes a flood of frames from a real peer: is a row lost, does the user's thread
// stall, what does a recorded frame cost in memory?
//
//     bench_window [FRAMES_PER_SECOND] [SECONDS]        (20000 20)
//
// The window is a real one: run it on a display, or with QT_QPA_PLATFORM=offscreen. Exit status 1 if a row is
// lost.

#include <algorithm>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include "capture/store.h"
#include "session/runtime.h"
#include "ui/capturepane.h"
#include "ui/connectiontab.h"
#include "ui/theme.h"

namespace {

using namespace Qt::StringLiterals;
using namespace wireloupe;

/// How late a 5 ms timer of the user's thread comes: what a person feels as a stall.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.start();
        });
        m_clock.start();
        m_timer.start();
    }

    /// In milliseconds.
    double quantile(double q)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        return m_gaps[static_cast<std::size_t>(q * static_cast<double>(m_gaps.size() - 1))];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

qint64 countReceivedTexts(const capture::Store &store)
{
    qint64 count = 0;
    for (qint64 row = 0; row < store.count(); ++row) {
        const capture::RecordHead head = store.head(capture::Row{row});
        if (head.isFrame() && head.opcode == wire::Opcode::Text &&
            head.direction == capture::Direction::Incoming)
            ++count;
    }
    return count;
}

int report(Heartbeat &heartbeat, const capture::Store &store, qint64 sent)
{
    const qint64 received = countReceivedTexts(store);
    std::printf("frames sent %lld, recorded %lld, lost %lld\n", static_cast<long long>(sent),
                static_cast<long long>(received), static_cast<long long>(sent - received));
    std::printf("user's thread, gap between 5 ms beats: p50 %.1f ms, p99 %.1f ms, max %.1f ms\n",
                heartbeat.quantile(0.5), heartbeat.quantile(0.99), heartbeat.quantile(1));
    std::printf("memory held a row: %.1f bytes\n",
                static_cast<double>(store.memoryUse()) / static_cast<double>(store.count()));
    return sent == received ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(u"wireloupe-bench"_s);
    ui::Theme::instance().install(application);
    const QStringList arguments = application.arguments();

    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    peer.start(u"node"_s, {QStringLiteral(WIRELOUPE_TESTS_DIR "/bench/peers/flood.js"),
                           arguments.value(1, u"20000"_s), arguments.value(2, u"20"_s)});
    if (!peer.waitForReadyRead()) {
        std::fputs("The peer does not start: is node-ws installed?\n", stderr);
        return 1;
    }
    workspace::Profile profile;
    profile.url = u"ws://127.0.0.1:%1/"_s.arg(QLatin1String(peer.readLine().trimmed()));

    session::Runtime runtime;
    ui::ConnectionTab tab(runtime, profile, {});
    tab.resize(1280, 800);
    tab.QWidget::show();
    Heartbeat heartbeat;
    int status = 1;
    QObject::connect(&peer, &QProcess::finished, &application, [&] {
        // The last frames are in the log when the list has looked once more.
        QTimer::singleShot(500, &application, [&] {
            status = report(heartbeat, *tab.capturePane()->store(), peer.readAll().trimmed().toLongLong());
            QApplication::quit();
        });
    });
    tab.connectNow();
    QApplication::exec();
    return status;
}
