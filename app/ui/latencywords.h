#pragma once

#include "ui/latencyfigures.h"

namespace wireloupe::ui {

// What was measured, in words: for those who do not see the graphs, and to be copied. Plain text in the
// language and with the digits of the user. Names of traces may come from files: they are shown in one line.

/// "Pings", "Replies", "One-way", "Gaps", "Served": what a trace of the kind is called.
QString traceName(capture::LatencySample::Kind kind);
/// "From a ping to the pong with its payload.": what is measured, in a sentence.
QString traceMeaning(capture::LatencySample::Kind kind);
/// As legends say it: its name in one line, or that of its kind where it has none.
QString shownName(const LatencyTrace &trace);

/// All traces: one in sentences of its own, two against each other, more in a line each. Empty where there
/// are none. Costs as much as figuresOf() for each.
QString latencyWords(const LatencyTraces &traces);
/// The same of figures at hand, one for each trace.
QString latencyWords(const LatencyTraces &traces, const std::vector<LatencyFigures> &figures);
/// "Median 0.31 ms; 99 of 100 pongs came within 1.2 ms, the slowest took 48 ms. 12,403 pongs in 10 min. Not
/// measured: 3 without an answer."
QString latencyWords(const LatencyTrace &trace, const LatencyFigures &figures);
/// "B is slower than A: median 1.2 ms against 0.9 ms (+33 %), p99 ..."
QString comparisonWords(const LatencyTrace &a, const LatencyFigures &figuresOfA, const LatencyTrace &b,
                        const LatencyFigures &figuresOfB);

} // namespace wireloupe::ui
