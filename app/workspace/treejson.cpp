#include "workspace/treejson.h"

#include <nlohmann/json.hpp>

#include "workspace/jsonlayout.h"
#include "workspace/profilejson.h"
#include "workspace/treereader.h"

namespace wireloupe::workspace {

namespace {

using Json = nlohmann::ordered_json;

/// Also into the groups of a connection.
void addUnknown(Json &object, const QByteArray &unknownMembers)
{
    if (!unknownMembers.isEmpty())
        object.update(Json::parse(unknownMembers.begin(), unknownMembers.end()), true);
}

Json childrenOf(const Node &folder);

Json toJson(const Node &node)
{
    Json object = {{"type", node.isFolder() ? "folder" : "connection"},
                   {"id", node.id.toString(QUuid::WithoutBraces).toStdString()},
                   {"name", node.title().toStdString()}};
    if (node.isFolder())
        object["children"] = childrenOf(node);
    else
        object.update(toJson(*node.profile));
    addUnknown(object, node.unknownMembers);
    return object;
}

Json childrenOf(const Node &folder)
{
    Json children = Json::array();
    for (const auto &child : folder.children)
        children.push_back(toJson(*child));
    return children;
}

} // namespace

QByteArray serialize(const Tree &tree)
{
    Json file = {{"format", TreeReader::format.data()},
                 {"version", TreeReader::version},
                 {"children", childrenOf(*tree.root())}};
    addUnknown(file, tree.root()->unknownMembers);
    return layOut(file);
}

TreeResult parseTree(const QByteArray &json)
{
    return TreeReader().read(json);
}

} // namespace wireloupe::workspace
