#pragma once

#include "ui/latencytrace.h"

namespace wireloupe::ui {

/// What "Copy summary" puts on the clipboard: the words of all traces, and below them the table of figures
/// as Markdown, its columns aligned so that it can be read as it stands. Empty where there are no traces.
QString latencySummaryText(const LatencyTraces &traces);

/// A table of Markdown (GitHub's): the first of `lines` is its head, all have as many cells. The first column
/// is aligned to the left, the others to the right.
QString markdownTable(const QList<QStringList> &lines);

} // namespace wireloupe::ui
