#pragma once

#include <QByteArray>
#include <QString>

#include "capture/budgetjudge.h"

namespace wireloupe::formats {

// What is said of latency budgets: see words.h.

/// What is wrong with a text that is to be a budget.
QString sentence(const capture::LatencyBudget::Error &error);
/// What has just become of a budget: "The latency budget p99<50ms/10s is exceeded: p99 is 83.1 ms, of 120
/// answers."
QString sentence(const capture::LatencyBudget &budget, const capture::BudgetStatus &status);
/// What has become of it in all, once nothing comes any more.
QString summary(const capture::LatencyBudget &budget, const capture::BudgetStatus &status);
/// "p99 is 83.1 ms, of 120 answers": the numbers of one window.
QString figureText(const capture::LatencyBudget &budget, const capture::BudgetFigure &figure);
/// "unknown", "pass" or "fail": the same in every language.
QByteArray nameOf(capture::BudgetVerdict verdict);

} // namespace wireloupe::formats
