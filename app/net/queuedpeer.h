#pragma once

#include "capture/stateevent.h"
#include "server/peer.h"
#include "server/sendqueue.h"

namespace wireloupe::net {

/// A peer whose messages go out as its SendQueue says: what the peers of both engines have in common.
class QueuedPeer : public server::Peer
{
    Q_OBJECT

public:
    explicit QueuedPeer(server::SendQueue queue) : m_queue(std::move(queue)) {}

    void send(const wire::Message &message) override { put({message}); }
    void sendAs(const wire::Message &message, const server::SendMarks &marks) override
    {
        put({message, marks});
    }
    void close(quint16 code, const QByteArray &reason) override
    {
        closeFor(capture::Cause::None, code, reason);
    }
    void closeFor(server::Blame blame, quint16 code, const QByteArray &reason) override;
    /// The same, for any cause. What waits goes out before.
    void closeFor(capture::Cause cause, quint16 code, const QByteArray &reason);
    qint64 backlog() const override { return started() + m_queue.bytes(); }

protected:
    using Entry = server::SendQueue::Entry;

    /// Messages may go out, and it may be closed.
    virtual bool isOpen() const = 0;
    /// Bytes of messages handed on by transmit() that the operating system has not taken yet.
    virtual qint64 started() const = 0;
    virtual void transmit(const Entry &entry) = 0;
    virtual void beginClose(capture::Cause cause, quint16 code, const QByteArray &reason) = 0;

    /// To be called when started() may be less than before.
    void sendHeld();
    /// sendHeld() may have something to do.
    bool mayHold() const { return m_queue.mayHold(); }

private:
    void put(Entry entry);

    server::SendQueue m_queue;
};

} // namespace wireloupe::net
