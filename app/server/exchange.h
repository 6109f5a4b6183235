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

/// What a behaviour tells its like on the other threads of its server, each of which has peers of its own.
struct Aside
{
    enum class Kind : quint8 {
        Message, ///< for all peers
        Close,   ///< of all peers, with `code` and `reason`
        Came,    ///< the first peer of the one who says it
        Gone,    ///< the last one has
    };

    Kind kind = Kind::Message;
    wire::Message message = {};
    quint16 code = 0;
    QByteArray reason = {};

    bool operator==(const Aside &) const = default;
};

/// What joins the behaviours of one server with their like in others, and on the server's other threads: what
/// one says, those under the same route hear elsewhere, and it never hears itself. Lives on the network
/// thread of its server, one on each where there are several.
class Exchange
{
public:
    /// What is said elsewhere: to all peers, or to those of a room.
    using Heard = std::function<void(const std::optional<QByteArray> &room, const wire::Message &message)>;
    using Told = std::function<void(const Aside &aside)>;
    /// As Heard, under a route; nothing: under every one.
    using Overheard = std::function<void(const std::optional<QByteArray> &route,
                                         const std::optional<QByteArray> &room, const wire::Message &)>;
    /// Never 0.
    enum class ListenerId : quint64 {};

    virtual ~Exchange() = default;

    /// To the other servers, where they can be reached now, or else it is counted and forgotten; and to the
    /// other threads of this one.
    virtual void publish(const Topic &topic, const wire::Message &message) = 0;

    /// To the other threads of this server, where there are any.
    virtual void tell(const QByteArray &, const Aside &) {}
    /// Whether, of all threads of this server, this is the one for what is to be done once.
    virtual bool isFirst() const { return true; }
    /// How often this was asked before for the route, on all threads of this server, since its plan was set.
    /// Nothing: there is but one thread.
    virtual std::optional<quint64> nextNumber(const QByteArray &) { return std::nullopt; }

    /// Until leave(). `heard` and `told` are never called within publish() or tell(), and may not listen or
    /// leave.
    ListenerId listen(const QByteArray &route, Heard heard, Told told = {});
    void leave(ListenerId listener);
    /// Calls `relay` for all that is said elsewhere, behind those who listen; null: nobody any more.
    void setRelay(Overheard relay);

protected:
    /// To those who listen under the route; nothing: to all who listen.
    void deliver(const std::optional<QByteArray> &route, const std::optional<QByteArray> &room,
                 const wire::Message &message) const;
    void deliver(const QByteArray &route, const Aside &aside) const;

private:
    struct Listener
    {
        QByteArray route;
        Heard heard;
        Told told;
    };

    std::map<ListenerId, Listener> m_listeners; ///< in the order they came
    Overheard m_relay;
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
    /// Only to what the same behaviour says on other threads of the server.
    void listenToAsides(Exchange::Told told);
    void publish(const wire::Message &message, const std::optional<QByteArray> &room = {}) const;
    void tell(const Aside &aside) const;
    bool isFirst() const { return !m_exchange || m_exchange->isFirst(); }
    /// From 0, on all threads of the server together.
    quint64 nextNumber();

private:
    Exchange *m_exchange = nullptr;
    QByteArray m_route;
    std::optional<Exchange::ListenerId> m_listener;
    quint64 m_number = 0; ///< where there is but one thread
};

} // namespace wireloupe::server
