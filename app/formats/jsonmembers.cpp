#include "formats/jsonmembers.h"

#include <algorithm>
#include <charconv>

#include <nlohmann/json.hpp>

namespace wireloupe::formats {

using Json = nlohmann::json;

/// Deeper than this, what is there is passed over.
constexpr std::size_t maxDepth = 4;

/// What nlohmann::json::sax_parse() calls.
struct JsonMembersHandler
{
    JsonMembers &members;
    JsonMembers::Fault fault = {};
    std::vector<std::string> keys = {}; ///< of the objects that are open; empty in a list
    bool isObject = false;

    bool add(std::string value, bool isBool = false)
    {
        if (keys.empty())
            return false; // no object
        if (keys.size() > maxDepth)
            return true;
        std::string path;
        for (const std::string &key : keys)
            path += path.empty() ? key : '/' + key;
        if (keys.size() > 1 && keys.back().empty())
            path += path.ends_with('/') ? "" : "/";
        members.m_members.push_back({std::move(path), std::move(value), isBool});
        return true;
    }

    bool null() { return !keys.empty(); }
    bool boolean(bool value) { return add(value ? "true" : "false", true); }
    bool number_integer(Json::number_integer_t value) { return add(std::to_string(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(std::to_string(value)); }
    bool number_float(Json::number_float_t, const std::string &text) { return add(text); }
    bool string(std::string &value) { return add(std::move(value)); }
    bool binary(Json::binary_t &) { return false; }
    bool start_object(std::size_t)
    {
        isObject = isObject || keys.empty();
        const bool isNested = !keys.empty();
        if (isNested && !add({})) // so that it is there, even if it is empty
            return false;
        keys.emplace_back();
        return true;
    }
    bool key(std::string &name)
    {
        keys.back() = std::move(name);
        return true;
    }
    bool end_object()
    {
        keys.pop_back();
        return true;
    }
    bool start_array(std::size_t)
    {
        if (keys.empty())
            return false;
        keys.emplace_back();
        return true;
    }
    bool end_array() { return end_object(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error)
    {
        fault = {error.what(), position};
        return false;
    }
};

std::optional<JsonMembers::Fault> JsonMembers::parse(QByteArrayView json)
{
    m_members.clear();
    JsonMembersHandler handler{*this};
    if (Json::sax_parse(json.begin(), json.end(), &handler) && handler.isObject)
        return std::nullopt;
    if (handler.fault.words.empty())
        handler.fault.words = "no object";
    return handler.fault;
}

const JsonMembers::Member *JsonMembers::find(std::string_view path) const
{
    const auto found = std::find_if(m_members.rbegin(), m_members.rend(),
                                    [path](const Member &member) { return member.path == path; });
    return found == m_members.rend() ? nullptr : &*found;
}

QByteArray JsonMembers::text(std::string_view path) const
{
    const Member *member = find(path);
    return member == nullptr || member->isBool ? QByteArray() : QByteArray::fromStdString(member->value);
}

namespace {

template <class Number>
std::optional<Number> numberOf(const std::string &text)
{
    Number number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = result.ec == std::errc() && result.ptr == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<qint64> JsonMembers::integer(std::string_view path) const
{
    const Member *member = find(path);
    return member == nullptr ? std::nullopt : numberOf<qint64>(member->value);
}

std::optional<quint64> JsonMembers::size(std::string_view path) const
{
    const Member *member = find(path);
    return member == nullptr ? std::nullopt : numberOf<quint64>(member->value);
}

bool JsonMembers::isTrue(std::string_view path) const
{
    const Member *member = find(path);
    return member != nullptr && member->isBool && member->value == "true";
}

std::vector<std::string_view> JsonMembers::texts(std::string_view path) const
{
    std::vector<std::string_view> values;
    const std::string listPath = std::string(path) + '/';
    for (const Member &member : m_members)
        if (member.path == listPath)
            values.emplace_back(member.value);
    return values;
}

} // namespace wireloupe::formats
