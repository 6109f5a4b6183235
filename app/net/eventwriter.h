#pragma once

#include "server/counters.h"
#include "server/httpformat.h"

namespace wireloupe::net {

/// The body of an event stream (WHATWG HTML section 9.2) for one client. No I/O.
class EventWriter
{
public:
    /// `isChunked`: in the chunked coding, else as it is. Both must outlive this. Messages that the client
    /// has not read in time are counted as GuardAct::DroppedOldestUnread.
    EventWriter(server::HttpReader &reader, bool isChunked, server::Counters &counters);

    /// What there is to send until it is `maxBytes` or more; empty: nothing now.
    QByteArray next(qint64 maxBytes);
    /// There is nothing more of what the feed has now.
    bool hasAll() const { return m_reader.position() == m_reader.feed().lastId(); }
    /// For a client that has got nothing for long.
    QByteArray comment() const { return body(server::commentEvent); }
    /// The last of all; `code` 0: without a word.
    QByteArray end(quint16 code, const QByteArray &reason) const;

private:
    QByteArray body(QByteArrayView bytes) const;

    server::HttpReader &m_reader;
    bool m_isChunked;
    server::Counters &m_counters;
    bool m_isFirst = true;
};

} // namespace wireloupe::net
