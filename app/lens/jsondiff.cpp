#include "lens/jsondiff.h"

#include <algorithm>

#include <QHash>

#include "lens/sequencediff.h"
#include "lens/text.h"

namespace wireloupe::lens {

namespace {

// Of a value, in a list.
constexpr qsizetype maxValue = 300;

class JsonDiffer
{
public:
    JsonDiffer(const JsonTree &left, const JsonTree &right, bool ignoresOrder, std::size_t maxChanges,
               const std::atomic_bool *cancelFlag)
        : m_left(left)
        , m_right(right)
        , m_ignoresOrder(ignoresOrder)
        , m_maxChanges(maxChanges)
        , m_cancelFlag(cancelFlag)
    {
    }

    JsonDiff run()
    {
        m_pairs.emplace_back(0, 0);
        while (!m_pairs.empty() && !m_diff.isCut && !isCancelled(m_cancelFlag)) {
            const auto [left, right] = m_pairs.back();
            m_pairs.pop_back();
            compare(left, right);
        }
        m_diff.isCut = m_diff.isCut || m_isCoarse;
        return std::move(m_diff);
    }

private:
    using Kind = JsonChange::Kind;

    size_t hashOf(const JsonTree::Node &node) const { return m_ignoresOrder ? node.hash : node.orderHash; }

    void compare(quint32 leftIndex, quint32 rightIndex)
    {
        const JsonTree::Node &left = m_left.node(leftIndex);
        const JsonTree::Node &right = m_right.node(rightIndex);
        if (hashOf(left) == hashOf(right))
            return;
        const std::size_t queued = m_pairs.size();
        if (left.kind == JsonTree::Kind::Object && right.kind == JsonTree::Kind::Object)
            compareObjects(leftIndex, rightIndex);
        else if (left.kind == JsonTree::Kind::Array && right.kind == JsonTree::Kind::Array)
            compareArrays(leftIndex, rightIndex);
        else
            add(Kind::Changed, leftIndex, rightIndex);
        // They come from the back.
        std::reverse(m_pairs.begin() + static_cast<qsizetype>(queued), m_pairs.end());
    }

    void compareObjects(quint32 leftIndex, quint32 rightIndex)
    {
        const std::size_t changes = m_diff.changes.size();
        const std::vector<quint32> rights = m_right.childrenOf(rightIndex);
        QMultiHash<QByteArrayView, quint32> byName; // gives the last one first
        for (auto child = rights.rbegin(); child != rights.rend(); ++child)
            byName.insert(m_right.name(m_right.node(*child)), *child);
        std::vector<std::pair<quint32, quint32>> matched;
        for (const quint32 child : m_left.childrenOf(leftIndex)) {
            const auto found = byName.find(m_left.name(m_left.node(child)));
            if (found == byName.end()) {
                add(Kind::Removed, child, JsonTree::none);
                continue;
            }
            matched.emplace_back(child, *found);
            byName.erase(found);
        }
        for (const quint32 child : rights)
            if (byName.contains(m_right.name(m_right.node(child)), child))
                add(Kind::Added, JsonTree::none, child);
        const bool isSameOrder = std::is_sorted(
            matched.begin(), matched.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        if (!m_ignoresOrder && !isSameOrder && m_diff.changes.size() == changes)
            add(Kind::Reordered, leftIndex, rightIndex);
        m_pairs.insert(m_pairs.end(), matched.begin(), matched.end());
    }

    void compareArrays(quint32 leftIndex, quint32 rightIndex)
    {
        const std::vector<quint32> lefts = m_left.childrenOf(leftIndex);
        const std::vector<quint32> rights = m_right.childrenOf(rightIndex);
        const SequenceDiff diff =
            diffSequences(hashesOf(m_left, lefts), hashesOf(m_right, rights), m_cancelFlag);
        m_isCoarse = m_isCoarse || diff.isCoarse;
        for (const DiffRun &run : diff.runs) {
            if (run.isEqual)
                continue;
            const qsizetype both = std::min(run.leftCount, run.rightCount);
            for (qsizetype i = 0; i < both; ++i)
                m_pairs.emplace_back(lefts[static_cast<std::size_t>(run.left + i)],
                                     rights[static_cast<std::size_t>(run.right + i)]);
            for (qsizetype i = both; i < run.leftCount; ++i)
                add(Kind::Removed, lefts[static_cast<std::size_t>(run.left + i)], JsonTree::none);
            for (qsizetype i = both; i < run.rightCount; ++i)
                add(Kind::Added, JsonTree::none, rights[static_cast<std::size_t>(run.right + i)]);
        }
    }

    std::vector<size_t> hashesOf(const JsonTree &tree, const std::vector<quint32> &nodes) const
    {
        std::vector<size_t> hashes;
        hashes.reserve(nodes.size());
        for (const quint32 node : nodes)
            hashes.push_back(hashOf(tree.node(node)));
        return hashes;
    }

    void add(Kind kind, quint32 left, quint32 right)
    {
        if (m_diff.changes.size() == m_maxChanges) {
            m_diff.isCut = true;
            return;
        }
        const bool isReordered = kind == Kind::Reordered;
        const auto shown = [isReordered](const JsonTree &tree, quint32 index) {
            return index == JsonTree::none || isReordered ? QString()
                                                          : toOneLine(tree.value(tree.node(index)), maxValue);
        };
        m_diff.changes.push_back({kind, left == JsonTree::none ? m_right.path(right) : m_left.path(left),
                                  shown(m_left, left), shown(m_right, right)});
    }

    const JsonTree &m_left;
    const JsonTree &m_right;
    bool m_ignoresOrder;
    std::size_t m_maxChanges;
    const std::atomic_bool *m_cancelFlag;
    std::vector<std::pair<quint32, quint32>> m_pairs; ///< values that differ, perhaps
    bool m_isCoarse = false;
    JsonDiff m_diff;
};

} // namespace

JsonDiff diffJson(const JsonTree &left, const JsonTree &right, bool ignoresOrder, std::size_t maxChanges,
                  const std::atomic_bool *cancelFlag)
{
    return JsonDiffer(left, right, ignoresOrder, maxChanges, cancelFlag).run();
}

} // namespace wireloupe::lens
