#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QHostAddress>

#include "server/faults.h"

namespace wireloupe::session {

// What stands in the file of a server in a form of its own: see workspace::FieldWriter::value(). What cannot
// be read is a workspace::FormatError.

struct AddressCodec
{
    static nlohmann::ordered_json write(const QHostAddress &address);
    static QHostAddress read(const nlohmann::ordered_json &value, const QString &where);
};

/// As server::parseFaults() reads it.
struct FaultsCodec
{
    static nlohmann::ordered_json write(const server::FaultOptions &faults);
    static server::FaultOptions read(const nlohmann::ordered_json &value, const QString &where);
};

/// A JSON Schema as the JSON that it is, to be read and compared line by line; a text that is none stays one.
struct SchemaCodec
{
    static nlohmann::ordered_json write(const QByteArray &schema);
    static QByteArray read(const nlohmann::ordered_json &value, const QString &where);
};

/// A Redis URL, without user and password when it is written.
struct RedisUrlCodec
{
    static nlohmann::ordered_json write(const QString &url);
    static QString read(const nlohmann::ordered_json &value, const QString &where);
};

/// What is wrong with faults, in English.
QString sentence(const server::FaultSpecError &error);

} // namespace wireloupe::session
