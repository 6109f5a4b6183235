#include "server/router.h"

#include <algorithm>

#include "server/conditions.h"

namespace wireloupe::server {

namespace {

QByteArray problemOf(const SchemaGuard &guard)
{
    QByteArray error;
    if (!guard.schema.isEmpty())
        JsonSchema::compile(guard.schema, error);
    return error;
}

} // namespace

bool isRouteFor(const QByteArray &path, const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    const QByteArrayView asked = query < 0 ? QByteArrayView(target) : QByteArrayView(target).first(query);
    if (!path.endsWith("/*"))
        return asked == path;
    const QByteArrayView folder = QByteArrayView(path).chopped(2);
    return asked.startsWith(folder) && (asked.size() == folder.size() || asked[folder.size()] == '/');
}

Router::Router(const ServerPlan &plan, Clock &clock, Exchange *exchange,
               const std::shared_ptr<Counters> &counters)
    : m_otherwise(underConditions(makeBehavior(plan.behavior, clock, Share(exchange), counters), plan.faults,
                                  plan.schema, clock, counters))
{
    for (const Route &route : plan.routes)
        m_branches.push_back({route.path, underConditions(makeBehavior(route.behavior, clock,
                                                                       Share(exchange, route.path), counters),
                                                          route.faults, route.schema, clock, counters)});
}

void Router::add(Peer &peer)
{
    Behavior &behavior = behaviorFor(peer);
    m_behaviors[&peer] = &behavior;
    // Those of the plan before are over.
    peer.setWireFaults({});
    peer.setAttention(Attention::Full);
    behavior.add(peer);
}

void Router::remove(Peer &peer)
{
    const auto behavior = m_behaviors.extract(&peer);
    if (behavior)
        behavior.mapped()->remove(peer);
}

void Router::receive(Peer &from, const wire::Message &message)
{
    const auto behavior = m_behaviors.find(&from);
    if (behavior != m_behaviors.end())
        behavior->second->receive(from, message);
}

void Router::sendByHand(Peer &to, const wire::Message &message)
{
    const auto behavior = m_behaviors.find(&to);
    if (behavior != m_behaviors.end())
        behavior->second->sendByHand(to, message);
}

Behavior &Router::behaviorFor(const Peer &peer) const
{
    const QByteArray target = peer.target();
    const auto isFor = [&](const Branch &branch) { return isRouteFor(branch.path, target); };
    const auto branch = std::find_if(m_branches.begin(), m_branches.end(), isFor);
    return branch == m_branches.end() ? *m_otherwise : *branch->behavior;
}

QByteArray problemOf(const ServerPlan &plan)
{
    if (const QByteArray problem = problemOf(plan.schema); !problem.isEmpty())
        return problem;
    for (const Route &route : plan.routes)
        if (const QByteArray problem = problemOf(route.schema); !problem.isEmpty())
            return route.path + ": " + problem;
    return {};
}

} // namespace wireloupe::server
