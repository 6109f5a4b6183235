#include "ui/plandraft.h"

#include <algorithm>

namespace wireloupe::ui {

void PlanDraft::setPlan(const server::ServerPlan &plan)
{
    m_plan = plan;
    m_current = otherwise();
    emit changed();
    emit currentChanged();
}

void PlanDraft::fillIn(const server::ServerPlan &before, const server::ServerPlan &after)
{
    const auto fill = [](auto &value, const auto &old, const auto &fresh) {
        if (value == old)
            value = fresh;
    };
    fill(m_plan.behavior, before.behavior, after.behavior);
    fill(m_plan.schema, before.schema, after.schema);
    const qsizetype routes = std::min({m_plan.routes.size(), before.routes.size(), after.routes.size()});
    for (qsizetype i = 0; i < routes; ++i)
        fill(m_plan.routes[i], before.routes.at(i), after.routes.at(i));
    emit changed();
}

void PlanDraft::setCurrent(int at)
{
    const int wanted = std::clamp(at, 0, otherwise());
    if (wanted == m_current)
        return;
    m_current = wanted;
    emit currentChanged();
}

QByteArray PlanDraft::pathAt(int at) const
{
    return at < otherwise() ? m_plan.routes.at(at).path : QByteArray();
}

const server::BehaviorOptions &PlanDraft::behaviorAt(int at) const
{
    return at < otherwise() ? m_plan.routes.at(at).behavior : m_plan.behavior;
}

const server::FaultOptions &PlanDraft::faultsAt(int at) const
{
    return at < otherwise() ? m_plan.routes.at(at).faults : m_plan.faults;
}

const server::SchemaGuard &PlanDraft::schemaAt(int at) const
{
    return at < otherwise() ? m_plan.routes.at(at).schema : m_plan.schema;
}

template <typename Value>
void PlanDraft::change(Value &value, const Value &wanted)
{
    if (value == wanted)
        return;
    value = wanted;
    tellEdited();
}

void PlanDraft::tellEdited()
{
    emit changed();
    emit edited();
}

void PlanDraft::setPath(int at, const QByteArray &path)
{
    if (at < otherwise())
        change(m_plan.routes[at].path, path);
}

void PlanDraft::setBehavior(int at, const server::BehaviorOptions &behavior)
{
    change(at < otherwise() ? m_plan.routes[at].behavior : m_plan.behavior, behavior);
}

void PlanDraft::setFaults(int at, const server::FaultOptions &faults)
{
    change(at < otherwise() ? m_plan.routes[at].faults : m_plan.faults, faults);
}

void PlanDraft::setSchema(int at, const server::SchemaGuard &schema)
{
    change(at < otherwise() ? m_plan.routes[at].schema : m_plan.schema, schema);
}

void PlanDraft::addRoute()
{
    const auto isTaken = [this](const QByteArray &path) {
        return std::any_of(m_plan.routes.begin(), m_plan.routes.end(),
                           [&](const server::Route &route) { return route.path == path; });
    };
    QByteArray path = "/path";
    for (int number = 2; isTaken(path); ++number)
        path = "/path" + QByteArray::number(number);
    m_plan.routes.append({.path = path});
    m_current = otherwise() - 1;
    tellEdited();
    emit currentChanged();
}

void PlanDraft::removeRoute(int at)
{
    if (at < 0 || at >= otherwise())
        return;
    m_plan.routes.removeAt(at);
    m_current = std::min(at, otherwise());
    tellEdited();
    emit currentChanged();
}

void PlanDraft::moveRoute(int from, int to)
{
    if (std::min(from, to) < 0 || std::max(from, to) >= otherwise() || from == to)
        return;
    m_plan.routes.move(from, to);
    m_current = to;
    tellEdited();
    emit currentChanged();
}

} // namespace wireloupe::ui
