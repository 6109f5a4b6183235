#include "capture/rowset.h"

#include <algorithm>
#include <numeric>

namespace wireloupe::capture {

/// Of the block with this number, which is the last one or comes after it.
std::vector<quint16> &RowSet::lastPlaces(qint64 number)
{
    if (m_blocks.empty() || m_blocks.back().number != number)
        m_blocks.push_back({number, m_dropped + m_size, {}});
    return m_blocks.back().places;
}

RowSet::RowSet(std::initializer_list<Row> rows)
{
    for (const Row row : rows)
        append(row);
}

void RowSet::append(Row row)
{
    lastPlaces(toInt(row) / blockRows).push_back(static_cast<quint16>(toInt(row) % blockRows));
    ++m_size;
}

void RowSet::append(const RowSet &later)
{
    for (const Block &block : later.m_blocks) {
        std::vector<quint16> &places = lastPlaces(block.number);
        places.insert(places.end(), block.places.begin(), block.places.end());
        m_size += static_cast<qint64>(block.places.size());
    }
}

void RowSet::appendRange(Row from, Row end)
{
    for (qint64 row = toInt(from); row < toInt(end);) {
        const qint64 number = row / blockRows;
        const qint64 count = std::min(toInt(end), (number + 1) * blockRows) - row;
        std::vector<quint16> &places = lastPlaces(number);
        places.resize(places.size() + static_cast<std::size_t>(count));
        std::iota(places.end() - count, places.end(), static_cast<quint16>(row % blockRows));
        m_size += count;
        row += count;
    }
}

RowSet RowSet::slice(qint64 index, qint64 count) const
{
    RowSet rows;
    if (count <= 0)
        return rows;
    qint64 place = m_dropped + index;
    for (auto block = blockAt(place); block != m_blocks.end() && rows.m_size < count; ++block) {
        const auto from = block->places.begin() + (place - block->before);
        const qint64 taken = std::min<qint64>(count - rows.m_size, block->places.end() - from);
        std::vector<quint16> &places = rows.lastPlaces(block->number);
        places.assign(from, from + taken);
        rows.m_size += taken;
        place += taken;
    }
    return rows;
}

std::vector<RowSet::Block>::const_iterator RowSet::blockAt(qint64 place) const
{
    return std::prev(std::upper_bound(
        m_blocks.begin(), m_blocks.end(), place,
        [](qint64 value, const Block &block) { return value < block.before; }));
}

Row RowSet::at(qint64 index) const
{
    const qint64 place = m_dropped + index;
    const Block &block = *blockAt(place);
    return Row{block.number * blockRows + block.places[static_cast<std::size_t>(place - block.before)]};
}

/// The first block with this number or a greater one.
std::vector<RowSet::Block>::const_iterator RowSet::blockOf(qint64 number) const
{
    return std::lower_bound(
        m_blocks.begin(), m_blocks.end(), number,
        [](const Block &block, qint64 value) { return block.number < value; });
}

qint64 RowSet::indexOf(Row row) const
{
    const qint64 number = toInt(row) / blockRows;
    const auto block = blockOf(number);
    if (block == m_blocks.end())
        return m_size;
    const qint64 before = block->before - m_dropped;
    if (block->number != number)
        return before;
    const auto place = static_cast<quint16>(toInt(row) % blockRows);
    const auto found = std::lower_bound(block->places.begin(), block->places.end(), place);
    return before + (found - block->places.begin());
}

bool RowSet::contains(Row row) const
{
    const qint64 index = indexOf(row);
    return index < m_size && at(index) == row;
}

qint64 RowSet::dropBefore(Row row)
{
    const qint64 dropped = indexOf(row);
    if (dropped == 0)
        return 0;
    const qint64 number = toInt(row) / blockRows;
    m_blocks.erase(m_blocks.begin(), blockOf(number));
    if (!m_blocks.empty() && m_blocks.front().number == number) {
        Block &block = m_blocks.front();
        const qint64 gone = m_dropped + dropped - block.before;
        block.places.erase(block.places.begin(), block.places.begin() + gone);
        block.before += gone;
        if (block.places.empty())
            m_blocks.erase(m_blocks.begin());
    }
    m_dropped += dropped;
    m_size -= dropped;
    return dropped;
}

void RowSet::clear()
{
    *this = RowSet();
}

qint64 RowSet::memoryUse() const
{
    auto bytes = m_blocks.capacity() * sizeof(Block);
    for (const Block &block : m_blocks)
        bytes += block.places.capacity() * sizeof(quint16);
    return static_cast<qint64>(bytes);
}

RowSet::const_iterator RowSet::begin() const
{
    return {m_blocks.begin(), 0};
}

RowSet::const_iterator RowSet::end() const
{
    return {m_blocks.end(), 0};
}

bool RowSet::operator==(const RowSet &other) const
{
    return m_size == other.m_size && std::equal(begin(), end(), other.begin());
}

Row RowSet::const_iterator::operator*() const
{
    return Row{m_block->number * blockRows + m_block->places[m_place]};
}

RowSet::const_iterator &RowSet::const_iterator::operator++()
{
    if (++m_place == m_block->places.size()) {
        ++m_block;
        m_place = 0;
    }
    return *this;
}

RowSet::const_iterator RowSet::const_iterator::operator++(int)
{
    const const_iterator before = *this;
    ++*this;
    return before;
}

} // namespace wireloupe::capture
