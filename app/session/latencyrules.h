#pragma once

#include <QList>
#include <QString>

#include "capture/latencybudget.h"
#include "capture/matchrule.h"
#include "workspace/profile.h"

namespace wireloupe::session {

/// How a saved connection is measured. Texts that cannot be read are rules that find nothing.
capture::LatencyRules latencyRules(const workspace::Latency &saved);
/// As they are saved; what else there is of `saved` stays.
workspace::Latency savedLatency(const capture::LatencyRules &rules, workspace::Latency saved = {});
/// What is wrong with the texts, as a sentence for people; empty where they can be used.
QString problemOf(const workspace::Latency &saved);

/// Those of a saved connection's budgets that can be read, in their order; without a kind they are of pings.
QList<capture::LatencyBudget> latencyBudgets(const QList<QString> &saved);

} // namespace wireloupe::session
