#pragma once

#include <QObject>

#include "server/behavioroptions.h"

namespace wireloupe::ui {

/// What a server does, path by path, while somebody edits it; every form of the server's settings shows a
/// part of it. Positions are those of the routes, in their order, with "every other path" as the last one.
class PlanDraft : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const server::ServerPlan &plan() const { return m_plan; }
    /// Not by the user: emits no edited().
    void setPlan(const server::ServerPlan &plan);

    /// What is still as it was `before` becomes as in `after`, which has the same routes: for what has been
    /// read from files meanwhile. Not by the user.
    void fillIn(const server::ServerPlan &before, const server::ServerPlan &after);

    int count() const { return otherwise() + 1; }
    /// The position of "every other path".
    int otherwise() const { return static_cast<int>(m_plan.routes.size()); }
    /// Which one the forms show.
    int current() const { return m_current; }
    void setCurrent(int at);

    /// Empty for "every other path".
    QByteArray pathAt(int at) const;
    const server::BehaviorOptions &behaviorAt(int at) const;
    const server::FaultOptions &faultsAt(int at) const;
    const server::SchemaGuard &schemaAt(int at) const;

    void setPath(int at, const QByteArray &path);
    void setBehavior(int at, const server::BehaviorOptions &behavior);
    void setFaults(int at, const server::FaultOptions &faults);
    void setSchema(int at, const server::SchemaGuard &schema);

    /// Adds a route above "every other path", echoing, and makes it current.
    void addRoute();
    /// These do nothing to "every other path".
    void removeRoute(int at);
    void moveRoute(int from, int to);

signals:
    /// Something is to be shown anew, whoever has changed it.
    void changed();
    void currentChanged();
    /// By the user.
    void edited();

private:
    template <typename Value>
    void change(Value &value, const Value &wanted);
    void tellEdited();

    server::ServerPlan m_plan;
    int m_current = 0;
};

} // namespace wireloupe::ui
