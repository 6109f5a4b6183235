#include "lens/foldmap.h"

#include <algorithm>

namespace wireloupe::lens {

FoldMap::FoldMap(std::shared_ptr<const Lines> lines)
    : m_lines(std::move(lines)), m_isClosed(m_lines->folds().size(), false)
{
}

std::span<const Fold> FoldMap::folds() const
{
    return m_lines ? m_lines->folds() : std::span<const Fold>();
}

qsizetype FoldMap::visibleCount() const
{
    if (!m_lines)
        return 0;
    if (m_hidden.empty())
        return m_lines->rowCount();
    const Hidden &last = m_hidden.back();
    return m_lines->rowCount() - last.before - (last.last - last.first + 1);
}

qsizetype FoldMap::rowAt(qsizetype visible) const
{
    // The first hidden part that stands behind the line.
    const auto part = std::partition_point(m_hidden.begin(), m_hidden.end(), [visible](const Hidden &hidden) {
        return hidden.first - hidden.before <= visible;
    });
    if (part == m_hidden.begin())
        return visible;
    const Hidden &before = *std::prev(part);
    return visible + before.before + (before.last - before.first + 1);
}

qsizetype FoldMap::visibleOf(qsizetype row) const
{
    const auto part = std::partition_point(m_hidden.begin(), m_hidden.end(),
                                           [row](const Hidden &hidden) { return hidden.first <= row; });
    if (part == m_hidden.begin())
        return row;
    const Hidden &before = *std::prev(part);
    if (row <= before.last)
        return before.first - 1 - before.before;
    return row - before.before - (before.last - before.first + 1);
}

qsizetype FoldMap::foldAt(qsizetype row) const
{
    const auto all = folds();
    const auto found =
        std::partition_point(all.begin(), all.end(), [row](const Fold &fold) { return fold.first < row; });
    return found != all.end() && found->first == row ? found - all.begin() : -1;
}

// Of the folds that begin before the row, the last that has not ended: a millisecond for a million of them.
qsizetype FoldMap::foldAround(qsizetype row) const
{
    const auto all = folds();
    auto next =
        std::partition_point(all.begin(), all.end(), [row](const Fold &fold) { return fold.first <= row; });
    while (next != all.begin()) {
        --next;
        if (next->last >= row)
            return next - all.begin();
    }
    return -1;
}

bool FoldMap::isClosedAt(qsizetype row) const
{
    const auto part = std::partition_point(m_hidden.begin(), m_hidden.end(),
                                           [row](const Hidden &hidden) { return hidden.first <= row; });
    return part != m_hidden.end() && part->first == row + 1;
}

void FoldMap::setClosed(qsizetype fold, bool isClosed)
{
    m_isClosed[static_cast<std::size_t>(fold)] = isClosed;
    update();
}

void FoldMap::openAll()
{
    m_isClosed.assign(m_isClosed.size(), false);
    m_hidden.clear();
}

void FoldMap::closeAll()
{
    closeBelow(0);
}

void FoldMap::closeBelow(quint32 level)
{
    const auto all = folds();
    for (std::size_t fold = 0; fold < all.size(); ++fold)
        m_isClosed[fold] = all[fold].depth >= level;
    update();
}

bool FoldMap::reveal(qsizetype row)
{
    bool hasOpened = false;
    const auto all = folds();
    auto next =
        std::partition_point(all.begin(), all.end(), [row](const Fold &fold) { return fold.first < row; });
    while (next != all.begin()) {
        --next;
        const auto fold = static_cast<std::size_t>(next - all.begin());
        if (next->last < row || !m_isClosed[fold])
            continue;
        m_isClosed[fold] = false;
        hasOpened = true;
    }
    if (hasOpened)
        update();
    return hasOpened;
}

void FoldMap::update()
{
    m_hidden.clear();
    qsizetype before = 0;
    const auto all = folds();
    for (auto fold = all.begin(); fold != all.end();) {
        const bool isClosed =
            m_isClosed[static_cast<std::size_t>(fold - all.begin())] && fold->last > fold->first;
        if (!isClosed) {
            ++fold;
            continue;
        }
        m_hidden.push_back({qsizetype(fold->first) + 1, qsizetype(fold->last), before});
        before += fold->last - fold->first;
        const quint32 last = fold->last;
        // Most closed folds hold few others: step over those one by one before a search is worth it.
        for (int steps = 0; fold != all.end() && fold->first <= last && steps < 16; ++steps)
            ++fold;
        if (fold != all.end() && fold->first <= last)
            fold = std::partition_point(fold, all.end(),
                                        [last](const Fold &next) { return next.first <= last; });
    }
}

} // namespace wireloupe::lens
