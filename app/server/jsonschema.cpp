#include "server/jsonschema.h"

#include <algorithm>
#include <array>
#include <regex>
#include <stdexcept>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <QDate>
#include <QScopeGuard>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "server/ecmapattern.h"

namespace wireloupe::server {

using namespace std::string_view_literals;
using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

namespace {

/// By what the schema says.
using Patterns = std::unordered_map<std::string, QRegularExpression>;

/// Those of the schema that this thread judges by: valijson hands nothing of ours to its visitor.
constinit thread_local const Patterns *s_patterns = nullptr;

bool isMatch(const std::string &pattern, const std::string &text)
{
    const auto known = s_patterns->find(pattern);
    const auto &expression =
        known != s_patterns->end() ? known->second : ecmaPattern(QString::fromStdString(pattern));
    return expression.match(QString::fromStdString(text)).hasMatch();
}

/// RFC 3339 section 5.6, a leap second at any minute.
bool isFormat(const std::string &format, const std::string &text)
{
    static const QString date = QStringLiteral("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    static const QString time = QStringLiteral("([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?"
                                               "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])");
    static const std::unordered_map<std::string, QRegularExpression> formats{
        {"date", QRegularExpression(QStringLiteral("\\A%1\\z").arg(date))},
        {"time", QRegularExpression(QStringLiteral("\\A%1\\z").arg(time))},
        {"date-time", QRegularExpression(QStringLiteral("\\A%1[Tt]%2\\z").arg(date, time))}};
    const auto expression = formats.find(format);
    if (expression == formats.end())
        return true;
    const auto match = expression->second.match(QString::fromStdString(text));
    return match.hasMatch() &&
           (format == "time" || QDate::isValid(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                                               match.capturedView(3).toInt()));
}

} // namespace

} // namespace wireloupe::server

// In place of valijson's own, which match by std::regex: that recurses for each character, so that a peer
// could overflow the stack by a long string.
namespace valijson {

using wireloupe::server::Adapter;

template <>
bool ValidationVisitor<Adapter>::visit(const constraints::PatternConstraint &constraint)
{
    if (!m_target.isString() ||
        wireloupe::server::isMatch(constraint.getPattern<std::string::allocator_type>(), m_target.asString()))
        return true;
    if (m_results)
        m_results->pushError(m_context, "Failed to match regex specified by 'pattern' constraint.");
    return false;
}

template <>
bool ValidationVisitor<Adapter>::visit(const constraints::FormatConstraint &constraint)
{
    const std::string &format = constraint.getFormat();
    if (!m_target.isString() || wireloupe::server::isFormat(format, m_target.asString()))
        return true;
    if (m_results)
        m_results->pushError(m_context, "Expected a valid " + format);
    return false;
}

} // namespace valijson

namespace wireloupe::server {

struct JsonSchema::Compiled
{
    Json source;
    valijson::Schema schema;
    valijson::Validator validator;
    Patterns patterns;
    bool hasPatternsOfNames = false;
};

namespace {

constexpr int mostDepth = 256;
constexpr std::size_t longestName = 256;

struct BadPattern : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// A document, and what made it not one.
struct Parsed
{
    Json document = Json(Json::value_t::discarded);
    bool isTooDeep = false;
    bool hasLongName = false;
};

Parsed parsed(const QByteArray &text)
{
    Parsed result;
    const auto look = [&result](int depth, Json::parse_event_t event, Json &value) {
        using Event = Json::parse_event_t;
        const bool isBeginning = event == Event::object_start || event == Event::array_start;
        result.isTooDeep = result.isTooDeep || (isBeginning && depth >= mostDepth);
        if (event == Event::key)
            result.hasLongName =
                result.hasLongName || value.get_ref<const std::string &>().size() > longestName;
        // What is discarded is not built, so that its depth costs nothing.
        return !result.isTooDeep;
    };
    result.document = Json::parse(text.constBegin(), text.constEnd(), look, false);
    return result;
}

void takePattern(const std::string &pattern, Patterns &patterns)
{
    QRegularExpression expression = ecmaPattern(QString::fromStdString(pattern));
    if (!expression.isValid())
        throw BadPattern(expression.errorString().toStdString());
    expression.optimize();
    patterns.insert_or_assign(pattern, std::move(expression));
}

/// These valijson matches by itself, with names that are short enough.
void takeNamePattern(const std::string &pattern)
{
    try {
        const std::regex compiled(pattern);
        Q_UNUSED(compiled);
    } catch (const std::regex_error &bad) {
        throw BadPattern(bad.what());
    }
}

/// Whose members are schemas by names of the user's own choice, which may be those of keywords.
bool holdsSchemasByName(std::string_view keyword)
{
    static constexpr std::array keywords{"properties"sv, "patternProperties"sv, "definitions"sv, "$defs"sv,
                                         "dependencies"sv};
    return std::ranges::find(keywords, keyword) != keywords.end();
}

/// Whose value is data, and no schema.
bool holdsData(std::string_view keyword)
{
    static constexpr std::array keywords{"enum"sv, "const"sv, "default"sv, "examples"sv};
    return std::ranges::find(keywords, keyword) != keywords.end();
}

/// All that are anywhere in it. Throws BadPattern for one that is none: valijson would not find out before a
/// message comes. True if there are any for the names of members.
bool takePatterns(const Json &schema, Patterns &patterns)
{
    bool hasAnyOfNames = false;
    const auto takeEach = [&](const Json &schemas) {
        for (const Json &each : schemas)
            hasAnyOfNames = takePatterns(each, patterns) || hasAnyOfNames;
    };
    if (schema.is_array())
        takeEach(schema);
    if (!schema.is_object())
        return hasAnyOfNames;
    for (const auto &[key, value] : schema.items()) {
        if (key == "pattern" && value.is_string())
            takePattern(value.get_ref<const std::string &>(), patterns);
        if (key == "patternProperties" && value.is_object() && !value.empty()) {
            for (const auto &[expression, unused] : value.items())
                takeNamePattern(expression);
            hasAnyOfNames = true;
        }
        if (holdsSchemasByName(key) && value.is_object())
            takeEach(value);
        else if (!holdsData(key))
            hasAnyOfNames = takePatterns(value, patterns) || hasAnyOfNames;
    }
    return hasAnyOfNames;
}

/// Of valijson's "<root>", "[name]", "[0]".
QByteArray pointerFrom(const std::vector<std::string> &context)
{
    QByteArray pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        QByteArray token = QByteArray::fromStdString(context[i]);
        if (token.startsWith('[') && token.endsWith(']'))
            token = token.sliced(1, token.size() - 2);
        pointer += '/' + token.replace('~', "~0").replace('/', "~1");
    }
    return pointer;
}

/// What the schema says plainly about the value at `context`, as far as it goes without conditions.
const Json *plainSchemaAt(const Json &schema, const std::vector<std::string> &context)
{
    const Json *at = &schema;
    for (std::size_t i = 1; i < context.size() && at; ++i) {
        const std::string token = context[i].substr(1, context[i].size() - 2);
        const auto properties = at->find("properties");
        const auto items = at->find("items");
        if (properties != at->end() && properties->is_object() && properties->contains(token))
            at = &(*properties)[token];
        else if (items != at->end() && items->is_object())
            at = &*items;
        else
            at = nullptr;
        if (at && !at->is_object())
            at = nullptr;
    }
    return at;
}

QByteArray typesIn(const Json &schema)
{
    const Json &type = schema["type"];
    if (type.is_string())
        return QByteArray::fromStdString(type.get_ref<const std::string &>());
    QByteArray names;
    for (const Json &each : type)
        if (each.is_string())
            names += (names.isEmpty() ? "" : " or ") +
                     QByteArray::fromStdString(each.get_ref<const std::string &>());
    return names;
}

/// How valijson begins to say that something is wrong, and the keyword of the schema that says what is right.
struct Complaint
{
    const char *beginning;
    const char *keyword;
    const char *words; ///< before what the keyword says
};

constexpr std::array complaints{
    Complaint{"Value type not permitted", "type", "a value of type "},
    Complaint{"Failed to match against any enum", "enum", "one of "},
    Complaint{"Failed to match expected value set by 'const'", "const", ""},
    Complaint{"Failed to match regex", "pattern", "a match of "},
};

QByteArray wordsOf(const Json &schema, const char *keyword)
{
    constexpr qsizetype most = 100;
    if (QByteArrayView(keyword) == QByteArrayView("type"))
        return typesIn(schema);
    const QByteArray words = QByteArray::fromStdString(schema[keyword].dump());
    return words.size() > most ? words.first(most) + "..." : words;
}

QByteArray expectation(const valijson::ValidationResults::Error &error, const Json &source)
{
    static constexpr QByteArrayView expected = "Expected ";
    static constexpr QByteArrayView missing = "Missing required ";
    QByteArray said = QByteArray::fromStdString(error.description);
    if (said.endsWith('.'))
        said.chop(1);
    const Json *schema = plainSchemaAt(source, error.context);
    for (const auto &[beginning, keyword, words] : complaints)
        if (schema && said.startsWith(beginning) && schema->contains(keyword))
            return words + wordsOf(*schema, keyword);
    if (said.startsWith(expected))
        return said.sliced(expected.size());
    if (said.startsWith(missing))
        return "the " + said.sliced(missing.size());
    return "otherwise: " + said;
}

} // namespace

JsonSchema::JsonSchema(std::shared_ptr<Compiled> compiled) : m_compiled(std::move(compiled)) {}

std::optional<JsonSchema> JsonSchema::compile(const QByteArray &schema, QByteArray &error)
{
    Parsed source = parsed(schema);
    if (source.isTooDeep) {
        error = "The schema is nested too deeply";
        return std::nullopt;
    }
    if (!source.document.is_object() && !source.document.is_boolean()) {
        error = source.document.is_discarded() ? "The schema is not JSON" : "The schema is not a JSON object";
        return std::nullopt;
    }
    auto compiled = std::make_shared<Compiled>();
    compiled->source = std::move(source.document);
    try {
        compiled->hasPatternsOfNames = takePatterns(compiled->source, compiled->patterns);
        valijson::SchemaParser parser;
        parser.populateSchema(Adapter(compiled->source), compiled->schema);
    } catch (const BadPattern &bad) {
        error = "The schema has a regular expression that is none: " + QByteArray(bad.what());
        return std::nullopt;
    } catch (const std::exception &bad) {
        error = "The schema cannot be used: " + QByteArray(bad.what());
        if (error.endsWith('.'))
            error.chop(1);
        return std::nullopt;
    }
    return JsonSchema(std::move(compiled));
}

std::optional<SchemaViolation> JsonSchema::judge(const QByteArray &message) const
{
    const Parsed parse = parsed(message);
    if (parse.isTooDeep)
        return SchemaViolation{{}, "nesting of " + QByteArray::number(mostDepth) + " levels at most"};
    if (parse.document.is_discarded())
        return SchemaViolation{{}, "JSON"};
    if (m_compiled->hasPatternsOfNames && parse.hasLongName)
        return SchemaViolation{{},
                               "names of " + QByteArray::number(qulonglong(longestName)) + " bytes at most"};
    valijson::ValidationResults results;
    s_patterns = &m_compiled->patterns;
    const auto forget = qScopeGuard([] { s_patterns = nullptr; });
    try {
        if (m_compiled->validator.validate(m_compiled->schema, Adapter(parse.document), &results))
            return std::nullopt;
    } catch (const std::exception &bad) {
        return SchemaViolation{{}, bad.what()};
    }
    valijson::ValidationResults::Error first;
    // The first is the innermost: those around it follow.
    if (!results.popError(first))
        return SchemaViolation{{}, "something else"};
    return SchemaViolation{pointerFrom(first.context), expectation(first, m_compiled->source)};
}

} // namespace wireloupe::server
