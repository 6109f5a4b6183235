#include "capture/filter.h"

#include <algorithm>

#include "capture/filternode.h"
#include "capture/filterparser.h"
#include "capture/recordtext.h"
#include "capture/recordtype.h"
#include "capture/stateevent.h"
#include "wire/closecode.h"

namespace wireloupe::capture {
namespace {

using namespace std::chrono_literals;

constexpr qint64 day = std::chrono::nanoseconds(24h).count();

/// The code that a row tells of.
std::optional<quint16> closeCodeOf(const RecordView &view)
{
    switch (typeOf(view.head)) {
    case CloseType:
        return wire::parseClosePayload(view.payload).code;
    case StateType:
        if (const auto event = StateEvent::parse(view.payload); event && event->closeCode != 0)
            return event->closeCode;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Asks one row one thing.
struct Question
{
    const RecordView &view;
    std::optional<qint64> startTimeOfDay;

    bool operator()(const BitsTest &test) const
    {
        switch (test.key) {
        case FilterKey::Direction:
            return (test.bits & bitOf(view.head.direction)) != 0;
        case FilterKey::Type:
            return (test.bits & typeOf(view.head)) != 0;
        default:
            return (test.bits & view.head.flags.toInt()) != 0 ||
                   (view.isMarked && (test.bits & markedBit) != 0);
        }
    }

    bool operator()(const NumbersTest &test) const
    {
        switch (test.key) {
        case FilterKey::Connection:
            return test.numbers.contains(toInt(view.head.connection));
        case FilterKey::Size:
            return view.head.kind != RecordKind::State &&
                   test.numbers.contains(static_cast<qint64>(view.head.payloadLength));
        default:
            const auto code = closeCodeOf(view);
            return code && test.numbers.contains(*code);
        }
    }

    bool operator()(const TimeTest &test) const
    {
        const qint64 time = view.head.time.count();
        if (test.sinceStart.contains(time))
            return true;
        if (test.timeOfDay.isEmpty() || !startTimeOfDay)
            return false;
        const qint64 timeOfDay = (*startTimeOfDay + time % day) % day;
        return test.timeOfDay.contains(timeOfDay < 0 ? timeOfDay + day : timeOfDay);
    }

    bool operator()(const lens::TextMatcher &matcher) const { return matcher.isIn(textOf(view)); }
    bool operator()(const RegexMatcher &matcher) const { return matcher.isIn(textOf(view)); }

    bool operator()(const lens::JsonPath &path) const
    {
        return view.head.isFrame() && view.head.opcode != wire::Opcode::Close && path.matches(view.payload);
    }
};

bool passes(const FilterNode &node, const Question &question)
{
    const auto passesToo = [&](const FilterNode &child) { return passes(child, question); };
    switch (node.kind) {
    case FilterNode::Kind::And:
        return std::all_of(node.children.begin(), node.children.end(), passesToo);
    case FilterNode::Kind::Or:
        return std::any_of(node.children.begin(), node.children.end(), passesToo);
    case FilterNode::Kind::Not:
        return !passes(node.children.front(), question);
    case FilterNode::Kind::Test:
        return std::visit(question, *node.test);
    }
    return false;
}

/// Whether a text that is found in what a person reads of a record stands in the record's bytes too: not so
/// the digits of a close code and the space behind them, and what is between the parts of TLS details.
bool isStored(const QString &text)
{
    const auto isMade = [](QChar character) { return character.isDigit() || character == u'\n'; };
    return !text.startsWith(u' ') && std::none_of(text.begin(), text.end(), isMade);
}

/// The longest text that all that passes must have; empty where there is none.
QString requiredText(const FilterNode &node)
{
    QString longest;
    if (node.kind == FilterNode::Kind::And) {
        for (const FilterNode &child : node.children)
            if (const QString text = requiredText(child); text.size() > longest.size())
                longest = text;
    } else if (node.test) {
        if (const auto *words = std::get_if<lens::TextMatcher>(&*node.test))
            longest = words->text();
        else if (const auto *expression = std::get_if<RegexMatcher>(&*node.test))
            longest = expression->requiredText();
    }
    return isStored(longest) ? longest : QString();
}

} // namespace

Filter::Result Filter::parse(const QString &text)
{
    FilterParser::Parsed parsed = FilterParser(text).parse();
    if (parsed.fault.error == FilterError::None)
        parsed.fault.filter = Filter(std::move(parsed.root));
    return std::move(parsed.fault);
}

Filter::Filter(FilterNode root)
{
    const bool isEverything = root.kind == FilterNode::Kind::And && root.children.empty();
    if (isEverything)
        return;
    sortByCost(root);
    lookInto(root);
    if (const QString required = requiredText(root); !required.isEmpty())
        m_required = std::make_shared<const lens::TextMatcher>(required);
    m_root = std::make_shared<const FilterNode>(std::move(root));
}

void Filter::lookInto(const FilterNode &node)
{
    for (const FilterNode &child : node.children)
        lookInto(child);
    if (!node.test)
        return;
    if (const auto *bits = std::get_if<BitsTest>(&*node.test)) {
        const bool isFlag = bits->key == FilterKey::Flag;
        m_dependsOnMarks = m_dependsOnMarks || (isFlag && (bits->bits & markedBit) != 0);
        m_needsChecksums =
            m_needsChecksums || (isFlag && RecordFlags::fromInt(bits->bits).testFlag(RecordFlag::Damaged));
        return;
    }
    const auto *numbers = std::get_if<NumbersTest>(&*node.test);
    const bool isOfHead =
        std::holds_alternative<TimeTest>(*node.test) || (numbers && numbers->key != FilterKey::CloseCode);
    m_needsPayload = m_needsPayload || !isOfHead;
}

Filter Filter::forCapture(const QDateTime &startedAt) const
{
    Filter filter = *this;
    const QTime local = startedAt.toLocalTime().time();
    filter.m_startTimeOfDay =
        std::chrono::nanoseconds(std::chrono::milliseconds(local.msecsSinceStartOfDay())).count();
    return filter;
}

bool Filter::matches(const RecordView &view) const
{
    return !m_root || passes(*m_root, Question{view, m_startTimeOfDay});
}

} // namespace wireloupe::capture
