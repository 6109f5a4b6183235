#include "capture/filterscan.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

// Between two looks at whether to stop: well under a millisecond.
constexpr qint64 strideRows = 512;
constexpr qsizetype strideBytes = 256LL << 10;

} // namespace

FilterScan::FilterScan(const Store &store, const Filter &filter)
    : m_store(store), m_filter(filter.forCapture(store.startedAt()))
{
}

Row FilterScan::scan(Row from, Row end, RowSet &rows, const Stop &stop) const
{
    RecordCursor cursor(m_store, from, end, m_filter.needsPayload() ? -1 : 0);
    const RecordCursor::Find find = findRequired();
    Row lookedUp = from;
    qsizetype bytesLeft = strideBytes;
    for (;;) {
        if (find)
            cursor.skipWithout(find);
        if (!cursor.next())
            return end;
        const RecordView &view = cursor.view();
        if (passes(view))
            rows.append(view.row);
        bytesLeft -= view.payload.size();
        if (toInt(view.row) - toInt(lookedUp) < strideRows && bytesLeft > 0)
            continue;
        const Row next{toInt(view.row) + 1};
        if (stop && stop())
            return next;
        lookedUp = next;
        bytesLeft = strideBytes;
    }
}

/// Nothing where the filter asks for nothing that could be looked for in many rows at once.
RecordCursor::Find FilterScan::findRequired() const
{
    const lens::TextMatcher *const required = m_filter.required();
    if (!required)
        return {};
    return [required](QByteArrayView bytes) -> std::optional<qsizetype> {
        const auto match = required->find(bytes);
        return match ? std::optional(match->position) : std::nullopt;
    };
}

bool FilterScan::passes(const RecordView &view) const
{
    if (!m_filter.needsChecksums())
        return m_filter.matches(view);
    RecordView checked = view;
    checked.head.flags = m_store.readBothForms(view.row).head.flags;
    return m_filter.matches(checked);
}

RowSet matchingRows(const Store &store, const Filter &filter, const FilterScan::Stop &stop)
{
    RowSet rows;
    const RowRange range = store.rows();
    FilterScan(store, filter).scan(range.first, range.end, rows, stop);
    return rows;
}

} // namespace wireloupe::capture
