#pragma once

#include <span>

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QList>
#include <QString>

#include "workspace/jsonfile.h"

namespace wireloupe::workspace {

/// Thrown within the reader of a file, never out of it.
struct FormatError
{
    FileProblem problem = FileProblem::NotWorkspace;
    QString detail;
};

/// Throws a FormatError.
nlohmann::ordered_json parseJson(const QByteArray &text);

/// The members of an object, taken out one by one; what is left at the end is what this version does not
/// know. A member that is missing is empty or `fallback`; one of another type is a FormatError that names its
/// place as a JSON Pointer (RFC 6901).
class JsonMembers
{
public:
    JsonMembers(nlohmann::ordered_json object, const QString &where);

    /// The members "format" and "version", which a file of ours begins with.
    void checkHead(QLatin1StringView format, int version);

    QString takeString(const char *key);
    int takeInt(const char *key, int fallback);
    bool takeBool(const char *key, bool fallback);
    nlohmann::ordered_json takeArray(const char *key);
    QList<QString> takeStrings(const char *key);
    /// The index in `names` of a string that must be one of them.
    std::size_t takeChoice(const char *key, std::span<const char *const> names, std::size_t fallback);
    nlohmann::ordered_json takeObject(const char *key);
    JsonMembers takeGroup(const char *key);
    /// Throws where it is less than `min` or more than `max`, in what 64 bits can hold, or is missing.
    quint64 takeNumber(const char *key, qint64 min, quint64 max);
    double takeReal(const char *key, double min, double max);
    /// Whatever it is; null where there is none.
    nlohmann::ordered_json take(const char *key);
    /// Whether it is there, and is not null.
    bool has(const char *key) const;
    /// What is left of a group, under the same key; nothing where nothing is left.
    void putBack(const char *key, const JsonMembers &group);
    /// What is left of an element of an array is not kept: unknown() names it.
    void noteUnknown(const JsonMembers &element);
    QList<QString> keys() const;
    /// The places of all that is left, as JSON Pointers.
    QList<QString> unknown() const;

    /// As compact JSON; nothing where nothing is left.
    QByteArray rest() const;
    QString placeOf(const char *key) const;

    [[noreturn]] static void fail(const QString &where, QLatin1StringView what);
    [[noreturn]] static void fail(const QString &where, const QString &what);

private:
    nlohmann::ordered_json m_object;
    nlohmann::ordered_json m_kept = nlohmann::ordered_json::object(); ///< what has been put back
    QList<QString> m_unknownBelow;
    QString m_where;
};

} // namespace wireloupe::workspace
