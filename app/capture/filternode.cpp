#include "capture/filternode.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

using namespace Qt::StringLiterals;

/// How dear each alternative of FilterTest is.
enum Cost : int {
    HeadCost = 1,
    CloseCost = 5, ///< reads a few bytes of few rows
    TextCost = 20,
    JsonCost = 100,
    RegexCost = 200,
};

struct CostOfTest
{
    int operator()(const BitsTest &) const { return HeadCost; }
    int operator()(const TimeTest &) const { return HeadCost; }
    int operator()(const NumbersTest &test) const
    {
        return test.key == FilterKey::CloseCode ? CloseCost : HeadCost;
    }
    int operator()(const lens::TextMatcher &) const { return TextCost; }
    int operator()(const lens::JsonPath &) const { return JsonCost; }
    int operator()(const RegexMatcher &) const { return RegexCost; }
};

QString textOf(const NumberSet &numbers)
{
    QStringList texts;
    for (const auto &[first, last] : numbers.ranges()) {
        if (first == last) {
            texts << QString::number(first);
            continue;
        }
        texts << (first == NumberSet::least ? QString() : QString::number(first)) + u".."_s +
                     (last == NumberSet::greatest ? QString() : QString::number(last));
    }
    return texts.join(u'|');
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

QString textOf(const lens::JsonPath::Step &step)
{
    const QString start = step.isDeep ? u".."_s : QString();
    switch (step.kind) {
    case lens::JsonPath::Step::Kind::Name:
        return start + u'[' + quoted(QString::fromUtf8(step.name)) + u']';
    case lens::JsonPath::Step::Kind::Index:
        return start + u'[' + QString::number(step.index) + u']';
    case lens::JsonPath::Step::Kind::Any:
        break;
    }
    return start + u"[*]"_s;
}

QString signOf(lens::JsonComparison::Operator op)
{
    switch (op) {
    case lens::JsonComparison::Operator::Exists:
        return {};
    case lens::JsonComparison::Operator::Equal:
        return u"="_s;
    case lens::JsonComparison::Operator::NotEqual:
        return u"!="_s;
    case lens::JsonComparison::Operator::Less:
        return u"<"_s;
    case lens::JsonComparison::Operator::LessOrEqual:
        return u"<="_s;
    case lens::JsonComparison::Operator::Greater:
        return u">"_s;
    case lens::JsonComparison::Operator::GreaterOrEqual:
        return u">="_s;
    case lens::JsonComparison::Operator::Contains:
        return u"~"_s;
    }
    return {};
}

struct DescriptionOfTest
{
    QString operator()(const BitsTest &test) const
    {
        QStringList names;
        for (const FilterValue &value : valuesOf(test.key))
            if ((value.bits & test.bits) == value.bits)
                names << value.name.toString();
        return nameOf(test.key).toString() + u':' + names.join(u'|');
    }

    QString operator()(const NumbersTest &test) const
    {
        return nameOf(test.key).toString() + u':' + textOf(test.numbers);
    }

    QString operator()(const TimeTest &test) const
    {
        QStringList parts;
        if (!test.sinceStart.isEmpty())
            parts << u"time:"_s + textOf(test.sinceStart);
        if (!test.timeOfDay.isEmpty())
            parts << u"clock:"_s + textOf(test.timeOfDay);
        return parts.join(u'|');
    }

    QString operator()(const lens::TextMatcher &matcher) const { return quoted(matcher.text()); }

    QString operator()(const RegexMatcher &matcher) const
    {
        const QRegularExpression::PatternOptions options = matcher.expression().patternOptions();
        QString flags;
        if (options.testFlag(QRegularExpression::CaseInsensitiveOption))
            flags += u'i';
        if (options.testFlag(QRegularExpression::MultilineOption))
            flags += u'm';
        if (options.testFlag(QRegularExpression::DotMatchesEverythingOption))
            flags += u's';
        return u'/' + matcher.expression().pattern() + u'/' + flags;
    }

    QString operator()(const lens::JsonPath &path) const
    {
        QString text = u"json:$"_s;
        for (const lens::JsonPath::Step &step : path.steps())
            text += textOf(step);
        const lens::JsonComparison &comparison = path.comparison();
        const QString value = QString::fromUtf8(comparison.value());
        return text + signOf(comparison.op()) + (comparison.isQuoted() ? quoted(value) : value);
    }
};

} // namespace

int costOf(const FilterNode &node)
{
    int cost = node.test ? std::visit(CostOfTest(), *node.test) : 0;
    for (const FilterNode &child : node.children)
        cost += costOf(child);
    return cost;
}

void sortByCost(FilterNode &node)
{
    for (FilterNode &child : node.children)
        sortByCost(child);
    std::stable_sort(node.children.begin(), node.children.end(),
                     [](const FilterNode &a, const FilterNode &b) { return costOf(a) < costOf(b); });
}

QString describe(const FilterNode &node)
{
    if (node.kind == FilterNode::Kind::Test)
        return std::visit(DescriptionOfTest(), *node.test);
    QString text = node.kind == FilterNode::Kind::And  ? u"(and"_s
                   : node.kind == FilterNode::Kind::Or ? u"(or"_s
                                                       : u"(not"_s;
    for (const FilterNode &child : node.children)
        text += u' ' + describe(child);
    return text + u')';
}

} // namespace wireloupe::capture
