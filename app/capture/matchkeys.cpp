#include "capture/matchkeys.h"

#include "capture/regexmatcher.h"
#include "lens/jsoncomparison.h"
#include "lens/jsonpathparser.h"

namespace wireloupe::capture {
namespace {

using namespace Qt::StringLiterals;

/// Comes before a pattern. PCRE's own limit is ten times as much.
constexpr QStringView matchLimit = u"(*LIMIT_MATCH=1000000)";

} // namespace

MatchKeys::MatchKeys(const MatchRule &rule, quint64 seed) : m_seed(seed)
{
    if (!problemOf(rule).isEmpty())
        return;
    m_kind = rule.kind;
    if (m_kind == MatchRule::Kind::JsonPath) {
        m_requestPath = lens::JsonPathParser(rule.requestPath).parse().path;
        if (!rule.replyPath.isEmpty())
            m_replyPath = lens::JsonPathParser(rule.replyPath).parse().path;
    } else if (m_kind == MatchRule::Kind::Regex) {
        m_expression.setPattern(matchLimit.toString() + rule.pattern);
        m_expression.optimize();
        const QString required = RegexMatcher::requiredText(QRegularExpression(rule.pattern));
        if (!required.isEmpty())
            m_required.emplace(required);
    }
}

std::optional<MatchKey> MatchKeys::find(QByteArrayView payload, const Path &path) const
{
    switch (m_kind) {
    case MatchRule::Kind::None:
        return std::nullopt;
    case MatchRule::Kind::SamePayload:
        return of(payload);
    case MatchRule::Kind::Order:
        return MatchKey{};
    case MatchRule::Kind::JsonPath:
        return findValue(payload, *path);
    case MatchRule::Kind::Regex:
        return findGroup(payload);
    }
    return std::nullopt;
}

std::optional<MatchKey> MatchKeys::findValue(QByteArrayView payload, const lens::JsonPath &path) const
{
    const auto value = path.find(payload);
    if (!value || *value == "null")
        return std::nullopt;
    if (!value->startsWith('"'))
        return of(*value);
    const QByteArrayView inside = value->sliced(1, value->size() - 2);
    return inside.contains('\\') ? of(lens::jsonStringText(inside)) : of(inside);
}

std::optional<MatchKey> MatchKeys::findGroup(QByteArrayView payload) const
{
    if (m_required && !m_required->isIn(payload))
        return std::nullopt;
    const QRegularExpressionMatch match =
        m_expression.match(QString::fromUtf8(payload), 0, QRegularExpression::NormalMatch,
                           QRegularExpression::DontCheckSubjectStringMatchOption);
    if (!match.hasMatch() || match.capturedStart(1) < 0)
        return std::nullopt;
    return of(match.capturedView(1).toUtf8());
}

} // namespace wireloupe::capture
