#pragma once

#include <memory>
#include <optional>

#include <QByteArray>

namespace wireloupe::server {

/// Where and how a message breaks a schema. In English, of one line, fit for a peer.
struct SchemaViolation
{
    QByteArray pointer;  ///< JSON Pointer (RFC 6901) to the value; empty: the whole message
    QByteArray expected; ///< such as "a value of type number"

    bool operator==(const SchemaViolation &) const = default;
};

/// A JSON Schema (draft 7, by valijson), compiled once. Cheap to copy; judge() may be called from one thread
/// at a time.
///
/// What a peer can make it do is bounded: a message may be nested 256 deep, and where the schema has
/// `patternProperties`, the names of members may be 256 bytes long. An expression that takes for ever to fail
/// is given up, and counts as not matched.
class JsonSchema
{
public:
    /// Nothing where `schema` is none, or has a reference to another document; `error` is then an English
    /// sentence without its full stop.
    static std::optional<JsonSchema> compile(const QByteArray &schema, QByteArray &error);

    /// The first violation; nothing: the message is right. A message that is no JSON breaks every schema.
    std::optional<SchemaViolation> judge(const QByteArray &message) const;

private:
    struct Compiled;
    explicit JsonSchema(std::shared_ptr<Compiled> compiled);

    std::shared_ptr<Compiled> m_compiled;
};

} // namespace wireloupe::server
