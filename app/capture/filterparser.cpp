#include "capture/filterparser.h"

#include <algorithm>

#include "capture/filternumbers.h"
#include "lens/jsonpathparser.h"

namespace wireloupe::capture {
namespace {

using Kind = FilterToken::Kind;

/// One alone needs no node around it.
FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> children)
{
    if (children.size() == 1)
        return std::move(children.front());
    return {kind, std::move(children), std::nullopt};
}

QRegularExpression::PatternOptions optionsOf(QStringView flags)
{
    QRegularExpression::PatternOptions options;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, flags.contains(u'i'));
    options.setFlag(QRegularExpression::MultilineOption, flags.contains(u'm'));
    options.setFlag(QRegularExpression::DotMatchesEverythingOption, flags.contains(u's'));
    return options;
}

FilterError errorOf(lens::JsonPathError error)
{
    switch (error) {
    case lens::JsonPathError::None:
        return FilterError::None;
    case lens::JsonPathError::NoRoot:
        return FilterError::JsonNoRoot;
    case lens::JsonPathError::BadStep:
        return FilterError::JsonBadStep;
    case lens::JsonPathError::OpenQuote:
        return FilterError::JsonOpenQuote;
    case lens::JsonPathError::MissingValue:
        return FilterError::JsonMissingValue;
    case lens::JsonPathError::TooLong:
        return FilterError::JsonTooLong;
    }
    Q_UNREACHABLE();
}

void addTo(TimeTest &test, const FilterNumber &number)
{
    const bool isOverMidnight = number.isTimeOfDay && number.range.first > number.range.last;
    NumberSet &numbers = number.isTimeOfDay ? test.timeOfDay : test.sinceStart;
    if (isOverMidnight) {
        numbers.add({number.range.first, NumberSet::greatest});
        numbers.add({NumberSet::least, number.range.last});
    } else {
        numbers.add(number.range);
    }
}

} // namespace

FilterParser::FilterParser(const QString &text) : m_text(text), m_lexer(m_text) {}

FilterParser::Parsed FilterParser::parse()
{
    advance();
    FilterNode root = takeAlternatives(0);
    if (!isFailed() && m_token.kind == Kind::Close)
        fail(FilterError::StrayBracket, m_token.begin, m_token.end);
    if (isFailed())
        root = FilterNode();
    return {std::move(root), std::move(m_result)};
}

QStringView FilterParser::viewOf(qsizetype begin, qsizetype end) const
{
    return QStringView(m_text).sliced(begin, end - begin);
}

void FilterParser::fail(FilterError error, qsizetype begin, qsizetype end)
{
    m_result.error = error;
    m_result.position = static_cast<int>(begin);
    m_result.length = static_cast<int>(end - begin);
    m_result.token = viewOf(begin, end).toString();
}

/// Terms, "or", and more of them.
FilterNode FilterParser::takeAlternatives(int depth)
{
    std::vector<FilterNode> alternatives;
    for (;;) {
        const FilterToken first = m_token;
        alternatives.push_back(takeTerms(depth));
        const bool isNothing = m_token.begin == first.begin;
        const bool isOr = m_token.kind == Kind::Or;
        if (!isFailed() && isNothing && (isOr || alternatives.size() > 1))
            fail(FilterError::MissingTerm, m_token.begin, isOr ? m_token.end : m_token.begin);
        if (isFailed() || !isOr)
            break;
        advance();
    }
    return joined(FilterNode::Kind::Or, std::move(alternatives));
}

FilterNode FilterParser::takeTerms(int depth)
{
    std::vector<FilterNode> terms;
    while (!isFailed() && m_token.kind != Kind::End && m_token.kind != Kind::Close &&
           m_token.kind != Kind::Or) {
        const bool isNegated = m_token.kind == Kind::Minus;
        if (isNegated)
            advance();
        Node term = takeTerm(depth);
        if (!term)
            continue;
        if (isNegated) {
            std::vector<FilterNode> children;
            children.push_back(std::move(*term));
            term = FilterNode{FilterNode::Kind::Not, std::move(children), std::nullopt};
        }
        terms.push_back(std::move(*term));
    }
    return joined(FilterNode::Kind::And, std::move(terms));
}

/// Nothing for a term that says nothing, as an empty pair of quotes, and on an error.
FilterParser::Node FilterParser::takeTerm(int depth)
{
    if (m_token.kind == Kind::Open)
        return takeBrackets(depth);
    Node node;
    if (m_token.kind == Kind::Key)
        node = takeKey();
    else if (m_token.kind == Kind::Regex)
        node = takeRegex();
    else if (!m_token.content.isEmpty())
        node = FilterNode::of(lens::TextMatcher(m_token.content));
    if (!isFailed())
        advance();
    return node;
}

