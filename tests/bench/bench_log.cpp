// The log of a large capture in a window: what it costs to show it, to jump to any row, to find in it.
//
//     bench_log [ROWS]        (10000000)
//
// Writes a capture of that many rows into the cache folder, some 120 bytes a row, and removes it.

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <random>
#include <vector>

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include "capture/store.h"
#include "report.h"
#include "ui/findquery.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/logfinder.h"
#include "ui/minimap.h"
#include "ui/theme.h"

namespace {

using namespace wireloupe;
using bench::report;
using bench::Stopwatch;

std::shared_ptr<capture::Store> makeCapture(qint64 rows)
{
    auto store = capture::Store::create().store;
    capture::Record record;
    record.head.connection = capture::ConnectionId{1};
    record.head.opcode = wire::Opcode::Text;
    record.head.flags = capture::RecordFlag::Fin;
    for (qint64 row = 0; store && row < rows; ++row) {
        record.payload = "{\"type\":\"tick\",\"id\":" + QByteArray::number(row) +
                         ",\"symbol\":\"WLP\",\"price\":101.25" +
                         (row % 100'000 == 0 ? ",\"note\":\"needle\"}" : "}");
        record.head.direction = row % 2 ? capture::Direction::Incoming : capture::Direction::Outgoing;
        record.head.payloadLength = static_cast<quint64>(record.payload.size());
        record.head.wireLength = record.head.payloadLength + 2;
        record.head.time = store->origin() + std::chrono::microseconds(row * 50);
        store->append(record);
    }
    return store;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly)
               ? static_cast<double>(file.readAll().split(' ').value(1).toLongLong()) * 4096 / 1e6
               : 0;
}

void waitFor(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    timer.start(1);
    loop.exec();
}

double milliseconds(const std::function<void()> &work)
{
    const Stopwatch watch;
    work();
    return watch.seconds() * 1000;
}

void measurePages(ui::FrameLogView &view)
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> anyLine(0, view.lineCount() - 1);
    std::vector<double> times;
    for (int i = 0; i < 500; ++i)
        times.push_back(milliseconds([&] {
            view.setTopLine(anyLine(random));
            view.viewport()->repaint();
        }));
    std::sort(times.begin(), times.end());
    report("log: lines on a page", view.linesPerPage(), "lines");
    report("log: page painted at a random row, median", times[times.size() / 2], "ms", "< 4");
    report("log: page painted at a random row, 99 of 100", times[times.size() * 99 / 100], "ms", "< 4");
}

void measureSelection(ui::FrameLogView &view)
{
    report("log: all rows selected and painted", milliseconds([&] {
               view.selectAll();
               view.viewport()->repaint();
           }),
           "ms", "< 50");
    report("log: all selected rows as a row set", milliseconds([&] { view.selectedLogRows(); }), "ms",
           "< 50");
    view.clearSelection();
}

void measureFind(ui::LogArea &area)
{
    auto *finder = area.findChild<ui::LogFinder *>();
    area.view()->goToRow(capture::Row{area.model()->rowCount() / 2 + 1});
    const Stopwatch watch;
    finder->highlight(ui::findQuery(QStringLiteral("needle"), false));
    waitFor([&] { return finder->hits().size() > 0; });
    report("find: the next match, 100,000 rows away", watch.seconds() * 1000, "ms");
    waitFor([&] { return finder->findCount().isComplete; });
    report("find: all rows", watch.seconds(), "s");
    finder->highlight({});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("wireloupe-bench"));
    ui::Theme::instance().install(application);
    const qint64 rows = argc > 1 ? std::atoll(argv[1]) : 10'000'000;
    const auto store = makeCapture(rows);
    if (!store) {
        std::fputs("No capture can be written.\n", stderr);
        return 1;
    }
    const double before = residentMegabytes();
    const Stopwatch opening;
    ui::LogArea area(store);
    area.resize(1280, 860);
    area.show();
    QCoreApplication::processEvents();
    area.view()->viewport()->repaint();
    report("log: rows", static_cast<double>(area.model()->rowCount()), "rows");
    report("log: shown for the first time", opening.seconds() * 1000, "ms");
    waitFor([&] { return area.map()->isComplete(); });
    report("log: mapped", opening.seconds(), "s");
    report("log: memory of the view and its map", residentMegabytes() - before, "MB");
    measurePages(*area.view());
    measureSelection(*area.view());
    measureFind(area);
    return 0;
}
