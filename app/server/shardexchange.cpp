#include "server/shardexchange.h"

#include <utility>

namespace wireloupe::server {

namespace {

/// Of mail with nothing in it: what the machinery takes.
constexpr qint64 mailSize = 256;

} // namespace

quint64 PlanNumbers::next(const QByteArray &route)
{
    const std::scoped_lock lock(m_mutex);
    return m_next[route]++;
}

qint64 ShardMail::size() const
{
    const auto *said = std::get_if<Said>(&content);
    const wire::Message &message = said ? said->message : std::get<Told>(content).aside.message;
    return mailSize + message.payload.size();
}

ShardExchange::ShardExchange(bool isFirst, Send send) : m_isFirst(isFirst), m_send(std::move(send)) {}

ShardExchange::~ShardExchange()
{
    setOutside(nullptr);
}

void ShardExchange::setOutside(Exchange *outside)
{
    if (m_outside)
        m_outside->setRelay({});
    m_outside = outside;
    if (!m_outside)
        return;
    m_outside->setRelay([this](const std::optional<QByteArray> &route, const std::optional<QByteArray> &room,
                               const wire::Message &message) {
        deliver(route, room, message);
        m_send({ShardMail::Said{route, room, message, false}});
    });
}

void ShardExchange::publish(const Topic &topic, const wire::Message &message)
{
    m_send({ShardMail::Said{topic.route, topic.room, message, true}});
    if (m_outside)
        m_outside->publish(topic, message);
}

void ShardExchange::tell(const QByteArray &route, const Aside &aside)
{
    m_send({ShardMail::Told{route, aside, m_plan}});
}

std::optional<quint64> ShardExchange::nextNumber(const QByteArray &route)
{
    return m_plan->next(route);
}

void ShardExchange::take(const ShardMail &mail)
{
    std::visit([this](const auto &content) { take(content); }, mail.content);
}

void ShardExchange::take(const ShardMail::Said &said)
{
    deliver(said.route, said.room, said.message);
    if (m_outside && said.isOurs && said.route)
        m_outside->publish({*said.route, said.room}, said.message);
}

void ShardExchange::take(const ShardMail::Told &told)
{
    if (told.plan == m_plan)
        deliver(told.route, told.aside);
}

} // namespace wireloupe::server
