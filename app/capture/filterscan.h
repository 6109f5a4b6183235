#pragma once

#include <functional>

#include "capture/filter.h"
#include "capture/rowset.h"
#include "capture/store.h"

namespace wireloupe::capture {

/// Finds the rows of a store that pass a filter. The store must outlive it; one thread.
class FilterScan
{
public:
    FilterScan(const Store &store, const Filter &filter);

    /// Asked every few hundred rows or hundred kilobytes: true ends the scan.
    using Stop = std::function<bool()>;

    /// Appends those from `from` to before `end` that pass. Returns where it came to: `end`, or the row after
    /// the last one that was looked at.
    Row scan(Row from, Row end, RowSet &rows, const Stop &stop = {}) const;

private:
    bool passes(const RecordView &view) const;
    RecordCursor::Find findRequired() const;

    const Store &m_store;
    Filter m_filter;
};

/// The rows that are there now and pass.
RowSet matchingRows(const Store &store, const Filter &filter, const FilterScan::Stop &stop = {});

} // namespace wireloupe::capture
