// What it takes to find the rows that pass a filter, beside ripgrep over the same rows as JSON Lines: one
// million and ten million frames of 100 bytes, one of a thousand with the words that are looked for. Both
// read from the page cache, both on as many threads as they like (ours: one); the best of five runs.
//
//     bench_filter [FOLDER]       where captures and exports go; some 6 GB

#include <algorithm>
#include <array>
#include <string>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "capture/filterscan.h"
#include "capture/store.h"
#include "formats/exporter.h"
#include "report.h"

namespace {

using namespace wireloupe;
using bench::report;
using bench::Stopwatch;

constexpr int runs = 5;
constexpr qint64 rarity = 1000;

struct Case
{
    const char *name;
    const char *filter;
    QStringList ripgrep; ///< its arguments; none: it has nothing of the kind
    bool isBar;          ///< no slower than ripgrep
};

QList<Case> cases()
{
    const auto list = [](std::initializer_list<const char *> words) {
        QStringList strings;
        for (const char *word : words)
            strings << QString::fromLatin1(word);
        return strings;
    };
    return {
        {"plain", "NeedLe", list({"-i", "-c", "needle"}), true},
        {"plain, in every frame", "Symbol", list({"-i", "-c", "symbol"}), false},
        {"plain, beyond ASCII", "näDel", list({"-i", "-c", "nädel"}), false},
        {"regex", "/needle-\\d+7/", list({"-c", "needle-\\d+7"}), false},
        {"regex, without a word", "/[a-m]{6}-\\d+7/", list({"-c", "[a-m]{6}-\\d+7"}), false},
        {"JSON path, a rare value", "json:$.note~needle", {}, false},
        {"JSON path, in every frame", "json:$.price>50000", {}, false},
        {"heads", "dir:in op:text size:>200", {}, false},
    };
}

/// 100 bytes, as a feed of prices has them.
QByteArray payloadOf(qint64 number)
{
    const bool isWanted = number % rarity == 0;
    QByteArray payload = R"({"type":"trade","symbol":"BTC-USD","price":)" +
                         QByteArray::number(10'000 + number % 90'000) + R"(,"seq":)" +
                         QByteArray::number(number) + R"(,"note":")" +
                         (isWanted ? "needle-" + QByteArray::number(number % 9'973) : QByteArray());
    return payload + QByteArray(std::max<qsizetype>(0, 98 - payload.size()), '.') + "\"}";
}

std::shared_ptr<capture::Store> recorded(const QString &path, qint64 frames)
{
    auto store = capture::Store::create(path).store;
    for (qint64 number = 0; number < frames; ++number) {
        wire::Frame frame;
        frame.header.opcode = wire::Opcode::Text;
        frame.payload = payloadOf(number);
        frame.header.payloadLength = static_cast<quint64>(frame.payload.size());
        store->append(capture::makeFrameRecord(frame, capture::ConnectionId{1}, capture::Direction::Incoming,
                                               capture::monotonicNow()));
    }
    return store;
}

template <class Work>
double bestOf(const Work &work)
{
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        const Stopwatch stopwatch;
        work();
        best = std::min(best, stopwatch.seconds());
    }
    return best;
}

/// How many rows pass, and in what time.
std::pair<qint64, double> filtered(const capture::Store &store, const char *text)
{
    const auto filter = capture::Filter::parse(QString::fromUtf8(text)).filter;
    qint64 found = 0;
    const double seconds = bestOf([&] { found = capture::matchingRows(store, *filter).size(); });
    return {found, seconds};
}

/// The same of lines, by another process, its start included.
std::pair<qint64, double> searched(QStringList arguments, const QString &path)
{
    arguments << path;
    qint64 found = 0;
    const double seconds = bestOf([&] {
        QProcess process;
        process.start(QStringLiteral("rg"), arguments);
        process.waitForFinished(-1);
        found = process.readAllStandardOutput().trimmed().toLongLong();
    });
    return {found, seconds};
}

bool measure(const capture::Store &store, const QString &lines, const Case &one, const std::string &frames)
{
    const std::string name = "filter " + frames + ", " + one.name;
    const auto [found, seconds] = filtered(store, one.filter);
    if (one.ripgrep.isEmpty()) {
        report(name.c_str(), seconds, "s");
        return true;
    }
    const auto [expected, theirs] = searched(one.ripgrep, lines);
    const std::string bar = "<= " + std::to_string(theirs);
    report(name.c_str(), seconds, "s", one.isBar ? bar.c_str() : "");
    report((name + ", ripgrep").c_str(), theirs, "s");
    if (found == expected)
        return true;
    std::fprintf(stderr, "%s: %lld rows pass, ripgrep finds %lld\n", name.c_str(),
                 static_cast<long long>(found), static_cast<long long>(expected));
    return false;
}

/// Whether both have found the same everywhere.
bool measureAll(const QDir &folder, qint64 millions)
{
    const QString path = folder.filePath(QStringLiteral("filter.wlcap"));
    const QString lines = folder.filePath(QStringLiteral("filter.jsonl"));
    recorded(path, millions * 1'000'000).reset();
    const std::shared_ptr<capture::Store> store = capture::Store::open(path).store;
    store->waitUntilIndexed();
    if (const auto result = formats::exportToFile({store, formats::Format::JsonLines, lines, {}});
        !result.isDone()) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error));
        return false;
    }
    bool isSame = true;
    for (const Case &one : cases())
        isSame = measure(*store, lines, one, std::to_string(millions) + " M frames") && isSame;
    QFile::remove(lines);
    return isSame;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QStandardPaths::findExecutable(QStringLiteral("rg")).isEmpty()) {
        std::fprintf(stderr, "ripgrep is not installed\n");
        return 1;
    }
    const QTemporaryDir folder(QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath())
                                   .filePath(QStringLiteral("wireloupe-bench-XXXXXX")));
    bool isSame = true;
    for (const qint64 millions : {1, 10})
        isSame = measureAll(QDir(folder.path()), millions) && isSame;
    return isSame ? 0 : 1;
}
