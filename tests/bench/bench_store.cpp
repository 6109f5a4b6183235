// What recording costs: appends, their worst waits, reads, opening, filters, exports and memory.
//
//     bench_store [RECORDS]        (1000000)

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include "capture/filter.h"
#include "capture/latency.h"
#include "capture/store.h"
#include "formats/exporter.h"

namespace {

using namespace std::chrono_literals;
using namespace wireloupe;
using capture::Row;

capture::Record sample(qsizetype payload)
{
    wire::Frame frame;
    frame.payload = QByteArray(payload, 'x');
    frame.header.payloadLength = static_cast<quint64>(payload);
    return capture::makeFrameRecord(frame, capture::ConnectionId{1}, capture::Direction::Outgoing,
                                    capture::monotonicNow());
}

void report(const char *what, qint64 count, const std::function<void()> &work)
{
    const auto begin = capture::monotonicNow();
    work();
    const std::chrono::duration<double> taken = capture::monotonicNow() - begin;
    std::printf("%-42s %8.3f s %12.0f /s\n", what, taken.count(), static_cast<double>(count) / taken.count());
}

std::shared_ptr<capture::Store> recorded(const QString &path, qint64 records, qsizetype payload)
{
    auto store = capture::Store::create(path).store;
    const capture::Record record = sample(payload);
    for (qint64 i = 0; i < records; ++i)
        store->append(record);
    return store;
}

/// Percentiles of the time that one append takes, at `rate` a second, while the disk is written.
void appendWaits(const QString &path, qint64 rate, std::chrono::seconds length)
{
    const auto store = capture::Store::create(path).store;
    const capture::Record record = sample(100);
    std::vector<std::chrono::nanoseconds> waits;
    const auto begin = capture::monotonicNow();
    for (auto now = begin; now < begin + length; now = capture::monotonicNow()) {
        const qint64 due = (now - begin).count() * rate / 1'000'000'000;
        while (static_cast<qint64>(waits.size()) < due) {
            const auto before = capture::monotonicNow();
            store->append(record);
            waits.push_back(capture::monotonicNow() - before);
        }
        std::this_thread::sleep_for(100us);
    }
    std::sort(waits.begin(), waits.end());
    const auto at = [&](double part) {
        const double place = part * static_cast<double>(waits.size() - 1);
        return static_cast<double>(waits[static_cast<size_t>(place)].count()) / 1000;
    };
    std::printf(
        "append at %6lld /s, wait in us:   p50 %.2f   p99 %.2f   p99.9 %.2f   p99.99 %.2f   max %.1f\n",
        static_cast<long long>(rate), at(0.5), at(0.99), at(0.999), at(0.9999), at(1));
}

void filterRate(const capture::Store &store, const char *text)
{
    const auto filter = capture::Filter::parse(QString::fromUtf8(text)).filter;
    const QByteArray what = QByteArray("filter ") + text;
    report(what.constData(), store.count(), [&] {
        qint64 found = 0;
        for (qint64 row = 0; row < store.count(); ++row)
            found += filter->matches(store, Row{row}) ? 1 : 0;
    });
}

void readRates(const std::shared_ptr<capture::Store> &store)
{
    const qint64 rows = store->count();
    report(
        "head() of every row", rows,
        [&] {
            for (qint64 row = 0; row < rows; ++row)
                store->head(Row{row});
        });
    report("read() of every row", rows, [&] {
        for (qint64 row = 0; row < rows; ++row)
            store->read(Row{row});
    });
    filterRate(*store, "dir:in op:text");
    filterRate(*store, "needle");
    report("latency of every row", rows, [&] {
        capture::LatencyTracker tracker;
        for (qint64 row = 0; row < rows; ++row)
            tracker.add(Row{row}, store->read(Row{row}));
    });
}

void exportRates(const std::shared_ptr<capture::Store> &store, const QString &path)
{
    for (const auto format : {formats::Format::JsonLines, formats::Format::Csv, formats::Format::Text}) {
        const QByteArray what = "export as " + formats::nameOf(format).toUtf8();
        report(what.constData(), store->count(), [&] { formats::exportToFile({store, format, path, {}}); });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 records = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.wlcap"));

    std::shared_ptr<capture::Store> store;
    report("append of 100 bytes", records, [&] { store = recorded(path, records, 100); });
    std::printf("%-42s %8.2f bytes\n", "memory of a row",
                static_cast<double>(store->memoryUse()) / static_cast<double>(records));
    report(
        "close: write what waits", 1, [&] { store.reset(); });
    report("open", records, [&] { store = capture::Store::open(path).store; });
    readRates(store);
    exportRates(store, folder.filePath(QStringLiteral("bench.export")));
    store.reset();
    for (const qint64 rate : {20'000, 100'000})
        appendWaits(path, rate, 5s);
    report(
        "append of 64 KiB", records / 500, [&] { store = recorded(path, records / 500, 64 << 10); });
    report("append of 16 MiB", 20, [&] { store = recorded(path, 20, 16 << 20); });
}
