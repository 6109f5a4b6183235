#include "session/servercodecs.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include "net/redisurl.h"
#include "workspace/jsonlayout.h"
#include "workspace/jsonmembers.h"

namespace wireloupe::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerCodecs)
};

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using workspace::JsonMembers;

QString textFrom(const Json &value, const QString &where)
{
    if (!value.is_string())
        JsonMembers::fail(where, Words::tr("a string is missing"));
    return QString::fromStdString(value.get<std::string>());
}

/// Without the user too, who cannot log in without it.
QString withoutPassword(const QString &url)
{
    QString error;
    if (auto parsed = net::parseRedisUrl(url, error)) {
        parsed->user.clear();
        return QString::fromUtf8(parsed->shown());
    }
    // Nobody knows which part of such a text is secret.
    return {};
}

QString words(server::FaultSpecError::Kind kind)
{
    using Kind = server::FaultSpecError::Kind;
    switch (kind) {
    case Kind::UnknownFault:
        return Words::tr("there is no such fault");
    case Kind::MissingValue:
        return Words::tr("a value is missing");
    case Kind::BadProbability:
        return Words::tr("a probability is from 0 to 1, or from 0% to 100%");
    case Kind::BadTime:
        return Words::tr("a time is a whole number with ms or s, up to an hour");
    case Kind::BadRate:
        return Words::tr("a rate is a whole number above 0, with k or M");
    case Kind::BadCount:
        return Words::tr("a number of messages above 0 is missing behind @");
    case Kind::BadCode:
        return Words::tr("this close code may not be sent");
    case Kind::BadDirection:
        return Words::tr("a direction is out, in or both");
    case Kind::BadSeed:
        return Words::tr("a seed is a whole number");
    }
    return {};
}

} // namespace

QString sentence(const server::FaultSpecError &error)
{
    return u"%1 (at character %2)"_s.arg(words(error.kind)).arg(error.position + 1);
}

Json AddressCodec::write(const QHostAddress &address)
{
    return address.toString().toStdString();
}

QHostAddress AddressCodec::read(const Json &value, const QString &where)
{
    const QHostAddress address(textFrom(value, where));
    if (address.isNull())
        JsonMembers::fail(where, Words::tr("an IP address is missing"));
    return address;
}

Json FaultsCodec::write(const server::FaultOptions &faults)
{
    return formatFaults(faults).toStdString();
}

server::FaultOptions FaultsCodec::read(const Json &value, const QString &where)
{
    const auto faults = server::parseFaults(textFrom(value, where));
    if (const auto *error = std::get_if<server::FaultSpecError>(&faults))
        JsonMembers::fail(where, sentence(*error));
    return std::get<server::FaultOptions>(faults);
}

Json SchemaCodec::write(const QByteArray &schema)
{
    try {
        Json json = workspace::parseJson(schema);
        if (json.is_object() || json.is_boolean())
            return json;
    } catch (const workspace::FormatError &) { // kept as it was written
    }
    return schema.toStdString();
}

QByteArray SchemaCodec::read(const Json &value, const QString &where)
{
    if (value.is_string())
        return textFrom(value, where).toUtf8();
    if (!value.is_object() && !value.is_boolean())
        JsonMembers::fail(where, Words::tr("a JSON Schema is missing: an object, true or false"));
    return workspace::layOut(value);
}

Json RedisUrlCodec::write(const QString &url)
{
    return withoutPassword(url).toStdString();
}

QString RedisUrlCodec::read(const Json &value, const QString &where)
{
    QString url = textFrom(value, where);
    QString error;
    if (!url.isEmpty() && !net::parseRedisUrl(url, error))
        JsonMembers::fail(where, error);
    return url;
}

} // namespace wireloupe::session
