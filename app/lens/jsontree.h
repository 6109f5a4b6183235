#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "lens/lines.h"

namespace wireloupe::lens {

/// A JSON text as a tree of values that point into it, each with a hash. Does not recurse.
class JsonTree
{
public:
    static constexpr quint32 none = ~0U;

    enum class Kind : quint8 { Object, Array, Scalar };

    struct Node
    {
        quint32 start = 0; ///< of its value in the text
        quint32 size = 0;
        quint32 nameStart = 0; ///< of a member: its name, with quotes
        quint32 nameSize = 0;  ///< 0: it is no member
        quint32 parent = none;
        quint32 firstChild = none;
        quint32 next = none;  ///< in its parent
        quint32 index = 0;    ///< in its parent
        size_t hash = 0;      ///< of its value; alike for objects whose members only stand in another order
        size_t orderHash = 0; ///< of its value with the order of all members
        Kind kind = Kind::Scalar;
    };

    /// Nothing where the text is no JSON, larger than 1 GiB, or it was cancelled. Equal values are those
    /// written alike but for white space: 1.0 and 1 differ.
    static std::optional<JsonTree> parse(const QByteArray &json,
                                         const std::atomic_bool *cancelFlag = nullptr);

    /// The root is the first.
    const std::vector<Node> &nodes() const { return m_nodes; }
    const Node &node(quint32 index) const { return m_nodes[index]; }
    std::vector<quint32> childrenOf(quint32 index) const;
    QByteArrayView value(const Node &node) const
    {
        return QByteArrayView(m_json).sliced(node.start, node.size);
    }
    QByteArrayView name(const Node &node) const
    {
        return QByteArrayView(m_json).sliced(node.nameStart, node.nameSize);
    }
    /// As JsonLayout::path().
    QString path(quint32 index) const;

    /// The same values without white space, the members of every object in the order of their names;
    /// those of one name keep their order.
    QByteArray sorted() const;

private:
    friend class JsonTreeParser;

    QByteArray m_json;
    std::vector<Node> m_nodes;
};

} // namespace wireloupe::lens
