#include "ui/latencyfigurerows.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "formats/words.h"
#include "ui/latencywords.h"
#include "ui/textdirection.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

using capture::LatencyCounts;
using capture::LatencyDifference;
using capture::LatencySummary;
using Kind = capture::LatencySample::Kind;
using std::chrono::nanoseconds;

/// Whose only use is the context of its texts.
class LatencyFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(LatencyFigureWords)
};

const QString unknown = u"–"_s;

struct Duration
{
    LatencyFigure figure;
    nanoseconds LatencySummary::*value;
    double share; ///< that it is the percentile of; below 0: of none
    const char *name;
    const char *meaning;
};

constexpr std::array durations{
    Duration{LatencyFigure::Min, &LatencySummary::min, -1, QT_TRANSLATE_NOOP("LatencyFigureWords", "Min"),
             QT_TRANSLATE_NOOP("LatencyFigureWords", "The fastest of all.")},
    Duration{LatencyFigure::P50, &LatencySummary::p50, 0.5,
             QT_TRANSLATE_NOOP("LatencyFigureWords", "p50 (median)"),
             QT_TRANSLATE_NOOP("LatencyFigureWords", "Half of all took no longer.")},
    Duration{LatencyFigure::P90, &LatencySummary::p90, 0.9, QT_TRANSLATE_NOOP("LatencyFigureWords", "p90"),
             QT_TRANSLATE_NOOP("LatencyFigureWords", "9 of 10 took no longer. Said of 10 samples and more.")},
    Duration{
        LatencyFigure::P95, &LatencySummary::p95, 0.95, QT_TRANSLATE_NOOP("LatencyFigureWords", "p95"),
        QT_TRANSLATE_NOOP("LatencyFigureWords", "19 of 20 took no longer. Said of 20 samples and more.")},
    Duration{
        LatencyFigure::P99, &LatencySummary::p99, 0.99, QT_TRANSLATE_NOOP("LatencyFigureWords", "p99"),
        QT_TRANSLATE_NOOP("LatencyFigureWords", "99 of 100 took no longer. Said of 100 samples and more.")},
    Duration{LatencyFigure::P999, &LatencySummary::p999, 0.999,
             QT_TRANSLATE_NOOP("LatencyFigureWords", "p99.9"),
             QT_TRANSLATE_NOOP("LatencyFigureWords",
                               "999 of 1,000 took no longer. Said of 1,000 samples and more.")},
    Duration{LatencyFigure::Max, &LatencySummary::max, -1, QT_TRANSLATE_NOOP("LatencyFigureWords", "Max"),
             QT_TRANSLATE_NOOP("LatencyFigureWords", "The slowest of all.")},
    Duration{LatencyFigure::Mean, &LatencySummary::mean, -1, QT_TRANSLATE_NOOP("LatencyFigureWords", "Mean"),
             QT_TRANSLATE_NOOP("LatencyFigureWords",
                               "The sum of all, divided by their number. A few slow ones move it far.")},
};

struct Count
{
    LatencyFigure figure;
    quint64 LatencyCounts::*value;
    const char *name;
    const char *meaning;
};

