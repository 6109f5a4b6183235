#include "workspace/jsonmembers.h"

#include <algorithm>
#include <string>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace wireloupe::workspace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonMembers)
};

/// Containers within containers: far deeper than anybody's folders, far less than what recursion can bear.
constexpr int maxDepth = 400;

/// The parser's own words are about its grammar; people look for the place.
QString placeIn(const QByteArray &words)
{
    static const QRegularExpression place(u"at line (\\d+), column (\\d+)"_s);
    const QString text =
        QString::fromUtf8(words); // "[json.exception.parse_error.101] parse error at line 1, …"
    const QRegularExpressionMatch match = place.match(text);
    return match.hasMatch()
               ? Words::tr("line %1, column %2 is not JSON").arg(match.captured(1), match.captured(2))
               : text.sliced(text.indexOf(u"] "_s) + 2);
}

QString wordsOf(std::span<const char *const> names)
{
    QStringList words;
    for (const char *name : names)
        words += QLatin1StringView(name);
    return words.join(u", ");
}

/// A part of a JSON Pointer (RFC 6901 section 3).
QString escaped(QString key)
{
    return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

} // namespace

Json parseJson(const QByteArray &text)
{
    bool isTooDeep = false;
    const auto watchDepth = [&isTooDeep](int depth, Json::parse_event_t, Json &) {
        isTooDeep = isTooDeep || depth > maxDepth;
        return !isTooDeep;
    };
    try {
        Json json = Json::parse(text.begin(), text.end(), watchDepth);
        if (!isTooDeep)
            return json;
    } catch (const Json::exception &error) { // a number that no double can hold is no parse_error
        throw FormatError{FileProblem::NotJson, placeIn(error.what())};
    }
    throw FormatError{FileProblem::NotWorkspace, Words::tr("nested too deep")};
}

JsonMembers::JsonMembers(Json object, const QString &where) : m_object(std::move(object)), m_where(where)
{
    if (!m_object.is_object())
        fail(m_where, Words::tr("an object is missing"));
}

void JsonMembers::checkHead(QLatin1StringView format, int version)
{
    if (takeString("format") != format)
        throw FormatError{FileProblem::NotWorkspace,
                          Words::tr("%1: this is not a file of \"%2\"").arg(placeOf("format"), format)};
    const int found = takeInt("version", version);
    if (found > version)
        throw FormatError{FileProblem::NewerVersion, Words::tr("version %1").arg(found)};
}

QString JsonMembers::takeString(const char *key)
{
    const Json value = take(key);
    if (value.is_null())
        return {};
    if (!value.is_string())
        fail(placeOf(key), Words::tr("a string is missing"));
    return QString::fromStdString(value.get<std::string>());
}

int JsonMembers::takeInt(const char *key, int fallback)
{
    const Json value = take(key);
    if (value.is_null())
        return fallback;
    if (!value.is_number_integer())
        fail(placeOf(key), Words::tr("a whole number is missing"));
    return static_cast<int>(std::clamp(value.get<double>(), -2e9, 2e9));
}

bool JsonMembers::takeBool(const char *key, bool fallback)
{
    const Json value = take(key);
    if (value.is_null())
        return fallback;
    if (!value.is_boolean())
        fail(placeOf(key), Words::tr("true or false is missing"));
    return value.get<bool>();
}

Json JsonMembers::takeArray(const char *key)
{
    Json value = take(key);
    if (value.is_null())
        return Json::array();
    if (!value.is_array())
        fail(placeOf(key), Words::tr("an array is missing"));
    return value;
}

QList<QString> JsonMembers::takeStrings(const char *key)
{
    QList<QString> strings;
    for (const Json &value : takeArray(key)) {
        if (!value.is_string())
            fail(placeOf(key), Words::tr("a string is missing"));
        strings += QString::fromStdString(value.get<std::string>());
    }
    return strings;
}

std::size_t JsonMembers::takeChoice(const char *key, std::span<const char *const> names, std::size_t fallback)
{
    const QString name = takeString(key);
    if (name.isEmpty())
        return fallback;
    const auto found =
        std::ranges::find(names, name, [](const char *each) { return QLatin1StringView(each); });
    if (found == names.end())
        fail(placeOf(key),
             Words::tr("this is none of the words that are known here: %1").arg(wordsOf(names)));
    return static_cast<std::size_t>(found - names.begin());
}

Json JsonMembers::takeObject(const char *key)
{
    Json value = take(key);
    if (value.is_null())
        return Json::object();
    if (!value.is_object())
        fail(placeOf(key), Words::tr("an object is missing"));
    return value;
}

JsonMembers JsonMembers::takeGroup(const char *key)
{
    return JsonMembers(takeObject(key), placeOf(key));
}

quint64 JsonMembers::takeNumber(const char *key, qint64 min, quint64 max)
{
    const Json value = take(key);
    const bool isNegative = value.is_number_integer() && !value.is_number_unsigned();
    const bool isWithin = isNegative ? value.get<qint64>() >= min && value.get<qint64>() < 0
                                     : value.is_number_unsigned() && value.get<quint64>() <= max &&
                                           (min <= 0 || value.get<quint64>() >= static_cast<quint64>(min));
    if (!isWithin)
        fail(placeOf(key), Words::tr("a whole number from %1 to %2 is missing").arg(min).arg(max));
    return isNegative ? static_cast<quint64>(value.get<qint64>()) : value.get<quint64>();
}

double JsonMembers::takeReal(const char *key, double min, double max)
{
    const Json value = take(key);
    const double number = value.is_number() ? value.get<double>() : min - 1;
    if (!(number >= min && number <= max))
        fail(placeOf(key), Words::tr("a number from %1 to %2 is missing").arg(min).arg(max));
    return number;
}

bool JsonMembers::has(const char *key) const
{
    const auto found = m_object.find(key);
    return found != m_object.end() && !found->is_null();
}

void JsonMembers::putBack(const char *key, const JsonMembers &group)
{
    noteUnknown(group);
    Json left = group.m_object;
    left.update(group.m_kept);
    if (!left.empty())
        m_kept[key] = std::move(left);
}

void JsonMembers::noteUnknown(const JsonMembers &element)
{
    m_unknownBelow += element.unknown();
}

QList<QString> JsonMembers::keys() const
{
    QList<QString> keys;
    for (const auto &[key, value] : m_object.items())
        keys += QString::fromStdString(key);
    return keys;
}

QList<QString> JsonMembers::unknown() const
{
    QList<QString> places;
    for (const QString &key : keys())
        places += m_where + u'/' + escaped(key);
    return places + m_unknownBelow;
}

QByteArray JsonMembers::rest() const
{
    Json left = m_object;
    left.update(m_kept);
    if (left.empty())
        return {};
    return QByteArray::fromStdString(left.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString JsonMembers::placeOf(const char *key) const
{
    return m_where + u'/' + QLatin1StringView(key);
}

void JsonMembers::fail(const QString &where, QLatin1StringView what)
{
    throw FormatError{FileProblem::NotWorkspace, where + u": "_s + what};
}

void JsonMembers::fail(const QString &where, const QString &what)
{
    throw FormatError{FileProblem::NotWorkspace, where + u": "_s + what};
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
