#include "net/eventwriter.h"

#include <utility>

#include "wire/httpbody.h"

namespace wireloupe::net {

EventWriter::EventWriter(server::HttpReader &reader, bool isChunked, server::Counters &counters)
    : m_reader(reader), m_isChunked(isChunked), m_counters(counters)
{
}

QByteArray EventWriter::next(qint64 maxBytes)
{
    QByteArray events;
    while (events.size() < maxBytes) {
        const auto kept = m_reader.read();
        if (!kept)
            break;
        // What a client has missed before it has come is not of its slowness.
        const bool wasHere = !std::exchange(m_isFirst, false);
        if (kept->missed > 0)
            events.append(server::missedEvent(kept->missed));
        if (kept->missed > 0 && wasHere)
            m_counters.count(server::GuardAct::DroppedOldestUnread, kept->missed);
        events.append(m_reader.feed().eventOf(*kept));
    }
    return events.isEmpty() ? events : body(events);
}

QByteArray EventWriter::end(quint16 code, const QByteArray &reason) const
{
    QByteArray bytes = code == 0 ? QByteArray() : body(server::closeEvent(code, reason));
    if (m_isChunked)
        bytes.append(wire::lastChunk);
    return bytes;
}

QByteArray EventWriter::body(QByteArrayView bytes) const
{
    return m_isChunked ? wire::chunkOf(bytes) : bytes.toByteArray();
}

} // namespace wireloupe::net
