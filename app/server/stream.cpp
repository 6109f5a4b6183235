#include "server/stream.h"

#include <utility>

namespace wireloupe::server {

Stream::Stream(const StreamOptions &options, Clock &clock, Share share, std::shared_ptr<Counters> counters)
    : m_options(options)
    , m_clock(clock)
    , m_template(parseTemplate(options).found.value_or(Template::literal(options.text)))
    , m_counters(std::move(counters))
    , m_share(std::move(share))
{
    if (m_options.isShared)
        m_share.listenToAsides([this](const Aside &aside) { hear(aside); });
}

Stream::Run::Run(Stream &stream, Peer *peer, quint64 seed)
    : only(peer)
    , feed(stream.m_options, stream.m_template, seed)
    , metronome(stream.m_clock, stream.m_options.rate, [this, &stream] { stream.beat(*this); })
{
    metronome.start();
}

void Stream::add(Peer &peer)
{
    if (!m_options.isShared) {
        m_runs[&peer] = std::make_unique<Run>(*this, &peer, nextSeed());
        return;
    }
    m_peers.push_back(&peer);
    if (m_peers.size() == 1)
        beginHere();
}

void Stream::remove(Peer &peer)
{
    m_runs.erase(&peer);
    if (std::erase(m_peers, &peer) > 0 && m_peers.empty())
        endHere();
}

/// Somebody listens on this thread now.
void Stream::beginHere()
{
    if (!m_share.isFirst())
        m_share.tell({.kind = Aside::Kind::Came});
    else if (++m_audiences == 1)
        m_shared = std::make_unique<Run>(*this, nullptr, m_options.seed);
}

/// Nobody does any more.
void Stream::endHere()
{
    if (!m_share.isFirst())
        m_share.tell({.kind = Aside::Kind::Gone});
    else if (--m_audiences == 0)
        m_shared.reset();
}

void Stream::hear(const Aside &aside)
{
    if (aside.kind == Aside::Kind::Message)
        deliverToAll(aside.message);
    else if (m_share.isFirst() && aside.kind == Aside::Kind::Came)
        beginHere();
    else if (m_share.isFirst() && aside.kind == Aside::Kind::Gone)
        endHere();
}

/// The n-th peer has the same run whenever the seed is the same, and not that of another peer.
quint64 Stream::nextSeed()
{
    return m_options.seed == 0 ? 0 : m_options.seed + m_share.nextNumber();
}

void Stream::beat(Run &run)
{
    const qint64 missed = run.metronome.missed();
    m_counters->count(StreamAct::LeftOut, static_cast<quint64>(missed - std::exchange(run.missed, missed)));
    const auto message =
        run.feed.next(run.only ? run.only->id() : PeerId{}, m_clock.wallTime(), m_clock.now());
    if (!message) {
        run.metronome.stop();
    } else if (run.only) {
        deliver(*run.only, *message);
    } else {
        m_share.tell({.message = *message});
        deliverToAll(*message);
    }
}

void Stream::deliverToAll(const wire::Message &message)
{
    for (Peer *peer : m_peers)
        deliver(*peer, message);
}

void Stream::deliver(Peer &peer, const wire::Message &message)
{
    if (peer.backlog() > m_options.maxBacklog)
        m_counters->count(StreamAct::PassedOver);
    else
        peer.send(message);
}

} // namespace wireloupe::server
