#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "wire/httphead.h"

namespace wireloupe::wire {

/// `name` or `name=value` behind an extension's name. A quoted value stands here without its quotes.
struct ExtensionParameter
{
    QByteArray name;
    std::optional<QByteArray> value;

    bool operator==(const ExtensionParameter &) const = default;
};

/// One element of Sec-WebSocket-Extensions (RFC 6455 section 9.1).
struct Extension
{
    QByteArray name;
    QList<ExtensionParameter> parameters;

    /// Values stand as they are, unquoted.
    QByteArray serialize() const;
    bool operator==(const Extension &) const = default;
};

/// The elements of all Sec-WebSocket-Extensions fields, in their order; empty where there is no such field.
/// Nothing where a field breaks the grammar, or where there are fields and all of them are empty.
std::optional<QList<Extension>> parseExtensions(const HeaderFields &fields);

/// The value of one field that holds them all.
QByteArray serializeExtensions(const QList<Extension> &extensions);

} // namespace wireloupe::wire
