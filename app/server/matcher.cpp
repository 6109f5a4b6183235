#include "server/matcher.h"

#include <algorithm>

#include "lens/hex.h"
#include "lens/jsonpathparser.h"

namespace wireloupe::server {

namespace {

using namespace Qt::StringLiterals;
using Kind = MatchOptions::Kind;
using Groups = QList<QByteArray>;

/// What PCRE takes before a pattern: it gives up there, and says nothing is found.
QString regexLimit()
{
    return u"(*LIMIT_MATCH=%1)"_s.arg(Matcher::regexSteps);
}

/// Where a pattern begins with an option that would undo the limit, as PCRE takes the last one.
QRegularExpressionMatch findForbidden(const QString &pattern)
{
    static const QRegularExpression forbidden(uR"x(^(?:\(\*[A-Z0-9_=]+\))*?(\(\*(?:LIMIT_|NO_JIT)))x"_s);
    return forbidden.match(pattern);
}

QString textForRegex(QByteArrayView payload)
{
    // A unit of UTF-16 takes three bytes of UTF-8 at most; a character that is cut is behind the limit.
    constexpr qsizetype maxBytes = 3 * Matcher::maxRegexText + 3;
    QString text = QString::fromUtf8(payload.first(std::min(payload.size(), maxBytes)));
    text.truncate(Matcher::maxRegexText);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

Matcher::Parsed faulty(MatchFault fault, qsizetype offset, qsizetype length, const QString &detail = {})
{
    return {std::nullopt, fault, offset, length, detail};
}

} // namespace

/// Asks one test of a payload.
struct Matcher::Search
{
    QByteArrayView payload;

    static std::optional<Groups> when(bool isFound)
    {
        return isFound ? std::optional(Groups()) : std::nullopt;
    }

    std::optional<Groups> operator()(const Any &) const { return Groups(); }
    std::optional<Groups> operator()(const Equal &wanted) const { return when(payload == wanted.text); }
    std::optional<Groups> operator()(const Part &wanted) const { return when(payload.contains(wanted.text)); }
    std::optional<Groups> operator()(const Prefix &wanted) const
    {
        return when(payload.startsWith(wanted.bytes));
    }
    std::optional<Groups> operator()(const lens::TextMatcher &wanted) const
    {
        return when(wanted.isIn(payload));
    }
    std::optional<Groups> operator()(const lens::JsonPath &wanted) const
    {
        return when(wanted.matches(payload));
    }

    std::optional<Groups> operator()(const EqualCaseless &wanted) const
    {
        return when(wanted.text.find(payload) == lens::TextMatcher::Match{0, payload.size()});
    }

    std::optional<Groups> operator()(const QRegularExpression &wanted) const
    {
        const QRegularExpressionMatch match =
            wanted.match(textForRegex(payload), 0, QRegularExpression::NormalMatch,
                         QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        Groups groups;
        for (const QString &text : match.capturedTexts())
            groups.append(text.toUtf8());
        return groups;
    }
};

Matcher::Parsed Matcher::parse(const MatchOptions &options)
{
    Parsed parsed = parseTest(options);
    if (parsed.found)
        parsed.found->m_type = options.type;
    return parsed;
}

Matcher::Parsed Matcher::parseTest(const MatchOptions &options)
{
    const QString pattern = QString::fromUtf8(options.pattern);
    switch (options.kind) {
    case Kind::Any:
        break;
    case Kind::Equals:
        return {options.isCaseless ? Matcher(EqualCaseless{lens::TextMatcher(pattern)})
                                   : Matcher(Equal{options.pattern})};
    case Kind::Contains:
        return {options.isCaseless ? Matcher(lens::TextMatcher(pattern)) : Matcher(Part{options.pattern})};
    case Kind::Regex:
        return parseRegex(pattern, options.isCaseless);
    case Kind::JsonPath:
        return parsePath(pattern);
    case Kind::Prefix:
        return parsePrefix(pattern);
    }
    return {Matcher()};
}

Matcher::Parsed Matcher::parseRegex(const QString &pattern, bool isCaseless)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, isCaseless);
    if (const QRegularExpressionMatch forbidden = findForbidden(pattern); forbidden.hasMatch())
        return faulty(MatchFault::BadRegex, forbidden.capturedStart(1), forbidden.capturedLength(1),
                      u"limits and the use of JIT are not for the pattern to set"_s);
    const QString limit = regexLimit();
    const QRegularExpression expression(limit + pattern, options);
    if (!expression.isValid())
        return faulty(
            MatchFault::BadRegex,
            std::clamp<qsizetype>(expression.patternErrorOffset() - limit.size(), 0, pattern.size()), 0,
            expression.errorString());
    expression.optimize();
    return {Matcher(expression)};
}

Matcher::Parsed Matcher::parsePath(const QString &pattern)
{
    lens::JsonPathParser::Parsed parsed = lens::JsonPathParser(pattern).parse();
    if (!parsed.path)
        return faulty(MatchFault::BadPath, parsed.begin, parsed.end - parsed.begin);
    return {Matcher(std::move(*parsed.path))};
}

Matcher::Parsed Matcher::parsePrefix(const QString &pattern)
{
    const lens::HexResult hex = lens::fromHex(pattern);
    if (!hex.isValid)
        return faulty(MatchFault::BadHex, hex.position, hex.position < pattern.size() ? 1 : 0);
    return {Matcher(Prefix{hex.bytes})};
}

std::optional<QList<QByteArray>> Matcher::match(const wire::Message &message) const
{
    return isOfType(message) ? std::visit(Search{message.payload}, m_test) : std::nullopt;
}

bool Matcher::isOfType(const wire::Message &message) const
{
    return m_type == MatchOptions::Type::Any || (m_type == MatchOptions::Type::Text) == message.isText();
}

QList<QByteArray> Matcher::captureNames() const
{
    QList<QByteArray> names;
    if (const auto *expression = std::get_if<QRegularExpression>(&m_test))
        for (const QString &name : expression->namedCaptureGroups())
            names.append(name.toUtf8());
    return names;
}

QByteArray expectationOf(const MatchOptions &options)
{
    const QByteArray pattern = QString::fromUtf8(options.pattern).simplified().toUtf8();
    QByteArray what = "a message";
    if (options.type == MatchOptions::Type::Text)
        what = "text";
    else if (options.type == MatchOptions::Type::Binary)
        what = "a binary message";
    switch (options.kind) {
    case Kind::Any:
        return what;
    case Kind::Equals:
        return what + " that is \"" + pattern + '"';
    case Kind::Contains:
        return what + " that contains \"" + pattern + '"';
    case Kind::Regex:
        return what + " that matches /" + pattern + '/';
    case Kind::JsonPath:
        return what + " that is JSON with " + pattern;
    case Kind::Prefix:
        return what + " that begins with the bytes " + pattern;
    }
    Q_UNREACHABLE();
}

} // namespace wireloupe::server
