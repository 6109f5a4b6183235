#pragma once

#include <limits>
#include <vector>

#include <QtGlobal>

namespace wireloupe::capture {

/// Numbers as a filter names them: some, and from one to another.
class NumberSet
{
public:
    static constexpr qint64 least = std::numeric_limits<qint64>::min();
    static constexpr qint64 greatest = std::numeric_limits<qint64>::max();

    /// Both ends belong to it; none where `first` is greater.
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;

        bool operator==(const Range &) const = default;
    };

    bool isEmpty() const { return m_ranges.empty(); }
    const std::vector<Range> &ranges() const { return m_ranges; }
    void add(Range range) { m_ranges.push_back(range); }

    bool contains(qint64 number) const
    {
        for (const Range &range : m_ranges)
            if (number >= range.first && number <= range.last)
                return true;
        return false;
    }

private:
    std::vector<Range> m_ranges;
};

} // namespace wireloupe::capture
