#include "workspace/jsonmembers.h"

#include <algorithm>
#include <string>

namespace wireloupe::workspace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

JsonMembers::JsonMembers(Json object, const QString &where) : m_object(std::move(object)), m_where(where)
{
    if (!m_object.is_object())
        fail(m_where, "an object is missing"_L1);
}

QString JsonMembers::takeString(const char *key)
{
    const Json value = take(key);
    if (value.is_null())
        return {};
    if (!value.is_string())
        fail(placeOf(key), "a string is missing"_L1);
    return QString::fromStdString(value.get<std::string>());
}

int JsonMembers::takeInt(const char *key, int fallback)
{
    const Json value = take(key);
    if (value.is_null())
        return fallback;
    if (!value.is_number_integer())
        fail(placeOf(key), "a whole number is missing"_L1);
    return static_cast<int>(std::clamp(value.get<double>(), -2e9, 2e9));
}

bool JsonMembers::takeBool(const char *key, bool fallback)
{
    const Json value = take(key);
    if (value.is_null())
        return fallback;
    if (!value.is_boolean())
        fail(placeOf(key), "true or false is missing"_L1);
    return value.get<bool>();
}

Json JsonMembers::takeArray(const char *key)
{
    Json value = take(key);
    if (value.is_null())
        return Json::array();
    if (!value.is_array())
        fail(placeOf(key), "an array is missing"_L1);
    return value;
}

QList<QString> JsonMembers::takeStrings(const char *key)
{
    QList<QString> strings;
    for (const Json &value : takeArray(key)) {
        if (!value.is_string())
            fail(placeOf(key), "a string is missing"_L1);
        strings += QString::fromStdString(value.get<std::string>());
    }
    return strings;
}

QByteArray JsonMembers::rest() const
{
    if (m_object.empty())
        return {};
    return QByteArray::fromStdString(m_object.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString JsonMembers::placeOf(const char *key) const
{
    return m_where + u'/' + QLatin1StringView(key);
}

void JsonMembers::fail(const QString &where, QLatin1StringView what)
{
    throw FormatError{TreeProblem::NotWorkspace, where + u": "_s + what};
}

Json JsonMembers::take(const char *key)
{
    const auto found = m_object.find(key);
    if (found == m_object.end())
        return nullptr;
    Json value = std::move(*found);
    m_object.erase(found);
    return value;
}

} // namespace wireloupe::workspace
