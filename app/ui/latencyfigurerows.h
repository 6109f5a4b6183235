#pragma once

#include <vector>

#include <QStringList>

#include "capture/latencycomparison.h"
#include "ui/latencyfigures.h"

namespace wireloupe::ui {

/// A line of the table of figures.
enum class LatencyFigure : quint8 {
    Count,
    Min,
    P50,
    P90,
    P95,
    P99,
    P999,
    Max,
    Mean,
    Jitter,
    Rate, ///< the last that is of the range; those behind are counts of the whole capture
    Late,
    Unanswered,
    Unmatched,
    Duplicates,
    WithoutKey,
    Interrupted,
    GivenUp,
    Waiting,
    Negative,
};
inline constexpr LatencyFigure lastLatencyFigure = LatencyFigure::Negative;

/// Which way a figure of the second trace differs from that of the first.
enum class Tendency : quint8 { None, Same, Lower, Higher };

struct LatencyFigureRow
{
    LatencyFigure figure = LatencyFigure::Count;
    QString name;
    QString meaning;    ///< a sentence
    QStringList values; ///< one for each trace; "–" where it is not known
    /// Of two traces, the second against the first: "+1.2 ms, +25 %, slower". Empty where there is nothing to
    /// compare.
    QString difference;
    Tendency tendency = Tendency::None;

    bool operator==(const LatencyFigureRow &) const = default;
};

/// The table of all traces. Left out are counts that are zero for every one of them, and what none of the
/// kinds has.
std::vector<LatencyFigureRow> latencyFigureRows(const LatencyTraces &traces);
/// The same of figures at hand, one for each trace.
std::vector<LatencyFigureRow> latencyFigureRows(const LatencyTraces &traces,
                                                const std::vector<LatencyFigures> &figures);

/// The columns: what each value of a row is of, and that of the difference where there is one.
QStringList latencyFigureColumns(const LatencyTraces &traces);

/// "+1.2 ms, +25 %": see LatencyDifference. `hasShare`: whether the zero of both is the same, so that shares
/// mean something.
QString differenceText(const capture::LatencyDifference &difference, bool hasShare = true);
/// Same where they differ by less than what is known of either.
Tendency tendencyOf(const capture::LatencyDifference &difference);

} // namespace wireloupe::ui
