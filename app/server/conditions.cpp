#include "server/conditions.h"

#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

#include "server/faultypeer.h"
#include "wire/closecode.h"

namespace wireloupe::server {

using namespace Qt::StringLiterals;

namespace {

QByteArray answerTo(const SchemaViolation &violation)
{
    const QJsonObject answer{{u"error"_s, u"schema"_s},
                             {u"path"_s, QString::fromUtf8(violation.pointer)},
                             {u"expected"_s, QString::fromUtf8(violation.expected)}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QByteArray reasonOf(const SchemaViolation &violation)
{
    const QByteArray where = violation.pointer.isEmpty() ? "the message" : violation.pointer;
    return where + ": expected " + violation.expected;
}

} // namespace

Conditions::Conditions(std::unique_ptr<Behavior> behavior, const FaultOptions &faults,
                       const SchemaGuard &schema, Clock &clock, std::shared_ptr<Counters> counters)
    : m_behavior(std::move(behavior))
    , m_faults(faults)
    , m_reaction(schema.reaction)
    , m_clock(clock)
    , m_counters(std::move(counters))
{
    QByteArray error;
    if (!schema.schema.isEmpty())
        m_schema = JsonSchema::compile(schema.schema, error);
}

Conditions::~Conditions()
{
    // Before the peers that it knows.
    m_behavior.reset();
}

void Conditions::add(Peer &peer)
{
    if (m_faults.isHarmless()) {
        m_behavior->add(peer);
        return;
    }
    auto &faulty = m_faulty[&peer];
    faulty = std::make_unique<FaultyPeer>(peer, m_faults, m_clock, m_counters);
    QObject::connect(faulty.get(), &Peer::messageReceived, faulty.get(),
                     [this, known = faulty.get()](const wire::Message &message) {
                         if (admits(*known, message))
                             m_behavior->receive(*known, message);
                     });
    m_behavior->add(*faulty);
}

void Conditions::remove(Peer &peer)
{
    const auto faulty = m_faulty.extract(&peer);
    m_behavior->remove(faulty ? *faulty.mapped() : peer);
}

void Conditions::receive(Peer &from, const wire::Message &message)
{
    const auto faulty = m_faulty.find(&from);
    if (faulty != m_faulty.end())
        faulty->second->receive(message);
    else if (admits(from, message))
        m_behavior->receive(from, message);
}

/// A message like any other: it has the faults that clients are to be tried with.
void Conditions::sendByHand(Peer &to, const wire::Message &message)
{
    const auto faulty = m_faulty.find(&to);
    m_behavior->sendByHand(faulty == m_faulty.end() ? to : *faulty->second, message);
}

bool Conditions::admits(Peer &peer, const wire::Message &message)
{
    const auto violation = m_schema ? m_schema->judge(message.payload) : std::nullopt;
    if (!violation)
        return true;
    if (m_reaction == SchemaGuard::Reaction::Close) {
        m_counters->count(GuardAct::ClosedSchema);
        peer.closeFor(Blame::Guard, wire::PolicyViolation, reasonOf(*violation));
    } else {
        m_counters->count(GuardAct::AnsweredSchema);
        peer.send({wire::Message::Type::Text, answerTo(*violation)});
    }
    return false;
}

std::unique_ptr<Behavior> underConditions(std::unique_ptr<Behavior> behavior, const FaultOptions &faults,
                                          const SchemaGuard &schema, Clock &clock,
                                          const std::shared_ptr<Counters> &counters)
{
    if (faults.isHarmless() && schema.schema.isEmpty())
        return behavior;
    return std::make_unique<Conditions>(std::move(behavior), faults, schema, clock, counters);
}

} // namespace wireloupe::server
