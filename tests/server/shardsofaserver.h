#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "server/manualclock.h"
#include "server/recordingpeer.h"
#include "server/router.h"
#include "server/shardexchange.h"

namespace wireloupe::server::test {

/// The threads of a server in one: what goes from one to the others waits until carry().
class ShardsOfAServer
{
public:
    explicit ShardsOfAServer(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            m_shards.push_back(std::make_unique<Shard>(
                i == 0, [this, i](const ShardMail &mail) { send(i, mail); }));
    }

    void setPlan(const ServerPlan &plan)
    {
        const auto numbers = std::make_shared<PlanNumbers>();
        for (std::size_t i = m_shards.size(); i-- > 0;)
            setPlan(i, plan, numbers);
    }

    void setPlan(std::size_t at, const ServerPlan &plan, const std::shared_ptr<PlanNumbers> &numbers)
    {
        Shard &shard = *m_shards[at];
        shard.exchange.setPlan(numbers);
        shard.router = std::make_unique<Router>(plan, clock, &shard.exchange);
        for (const auto &peer : shard.peers)
            shard.router->add(*peer);
    }

    RecordingPeer &join(std::size_t at, const QByteArray &target = "/")
    {
        Shard &shard = *m_shards[at];
        shard.peers.push_back(std::make_unique<RecordingPeer>(++m_lastId, target));
        shard.router->add(*shard.peers.back());
        return *shard.peers.back();
    }

    void leave(std::size_t at, RecordingPeer &peer)
    {
        Shard &shard = *m_shards[at];
        shard.router->remove(peer);
        std::erase_if(shard.peers, [&peer](const auto &each) { return each.get() == &peer; });
    }

    void say(std::size_t at, RecordingPeer &peer, const QByteArray &payload)
    {
        m_shards[at]->router->receive(peer, text(payload));
    }

    /// All that is under way.
    void carry()
    {
        while (!m_mail.empty()) {
            const auto [to, mail] = m_mail.front();
            m_mail.pop_front();
            m_shards[to]->exchange.take(mail);
        }
    }

    ShardExchange &exchange(std::size_t at) { return m_shards[at]->exchange; }
    std::size_t underWay() const { return m_mail.size(); }

    ManualClock clock;

private:
    struct Shard
    {
        Shard(bool isFirst, ShardExchange::Send send) : exchange(isFirst, std::move(send)) {}

        ShardExchange exchange;
        std::unique_ptr<Router> router;
        std::vector<std::unique_ptr<RecordingPeer>> peers;
    };

    void send(std::size_t from, const ShardMail &mail)
    {
        for (std::size_t i = 0; i < m_shards.size(); ++i)
            if (i != from)
                m_mail.emplace_back(i, mail);
    }

    std::vector<std::unique_ptr<Shard>> m_shards;
    std::deque<std::pair<std::size_t, ShardMail>> m_mail;
    quint32 m_lastId = 0;
};

} // namespace wireloupe::server::test
