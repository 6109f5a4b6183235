#include "capture/filterscan.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

// Between two looks at whether to stop: well under a millisecond.
constexpr int strideRows = 512;
constexpr qsizetype strideBytes = 256LL << 10;

} // namespace

FilterScan::FilterScan(const Store &store, const Filter &filter)
    : m_store(store), m_filter(filter.forCapture(store.startedAt()))
{
}

Row FilterScan::scan(Row from, Row end, RowSet &rows, const Stop &stop) const
{
    RecordCursor cursor(m_store, from, end);
    int rowsLeft = strideRows;
    qsizetype bytesLeft = strideBytes;
    while (cursor.next()) {
        const RecordView &view = cursor.view();
        if (passes(view))
            rows.append(view.row);
        --rowsLeft;
        bytesLeft -= view.payload.size();
        if (rowsLeft > 0 && bytesLeft > 0)
            continue;
        if (stop && stop())
            return Row{toInt(view.row) + 1};
        rowsLeft = strideRows;
        bytesLeft = strideBytes;
    }
    return end;
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
