#pragma once

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <vector>

#include "capture/ids.h"

namespace wireloupe::capture {

/// Rows in ascending order, added at the end as a scan goes on and dropped at the front as a capture loses
/// its oldest: about two bytes a row. Not thread-safe.
class RowSet
{
public:
    class const_iterator;

    RowSet() = default;
    /// `rows` in ascending order.
    RowSet(std::initializer_list<Row> rows);

    bool isEmpty() const { return m_size == 0; }
    qint64 size() const { return m_size; }
    /// `row` is greater than all that are there.
    void append(Row row);
    /// All of `later` are greater than all that are there.
    void append(const RowSet &later);
    /// The rows from `from` to before `end`: all of them are greater than all that are there.
    void appendRange(Row from, Row end);
    /// `count` of the rows, from the one at `index` on; both within size().
    RowSet slice(qint64 index, qint64 count) const;
    /// The row that `index` others come before; `index` is one of size().
    Row at(qint64 index) const;
    /// How many rows come before `row`: its own index where it is there.
    qint64 indexOf(Row row) const;
    bool contains(Row row) const;
    Row front() const { return at(0); }
    Row back() const { return at(m_size - 1); }
    /// Drops all before `row`; says how many.
    qint64 dropBefore(Row row);
    void clear();
    /// Bytes of memory held.
    qint64 memoryUse() const;

    const_iterator begin() const;
    const_iterator end() const;

    bool operator==(const RowSet &other) const;

private:
    static constexpr qint64 blockRows = 65'536;

    /// The rows of one block of blockRows that are there, each as its place in the block.
    struct Block
    {
        qint64 number = 0; ///< the block begins with row number * blockRows
        qint64 before = 0; ///< rows in all blocks that came before, dropped ones included
        std::vector<quint16> places;
    };

    std::vector<Block>::const_iterator blockOf(qint64 number) const;
    /// The block that the row at `place`, counted from the first that ever was, is in.
    std::vector<Block>::const_iterator blockAt(qint64 place) const;
    std::vector<quint16> &lastPlaces(qint64 number);

    std::vector<Block> m_blocks; ///< none is empty
    qint64 m_dropped = 0;        ///< rows that Block::before counts and that have gone
    qint64 m_size = 0;
};

class RowSet::const_iterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = const Row *;
    using reference = Row;

    const_iterator() = default;
    Row operator*() const;
    const_iterator &operator++();
    const_iterator operator++(int);
    bool operator==(const const_iterator &) const = default;

private:
    friend class RowSet;
    const_iterator(std::vector<Block>::const_iterator block, std::size_t place)
        : m_block(block), m_place(place)
    {
    }

    std::vector<Block>::const_iterator m_block;
    std::size_t m_place = 0;
};

} // namespace wireloupe::capture
