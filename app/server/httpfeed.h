#pragma once

#include <deque>
#include <memory>

#include "server/httpoptions.h"
#include "server/peer.h"

namespace wireloupe::server {

/// All HTTP clients of one target, who are one peer to the behaviour: it numbers what it is sent from 1, and
/// keeps the last messages for clients that ask later, or read more slowly than the behaviour speaks. Those
/// that do not wait to be read are never waited for.
///
/// Faults that are about the bytes of a connection, throttling and stalling, it does not know.
class HttpFeed final : public Peer
{
    Q_OBJECT

public:
    enum class End : quint8 {
        None,
        Closed,
        Reset, ///< its clients are to see a TCP RST
    };

    /// A message that is kept. The reference is good until the next one is sent.
    struct Kept
    {
        quint64 id = 0;
        const wire::Message &message;
        quint64 missed = 0; ///< between the one that was asked behind and this one: not kept any more
    };

    /// `lastId`: of a feed of the same target that was before; 0: there was none.
    HttpFeed(PeerId id, const QByteArray &target, const HttpOptions &options, quint64 lastId = 0);

    PeerId id() const override { return m_id; }
    QByteArray target() const override { return m_target; }
    void send(const wire::Message &message) override;
    void sendAs(const wire::Message &message, const SendMarks &marks) override;
    void close(quint16 code, const QByteArray &reason) override;
    void reset() override;
    void setWireFaults(const WireFaults &) override {}
    qint64 backlog() const override { return 0; }

    /// Of the message sent last.
    quint64 lastId() const { return m_lastId; }
    /// Of the last message that is not kept any more; 0: all are.
    quint64 forgotten() const { return m_lastId - m_kept.size(); }
    /// The first message behind that one, which is not above lastId().
    std::optional<Kept> next(quint64 after) const;
    /// The same message as an event: see eventOf(). Made once for all who read it in the same turn.
    const QByteArray &eventOf(const Kept &kept);
    End end() const { return m_end; }
    /// As the behaviour has closed it; 0: it has not.
    quint16 closeCode() const { return m_closeCode; }
    const QByteArray &closeReason() const { return m_closeReason; }
    /// Those that read an event stream, or wait for a message.
    int readers() const { return m_readers; }

signals:
    void sent(const wireloupe::wire::Message &message);
    /// next() and end() may have another answer. Not from within a reader's own functions.
    void changed();

private:
    friend class HttpReader;

    void finish(End end);

    PeerId m_id;
    QByteArray m_target;
    HttpOptions m_options;
    std::deque<wire::Message> m_kept; ///< the last of them is m_lastId
    qint64 m_bytes = 0;
    quint64 m_lastId;
    quint64 m_eventId = 0; ///< of m_event; 0: there is none
    QByteArray m_event;
    End m_end = End::None;
    quint16 m_closeCode = 0;
    QByteArray m_closeReason;
    int m_readers = 0;
};

/// Where one client is in a feed.
class HttpReader
{
public:
    /// An id that is still to come was given by another server, which was here before: behind it is all that
    /// is kept.
    HttpReader(std::shared_ptr<HttpFeed> feed, quint64 after);
    ~HttpReader();
    Q_DISABLE_COPY_MOVE(HttpReader)

    HttpFeed &feed() const { return *m_feed; }
    /// The id of the message that was read last.
    quint64 position() const { return m_after; }
    /// The next message, which counts as read with that.
    std::optional<HttpFeed::Kept> read();

private:
    std::shared_ptr<HttpFeed> m_feed;
    quint64 m_after;
};

} // namespace wireloupe::server
