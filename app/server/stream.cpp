#include "server/stream.h"

namespace wireloupe::server {

Stream::Stream(const StreamOptions &options, Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_template(parseTemplate(options).found.value_or(Template::literal(options.text)))
{
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
    if (!m_shared)
        m_shared = std::make_unique<Run>(*this, nullptr, m_options.seed);
}

void Stream::remove(Peer &peer)
{
    m_runs.erase(&peer);
    std::erase(m_peers, &peer);
    if (m_peers.empty())
        m_shared.reset();
}

/// The n-th peer has the same run whenever the seed is the same, and not that of another peer.
quint64 Stream::nextSeed()
{
    return m_options.seed == 0 ? 0 : m_options.seed + m_started++;
}

void Stream::beat(Run &run)
{
    const auto message =
        run.feed.next(run.only ? run.only->id() : PeerId{}, m_clock.wallTime(), m_clock.now());
    if (!message)
        run.metronome.stop();
    else if (run.only)
        deliver(*run.only, *message);
    else
        for (Peer *peer : m_peers)
            deliver(*peer, *message);
}

void Stream::deliver(Peer &peer, const wire::Message &message)
{
    if (peer.backlog() > m_options.maxBacklog)
        ++m_passedOver;
    else
        peer.send(message);
}

} // namespace wireloupe::server
