#pragma once

#include <QVariantMap>

#include "capture/matchrule.h"
#include "workspace/profile.h"

namespace wireloupe::ui {

// How an open tab is remembered until the next start: without its secrets, which have a file of their own.

QVariantMap toVariantMap(const workspace::Profile &profile);
/// Whatever is missing or out of range gets its default.
workspace::Profile profileFrom(const QVariantMap &map);

/// How latencies are measured in a tab that has no profile. Its perspective is not remembered.
void addLatencyRules(QVariantMap &map, const capture::LatencyRules &rules);
/// Whatever is missing, or cannot be used, gets its default.
capture::LatencyRules latencyRulesFrom(const QVariantMap &map, capture::Perspective perspective);

} // namespace wireloupe::ui
