#include "workspace/jsonlayout.h"

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

namespace wireloupe::workspace {

namespace {

using Json = nlohmann::ordered_json;

/// Text from outside may hold what is no UTF-8; it must not stop the rest from being saved.
std::string plain(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void append(std::string &text, const Json &value, std::size_t depth)
{
    if (!value.is_structured() || value.empty()) {
        text += plain(value);
        return;
    }
    const bool isOneLine =
        std::none_of(value.begin(), value.end(), [](const Json &member) { return member.is_structured(); });
    const std::string indent = isOneLine ? std::string() : '\n' + std::string(2 * (depth + 1), ' ');
    const char *separator = "";
    text += value.is_object() ? '{' : '[';
    for (const auto &[key, member] : value.items()) {
        text += separator + indent;
        if (value.is_object())
            text += plain(Json(key)) + ": ";
        append(text, member, depth + 1);
        separator = isOneLine ? ", " : ",";
    }
    if (!isOneLine)
        text += '\n' + std::string(2 * depth, ' ');
    text += value.is_object() ? '}' : ']';
}

} // namespace

QByteArray layOut(const nlohmann::ordered_json &value)
{
    std::string text;
    append(text, value, 0);
    text += '\n';
    return QByteArray::fromStdString(text);
}

} // namespace wireloupe::workspace
