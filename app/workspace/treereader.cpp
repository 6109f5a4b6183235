#include "workspace/treereader.h"

#include <algorithm>
#include <utility>

namespace wireloupe::workspace {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

/// Containers within containers: far deeper than anybody's folders, far less than what recursion can bear.
constexpr int maxDepth = 400;

constexpr int minConnectTimeoutMs = 100;
constexpr int maxConnectTimeoutMs = 600'000;
constexpr int minPingIntervalMs = 50;
constexpr int maxPingIntervalMs = 3'600'000;

Json parse(const QByteArray &text)
{
    bool isTooDeep = false;
    const auto watchDepth = [&isTooDeep](int depth, Json::parse_event_t, Json &) {
        isTooDeep = isTooDeep || depth > maxDepth;
        return !isTooDeep;
    };
    try {
        Json json = Json::parse(text.begin(), text.end(), watchDepth);
        if (!isTooDeep)
            return json;
    } catch (const Json::parse_error &error) {
        const QString words =
            QString::fromUtf8(error.what()); // "[json.exception.parse_error.101] parse error at …"
        throw FormatError{TreeProblem::NotJson, words.sliced(words.indexOf(u"] "_s) + 2)};
    }
    throw FormatError{TreeProblem::NotWorkspace, u"nested too deep"_s};
}

void checkHead(JsonMembers &file)
{
    if (file.takeString("format") != TreeReader::format)
        JsonMembers::fail(file.placeOf("format"), "this is no file of saved connections"_L1);
    const int version = file.takeInt("version", TreeReader::version);
    if (version > TreeReader::version)
        throw FormatError{TreeProblem::NewerVersion, u"version %1"_s.arg(version)};
}

int clampedPingInterval(int ms)
{
    return ms <= 0 ? 0 : std::clamp(ms, minPingIntervalMs, maxPingIntervalMs);
}

QList<Header> readHeaders(JsonMembers &members)
{
    QList<Header> headers;
    for (const Json &object : members.takeArray("headers")) {
        JsonMembers header(object, members.placeOf("headers"));
        headers +=
            Header{header.takeString("name"), header.takeString("value"), header.takeBool("enabled", true)};
    }
    return headers;
}

Profile readProfile(const QString &name, JsonMembers &members)
{
    Profile profile;
    profile.name = name;
    profile.url = members.takeString("url");
    profile.headers = readHeaders(members);
    profile.subprotocols = members.takeStrings("subprotocols");
    profile.connectTimeoutMs = std::clamp(members.takeInt("connectTimeoutMs", profile.connectTimeoutMs),
                                          minConnectTimeoutMs, maxConnectTimeoutMs);
    profile.pingIntervalMs = clampedPingInterval(members.takeInt("pingIntervalMs", profile.pingIntervalMs));
    return profile;
}

} // namespace

TreeResult TreeReader::read(const QByteArray &text)
{
    try {
        JsonMembers file(parse(text), QString());
        checkHead(file);
        auto tree = std::make_unique<Tree>();
        readChildren(*tree->root(), file.takeArray("children"), file.placeOf("children"));
        tree->root()->unknownMembers = file.rest();
        return {std::move(tree), TreeProblem::None, {}};
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
        node.profile = readProfile(name, members);
    } else {
        JsonMembers::fail(members.placeOf("type"), "neither folder nor connection"_L1);
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
