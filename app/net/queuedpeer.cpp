#include "net/queuedpeer.h"

#include <utility>

#include "wire/closecode.h"

namespace wireloupe::net {

void QueuedPeer::put(Entry entry)
{
    using enum server::SendQueue::Verdict;
    if (!isOpen())
        return;
    switch (m_queue.judge(entry.message.payload.size(), started())) {
    case Send:
        transmit(entry);
        break;
    case Hold:
        m_queue.hold(std::move(entry), started());
        break;
    case Drop:
        break;
    case Close:
        closeFor(server::Blame::Guard, wire::TryAgainLater, "too many bytes unread");
        break;
    }
}

void QueuedPeer::sendHeld()
{
    while (const auto entry = m_queue.next(started()))
        transmit(*entry);
}

void QueuedPeer::closeFor(server::Blame blame, quint16 code, const QByteArray &reason)
{
    const bool isFault = blame == server::Blame::Fault;
    closeFor(isFault ? capture::Cause::Fault : capture::Cause::Guard, code, reason);
}

void QueuedPeer::closeFor(capture::Cause cause, quint16 code, const QByteArray &reason)
{
    if (!isOpen())
        return;
    while (const auto entry = m_queue.takeFirst())
        transmit(*entry);
    beginClose(cause, code, reason);
}

} // namespace wireloupe::net
