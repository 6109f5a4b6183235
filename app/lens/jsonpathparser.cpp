#include "lens/jsonpathparser.h"

#include <algorithm>
#include <array>

namespace wireloupe::lens {
namespace {

using Operator = JsonComparison::Operator;

struct Sign
{
    QStringView text;
    Operator op;
};

/// What begins with another one comes before it.
constexpr std::array signs{
    Sign{u"==", Operator::Equal},          Sign{u"=", Operator::Equal},
    Sign{u"!=", Operator::NotEqual},       Sign{u"<=", Operator::LessOrEqual},
    Sign{u">=", Operator::GreaterOrEqual}, Sign{u"<", Operator::Less},
    Sign{u">", Operator::Greater},         Sign{u"~", Operator::Contains},
};

bool isPartOfName(QChar character)
{
    return !QStringView(u".[]=!<>~'\"").contains(character);
}

} // namespace

JsonPathParser::Parsed JsonPathParser::parse()
{
    if (!take(u"$")) {
        fail(JsonPathError::NoRoot, 0, std::min<qsizetype>(1, m_text.size()));
        return std::move(m_parsed);
    }
    std::vector<JsonPath::Step> steps;
    while (!isFailed() && (isAt(u".") || isAt(u"[")))
        takeStep(steps);
    if (!isFailed() && steps.size() > JsonPath::maxSteps)
        fail(JsonPathError::TooLong, 0, m_at);
    if (isFailed())
        return std::move(m_parsed);
    const JsonComparison comparison = takeComparison();
    if (!isFailed())
        m_parsed.path.emplace(std::move(steps), comparison);
    return std::move(m_parsed);
}

bool JsonPathParser::take(QStringView start)
{
    if (!isAt(start))
        return false;
    m_at += start.size();
    return true;
}

void JsonPathParser::fail(JsonPathError error, qsizetype begin, qsizetype end)
{
    m_parsed.error = error;
    m_parsed.begin = begin;
    m_parsed.end = end;
}

/// `.name`, `.*` or brackets, each of them also behind `..`.
void JsonPathParser::takeStep(std::vector<JsonPath::Step> &steps)
{
    JsonPath::Step step;
    step.isDeep = take(u"..");
    if (take(u"["))
        takeBracket(step);
    else if (step.isDeep || take(u"."))
        takeName(step);
    steps.push_back(step);
}

void JsonPathParser::takeName(JsonPath::Step &step)
{
    if (take(u"*"))
        return;
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isPartOfName(m_text[m_at]))
        ++m_at;
    if (m_at == begin)
        return fail(JsonPathError::BadStep, m_at, std::min(m_at + 1, m_text.size()));
    step.kind = JsonPath::Step::Kind::Name;
    step.name = m_text.sliced(begin, m_at - begin).toUtf8();
}

/// Behind `[`: `*`, a number or a quoted name.
void JsonPathParser::takeBracket(JsonPath::Step &step)
{
    const qsizetype begin = m_at;
    if (isAt(u"'") || isAt(u"\"")) {
        step.kind = JsonPath::Step::Kind::Name;
        step.name = takeQuoted().toUtf8();
    } else if (!take(u"*")) {
        while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
        bool isNumber = false;
        step.kind = JsonPath::Step::Kind::Index;
        step.index = m_text.sliced(begin, m_at - begin).toLongLong(&isNumber);
        if (!isNumber)
            return fail(JsonPathError::BadStep, begin, std::min(m_at + 1, m_text.size()));
    }
    if (!isFailed() && !take(u"]"))
        fail(JsonPathError::BadStep, m_at, std::min(m_at + 1, m_text.size()));
}

JsonComparison JsonPathParser::takeComparison()
{
    if (m_at == m_text.size())
        return {};
    const qsizetype begin = m_at;
    const auto sign =
        std::find_if(signs.begin(), signs.end(), [this](const Sign &one) { return take(one.text); });
    if (sign == signs.end()) {
        fail(JsonPathError::BadStep, m_at, m_at + 1);
        return {};
    }
    if (m_at == m_text.size()) {
        fail(JsonPathError::MissingValue, begin, m_at);
        return {};
    }
    if (!isAt(u"'") && !isAt(u"\""))
        return {sign->op, m_text.sliced(m_at).toString(), false};
    const QString value = takeQuoted();
    if (!isFailed() && m_at < m_text.size())
        fail(JsonPathError::BadStep, m_at, m_text.size());
    return {sign->op, value, true};
}

/// A backslash stands for itself, but before a quote and another backslash.
QString JsonPathParser::takeQuoted()
{
    const qsizetype begin = m_at;
    const QChar quote = m_text[m_at];
    QString content;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const bool isEscape = m_text[m_at] == u'\\' && m_at + 1 < m_text.size() &&
                              (m_text[m_at + 1] == quote || m_text[m_at + 1] == u'\\');
        if (isEscape)
            ++m_at;
        else if (m_text[m_at] == quote) {
            ++m_at;
            return content;
        }
        content += m_text[m_at];
    }
    fail(JsonPathError::OpenQuote, begin, m_text.size());
    return content;
}

} // namespace wireloupe::lens
