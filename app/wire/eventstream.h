#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace wireloupe::wire {

/// One event of an event stream (WHATWG HTML section 9.2).
struct StreamEvent
{
    QByteArray type = "message"; ///< of the field `event`
    QByteArray data;             ///< the lines joined by LF; what is no UTF-8 stays as it came
    QByteArray lastEventId; ///< the `id` that counts: of this event, or of the last one before that had it

    bool operator==(const StreamEvent &) const = default;
};

/// Reads an event stream (text/event-stream, WHATWG HTML section 9.2.6) from bytes cut anywhere: lines end
/// with CR, LF or CR LF, a byte order mark may come first. Without a mistake that could be made: lines that
/// mean nothing are read over. An event whose empty line has not come does not count. No I/O.
class EventStreamParser
{
public:
    /// `maxSize`: bytes of one line, and of the data of one event. More is tooLarge, and the end.
    /// `lastEventId`: what the stream was opened with, where it is opened again. The standard forgets it with
    /// the first event that has no `id`; browsers do not.
    explicit EventStreamParser(quint64 maxSize, const QByteArray &lastEventId = {});

    void feed(QByteArrayView bytes);
    /// The events that are whole since this was asked last.
    QList<StreamEvent> take();

    /// What a client sends as Last-Event-ID when it comes back.
    const QByteArray &lastEventId() const { return m_lastEventId; }
    /// What the stream has asked for last: the time to wait before coming back.
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; }
    bool isTooLarge() const { return m_isTooLarge; }

private:
    void endLine();
    void takeField(QByteArrayView name, QByteArrayView value);
    void dispatch();

    quint64 m_maxSize;
    QByteArray m_line; ///< as far as it has come
    QByteArray m_data;
    QByteArray m_type;
    QByteArray m_id; ///< what the next event to be dispatched makes the last event's
    QByteArray m_lastEventId;
    std::optional<std::chrono::milliseconds> m_retry;
    QList<StreamEvent> m_events;
    bool m_isFirstLine = true;
    bool m_isBehindCr = false; ///< an LF that comes now belongs to it
    bool m_isTooLarge = false;
};

} // namespace wireloupe::wire
