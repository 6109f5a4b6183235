#pragma once

#include <chrono>
#include <concepts>

#include "workspace/jsonmembers.h"
#include "workspace/profileranges.h"

namespace wireloupe::workspace {

/// Describes the fields of a group once, for both directions: a specialisation has
///     static void visit(auto &members);
/// which calls the functions that FieldWriter and FieldReader share, in the order of the file.
template <class Group>
struct Fields;

/// What a whole number of a file must be; another is a FormatError.
struct Bounds
{
    qint64 min = 0;
    quint64 max = 0;
};

/// A whole number as it is kept; a time is one of milliseconds.
template <std::integral Number>
constexpr Number plainNumber(Number number)
{
    return number;
}
constexpr qint64 plainNumber(std::chrono::milliseconds time)
{
    return time.count();
}

/// Writes those members of a group that are not as in `standard`.
template <class Group>
class FieldWriter
{
public:
    FieldWriter(const Group &group, const Group &standard, nlohmann::ordered_json &object)
        : m_group(group), m_standard(standard), m_object(object)
    {
    }

    /// QString, or QByteArray in UTF-8.
    template <class Text>
    void text(const char *key, Text Group::*member)
    {
        if (isChanged(member))
            m_object[key] = (m_group.*member).toStdString();
    }
    template <class Text>
    void texts(const char *key, QList<Text> Group::*member)
    {
        if (!isChanged(member))
            return;
        nlohmann::ordered_json &array = m_object[key] = nlohmann::ordered_json::array();
        for (const Text &text : m_group.*member)
            array.push_back(text.toStdString());
    }
    void flag(const char *key, bool Group::*member)
    {
        if (isChanged(member))
            m_object[key] = m_group.*member;
    }
    /// Brought into its range when it is read.
    void number(const char *key, int Group::*member, const Range &)
    {
        if (isChanged(member))
            m_object[key] = m_group.*member;
    }
    template <class Number>
    void number(const char *key, Number Group::*member, const Bounds &)
    {
        if (isChanged(member))
            m_object[key] = plainNumber(m_group.*member);
    }
    void real(const char *key, double Group::*member, double, double)
    {
        if (isChanged(member))
            m_object[key] = m_group.*member;
    }
    template <class Choice>
    void choice(const char *key, Choice Group::*member, const auto &names)
    {
        if (isChanged(member))
            m_object[key] = names.at(static_cast<std::size_t>(m_group.*member));
    }
    /// Read where somebody wrote it into the file, never written.
    template <class Text>
    void secret(const char *, Text Group::*)
    {
    }
    /// What has a meaning with a secret only.
    template <class Choice>
    void secretChoice(const char *, Choice Group::*, const auto &)
    {
    }
    /// `Codec` has static functions: ordered_json write(const Value &), and Value read(const ordered_json &,
    /// const QString &where), which throws.
    template <class Codec, class Value>
    void value(const char *key, Value Group::*member)
    {
        if (isChanged(member))
            m_object[key] = Codec::write(m_group.*member);
    }
    /// The members of an object of its own.
    template <class Inner>
    void group(const char *key, Inner Group::*member)
    {
        nlohmann::ordered_json object = nlohmann::ordered_json::object();
        FieldWriter<Inner> writer(m_group.*member, m_standard.*member, object);
        Fields<Inner>::visit(writer);
        if (!object.empty())
            m_object[key] = std::move(object);
    }
    /// The members of a part that has no object of its own.
    template <class Inner>
    void merged(Inner Group::*member)
    {
        FieldWriter<Inner> writer(m_group.*member, m_standard.*member, m_object);
        Fields<Inner>::visit(writer);
    }
    /// An array of objects.
    template <class Inner>
    void groups(const char *key, QList<Inner> Group::*member)
    {
        if (!isChanged(member))
            return;
        nlohmann::ordered_json &array = m_object[key] = nlohmann::ordered_json::array();
        const Inner standard{};
        for (const Inner &each : m_group.*member) {
            nlohmann::ordered_json object = nlohmann::ordered_json::object();
            FieldWriter<Inner> writer(each, standard, object);
            Fields<Inner>::visit(writer);
            array.push_back(std::move(object));
        }
    }

private:
    template <class Value>
    bool isChanged(Value Group::*member) const
    {
        return !(m_group.*member == m_standard.*member);
    }

