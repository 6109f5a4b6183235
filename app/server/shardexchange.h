#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <variant>

#include "server/exchange.h"

namespace wireloupe::server {

/// What the threads of a server have in common of the plan that they carry out, made anew with each plan.
/// Any thread.
class PlanNumbers
{
public:
    /// How often it was asked for the route before.
    quint64 next(const QByteArray &route);

private:
    std::mutex m_mutex;
    std::map<QByteArray, quint64> m_next;
};

/// What goes from one thread of a server to each of the others: to be taken there in the order in which it
/// was sent.
struct ShardMail
{
    /// What a peer said; see Exchange::Overheard.
    struct Said
    {
        std::optional<QByteArray> route = {};
        std::optional<QByteArray> room = {};
        wire::Message message = {};
        bool isOurs = true; ///< of a peer of this server: other servers are still to hear it
    };

    struct Told
    {
        QByteArray route = {};
        Aside aside = {};
        std::shared_ptr<PlanNumbers> plan = {}; ///< of which it was said: to others it means nothing
    };

    std::variant<Said, Told> content;

    /// About what it holds in memory while it waits.
    qint64 size() const;
};

/// The exchange of one thread of a server that serves its peers on one or several: hands what is said there
/// to those on the other threads, and on the first thread to and fro between all of them and an exchange with
/// other servers, where there is one. Each hears everything once.
///
/// What one peer says arrives everywhere in its order. It does not know how mail is carried.
class ShardExchange : public Exchange
{
public:
    /// Carries mail to all other threads.
    using Send = std::function<void(const ShardMail &mail)>;

    ShardExchange(bool isFirst, Send send);
    ~ShardExchange() override;

    /// Of the first alone: what joins this server with others; null: nothing. Until another is set it must
    /// outlive this.
    void setOutside(Exchange *outside);
    /// The plan that the behaviours from now on are of. What is told by those of another is not for them.
    void setPlan(std::shared_ptr<PlanNumbers> plan) { m_plan = std::move(plan); }

    void publish(const Topic &topic, const wire::Message &message) override;
    void tell(const QByteArray &route, const Aside &aside) override;
    bool isFirst() const override { return m_isFirst; }
    std::optional<quint64> nextNumber(const QByteArray &route) override;

    /// What another thread has sent.
    void take(const ShardMail &mail);

private:
    void take(const ShardMail::Said &said);
    void take(const ShardMail::Told &told);

    bool m_isFirst;
    Send m_send;
    Exchange *m_outside = nullptr;
    std::shared_ptr<PlanNumbers> m_plan = std::make_shared<PlanNumbers>();
};

} // namespace wireloupe::server
