#include "session/sequencewatch.h"

#include <utility>

namespace wireloupe::session {

SequenceWatch::Arrival SequenceWatch::take(qint64 number)
{
    if (!m_hasBegun || number < m_next - window) {
        begin(number);
        return Arrival::InOrder;
    }
    if (number >= m_next) {
        advance(number);
        return Arrival::InOrder;
    }
    auto isSeen = seen(number);
    if (isSeen)
        return Arrival::Repeated;
    isSeen = true;
    if (number > m_first)
        --m_missed;
    return Arrival::OutOfOrder;
}

void SequenceWatch::begin(qint64 number)
{
    m_seen.assign(static_cast<std::size_t>(window), false);
    m_hasBegun = true;
    m_first = number;
    m_next = number + 1;
    seen(number) = true;
}

void SequenceWatch::advance(qint64 number)
{
    const qint64 gap = number - m_next;
    m_missed += static_cast<quint64>(gap);
    if (gap >= window)
        m_seen.assign(static_cast<std::size_t>(window), false);
    else
        for (qint64 each = m_next; each < number; ++each)
            seen(each) = false;
    seen(number) = true;
    m_next = number + 1;
}

} // namespace wireloupe::session
