#include "net/httpside.h"

#include <utility>

#include "server/router.h"

namespace wireloupe::net {

namespace {

TrafficCounters::Share shareOf(const wire::Message &message)
{
    const auto bytes = static_cast<quint64>(message.payload.size());
    return {.frames = 1, .bytes = bytes, .payload = bytes, .wirePayload = bytes};
}

} // namespace

HttpSide::HttpSide(server::Clock &clock, std::shared_ptr<PeerTable> peers, QObject *parent)
    : QObject(parent), m_peers(std::move(peers)), m_feeds(clock, *this)
{
    m_feeds.setParent(this); // so that it lives on the thread that this one is moved to
}

HttpSide::~HttpSide() = default;

void HttpSide::setOptions(const HttpConnectionOptions &options, std::function<server::PeerId()> nextId)
{
    m_options = std::make_shared<const HttpConnectionOptions>(options);
    m_nextId = std::move(nextId);
    m_feeds.clear();
    m_feeds.setOptions(options.http);
}

std::unique_ptr<PeerConnection> HttpSide::accept(server::PeerId id, HttpArrival arrival,
                                                 const Recorder &recorder, ConnectionOwner &owner)
{
    HttpService &service = *this;
    return std::make_unique<HttpConnection>(id, std::move(arrival), recorder, m_options, service, owner);
}

void HttpSide::withPeer(server::PeerId id, const std::function<void(server::Peer &)> &act)
{
    if (server::HttpFeed *feed = m_feeds.find(id))
        act(*feed);
}

void HttpSide::withAllPeers(const std::function<void(server::Peer &)> &act)
{
    m_feeds.forEach([&act](server::HttpFeed &feed) { act(feed); });
}

void HttpSide::note()
{
    m_feeds.forEach([this](server::HttpFeed &feed) { m_peers->noteReaders(feed.id(), feed.readers()); });
}

void HttpSide::receive(server::HttpFeed &feed, const wire::Message &message)
{
    if (const auto traffic = m_traffic.find(feed.id()); traffic != m_traffic.end())
        traffic->second->addIncoming(shareOf(message));
    emit feed.messageReceived(message);
    m_router->receive(feed, message);
}

void HttpSide::joined(server::HttpFeed &feed)
{
    const auto traffic = std::make_shared<TrafficCounters>();
    m_traffic[feed.id()] = traffic;
    connect(&feed, &server::HttpFeed::sent, this,
            [traffic](const wire::Message &message) { traffic->addOutgoing(shareOf(message)); });
    PeerInfo info;
    info.id = feed.id();
    info.target = feed.target();
    info.since = capture::monotonicNow();
    info.httpReaders = 0;
    m_peers->add(info, traffic);
    m_router->add(feed);
    emit peersChanged();
}

void HttpSide::left(server::HttpFeed &feed)
{
    m_router->remove(feed);
    m_peers->remove(feed.id());
    m_traffic.erase(feed.id());
    emit peersChanged();
}

} // namespace wireloupe::net
