#include "session/latencyrules.h"

namespace wireloupe::session {

capture::LatencyRules latencyRules(const workspace::Latency &saved)
{
    capture::LatencyRules rules;
    rules.match = capture::MatchRule::fromText(saved.match)
                      .value_or(capture::MatchRule{.kind = capture::MatchRule::Kind::None});
    rules.match.timeout = std::chrono::milliseconds(saved.timeoutMs);
    if (!saved.stamp.isEmpty())
        rules.stamp = capture::StampRule::fromText(saved.stamp);
    return rules;
}

workspace::Latency savedLatency(const capture::LatencyRules &rules, workspace::Latency saved)
{
    saved.match = rules.match.toText();
    saved.timeoutMs = static_cast<int>(rules.match.timeout.count());
    saved.stamp = rules.stamp ? rules.stamp->toText() : QString();
    return saved;
}

QString problemOf(const workspace::Latency &saved)
{
    if (QString problem = capture::problemOfMatchRule(saved.match); !problem.isEmpty())
        return problem;
    if (saved.stamp.isEmpty())
        return capture::problemOf(latencyRules(saved).match);
    QString problem = capture::problemOfStampRule(saved.stamp);
    return problem.isEmpty() ? capture::problemOf(latencyRules(saved)) : problem;
}

QList<capture::LatencyBudget> latencyBudgets(const QList<QString> &saved)
{
    QList<capture::LatencyBudget> budgets;
    for (const QString &text : saved) {
        const auto read = capture::LatencyBudget::parse(text);
        if (const auto *budget = std::get_if<capture::LatencyBudget>(&read))
            budgets.append(*budget);
    }
    return budgets;
}

} // namespace wireloupe::session
