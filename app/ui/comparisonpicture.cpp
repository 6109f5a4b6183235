#include "ui/comparisonpicture.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/latencychoice.h"
#include "ui/seconds.h"
#include "ui/textdirection.h"

namespace wireloupe::ui {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(wireloupe::ui::ComparisonPicture)
};

LatencyChoice::Kind commonKind(const std::vector<ComparedLine> &lines)
{
    std::vector<capture::LatencySnapshot> snapshots;
    snapshots.reserve(lines.size());
    for (const ComparedLine &line : lines)
        snapshots.push_back(line.book.snapshot);
    return LatencyChoice::foremost(snapshots);
}

} // namespace

LatencyTraces comparedTraces(const std::vector<ComparedLine> &lines, capture::ComparisonAxis axis)
{
    std::vector<ComparedLine> shown;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(shown),
                 [](const ComparedLine &line) { return !line.book.snapshot.isEmpty(); });
    LatencyTraces traces;
    if (shown.empty())
        return traces;
    std::vector<capture::ComparedBook> books;
    books.reserve(shown.size());
    for (const ComparedLine &line : shown)
        books.push_back(line.book);
    const LatencyChoice::Kind common = commonKind(shown);
    const capture::LatencyComparison comparison(std::move(books), axis);
    for (std::size_t at = 0; at < shown.size(); ++at)
        traces.traces.push_back({.name = shown[at].name,
                                 .snapshot = shown[at].book.snapshot,
                                 .kind = shown[at].kind.value_or(common),
                                 .shift = comparison.shift(at),
                                 .source = shown[at].source,
                                 .sign = shown[at].sign});
    traces.span = traces.range = comparison.span();
    return traces;
}

LatencyTraces beforeAndAfter(const ComparedLine &line, std::chrono::nanoseconds moment)
{
    LatencyTraces traces;
    const capture::LatencySnapshot &snapshot = line.book.snapshot;
    const capture::TimeRange span = snapshot.span();
    if (moment <= span.begin || moment >= span.end)
        return traces;
    const std::chrono::nanoseconds length = std::min(moment - span.begin, span.end - moment);
    const QString time = QLocale().toString(toSeconds(moment), 'f', 1);
    const LatencyChoice::Kind kind = line.kind.value_or(LatencyChoice::foremost(snapshot));
    const auto add = [&](const QString &name, std::chrono::nanoseconds begin, int sign) {
        traces.traces.push_back({.name = name,
                                 .snapshot = snapshot,
                                 .kind = kind,
                                 .shift = -begin,
                                 .source = line.source,
                                 .sign = sign});
    };
    add(measuresIsolated(ComparisonText::tr("before %1 s").arg(time)), moment - length, line.sign);
    add(measuresIsolated(ComparisonText::tr("after %1 s").arg(time)), moment, line.sign + 1);
    traces.span = traces.range = {std::chrono::nanoseconds(0), length};
    return traces;
}

} // namespace wireloupe::ui
