#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include "workspace/treejson.h"

namespace wireloupe::workspace {

/// Thrown within the reader of a file, never out of it.
struct FormatError
{
    TreeProblem problem = TreeProblem::NotWorkspace;
    QString detail;
};

/// The members of an object, taken out one by one; what is left at the end is what this version does not
/// know. A member that is missing is empty or `fallback`; one of another type is a FormatError that names its
/// place as a JSON Pointer (RFC 6901).
class JsonMembers
{
public:
    JsonMembers(nlohmann::ordered_json object, const QString &where);

    QString takeString(const char *key);
    int takeInt(const char *key, int fallback);
    bool takeBool(const char *key, bool fallback);
    nlohmann::ordered_json takeArray(const char *key);
    QList<QString> takeStrings(const char *key);

    /// As compact JSON; nothing where nothing is left.
    QByteArray rest() const;
    QString placeOf(const char *key) const;

    [[noreturn]] static void fail(const QString &where, QLatin1StringView what);

private:
    nlohmann::ordered_json take(const char *key);

    nlohmann::ordered_json m_object;
    QString m_where;
};

} // namespace wireloupe::workspace
