#pragma once

#include <span>
#include <vector>

#include <QtGlobal>

#include "lens/lines.h"

namespace wireloupe::lens {

/// A run of two sequences that is the same in both, or that stands for one another: `leftCount` elements of
/// the left one have become `rightCount` of the right one.
struct DiffRun
{
    qsizetype left = 0;
    qsizetype leftCount = 0;
    qsizetype right = 0;
    qsizetype rightCount = 0;
    bool isEqual = false;

    bool operator==(const DiffRun &) const = default;
};

struct SequenceDiff
{
    std::vector<DiffRun> runs; ///< cover both sequences in order, none empty, no two neighbours alike
    /// Some runs may be larger than they need be: the sequences differ by too much for the shortest way from
    /// one to the other to be looked for.
    bool isCoarse = false;
};

/// The difference of two sequences of hashes: the shortest one (E. W. Myers, An O(ND) Difference Algorithm)
/// between the elements that stand once in both, where it is not too far. What comes of a cancelled one means
/// nothing.
SequenceDiff diffSequences(std::span<const size_t> left, std::span<const size_t> right,
                           const std::atomic_bool *cancelFlag = nullptr);

/// The same for sequences whose elements belong together by their place alone, as lines of bytes do.
SequenceDiff diffInPlace(std::span<const size_t> left, std::span<const size_t> right);

} // namespace wireloupe::lens
