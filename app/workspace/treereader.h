#pragma once

#include <nlohmann/json.hpp>

#include <QSet>
#include <QUuid>

#include "workspace/jsonmembers.h"
#include "workspace/treejson.h"

namespace wireloupe::workspace {

/// What serialize() writes, whoever edited it since.
class TreeReader
{
public:
    static constexpr int version = 1;
    static constexpr QLatin1StringView format{"wireloupe connections"};

    TreeResult read(const QByteArray &text);

private:
    void readChildren(Node &parent, const nlohmann::ordered_json &array, const QString &where);
    void readNode(Node &node, JsonMembers &members);
    QUuid freshId(const QString &text);

    QSet<QUuid> m_ids;
};

} // namespace wireloupe::workspace