FilterParser::Node FilterParser::takeBrackets(int depth)
{
    const FilterToken open = m_token;
    if (depth == Filter::maxDepth) {
        fail(FilterError::TooDeep, open.begin, open.end);
        return std::nullopt;
    }
    advance();
    if (m_token.kind == Kind::Close) {
        fail(FilterError::EmptyBrackets, open.begin, m_token.end);
        return std::nullopt;
    }
    FilterNode inside = takeAlternatives(depth + 1);
    if (isFailed())
        return std::nullopt;
    if (m_token.kind != Kind::Close) {
        fail(FilterError::OpenBracket, open.begin, open.end);
        return std::nullopt;
    }
    advance();
    const bool saysNothing = inside.kind == FilterNode::Kind::And && inside.children.empty();
    return saysNothing ? Node() : Node(std::move(inside));
}

FilterParser::Node FilterParser::takeRegex()
{
    const QStringView flags = viewOf(m_token.flags, m_token.end);
    const auto unknown = std::find_if_not(flags.begin(), flags.end(),
                                          [](QChar flag) { return QStringView(u"ims").contains(flag); });
    if (unknown != flags.end()) {
        const qsizetype at = m_token.flags + (unknown - flags.begin());
        fail(FilterError::UnknownRegexFlag, at, at + 1);
        return std::nullopt;
    }
    const QRegularExpression expression(m_token.content, optionsOf(flags));
    if (!expression.isValid()) {
        const qsizetype at = m_token.begin + 1 + std::max<qsizetype>(0, expression.patternErrorOffset());
        const qsizetype begin = std::min(at, m_token.flags - 1);
        fail(FilterError::BadRegex, begin, std::min(begin + 1, m_token.end));
        m_result.detail = expression.errorString();
        return std::nullopt;
    }
    return FilterNode::of(RegexMatcher(expression));
}

FilterParser::Node FilterParser::takeKey()
{
    const QStringView name = viewOf(m_token.begin, m_token.colon);
    const auto key = filterKeyOf(name);
    if (!key) {
        const QString nearest = nearestKey(name);
        if (nearest.isEmpty())
            return FilterNode::of(lens::TextMatcher(m_token.content));
        fail(FilterError::UnknownKey, m_token.begin, m_token.colon);
        m_result.suggestion = nearest;
        return std::nullopt;
    }
    Node node;
    if (m_token.colon + 1 == m_token.end)
        fail(FilterError::MissingValue, m_token.begin, m_token.end);
    else if (*key == FilterKey::Json)
        node = takeJson();
    else
        node = valuesOf(*key).empty() ? takeNumbers(*key) : takeBits(*key);
    if (isFailed())
        m_result.key = key;
    return node;
}

/// Hands each of the values between the bars to `take`, with its place in the text.
template <class Take>
void FilterParser::takeValues(const Take &take)
{
    for (qsizetype begin = m_token.colon + 1; begin <= m_token.end && !isFailed();) {
        const qsizetype bar = m_text.indexOf(u'|', begin);
        const qsizetype end = bar < 0 ? m_token.end : std::min(bar, m_token.end);
        if (begin == end)
            return fail(FilterError::MissingValue, m_token.begin, m_token.end);
        take(begin, end);
        begin = end + 1;
    }
}

FilterParser::Node FilterParser::takeBits(FilterKey key)
{
    BitsTest test{key, 0};
    takeValues([&](qsizetype begin, qsizetype end) {
        const QStringView value = viewOf(begin, end);
        if (const auto bits = bitsOf(key, value)) {
            test.bits |= *bits;
            return;
        }
        fail(FilterError::UnknownValue, begin, end);
        m_result.suggestion = nearestValue(key, value);
    });
    return FilterNode::of(test);
}

FilterParser::Node FilterParser::takeNumbers(FilterKey key)
{
    NumbersTest numbers{key, {}};
    TimeTest times;
    takeValues([&](qsizetype begin, qsizetype end) {
        const FilterNumber number = parseFilterNumber(key, viewOf(begin, end));
        if (number.error != FilterError::None)
            fail(number.error, begin, end);
        else if (key == FilterKey::Time)
            addTo(times, number);
        else
            numbers.numbers.add(number.range);
    });
    return key == FilterKey::Time ? FilterNode::of(times) : FilterNode::of(numbers);
}

FilterParser::Node FilterParser::takeJson()
{
    const qsizetype begin = m_token.colon + 1;
    lens::JsonPathParser::Parsed parsed = lens::JsonPathParser(viewOf(begin, m_token.end)).parse();
    if (!parsed.path) {
        fail(errorOf(parsed.error), begin + parsed.begin, begin + parsed.end);
        return std::nullopt;
    }
    return FilterNode::of(std::move(*parsed.path));
}

} // namespace wireloupe::capture
