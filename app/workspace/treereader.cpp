#include "workspace/treereader.h"

#include <utility>

#include <QCoreApplication>

#include "workspace/profilejson.h"

namespace wireloupe::workspace {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TreeReader)
};

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

} // namespace

TreeResult TreeReader::read(const QByteArray &text)
{
    try {
        JsonMembers file(parseJson(text), QString());
        file.checkHead(format, version);
        auto tree = std::make_unique<Tree>();
        readChildren(*tree->root(), file.takeArray("children"), file.placeOf("children"));
        tree->root()->unknownMembers = file.rest();
        return {std::move(tree), FileProblem::None, {}};
    } catch (const FormatError &error) {
        return {nullptr, error.problem, error.detail};
    }
}

void TreeReader::readChildren(Node &parent, const Json &array, const QString &where)
{
    int index = 0;
    for (const Json &object : array) {
        JsonMembers members(object, where + u'/' + QString::number(index++));
        auto node = std::make_unique<Node>();
        node->parent = &parent;
        readNode(*node, members);
        parent.children.push_back(std::move(node));
    }
}

void TreeReader::readNode(Node &node, JsonMembers &members)
{
    const QString type = members.takeString("type");
    const QString name = members.takeString("name");
    node.id = freshId(members.takeString("id"));
    if (type == u"folder") {
        node.name = name;
        readChildren(node, members.takeArray("children"), members.placeOf("children"));
    } else if (type == u"connection") {
        node.profile = takeProfile(name, members);
    } else {
        JsonMembers::fail(members.placeOf("type"), Words::tr("neither folder nor connection"));
    }
    node.unknownMembers = members.rest();
}

/// An id that is missing, or that a merge of two files has doubled, is replaced.
QUuid TreeReader::freshId(const QString &text)
{
    QUuid id(text);
    if (id.isNull() || m_ids.contains(id))
        id = QUuid::createUuid();
    m_ids.insert(id);
    return id;
}

} // namespace wireloupe::workspace
