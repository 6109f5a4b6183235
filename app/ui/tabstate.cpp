#include "ui/tabstate.h"

#include "session/latencyrules.h"
#include "workspace/profileranges.h"
#include "workspace/profiletext.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString matchEntry = u"latencyMatch"_s;
const QString timeoutEntry = u"latencyTimeoutMs"_s;
const QString stampEntry = u"latencyStamp"_s;

} // namespace

QVariantMap toVariantMap(const workspace::Profile &profile)
{
    return {{u"name"_s, profile.name}, {u"profile"_s, QString::fromUtf8(workspace::profileText(profile))}};
}

workspace::Profile profileFrom(const QVariantMap &map)
{
    const QString name = map[u"name"_s].toString();
    workspace::Profile fallback;
    fallback.name = name;
    return workspace::parseProfileText(name, map[u"profile"_s].toString().toUtf8()).value_or(fallback);
}

void addLatencyRules(QVariantMap &map, const capture::LatencyRules &rules)
{
    const workspace::Latency saved = session::savedLatency(rules);
    map[matchEntry] = saved.match;
    map[timeoutEntry] = saved.timeoutMs;
    map[stampEntry] = saved.stamp;
}

capture::LatencyRules latencyRulesFrom(const QVariantMap &map, capture::Perspective perspective)
{
    const workspace::Latency usual;
    workspace::Latency saved;
    saved.match = map.value(matchEntry, usual.match).toString();
    saved.timeoutMs = workspace::latencyTimeoutRange.clamp(map.value(timeoutEntry, usual.timeoutMs).toInt());
    saved.stamp = map[stampEntry].toString();
    capture::LatencyRules rules = session::latencyRules(session::problemOf(saved).isEmpty() ? saved : usual);
    rules.perspective = perspective;
    return rules;
}

} // namespace wireloupe::ui
