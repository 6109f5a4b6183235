// A filter as somebody typed it, up to the first zero byte; what follows is the payload that it is tried on.

#include <algorithm>
#include <cstdint>

#include "capture/filter.h"
#include "capture/filtercompletion.h"
#include "capture/filterparser.h"
#include "capture/filtertext.h"
#include "fuzz/require.h"

using namespace wireloupe::capture;
using namespace wireloupe::tests;

namespace {

QDateTime start()
{
    return QDateTime::fromMSecsSinceEpoch(0);
}

RecordView viewOf(RecordKind kind, wireloupe::wire::Opcode opcode, QByteArrayView payload)
{
    RecordView view;
    view.head.kind = kind;
    view.head.opcode = opcode;
    view.head.payloadLength = static_cast<quint64>(payload.size());
    view.payload = payload;
    return view;
}

RecordView textFrame(QByteArrayView payload)
{
    return viewOf(RecordKind::Frame, wireloupe::wire::Opcode::Text, payload);
}

void checkError(const Filter::Result &result, const QString &text)
{
    require(result.position >= 0 && result.length >= 0 && result.position + result.length <= text.size(),
            "a mistake stands in the text");
    require(result.token == text.mid(result.position, result.length), "the token is what stands there");
}

/// A row passes the filter or its opposite, never both, and what is said to be required is there.
void checkMatches(const Filter &filter, const QString &text, QByteArrayView payload)
{
    FilterNode opposite;
    opposite.kind = FilterNode::Kind::Not;
    opposite.children.push_back(FilterParser(text).parse().root);
    const Filter negated = Filter(std::move(opposite)).forCapture(start());
    for (const RecordView &view :
         {textFrame(payload), viewOf(RecordKind::Frame, wireloupe::wire::Opcode::Close, payload),
          viewOf(RecordKind::State, {}, payload), viewOf(RecordKind::HandshakeRequest, {}, payload)}) {
        const bool passes = filter.matches(view);
        require(negated.matches(view) != passes, "a row passes a filter or its opposite");
        require(!passes || !filter.required() || filter.required()->isIn(payload),
                "what passes has what is required");
    }
}

void checkCompletion(const QString &text, qsizetype cursor)
{
    const FilterCompletion completion = completeFilter(text, cursor, {{1, 2}}, cursor % 2 == 0);
    require(completion.start >= 0 && completion.start <= cursor, "what is completed comes before the cursor");
    require(std::none_of(completion.choices.begin(), completion.choices.end(),
                         [](const FilterChoice &choice) { return choice.text.isEmpty(); }),
            "every choice says something");
}

/// Any text can be looked for.
void checkTerm(const QString &text)
{
    const QString term = filterTermFor(text);
    const auto filter = Filter::parse(term).filter;
    require(filter.has_value(), "a quoted text is a filter");
    const QByteArray payload = "<" + text.toUtf8() + ">";
    require(filter->matches(textFrame(payload)), "a quoted text finds itself");
    require(Filter::parse(joinFilters(text, term)).filter.has_value(),
            "filters that are joined are a filter");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype zero = input.indexOf('\0');
    const QString text = QString::fromUtf8(zero < 0 ? input : input.first(zero));
    const QByteArrayView payload = zero < 0 ? QByteArrayView() : input.sliced(zero + 1);
    const Filter::Result result = Filter::parse(text);
    require(result.filter.has_value() == (result.error == FilterError::None), "a filter or an error");
    if (result.filter)
        checkMatches(result.filter->forCapture(start()), text, payload);
    else
        checkError(result, text);
    for (const qsizetype cursor : {qsizetype{0}, text.size() / 2, text.size()})
        checkCompletion(text, cursor);
    checkTerm(text);
    return 0;
}
