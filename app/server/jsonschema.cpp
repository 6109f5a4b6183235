#include "server/jsonschema.h"

#include <array>
#include <regex>
#include <utility>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace wireloupe::server {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

struct JsonSchema::Compiled
{
    Json source;
    valijson::Schema schema;
    valijson::Validator validator; ///< keeps the regular expressions that it has met
    bool hasPatterns = false;
};

namespace {

constexpr int mostDepth = 256;
constexpr std::size_t longestMatched = 4096;

/// A document, and what made it not one.
struct Parsed
{
    Json document = Json(Json::value_t::discarded);
    bool isTooDeep = false;
    bool hasLongString = false;
};

Parsed parsed(const QByteArray &text)
{
    Parsed result;
    const auto look = [&result](int depth, Json::parse_event_t event, Json &value) {
        using Event = Json::parse_event_t;
        const bool isBeginning = event == Event::object_start || event == Event::array_start;
        result.isTooDeep = result.isTooDeep || (isBeginning && depth >= mostDepth);
        if ((event == Event::value || event == Event::key) && value.is_string())
            result.hasLongString =
                result.hasLongString || value.get_ref<const std::string &>().size() > longestMatched;
        // What is discarded is not built, so that its depth costs nothing.
        return !result.isTooDeep;
    };
    result.document = Json::parse(text.constBegin(), text.constEnd(), look, false);
    return result;
}

void compileExpression(const std::string &expression)
{
    const std::regex compiled(expression);
    Q_UNUSED(compiled);
}

/// True if there are regular expressions in it. Throws std::regex_error for one that is none: valijson would
/// not find out before a message comes.
bool checkPatterns(const Json &schema)
{
    bool hasAny = false;
    if (schema.is_array())
        for (const Json &each : schema)
            hasAny = checkPatterns(each) || hasAny;
    if (!schema.is_object())
        return hasAny;
    for (const auto &[key, value] : schema.items()) {
        if (key == "enum" || key == "const" || key == "default" || key == "examples")
            continue;
        if (key == "pattern" && value.is_string()) {
            compileExpression(value.get_ref<const std::string &>());
            hasAny = true;
        }
        if (key == "patternProperties" && value.is_object() && !value.empty()) {
            for (const auto &[expression, unused] : value.items())
                compileExpression(expression);
            hasAny = true;
        }
        hasAny = hasAny || key == "format"; // which is matched by expressions too
        hasAny = checkPatterns(value) || hasAny;
    }
    return hasAny;
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
        compiled->hasPatterns = checkPatterns(compiled->source);
        valijson::SchemaParser parser;
        parser.populateSchema(Adapter(compiled->source), compiled->schema);
    } catch (const std::regex_error &bad) {
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
    if (m_compiled->hasPatterns && parse.hasLongString)
        return SchemaViolation{
            {}, "strings of " + QByteArray::number(qulonglong(longestMatched)) + " bytes at most"};
    valijson::ValidationResults results;
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
