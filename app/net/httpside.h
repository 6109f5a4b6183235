#pragma once

#include <functional>

#include "net/httpconnection.h"
#include "net/peertable.h"

namespace wireloupe::server {
class Router;
}

namespace wireloupe::net {

/// The HTTP side of a server: its feeds, which are peers to the router and in the table of peers, and its
/// connections. Lives on the network thread of the behaviours.
class HttpSide : public QObject, private HttpService, private server::HttpFeedHost
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    HttpSide(server::Clock &clock, std::shared_ptr<PeerTable> peers, QObject *parent = nullptr);
    ~HttpSide() override;

    /// Of connections and feeds from now on. `nextId` is asked for the ids of feeds.
    void setOptions(const HttpConnectionOptions &options, std::function<server::PeerId()> nextId);
    /// Which is to know the feeds that there are: see withAllPeers(). Must outlive this, or be followed by
    /// another.
    void setRouter(server::Router &router) { m_router = &router; }
    /// The owner must outlive what is returned, which is to be started.
    std::unique_ptr<PeerConnection> accept(server::PeerId id, HttpArrival arrival, const Recorder &recorder,
                                           ConnectionOwner &owner);
    bool hasPeers() const { return !m_feeds.isEmpty(); }
    /// All feeds leave.
    void clear() { m_feeds.clear(); }
    void withPeer(server::PeerId id, const std::function<void(server::Peer &)> &act);
    void withAllPeers(const std::function<void(server::Peer &)> &act);
    /// Puts into the table of peers what of the feeds changes.
    void note();

signals:
    void peersChanged();

private:
    server::HttpFeeds::Opened openFeed(const QByteArray &target) override { return m_feeds.open(target); }
    void receive(server::HttpFeed &feed, const wire::Message &message) override;
    server::PeerId nextId() override { return m_nextId(); }
    void joined(server::HttpFeed &feed) override;
    void left(server::HttpFeed &feed) override;

    std::shared_ptr<PeerTable> m_peers;
    std::function<server::PeerId()> m_nextId;
    std::shared_ptr<const HttpConnectionOptions> m_options;
    server::Router *m_router = nullptr;
    std::map<server::PeerId, std::shared_ptr<TrafficCounters>> m_traffic;
    server::HttpFeeds m_feeds;
};

} // namespace wireloupe::net
