#include "capture/matchrule.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QRegularExpression>

#include "lens/jsonpathparser.h"

namespace wireloupe::capture {
namespace {

using namespace Qt::StringLiterals;
using Kind = MatchRule::Kind;
using Unit = StampRule::Unit;

constexpr QStringView jsonWord = u"json:";
constexpr QStringView regexWord = u"regex:";
constexpr std::array<std::pair<QStringView, Kind>, 3> words{
    {{u"none", Kind::None}, {u"payload", Kind::SamePayload}, {u"order", Kind::Order}}};
constexpr std::array<std::pair<QStringView, Unit>, 5> units{{{u"s", Unit::Seconds},
                                                             {u"ms", Unit::Milliseconds},
                                                             {u"us", Unit::Microseconds},
                                                             {u"ns", Unit::Nanoseconds},
                                                             {u"iso", Unit::Iso8601}}};

QString translated(const char *source)
{
    return QCoreApplication::translate("words", source);
}

/// Where the first path ends: at an equals sign that is not in quotes, as JsonPathParser knows them.
qsizetype endOfPath(QStringView text)
{
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (quote.isNull() && character == u'=')
            return at;
        if (quote.isNull() && (character == u'"' || character == u'\''))
            quote = character;
        else if (!quote.isNull() && character == u'\\' && at + 1 < text.size() &&
                 (text[at + 1] == quote || text[at + 1] == u'\\'))
            ++at;
        else if (character == quote)
            quote = {};
    }
    return text.size();
}

MatchRule jsonRule(QStringView paths)
{
    const qsizetype end = endOfPath(paths);
    MatchRule rule{.kind = Kind::JsonPath, .requestPath = paths.first(end).toString()};
    if (end < paths.size())
        rule.replyPath = paths.sliced(end + 1).toString();
    return rule;
}

QString problemOfPath(const QString &path)
{
    const lens::JsonPathParser::Parsed parsed = lens::JsonPathParser(path).parse();
    if (parsed.path && parsed.path->comparison().op() == lens::JsonComparison::Operator::Exists)
        return {};
    if (parsed.path)
        return translated(QT_TRANSLATE_NOOP("words", "“%1” compares: what is wanted is the path alone."))
            .arg(path);
    if (parsed.error == lens::JsonPathError::NoRoot)
        return translated(QT_TRANSLATE_NOOP("words", "A JSON path begins with “$”, as in “$.id”."));
    return translated(QT_TRANSLATE_NOOP("words", "“%1” is not a JSON path, such as “$.data[0].id”."))
        .arg(path);
}

QString problemOfPattern(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (pattern.isEmpty())
        return translated(QT_TRANSLATE_NOOP("words", "The regular expression is missing."));
    if (!expression.isValid())
        return translated(QT_TRANSLATE_NOOP("words", "The regular expression is not valid: %1."))
            .arg(expression.errorString());
    if (expression.captureCount() != 1)
        return translated(QT_TRANSLATE_NOOP("words", "The regular expression has to have one group in "
                                                     "parentheses: what it matches is compared."));
    return {};
}

} // namespace

std::optional<MatchRule> MatchRule::fromText(const QString &text)
{
    for (const auto &[word, kind] : words)
        if (text == word)
            return MatchRule{.kind = kind};
    if (text.startsWith(jsonWord))
        return jsonRule(QStringView(text).sliced(jsonWord.size()));
    if (text.startsWith(regexWord))
        return MatchRule{.kind = Kind::Regex, .pattern = text.sliced(regexWord.size())};
    return std::nullopt;
}

QString MatchRule::toText() const
{
    if (kind == Kind::Regex)
        return regexWord.toString() + pattern;
    if (kind == Kind::JsonPath)
        return jsonWord.toString() + requestPath + (replyPath.isEmpty() ? QString() : u'=' + replyPath);
    for (const auto &[word, wordKind] : words)
        if (wordKind == kind)
            return word.toString();
    return {};
}

QString problemOf(const MatchRule &rule)
{
    if (rule.timeout < MatchRule::minTimeout || rule.timeout > MatchRule::maxTimeout)
        return translated(
            QT_TRANSLATE_NOOP("words", "The time that a reply may take is between 1 ms and 1 h."));
    if (rule.kind == Kind::Regex)
        return problemOfPattern(rule.pattern);
    if (rule.kind != Kind::JsonPath)
        return {};
    const QString problem = problemOfPath(rule.requestPath);
    return problem.isEmpty() && !rule.replyPath.isEmpty() ? problemOfPath(rule.replyPath) : problem;
}

QString problemOfMatchRule(const QString &text)
{
    if (const auto rule = MatchRule::fromText(text))
        return problemOf(*rule);
    return translated(QT_TRANSLATE_NOOP("words", "“%1” is not a rule for replies. There are none, payload, "
                                                 "order, json:PATH, json:PATH=PATH and regex:PATTERN."))
        .arg(text);
}

std::optional<StampRule> StampRule::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    for (const auto &[word, unit] : units)
        if (QStringView(text).first(std::max<qsizetype>(0, colon)) == word)
            return StampRule{text.sliced(colon + 1), unit};
    return std::nullopt;
}

QString StampRule::toText() const
{
    for (const auto &[word, wordUnit] : units)
        if (wordUnit == unit)
            return word.toString() + u':' + path;
    return {};
}

QString problemOf(const StampRule &rule)
{
    return problemOfPath(rule.path);
}

QString problemOfStampRule(const QString &text)
{
    if (const auto rule = StampRule::fromText(text))
        return problemOf(*rule);
    return translated(QT_TRANSLATE_NOOP("words", "“%1” is not a rule for time stamps. There are s:PATH, "
                                                 "ms:PATH, us:PATH, ns:PATH and iso:PATH."))
        .arg(text);
}

QString problemOf(const LatencyRules &rules)
{
    const QString problem = problemOf(rules.match);
    return problem.isEmpty() && rules.stamp ? problemOf(*rules.stamp) : problem;
}

} // namespace wireloupe::capture
