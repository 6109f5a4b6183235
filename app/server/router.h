#pragma once

#include <unordered_map>
#include <vector>

#include "server/behavior.h"
#include "server/counters.h"

namespace wireloupe::server {

/// Leaves each peer to the behaviour of its path.
class Router : public Behavior
{
public:
    /// `exchange`, where there is one, must outlive this.
    Router(const ServerPlan &plan, Clock &clock, Exchange *exchange = nullptr,
           const std::shared_ptr<Counters> &counters = std::make_shared<Counters>());

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &from, const wire::Message &message) override;
    void sendByHand(Peer &to, const wire::Message &message) override;

private:
    struct Branch
    {
        QByteArray path;
        std::unique_ptr<Behavior> behavior;
    };

    Behavior &behaviorFor(const Peer &peer) const;

    std::unique_ptr<Behavior> m_otherwise;
    std::vector<Branch> m_branches;
    std::unordered_map<const Peer *, Behavior *> m_behaviors;
};

/// Why a plan cannot be carried out: an English sentence without its full stop. Empty: it can.
QByteArray problemOf(const ServerPlan &plan);

/// Whether a route with this path is for a peer with this target: see Route::path.
bool isRouteFor(const QByteArray &path, const QByteArray &target);

} // namespace wireloupe::server
