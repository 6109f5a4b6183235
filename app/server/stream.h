#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "server/behavior.h"
#include "server/counters.h"
#include "server/exchange.h"
#include "server/feed.h"
#include "server/metronome.h"

namespace wireloupe::server {

/// Sends messages at a rate (see Metronome for what becomes of those that are late); what peers say is
/// ignored. Where the stream is shared, it begins with the first peer, stops when the last one has gone, and
/// begins anew with the next; otherwise each peer has a stream of its own from when it comes. Where a server
/// has several threads, a shared stream is made on the first of them, for the peers of all.
///
/// A peer that has not read enough misses a message, which counts all the same. That, and what was too late
/// for all, goes into the counters.
class Stream : public Behavior
{
public:
    Stream(const StreamOptions &options, Clock &clock, Share share = {},
           std::shared_ptr<Counters> counters = std::make_shared<Counters>());

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &, const wire::Message &) override {}

private:
    /// What one peer hears, or all of them.
    struct Run
    {
        Run(Stream &stream, Peer *peer, quint64 seed);

        Peer *only; ///< null: all
        Feed feed;
        Metronome metronome;
        qint64 missed = 0; ///< of the metronome's, those counted
    };

    quint64 nextSeed();
    void beginHere();
    void endHere();
    void hear(const Aside &aside);
    void beat(Run &run);
    void deliverToAll(const wire::Message &message);
    void deliver(Peer &peer, const wire::Message &message);

    StreamOptions m_options;
    Clock &m_clock;
    Template m_template;
    std::vector<Peer *> m_peers; ///< of the shared run
    std::unique_ptr<Run> m_shared;
    std::unordered_map<Peer *, std::unique_ptr<Run>> m_runs;
    int m_audiences = 0; ///< threads with a peer of the shared run, as the first one knows them
    std::shared_ptr<Counters> m_counters;
    Share m_share; ///< goes first: it calls back
};

} // namespace wireloupe::server
