#include "lens/sequencediff.h"

#include <algorithm>
#include <unordered_map>

namespace wireloupe::lens {

namespace {

using Sequence = std::span<const size_t>;

// Edits that are looked for between two anchors: the memory is their square.
constexpr qsizetype maxEdits = 2000;
// Shorter ones need no anchors.
constexpr qsizetype maxWithoutAnchors = 4000;

/// Parts of both sequences that have not been compared yet.
struct Part
{
    qsizetype left = 0;
    qsizetype leftEnd = 0;
    qsizetype right = 0;
    qsizetype rightEnd = 0;

    bool isEmpty() const { return left == leftEnd && right == rightEnd; }
};

/// Equal elements, each as its places in both sequences.
using Pairs = std::vector<std::pair<qsizetype, qsizetype>>;

/// The places that can be reached in a grid of both sequences with so many edits, as Myers draws it: to the
/// right an element of the left one goes, downwards one of the right one comes, and what is equal is free.
class EditGraph
{
public:
    EditGraph(qsizetype width, qsizetype height) : m_width(width), m_height(height) {}

    /// One edit more, none at first. True where that reaches the end.
    template <typename IsEqual>
    bool advance(const IsEqual &isEqual)
    {
        const qsizetype edits = std::ssize(m_furthest);
        std::vector<qint32> furthest(static_cast<std::size_t>(2 * edits + 1), -1);
        bool isDone = false;
        for (qsizetype diagonal = -edits; diagonal <= edits && !isDone; diagonal += 2) {
            qsizetype x = enter(edits, diagonal).x;
            if (x < 0)
                continue;
            while (x < m_width && x - diagonal < m_height && isEqual(x, x - diagonal))
                ++x;
            furthest[static_cast<std::size_t>(diagonal + edits)] = static_cast<qint32>(x);
            isDone = x == m_width && x - diagonal == m_height;
        }
        m_furthest.push_back(std::move(furthest));
        return isDone;
    }

    /// What is free on the way to the end, which has been reached; places count from the two given ones.
    Pairs equalPairs(qsizetype left, qsizetype right) const
    {
        Pairs pairs;
        qsizetype x = m_width;
        qsizetype y = m_height;
        for (qsizetype edits = std::ssize(m_furthest) - 1; edits >= 0; --edits) {
            const Entry entry = enter(edits, x - y);
            for (; x > entry.x; --x, --y)
                pairs.emplace_back(left + x - 1, right + y - 1);
            (entry.isDown ? y : x) -= 1;
        }
        std::reverse(pairs.begin(), pairs.end());
        return pairs;
    }

private:
    /// Where a diagonal is entered by the last edit; an `x` of -1: it cannot be reached.
    struct Entry
    {
        qsizetype x = -1;
        bool isDown = false;
    };

    Entry enter(qsizetype edits, qsizetype diagonal) const
    {
        if (edits == 0)
            return {0, false};
        const auto &before = m_furthest[static_cast<std::size_t>(edits - 1)];
        const auto furthest = [&](qsizetype from) -> qsizetype {
            const qsizetype index = from + edits - 1;
            return index >= 0 && index < std::ssize(before) ? before[static_cast<std::size_t>(index)] : -1;
        };
        const qsizetype down = furthest(diagonal + 1);
        const qsizetype left = furthest(diagonal - 1);
        const bool canGoDown = down >= 0 && down - diagonal <= m_height;
        const bool canGoRight = left >= 0 && left < m_width;
        if (canGoDown && (!canGoRight || down > left))
            return {down, true};
        return canGoRight ? Entry{left + 1, false} : Entry{};
    }

    qsizetype m_width;
    qsizetype m_height;
    std::vector<std::vector<qint32>> m_furthest; ///< x by edits and diagonal + edits
};

void addRun(std::vector<DiffRun> &runs, const DiffRun &run)
{
    if (run.leftCount == 0 && run.rightCount == 0)
        return;
    if (!runs.empty() && runs.back().isEqual == run.isEqual) {
        runs.back().leftCount += run.leftCount;
        runs.back().rightCount += run.rightCount;
    } else {
        runs.push_back(run);
    }
}

class Differ
{
public:
    Differ(Sequence left, Sequence right, const std::atomic_bool *cancelFlag)
        : m_left(left), m_right(right), m_cancelFlag(cancelFlag)
    {
    }

    SequenceDiff run()
    {
        Part all{0, std::ssize(m_left), 0, std::ssize(m_right)};
        const qsizetype head = takeEqualHead(all);
        addEqual(0, 0, head);
        const qsizetype tail = takeEqualTail(all);
        if (all.leftEnd - all.left + all.rightEnd - all.right <= maxWithoutAnchors)
            compare(all);
        else
            compareBetweenAnchors(all);
        addEqual(all.leftEnd, all.rightEnd, tail);
        return std::move(m_diff);
    }

private:
    qsizetype takeEqualHead(Part &part) const
    {
        const qsizetype start = part.left;
        while (part.left < part.leftEnd && part.right < part.rightEnd && at(part.left, part.right)) {
            ++part.left;
            ++part.right;
        }
        return part.left - start;
    }

    qsizetype takeEqualTail(Part &part) const
    {
        const qsizetype end = part.leftEnd;
        while (part.left < part.leftEnd && part.right < part.rightEnd &&
               at(part.leftEnd - 1, part.rightEnd - 1)) {
            --part.leftEnd;
            --part.rightEnd;
        }
        return end - part.leftEnd;
    }

