#pragma once

#include <functional>
#include <map>

#include "server/clock.h"
#include "server/httpfeed.h"

namespace wireloupe::server {

/// Who is told which feeds there are.
class HttpFeedHost
{
public:
    /// For a feed that begins: unique among all peers.
    virtual PeerId nextId() = 0;
    virtual void joined(HttpFeed &feed) = 0;
    /// The feed lives on for those who still read it, and has ended. Never within a call of its functions by
    /// a behaviour.
    virtual void left(HttpFeed &feed) = 0;

protected:
    ~HttpFeedHost() = default;
};

/// The feeds of a server, by target. One begins when it is first asked for, and ends when nobody has asked
/// for it for HttpOptions::pathTimeout, or when its behaviour closes it. A target keeps on counting its
/// messages where it has left off.
class HttpFeeds : public QObject
{
    Q_OBJECT

public:
    /// Of different targets. One more is not begun.
    static constexpr size_t maxFeeds = 1000;
    /// Targets whose last number is remembered. Beyond that, all are forgotten.
    static constexpr size_t maxRemembered = 10'000;

    /// Both must outlive this.
    HttpFeeds(Clock &clock, HttpFeedHost &host);
    /// What is still there does not leave.
    ~HttpFeeds() override;

    /// Of feeds that begin from now on.
    void setOptions(const HttpOptions &options) { m_options = options; }
    struct Opened
    {
        std::shared_ptr<HttpFeed> feed; ///< null where there are too many
        /// Of the last message before this call: behind it is what the behaviour says to a peer that joins.
        quint64 lastId = 0;
    };
    Opened open(const QByteArray &target);
    void forEach(const std::function<void(HttpFeed &)> &act) const;
    bool isEmpty() const { return m_entries.empty(); }
    /// Null where there is none.
    HttpFeed *find(PeerId id) const;
    /// All leave, and numbers begin from 1 again.
    void clear();

private:
    struct Entry
    {
        std::shared_ptr<HttpFeed> feed;
        Clock::Time lastUse{};
    };
    using Entries = std::map<QByteArray, Entry>;

    Entry begin(const QByteArray &target);
    Entries::iterator leave(Entries::iterator entry);
    void leaveEnded();
    void sweep();
    void scheduleSweep();

    Clock &m_clock;
    HttpFeedHost &m_host;
    HttpOptions m_options;
    Entries m_entries;
    std::map<QByteArray, quint64> m_lastIds;
    Clock::TimerId m_sweepTimer{};
    Clock::TimerId m_endTimer{};
};

} // namespace wireloupe::server
