#pragma once

#include <vector>

#include "lens/sequencediff.h"

namespace wireloupe::lens {

/// A difference as rows in which what belongs together stands beside each other.
class SideBySide
{
public:
    /// -1: nothing stands there.
    struct Row
    {
        qsizetype left = -1;
        qsizetype right = -1;
        bool isEqual = false;

        bool operator==(const Row &) const = default;
    };

    SideBySide() = default;
    explicit SideBySide(std::vector<DiffRun> runs);

    qsizetype rowCount() const { return m_rowCount; }
    Row at(qsizetype row) const;

    /// Runs that are not equal.
    qsizetype changeCount() const { return std::ssize(m_changes); }
    /// The first row of a change, counted from 0.
    qsizetype changeRow(qsizetype change) const;
    /// The change that begins last at or before the row; -1: none does.
    qsizetype changeAt(qsizetype row) const;

private:
    std::vector<DiffRun> m_runs;
    std::vector<qsizetype> m_firsts; ///< row of each run
    std::vector<std::size_t> m_changes;
    qsizetype m_rowCount = 0;
};

} // namespace wireloupe::lens
