#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>

namespace wireloupe::formats {

/// The scalars of one JSON object, and of the objects and lists in it, under paths like "times/dns_ms" and
/// "flags/". An object in it is a text that is empty. Numbers are kept as they were written, to the last
/// digit. Of a key that comes twice the last.
class JsonMembers
{
public:
    struct Fault
    {
        std::string words; ///< of the parser, in English
        std::size_t position = 0;
    };

    /// What is wrong with `json`; nothing where it is one JSON object. What was there before is forgotten.
    std::optional<Fault> parse(QByteArrayView json);

    bool has(std::string_view path) const { return find(path) != nullptr; }
    /// A string as UTF-8, a number as written; empty where there is neither.
    QByteArray text(std::string_view path) const;
    std::optional<qint64> integer(std::string_view path) const;
    std::optional<quint64> size(std::string_view path) const;
    bool isTrue(std::string_view path) const;
    /// The strings of a list.
    std::vector<std::string_view> texts(std::string_view path) const;

private:
    friend struct JsonMembersHandler;

    struct Member
    {
        std::string path;
        std::string value;
        bool isBool = false;
    };

    const Member *find(std::string_view path) const;

    std::vector<Member> m_members;
};

} // namespace wireloupe::formats
