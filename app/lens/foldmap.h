#pragma once

#include <memory>
#include <vector>

#include "lens/lines.h"

namespace wireloupe::lens {

/// Which folds of a text are closed, and which of its rows are in sight because of that: the lines of a view,
/// counted from 0. A closed fold shows its first row only. Takes 20 bytes for each closed one that no other
/// holds, and one bit for each fold.
class FoldMap
{
public:
    FoldMap() = default;
    explicit FoldMap(std::shared_ptr<const Lines> lines);

    qsizetype visibleCount() const;
    /// The row that a line in sight shows.
    qsizetype rowAt(qsizetype visible) const;
    /// The line that shows a row; of a hidden one that of the fold which hides it.
    qsizetype visibleOf(qsizetype row) const;

    /// The fold that begins with a row; -1: none does.
    qsizetype foldAt(qsizetype row) const;
    /// The innermost fold that holds the row, its first and last row included; -1: none does.
    qsizetype foldAround(qsizetype row) const;
    bool isClosed(qsizetype fold) const { return m_isClosed[static_cast<std::size_t>(fold)]; }
    /// True for the first row of a closed fold that is in sight.
    bool isClosedAt(qsizetype row) const;

    void setClosed(qsizetype fold, bool isClosed);
    void openAll();
    void closeAll();
    /// Opens the folds of the outer `level` levels and closes all that are inside them.
    void closeBelow(quint32 level);
    /// Opens every fold that hides the row. True where one did.
    bool reveal(qsizetype row);

private:
    /// Rows behind the first of a closed fold.
    struct Hidden
    {
        qsizetype first = 0;
        qsizetype last = 0;
        qsizetype before = 0; ///< rows hidden before these
    };

    std::span<const Fold> folds() const;
    void update();

    std::shared_ptr<const Lines> m_lines;
    std::vector<bool> m_isClosed;
    std::vector<Hidden> m_hidden;
};

} // namespace wireloupe::lens