    bool at(qsizetype left, qsizetype right) const
    {
        return m_left[static_cast<std::size_t>(left)] == m_right[static_cast<std::size_t>(right)];
    }

    void addEqual(qsizetype left, qsizetype right, qsizetype count)
    {
        addRun(m_diff.runs, {left, count, right, count, true});
    }
    void addChange(const Part &part)
    {
        addRun(m_diff.runs,
               {part.left, part.leftEnd - part.left, part.right, part.rightEnd - part.right, false});
    }
    void compareBetweenAnchors(const Part &all);
    Pairs anchorsIn(const Part &part) const;
    void compare(Part part);
    Pairs shortestWay(const Part &part);

    Sequence m_left;
    Sequence m_right;
    const std::atomic_bool *m_cancelFlag;
    SequenceDiff m_diff;
};

/// Elements that stand once in each, in an order that both have: the longest such row (patience diff).
Pairs Differ::anchorsIn(const Part &part) const
{
    struct Seen
    {
        qsizetype left = -1;
        qsizetype right = -1;
        bool isRepeated = false;
    };
    std::unordered_map<size_t, Seen> seen;
    const auto note = [&seen](size_t hash, qsizetype Seen::*side, qsizetype index) {
        Seen &entry = seen[hash];
        entry.isRepeated = entry.isRepeated || entry.*side >= 0;
        entry.*side = index;
    };
    for (qsizetype i = part.left; i < part.leftEnd; ++i)
        note(m_left[static_cast<std::size_t>(i)], &Seen::left, i);
    for (qsizetype i = part.right; i < part.rightEnd; ++i)
        note(m_right[static_cast<std::size_t>(i)], &Seen::right, i);
    // The longest ascending row of right places, in the order of the left ones.
    Pairs pairs;
    std::vector<std::size_t> tops; // index of the pair that ends the best row of each length
    std::vector<qsizetype> before;
    for (qsizetype i = part.left; i < part.leftEnd; ++i) {
        const Seen &entry = seen[m_left[static_cast<std::size_t>(i)]];
        if (entry.isRepeated || entry.right < 0)
            continue;
        const auto place = std::partition_point(
            tops.begin(), tops.end(), [&](std::size_t top) { return pairs[top].second < entry.right; });
        before.push_back(place == tops.begin() ? -1 : static_cast<qsizetype>(*std::prev(place)));
        pairs.emplace_back(i, entry.right);
        if (place == tops.end())
            tops.push_back(pairs.size() - 1);
        else
            *place = pairs.size() - 1;
    }
    Pairs anchors;
    for (qsizetype i = tops.empty() ? -1 : static_cast<qsizetype>(tops.back()); i >= 0;
         i = before[static_cast<std::size_t>(i)])
        anchors.push_back(pairs[static_cast<std::size_t>(i)]);
    std::reverse(anchors.begin(), anchors.end());
    return anchors;
}

void Differ::compareBetweenAnchors(const Part &all)
{
    Part rest = all;
    for (const auto &[left, right] : anchorsIn(all)) {
        compare({rest.left, left, rest.right, right});
        addEqual(left, right, 1);
        rest.left = left + 1;
        rest.right = right + 1;
    }
    compare(rest);
}

void Differ::compare(Part part)
{
    if (isCancelled(m_cancelFlag))
        return;
    const Part whole = part;
    const qsizetype head = takeEqualHead(part);
    addEqual(whole.left, whole.right, head);
    const qsizetype tail = takeEqualTail(part);
    if (part.left < part.leftEnd && part.right < part.rightEnd) {
        // Equal elements, each as its places in both.
        for (const auto &[left, right] : shortestWay(part)) {
            addChange({part.left, left, part.right, right});
            addEqual(left, right, 1);
            part.left = left + 1;
            part.right = right + 1;
        }
    }
    addChange(part);
    addEqual(part.leftEnd, part.rightEnd, tail);
}

/// The equal elements on the shortest way from one to the other; none where that takes too many edits.
Pairs Differ::shortestWay(const Part &part)
{
    const qsizetype width = part.leftEnd - part.left;
    const qsizetype height = part.rightEnd - part.right;
    const qsizetype bound = std::min(maxEdits, width + height);
    const auto isEqual = [&](qsizetype x, qsizetype y) { return at(part.left + x, part.right + y); };
    EditGraph graph(width, height);
    for (qsizetype edits = 0; edits <= bound && !isCancelled(m_cancelFlag); ++edits)
        if (graph.advance(isEqual))
            return graph.equalPairs(part.left, part.right);
    m_diff.isCoarse = true;
    return {};
}

} // namespace

SequenceDiff diffSequences(std::span<const size_t> left, std::span<const size_t> right,
                           const std::atomic_bool *cancelFlag)
{
    return Differ(left, right, cancelFlag).run();
}

SequenceDiff diffInPlace(std::span<const size_t> left, std::span<const size_t> right)
{
    SequenceDiff diff;
    const std::size_t both = std::min(left.size(), right.size());
    for (std::size_t i = 0; i < both; ++i) {
        const auto place = static_cast<qsizetype>(i);
        addRun(diff.runs, {place, 1, place, 1, left[i] == right[i]});
    }
    const auto from = static_cast<qsizetype>(both);
    addRun(diff.runs, {from, std::ssize(left) - from, from, std::ssize(right) - from, false});
    return diff;
}

} // namespace wireloupe::lens
