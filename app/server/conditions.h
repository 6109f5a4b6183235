#pragma once

#include <memory>
#include <optional>
#include <unordered_map>

#include "server/behavior.h"
#include "server/counters.h"
#include "server/faults.h"
#include "server/guards.h"
#include "server/jsonschema.h"

namespace wireloupe::server {

class FaultyPeer;

/// Stands between a behaviour and its peers: treats them as FaultOptions say, and lets through only messages
/// that the SchemaGuard has nothing against. The behaviour does not know.
class Conditions : public Behavior
{
public:
    /// A schema that cannot be used lets all through: see problemOf() in router.h. The clock must outlive it.
    Conditions(std::unique_ptr<Behavior> behavior, const FaultOptions &faults, const SchemaGuard &schema,
               Clock &clock, std::shared_ptr<Counters> counters);
    ~Conditions() override;

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &from, const wire::Message &message) override;
    void sendByHand(Peer &to, const wire::Message &message) override;

private:
    bool admits(Peer &peer, const wire::Message &message);

    std::unique_ptr<Behavior> m_behavior;
    FaultOptions m_faults;
    std::optional<JsonSchema> m_schema;
    SchemaGuard::Reaction m_reaction;
    Clock &m_clock;
    std::shared_ptr<Counters> m_counters;
    std::unordered_map<Peer *, std::unique_ptr<FaultyPeer>> m_faulty;
};

/// The behaviour itself where there is nothing to stand in between for.
std::unique_ptr<Behavior> underConditions(std::unique_ptr<Behavior> behavior, const FaultOptions &faults,
                                          const SchemaGuard &schema, Clock &clock,
                                          const std::shared_ptr<Counters> &counters);

} // namespace wireloupe::server
