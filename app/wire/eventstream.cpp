#include "wire/eventstream.h"

#include <algorithm>
#include <utility>

namespace wireloupe::wire {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

} // namespace

EventStreamParser::EventStreamParser(quint64 maxSize, const QByteArray &lastEventId)
    : m_maxSize(maxSize), m_id(lastEventId), m_lastEventId(lastEventId)
{
}

void EventStreamParser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isTooLarge) {
        if (std::exchange(m_isBehindCr, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto *end = std::find_if(bytes.begin(), bytes.end(), isLineEnd);
        m_line.append(bytes.first(end - bytes.begin()));
        m_isTooLarge = static_cast<quint64>(m_line.size()) > m_maxSize;
        if (end == bytes.end() || m_isTooLarge)
            return;
        m_isBehindCr = *end == '\r';
        bytes = bytes.sliced(end - bytes.begin() + 1);
        endLine();
    }
}

void EventStreamParser::endLine()
{
    const QByteArray whole = std::exchange(m_line, {});
    QByteArrayView line = whole;
    if (std::exchange(m_isFirstLine, false) && line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    if (line.isEmpty()) {
        dispatch();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment
    if (colon < 0) {
        takeField(line, {});
        return;
    }
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(line.first(colon), value);
}

void EventStreamParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        m_data.append(value).append('\n');
        m_isTooLarge = static_cast<quint64>(m_data.size()) > m_maxSize;
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_id = value.toByteArray();
    } else if (name == "retry") {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        bool isInRange = false;
        const int time = value.toByteArray().toInt(&isInRange);
        if (isInRange && std::ranges::all_of(value, isDigit))
            m_retry = std::chrono::milliseconds(time);
    }
}

void EventStreamParser::dispatch()
{
    m_lastEventId = m_id;
    const QByteArray type = std::exchange(m_type, {});
    if (m_data.isEmpty())
        return;
    StreamEvent event;
    if (!type.isEmpty())
        event.type = type;
    event.data = std::exchange(m_data, {});
    event.data.chop(1);
    event.lastEventId = m_lastEventId;
    m_events.append(event);
}

QList<StreamEvent> EventStreamParser::take()
{
    return std::exchange(m_events, {});
}

} // namespace wireloupe::wire
