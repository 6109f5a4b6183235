#pragma once

#include <functional>
#include <map>
#include <optional>

#include "wire/frame.h"

namespace wireloupe::server {

/// Where in a server something is said.
struct Topic
{
    /// Route::path of the behaviour; empty: the behaviour under every path that no route is for.
    QByteArray route = {};
    std::optional<QByteArray> room = {}; ///< nothing: to all peers of the behaviour

    bool operator==(const Topic &) const = default;
};

/// What joins the behaviours of one server with their like in others: what one says, those under the same
/// route hear elsewhere, and it never hears itself. Lives on the network thread of its server.
class Exchange
{
public:
    /// What another server said: to all peers, or to those of a room.
    using Heard = std::function<void(const std::optional<QByteArray> &room, const wire::Message &message)>;
    /// Never 0.
    enum class ListenerId : quint64 {};

    virtual ~Exchange() = default;

    /// To the other servers, where they can be reached now; else it is counted and forgotten.
    virtual void publish(const Topic &topic, const wire::Message &message) = 0;

    /// Until leave(). `heard` is never called within publish(), and may not listen or leave.
    ListenerId listen(const QByteArray &route, Heard heard);
    void leave(ListenerId listener);

protected:
    /// To those who listen under the route; nothing: to all who listen.
    void deliver(const std::optional<QByteArray> &route, const std::optional<QByteArray> &room,
                 const wire::Message &message) const;

private:
    struct Listener
    {
        QByteArray route;
        Heard heard;
    };

    std::map<ListenerId, Listener> m_listeners; ///< in the order they came
    quint64 m_last = 0;
};

/// A behaviour's own part of an exchange, for as long as the behaviour is there. Without an exchange it says
/// nothing and hears nothing.
class Share
{
public:
    Share() = default;
    /// `exchange` must outlive this; null: none.
    explicit Share(Exchange *exchange, const QByteArray &route = {});
    ~Share();
    Share(Share &&other) noexcept;
    Share &operator=(Share &&) = delete;

    void listen(Exchange::Heard heard);
    void publish(const wire::Message &message, const std::optional<QByteArray> &room = {}) const;

private:
    Exchange *m_exchange = nullptr;
    QByteArray m_route;
    std::optional<Exchange::ListenerId> m_listener;
};

} // namespace wireloupe::server
