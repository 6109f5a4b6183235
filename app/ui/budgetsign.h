#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "session/budgetwatch.h"
#include "ui/statemark.h"
#include "ui/statusnote.h"

namespace wireloupe::ui {

// How latency budgets are shown: a shape, a colour and words, so that none of them is needed alone. Entries
// are those of session::BudgetWatch.

StateMark markOf(capture::BudgetVerdict verdict);
/// Of all of them together: exceeded where one is, kept where each is. Nothing where there are none, or where
/// it is not known of one.
std::optional<StateMark> markOf(const QList<session::BudgetWatch::Entry> &entries);

/// "Pings: p99 under 50 ms over 10 s".
QString budgetDescription(const capture::LatencyBudget &budget);
/// "Pings: p99 38.0 ms of 50 ms": how it stands.
QString budgetText(const session::BudgetWatch::Entry &entry);
/// "Pings: p99 under 50 ms over 10 s: exceeded": for tool tips and readers of the screen.
QString budgetHint(const session::BudgetWatch::Entry &entry);
/// One for each, for the status line.
QList<StatusNote> budgetNotes(const QList<session::BudgetWatch::Entry> &entries);

} // namespace wireloupe::ui
