#include "capture/recordcursor.h"

#include <algorithm>

#include "capture/store.h"

namespace wireloupe::capture {

RecordCursor::RecordCursor(const Store &store, Row from, Row end)
    : m_store(store), m_marks(store.marks()), m_next(from), m_end(end)
{
    const RowRange rows = store.rows();
    m_next = std::max(from, rows.first);
    m_end = std::min(end, rows.end);
}

RecordCursor::~RecordCursor() = default;

bool RecordCursor::next()
{
    if (m_next >= m_end)
        return false;
    m_record = m_store.readBothForms(m_next);
    m_view = {m_next, m_record.head, m_record.payload, m_record.compressedPayload, m_marks.contains(m_next)};
    m_next = Row{toInt(m_next) + 1};
    return true;
}

} // namespace wireloupe::capture
