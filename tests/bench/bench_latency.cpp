// What it costs to measure latencies: rows a second by each rule, snapshots, figures that are kept, and a
// feed beside a recording of 50,000 pairs a second.
//
//     bench_latency [SECONDS]     how long that recording is: 60

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include "capture/latencyarchive.h"
#include "capture/recordcursor.h"
#include "pairs.h"
#include "report.h"
#include "session/latencyfeed.h"

namespace {

using namespace std::chrono_literals;
using namespace wireloupe;
using bench::Pairs;
using bench::pairsASecond;
using bench::report;
using bench::residentMemory;
using bench::Stopwatch;
using Kind = capture::LatencySample::Kind;
using Time = std::chrono::nanoseconds;

capture::LatencyBook bookOf(const capture::Store &store, const QString &match)
{
    capture::LatencyRules rules;
    rules.match = capture::MatchRule::fromText(match).value_or(capture::MatchRule());
    capture::LatencyBook book(rules, store.wallStart());
    capture::RecordCursor cursor(store, store.rows().first, store.rows().end, book.wantedPayload());
    while (cursor.next())
        book.add(cursor.view().row, cursor.view().head, cursor.view().payload);
    return book;
}

void reportRules(const capture::Store &store)
{
    const auto rows = static_cast<double>(store.count());
    for (const char *rule : {"payload", "order", "json:$.id", R"(regex:"id":(\d+))"}) {
        const Stopwatch stopwatch;
        bookOf(store, QString::fromLatin1(rule));
        report((std::string("measure, ") + rule).c_str(), rows / stopwatch.seconds(), "rows/s", ">= 100000");
    }
}

void reportSnapshots(const capture::Store &store)
{
    capture::LatencyBook book = bookOf(store, QStringLiteral("payload"));
    report("memory of a book", static_cast<double>(book.memoryUse()) / (1 << 20), "MiB");
    constexpr int rounds = 1'000;
    const Stopwatch snapshots;
    for (int round = 0; round < rounds; ++round)
        book.snapshot();
    report("snapshot", snapshots.seconds() * 1e6 / rounds, "us", "< 100");
    const Stopwatch writing;
    const QByteArray kept = capture::LatencyArchive::write(book);
    report("figures to keep, write", writing.seconds() * 1e3, "ms");
    report("figures to keep", static_cast<double>(kept.size()) / 1024, "KiB");
    const Stopwatch reading;
    capture::LatencyArchive::read(kept, store.wallStart());
    report("figures to keep, read", reading.seconds() * 1e3, "ms");
}

void reportFeed(const QString &path, qint64 seconds)
{
    const auto store = capture::Store::create(path).store;
    store->setLimit({.bytes = 100 << 20});
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    session::LatencyFeed feed(store, pool);
    const qint64 pairs = seconds * pairsASecond;
    std::atomic<qint64> recorded = 0;
    std::thread writer([&] { bench::record(*store, pairs, recorded); });

    qint64 farthest = 0;
    qint64 snapshots = 0;
    double early = 0;
    QEventLoop loop;
    QObject::connect(&feed, &session::LatencyFeed::changed, [&] {
        ++snapshots;
        farthest = std::max(farthest, 2 * recorded - capture::toInt(feed.snapshot().end()));
        if (early == 0 && recorded > pairs / 3)
            early = residentMemory();
        if (capture::toInt(feed.snapshot().end()) == 2 * pairs)
            loop.quit();
    });
    QTimer::singleShot((seconds + 60) * 1s, &loop, &QEventLoop::quit);
    const Stopwatch stopwatch;
    loop.exec();
    writer.join();
    const auto found = static_cast<double>(feed.snapshot().counts(Kind::Reply).samples);
    report("pairs lost at 50,000 a second", static_cast<double>(pairs) - found, "pairs", "< 1");
    report("farthest behind", static_cast<double>(farthest), "rows");
    report("snapshots", static_cast<double>(snapshots) / stopwatch.seconds(), "a second", "<= 30");
    report("memory, from a third of the time to its end", residentMemory() - early, "MiB");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    {
        const auto store = capture::Store::create(folder.filePath(QStringLiteral("pairs.wlcap"))).store;
        Pairs maker;
        Time now = store->origin();
        for (qint64 id = 0; id < 500'000; ++id, now += 20us)
            maker.append(*store, id, now, now + 5us + Time(id * 7919 % 10'000));
        reportRules(*store);
        reportSnapshots(*store);
    }
    reportFeed(folder.filePath(QStringLiteral("live.wlcap")), argc > 1 ? std::stoll(argv[1]) : 60);
}
