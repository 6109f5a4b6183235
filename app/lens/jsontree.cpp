#include "lens/jsontree.h"

#include <algorithm>

#include <QHash>

#include "lens/jsonpathtext.h"
#include "lens/jsonscanner.h"

namespace wireloupe::lens {

namespace {

using Token = JsonScanner::Token;

constexpr qsizetype largest = 1 << 30;
// Tokens between two looks at the flag.
constexpr qsizetype cancelStride = 4096;

} // namespace

/// Makes the nodes, one token after the other.
class JsonTreeParser
{
public:
    explicit JsonTreeParser(JsonTree &tree) : m_tree(tree), m_scanner(tree.m_json) {}

    bool run(const std::atomic_bool *cancelFlag)
    {
        for (qsizetype tokens = 0;; ++tokens) {
            const Token token = m_scanner.next();
            if (token == Token::End)
                return true;
            if (token == Token::Error || (tokens % cancelStride == 0 && isCancelled(cancelFlag)))
                return false;
            add(token);
        }
    }

private:
    void add(Token token)
    {
        switch (token) {
        case Token::Name:
            m_name = m_scanner.lexeme();
            return;
        case Token::BeginObject:
            m_open.push_back({addNode(JsonTree::Kind::Object)});
            return;
        case Token::BeginArray:
            m_open.push_back({addNode(JsonTree::Kind::Array)});
            return;
        case Token::EndObject:
        case Token::EndArray:
            end();
            return;
        case Token::ValueSeparator:
        case Token::NameSeparator:
            return;
        default: {
            JsonTree::Node &node = m_tree.m_nodes[addNode(JsonTree::Kind::Scalar)];
            node.size = static_cast<quint32>(m_scanner.lexeme().size());
            node.hash = node.orderHash = qHash(m_scanner.lexeme());
        }
        }
    }

    quint32 addNode(JsonTree::Kind kind)
    {
        const auto index = static_cast<quint32>(m_tree.m_nodes.size());
        JsonTree::Node node;
        node.kind = kind;
        node.start = offset(m_scanner.lexeme());
        if (!m_name.isEmpty()) {
            node.nameStart = offset(m_name);
            node.nameSize = static_cast<quint32>(m_name.size());
            m_name = {};
        }
        if (!m_open.empty()) {
            Open &parent = m_open.back();
            node.parent = parent.node;
            node.index = parent.count++;
            (parent.last == JsonTree::none ? m_tree.m_nodes[parent.node].firstChild
                                           : m_tree.m_nodes[parent.last].next) = index;
            parent.last = index;
        }
        m_tree.m_nodes.push_back(node);
        return index;
    }

    void end()
    {
        JsonTree::Node &node = m_tree.m_nodes[m_open.back().node];
        m_open.pop_back();
        node.size = offset(m_scanner.lexeme()) + 1 - node.start;
        const bool isObject = node.kind == JsonTree::Kind::Object;
        node.hash = node.orderHash = qHash(isObject ? 1 : 2);
        for (quint32 child = node.firstChild; child != JsonTree::none; child = m_tree.m_nodes[child].next) {
            const JsonTree::Node &each = m_tree.m_nodes[child];
            const size_t name = qHash(m_tree.name(each));
            node.orderHash = qHashMulti(node.orderHash, name, each.orderHash);
            if (isObject)
                node.hash += qHashMulti(0, name, each.hash);
            else
                node.hash = qHashMulti(node.hash, each.hash);
        }
    }

    quint32 offset(QByteArrayView at) const
    {
        return static_cast<quint32>(at.data() - m_tree.m_json.constData());
    }

    /// A container whose end has not come.
    struct Open
    {
        quint32 node = 0;
        quint32 last = JsonTree::none; ///< child
        quint32 count = 0;
    };

    JsonTree &m_tree;
    JsonScanner m_scanner;
    QByteArrayView m_name;
    std::vector<Open> m_open;
};

std::optional<JsonTree> JsonTree::parse(const QByteArray &json, const std::atomic_bool *cancelFlag)
{
    if (json.size() > largest)
        return {};
    std::optional<JsonTree> tree(std::in_place);
    tree->m_json = json;
    if (!JsonTreeParser(*tree).run(cancelFlag))
        tree.reset();
    return tree;
}

std::vector<quint32> JsonTree::childrenOf(quint32 index) const
{
    std::vector<quint32> children;
    for (quint32 child = m_nodes[index].firstChild; child != none; child = m_nodes[child].next)
        children.push_back(child);
    return children;
}

QString JsonTree::path(quint32 index) const
{
    std::vector<QString> steps;
    for (; m_nodes[index].parent != none; index = m_nodes[index].parent) {
        const Node &node = m_nodes[index];
        steps.push_back(node.nameSize > 0 ? memberStep(name(node)) : elementStep(node.index));
    }
    QString path = QStringLiteral("$");
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        path += *step;
    return path;
}

QByteArray JsonTree::sorted() const
{
    /// A container under way, and what is left of it.
    struct Level
    {
        std::vector<quint32> children;
        std::size_t next = 0;
        char end = 0;
    };
    QByteArray text;
    text.reserve(m_json.size());
    std::vector<Level> levels;
    const auto begin = [&](quint32 index) {
        const Node &node = m_nodes[index];
        if (node.nameSize > 0)
            text.append(name(node)).append(':');
        if (node.kind == Kind::Scalar) {
            text.append(value(node));
            return;
        }
        const bool isObject = node.kind == Kind::Object;
        text.append(isObject ? '{' : '[');
        Level level{childrenOf(index), 0, isObject ? '}' : ']'};
        if (isObject)
            std::stable_sort(
                level.children.begin(), level.children.end(),
                [this](quint32 left, quint32 right) { return name(m_nodes[left]) < name(m_nodes[right]); });
        levels.push_back(std::move(level));
    };
    begin(0);
    while (!levels.empty()) {
        Level &level = levels.back();
        if (level.next == level.children.size()) {
            text.append(level.end);
            levels.pop_back();
            continue;
        }
        if (level.next > 0)
            text.append(',');
        begin(level.children[level.next++]);
    }
    return text;
}

} // namespace wireloupe::lens
