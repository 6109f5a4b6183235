#pragma once

#include <array>
#include <memory>
#include <vector>

#include "capture/ids.h"

namespace wireloupe::capture {

/// Where each record begins in its file: 8 bytes a row, in chunks, so that growing never copies. Not
/// thread-safe.
class RowIndex
{
public:
    qint64 count() const { return m_count; }
    void append(quint64 offset);
    /// `row` is one of count().
    quint64 offset(Row row) const;
    void clear();
    /// Bytes of memory held.
    qint64 memoryUse() const;

private:
    static constexpr qint64 chunkRows = 8192;
    using Chunk = std::array<quint64, chunkRows>;

    std::vector<std::unique_ptr<Chunk>> m_chunks;
    qint64 m_count = 0;
};

} // namespace wireloupe::capture