    const Group &m_group;
    const Group &m_standard;
    nlohmann::ordered_json &m_object;
};

/// Reads those members of a group that are there; the others stay as they are. Throws a FormatError.
template <class Group>
class FieldReader
{
public:
    FieldReader(JsonMembers &members, Group &group) : m_members(members), m_group(group) {}

    template <class Text>
    void text(const char *key, Text Group::*member)
    {
        if (m_members.has(key))
            assign(m_group.*member, m_members.takeString(key));
    }
    template <class Text>
    void texts(const char *key, QList<Text> Group::*member)
    {
        if (!m_members.has(key))
            return;
        (m_group.*member).clear();
        for (const QString &text : m_members.takeStrings(key))
            assign((m_group.*member).emplaceBack(), text);
    }
    void flag(const char *key, bool Group::*member)
    {
        m_group.*member = m_members.takeBool(key, m_group.*member);
    }
    void number(const char *key, int Group::*member, const Range &range)
    {
        m_group.*member = range.clamp(m_members.takeInt(key, m_group.*member));
    }
    template <class Number>
    void number(const char *key, Number Group::*member, const Bounds &bounds)
    {
        if (m_members.has(key))
            m_group.*member = static_cast<Number>(m_members.takeNumber(key, bounds.min, bounds.max));
    }
    void real(const char *key, double Group::*member, double min, double max)
    {
        if (m_members.has(key))
            m_group.*member = m_members.takeReal(key, min, max);
    }
    template <class Choice>
    void choice(const char *key, Choice Group::*member, const auto &names)
    {
        const auto fallback = static_cast<std::size_t>(m_group.*member);
        m_group.*member = static_cast<Choice>(m_members.takeChoice(key, names, fallback));
    }
    template <class Text>
    void secret(const char *key, Text Group::*member)
    {
        text(key, member);
    }
    template <class Choice>
    void secretChoice(const char *key, Choice Group::*member, const auto &names)
    {
        choice(key, member, names);
    }
    template <class Codec, class Value>
    void value(const char *key, Value Group::*member)
    {
        if (m_members.has(key))
            m_group.*member = Codec::read(m_members.take(key), m_members.placeOf(key));
    }
    template <class Inner>
    void group(const char *key, Inner Group::*member)
    {
        JsonMembers inner = m_members.takeGroup(key);
        FieldReader<Inner> reader(inner, m_group.*member);
        Fields<Inner>::visit(reader);
        m_members.putBack(key, inner);
    }
    template <class Inner>
    void merged(Inner Group::*member)
    {
        FieldReader<Inner> reader(m_members, m_group.*member);
        Fields<Inner>::visit(reader);
    }
    template <class Inner>
    void groups(const char *key, QList<Inner> Group::*member)
    {
        if (!m_members.has(key))
            return;
        (m_group.*member).clear();
        int index = 0;
        for (const nlohmann::ordered_json &object : m_members.takeArray(key)) {
            JsonMembers inner(object, m_members.placeOf(key) + u'/' + QString::number(index++));
            FieldReader<Inner> reader(inner, (m_group.*member).emplaceBack());
            Fields<Inner>::visit(reader);
            m_members.noteUnknown(inner);
        }
    }

private:
    static void assign(QString &to, const QString &text) { to = text; }
    static void assign(QByteArray &to, const QString &text) { to = text.toUtf8(); }

    JsonMembers &m_members;
    Group &m_group;
};

/// The members of a group that are not at their default.
template <class Group>
nlohmann::ordered_json membersOf(const Group &group)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    const Group standard{};
    FieldWriter<Group> writer(group, standard, object);
    Fields<Group>::visit(writer);
    return object;
}

/// A group, out of the members that are its own. Throws a FormatError.
template <class Group>
void readMembers(JsonMembers &members, Group &group)
{
    FieldReader<Group> reader(members, group);
    Fields<Group>::visit(reader);
}

} // namespace wireloupe::workspace