constexpr std::array counts{
    Count{LatencyFigure::Late, &LatencyCounts::late, QT_TRANSLATE_NOOP("LatencyFigureWords", "Late"),
          QT_TRANSLATE_NOOP("LatencyFigureWords",
                            "Requests whose reply came after the timeout. They are in none of the "
                            "durations.")},
    Count{LatencyFigure::Unanswered, &LatencyCounts::unanswered,
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Unanswered"),
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Requests that no reply came to within the timeout.")},
    Count{LatencyFigure::Unmatched, &LatencyCounts::unmatched,
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Unmatched"),
          QT_TRANSLATE_NOOP("LatencyFigureWords",
                            "Messages that fit no request by the rule: replies to something else, or not "
                            "replies at all.")},
    Count{LatencyFigure::Duplicates, &LatencyCounts::duplicates,
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Duplicates"),
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Replies to requests that had been answered before.")},
    Count{LatencyFigure::WithoutKey, &LatencyCounts::withoutKey,
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Without key"),
          QT_TRANSLATE_NOOP("LatencyFigureWords",
                            "Messages in which the rule finds nothing, or that are too large to look into.")},
    Count{LatencyFigure::Interrupted, &LatencyCounts::interrupted,
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Interrupted"),
          QT_TRANSLATE_NOOP("LatencyFigureWords",
                            "What began before a reconnect, a pause of this program or a jump of its clock "
                            "and ended behind it, and requests whose connection has ended. No duration can "
                            "be told.")},
    Count{LatencyFigure::GivenUp, &LatencyCounts::givenUp,
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Given up"),
          QT_TRANSLATE_NOOP("LatencyFigureWords",
                            "Requests forgotten before their timeout, because too many waited at a time.")},
    Count{LatencyFigure::Waiting, &LatencyCounts::waiting, QT_TRANSLATE_NOOP("LatencyFigureWords", "Waiting"),
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Requests whose reply may still come.")},
    Count{LatencyFigure::Negative, &LatencyCounts::negative,
          QT_TRANSLATE_NOOP("LatencyFigureWords", "Below zero"),
          QT_TRANSLATE_NOOP("LatencyFigureWords",
                            "Messages received before they were sent, if both clocks were the same: the "
                            "sender's clock is ahead.")},
};

using AllFigures = std::vector<LatencyFigures>;

/// Of requests and replies. Gaps and one-way times have none.
bool isOfRequests(const Count &count)
{
    return count.figure != LatencyFigure::WithoutKey && count.figure != LatencyFigure::Interrupted &&
           count.figure != LatencyFigure::Negative;
}

bool hasCount(Kind kind, const Count &count)
{
    const bool hasRequests = kind != Kind::Gap && kind != Kind::OneWay;
    return hasRequests ? count.figure != LatencyFigure::Negative : !isOfRequests(count);
}

bool hasFixedZero(const LatencyTraces &traces)
{
    return std::ranges::all_of(
        traces.traces,
        [](const LatencyTrace &trace) { return trace.kind != Kind::OneWay || trace.isOneClock; });
}

QString tendencyWord(Tendency tendency, Kind kind)
{
    const bool isOfSpeed = kind != Kind::Gap;
    switch (tendency) {
    case Tendency::Same:
        return LatencyFigureWords::tr("about the same");
    case Tendency::Lower:
        return isOfSpeed ? LatencyFigureWords::tr("faster") : LatencyFigureWords::tr("shorter");
    case Tendency::Higher:
        return isOfSpeed ? LatencyFigureWords::tr("slower") : LatencyFigureWords::tr("longer");
    case Tendency::None:
        break;
    }
    return {};
}

/// Of durations: in time, in parts of the first, and in words.
void compareDurations(LatencyFigureRow &row, const LatencyTraces &traces, const LatencyDifference &difference)
{
    const bool hasShare = hasFixedZero(traces);
    row.tendency = tendencyOf(difference);
    row.difference = differenceText(difference, hasShare) + u", "_s +
                     tendencyWord(row.tendency, traces.traces.front().kind);
}

LatencyFigureRow countRow(const AllFigures &figures)
{
    LatencyFigureRow row{LatencyFigure::Count,
                         LatencyFigureWords::tr("Count"),
                         LatencyFigureWords::tr("Durations that were measured."),
                         {},
                         {},
                         {}};
    for (const LatencyFigures &each : figures)
        row.values << countText(each.summary.count);
    return row;
}

LatencyFigureRow durationRow(const LatencyTraces &traces, const AllFigures &figures, const Duration &duration)
{
    LatencyFigureRow row{duration.figure,
                         LatencyFigureWords::tr(duration.name),
                         LatencyFigureWords::tr(duration.meaning),
                         {},
                         {},
                         {}};
    bool areKnown = true;
    for (const LatencyFigures &each : figures) {
        const qint64 count = each.summary.count;
        const bool isKnown = count > 0 && (duration.share <= 0.5 || isEnoughFor(duration.share, count));
        areKnown = areKnown && isKnown;
        row.values << (isKnown ? durationText(each.summary.*duration.value) : unknown);
    }
    if (areComparable(traces) && areKnown)
        compareDurations(row, traces,
                         {figures[0].summary.*duration.value, figures[1].summary.*duration.value});
    return row;
}

LatencyFigureRow jitterRow(const LatencyTraces &traces, const AllFigures &figures)
{
    LatencyFigureRow row{
        LatencyFigure::Jitter,
        LatencyFigureWords::tr("Jitter"),
        LatencyFigureWords::tr("By how much one differs from the next of its connection, on average. It does "
                               "not depend on the offset of two clocks."),
        {},
        {},
        {}};
    for (const LatencyFigures &each : figures)
        row.values << (each.jitter ? durationText(*each.jitter) : unknown);
    if (areComparable(traces) && figures[0].jitter && figures[1].jitter) {
        const LatencyDifference difference{*figures[0].jitter, *figures[1].jitter};
        row.tendency = tendencyOf(difference);
        row.difference = differenceText(difference) + u", "_s + tendencyWord(row.tendency, Kind::Gap);
    }
    return row;
}

QString rateText(double perSecond)
{
    if (perSecond <= 0)
        return unknown;
    const bool isSlow = perSecond < 1;
    const double shown = isSlow ? perSecond * 60 : perSecond;
    const QString number = QLocale().toString(shown, 'f', shown < 99.95 ? 1 : 0);
    return measuresIsolated(isSlow ? LatencyFigureWords::tr("%1/min").arg(number)
                                   : LatencyFigureWords::tr("%1/s").arg(number));
}

LatencyFigureRow rateRow(const AllFigures &figures)
{
    LatencyFigureRow row{LatencyFigure::Rate,
                         LatencyFigureWords::tr("Rate"),
                         LatencyFigureWords::tr("So many were measured in a second, on average."),
                         {},
                         {},
                         {}};
    for (const LatencyFigures &each : figures)
        row.values << rateText(each.rate());
    return row;
}

void addCounts(std::vector<LatencyFigureRow> &rows, const LatencyTraces &traces, const AllFigures &figures)
{
    const bool isWhole = std::ranges::all_of(figures, &LatencyFigures::isWhole);
    for (const Count &count : counts) {
        LatencyFigureRow row{count.figure,
                             LatencyFigureWords::tr(count.name),
                             LatencyFigureWords::tr(count.meaning),
                             {},
                             {},
                             {}};
        bool isAny = false;
        for (std::size_t at = 0; at < figures.size(); ++at) {
            const quint64 value = figures[at].counts.*count.value;
            const bool isKnown = hasCount(traces.traces[at].kind, count);
            isAny = isAny || (isKnown && value > 0);
            row.values << (isKnown ? countText(static_cast<qint64>(value)) : unknown);
        }
        if (!isAny)
            continue;
        if (!isWhole) {
            row.name = LatencyFigureWords::tr("%1 (of all)").arg(row.name);
            row.meaning += u' ' + LatencyFigureWords::tr("Counted over the whole capture.");
        }
        rows.push_back(row);
    }
}

} // namespace

QStringList latencyFigureColumns(const LatencyTraces &traces)
{
    QStringList columns;
    for (const LatencyTrace &trace : traces.traces)
        columns << shownName(trace);
    if (areComparable(traces))
        columns << LatencyFigureWords::tr("Difference");
    return columns;
}

Tendency tendencyOf(const LatencyDifference &difference)
{
    // What comes of intervals is known to within 1/128.
    constexpr double known = 1.0 / 64;
    const auto size = static_cast<double>(std::chrono::abs(difference.difference()).count());
    const auto greater =
        static_cast<double>(std::max(std::chrono::abs(difference.a), std::chrono::abs(difference.b)).count());
    if (size <= known * greater)
        return Tendency::Same;
    return difference.difference().count() > 0 ? Tendency::Higher : Tendency::Lower;
}

QString differenceText(const LatencyDifference &difference, bool hasShare)
{
    const bool isLess = difference.difference().count() < 0;
    QString text = (isLess ? QString(QChar(0x2212)) : u"+"_s) +
                   formats::duration(std::chrono::abs(difference.difference()));
    if (const auto share = difference.share(); hasShare && share) {
        const double percent = std::abs(*share) * 100;
        const int decimals = percent < 10 ? 1 : 0;
        text += u", "_s + (isLess ? QString(QChar(0x2212)) : u"+"_s) +
                QLocale().toString(percent, 'f', decimals) + QChar(QChar::Nbsp) + u'%';
    }
    return measuresIsolated(text); // with their signs
}

std::vector<LatencyFigureRow> latencyFigureRows(const LatencyTraces &traces)
{
    return latencyFigureRows(traces, figuresOf(traces));
}

std::vector<LatencyFigureRow> latencyFigureRows(const LatencyTraces &traces, const AllFigures &figures)
{
    std::vector<LatencyFigureRow> rows{countRow(figures)};
    for (const Duration &duration : durations)
        rows.push_back(durationRow(traces, figures, duration));
    const bool hasJitter = std::ranges::any_of(traces.traces, [](const LatencyTrace &trace) {
        return trace.kind == Kind::Gap || trace.kind == Kind::OneWay;
    });
    if (hasJitter)
        rows.push_back(jitterRow(traces, figures));
    rows.push_back(rateRow(figures));
    addCounts(rows, traces, figures);
    return rows;
}

} // namespace wireloupe::ui
