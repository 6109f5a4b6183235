#pragma once

#include <QByteArray>

#include "ui/latencytrace.h"

namespace wireloupe::ui {

// What was measured within LatencyTraces::range as CSV (RFC 4180), for other programs: names and numbers are
// the same in every language, times are seconds, exact to the nanosecond, by the clock of each capture. Any
// thread; takes as long as it takes.

struct LatencyCsv
{
    QByteArray bytes;
    qint64 lines = 0; ///< without the head
};

/// A line for each sample that the snapshots still hold one by one, in the order in which they were found:
///
///     begin_s, duration_s   when it began, how long it took
///     kind                  ping, reply, one-way, gap or served
///     connection
///     request_no, reply_no  the rows that it lies between, as the log numbers them
///     source                the name of the trace
LatencyCsv latencySamplesCsv(const LatencyTraces &traces);

/// A line for each trace and interval of time:
///
///     begin_s, width_s      of the interval
///     kind, source          as above
///     count                 of samples that ended within it
///     p50_s, p90_s, p99_s, p999_s, max_s   empty where there are none
///     frames_in_per_s, frames_out_per_s    of the capture, whatever was measured
LatencyCsv latencyIntervalsCsv(const LatencyTraces &traces);

} // namespace wireloupe::ui
