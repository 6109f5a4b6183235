#pragma once

#include <atomic>
#include <span>
#include <vector>

#include <QString>

#include "lens/jsonspans.h"

namespace wireloupe::lens {

/// Rows `first` to `last` of which a view can hide all but the first.
struct Fold
{
    quint32 first = 0;
    quint32 last = 0;
    quint32 depth = 0; ///< folds around it

    bool operator==(const Fold &) const = default;
};

/// Text of any length as rows that are made when they are looked at. A row is a line, or a piece of one that
/// is too long to be laid out at once: maxRowBytes of the payload make up one row at most. Immutable, so any
/// number of threads may read.
class Lines
{
public:
    /// What a window is high of such rows is laid out within 25 ms.
    static constexpr qsizetype maxRowBytes = 512;
    /// A peer decides how many rows a payload makes, so there is a bound: what comes behind is left out.
    static constexpr qsizetype maxRows = 20'000'000;

    Lines() = default;
    virtual ~Lines() = default;
    Q_DISABLE_COPY_MOVE(Lines)

    virtual qsizetype rowCount() const = 0;
    /// As it is to be shown: what toText() makes visible is visible here. Without its line feed.
    virtual QString text(qsizetype row) const = 0;
    /// The row goes on the line of the one before it.
    virtual bool isContinuation(qsizetype row) const = 0;
    /// The tokens of text(row), where it has a syntax.
    virtual std::vector<JsonSpan> spans(qsizetype) const { return {}; }
    /// In the order of their first rows; of two that share rows the earlier one holds the later.
    virtual std::span<const Fold> folds() const { return {}; }
    /// What the container of a fold holds.
    virtual qsizetype memberCount(qsizetype) const { return 0; }
    /// There are more rows than maxRows; the rest is not here.
    virtual bool isCut() const { return false; }

    /// The row that the line of `row` begins with.
    qsizetype lineStart(qsizetype row) const
    {
        while (row > 0 && isContinuation(row))
            --row;
        return row;
    }
};

/// For work that somebody may not wait for any more.
inline bool isCancelled(const std::atomic_bool *flag)
{
    return flag && flag->load(std::memory_order_relaxed);
}

} // namespace wireloupe::lens
