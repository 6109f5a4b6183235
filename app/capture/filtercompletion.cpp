#include "capture/filtercompletion.h"

#include <algorithm>

#include "capture/filterlexer.h"
#include "wire/closecode.h"

namespace wireloupe::capture {
namespace {

using namespace Qt::StringLiterals;
using Kind = FilterToken::Kind;

/// From here on the beginning of a value brings up its key.
constexpr qsizetype shortestValue = 2;

FilterChoice choiceOf(FilterKey key)
{
    return {nameOf(key).toString() + u':', key, {}};
}

QList<FilterKey> allKeys()
{
    QList<FilterKey> keys;
    for (int key = 0; key <= static_cast<int>(lastFilterKey); ++key)
        keys << static_cast<FilterKey>(key);
    return keys;
}

QStringList closeCodes()
{
    QStringList codes;
    for (const quint16 code :
         {wire::NormalClosure, wire::GoingAway, wire::ProtocolError, wire::UnsupportedData,
          wire::NoStatusReceived, wire::AbnormalClosure, wire::InvalidPayload, wire::PolicyViolation,
          wire::MessageTooBig, wire::MandatoryExtension, wire::InternalError, wire::ServiceRestart,
          wire::TryAgainLater, wire::BadGateway})
        codes << QString::number(code);
    return codes << u"4000..4999"_s;
}

QStringList valuesFor(FilterKey key, const FilterContext &context)
{
    switch (key) {
    case FilterKey::Direction:
    case FilterKey::Type:
    case FilterKey::Flag:
        return valueNames(key);
    case FilterKey::Size:
        return {u">1k"_s, u">1M"_s, u"<100"_s, u"0"_s, u"1k..4k"_s};
    case FilterKey::Time:
        return {u">1m"_s, u"<10"_s, u"10..20"_s, u"14:05..14:10"_s};
    case FilterKey::CloseCode:
        return closeCodes();
    case FilterKey::Json:
        return {u"$."_s, u"$.."_s};
    case FilterKey::Connection:
        break;
    }
    QStringList connections;
    for (const quint32 connection : context.connections)
        connections << QString::number(connection);
    return connections;
}

/// The token that the cursor is at the end of; End where it is at none.
FilterToken tokenBefore(const QString &text, qsizetype cursor)
{
    FilterLexer lexer(QStringView(text).first(cursor));
    FilterToken last;
    for (FilterToken token = lexer.next(); token.kind != Kind::End; token = lexer.next())
        last = token;
    const bool isWithin = last.end == cursor || last.isOpen;
    return isWithin ? last : FilterToken();
}

QList<FilterChoice> choicesForWord(QStringView word)
{
    QList<FilterChoice> choices;
    for (const FilterKey key : allKeys()) {
        if (nameOf(key).startsWith(word, Qt::CaseInsensitive))
            choices << choiceOf(key);
        if (word.size() < shortestValue)
            continue;
        for (const FilterValue &value : valuesOf(key))
            if (value.name.startsWith(word, Qt::CaseInsensitive))
                choices << FilterChoice{choiceOf(key).text + value.name.toString(), key,
                                        value.name.toString()};
    }
    return choices;
}

/// Where the value begins that the cursor is in: behind the last bar.
FilterCompletion completeValue(const QString &text, qsizetype cursor, const FilterToken &token, FilterKey key,
                               const FilterContext &context)
{
    const QStringView values = QStringView(text).sliced(token.colon + 1, cursor - token.colon - 1);
    const qsizetype start = token.colon + 2 + values.lastIndexOf(u'|');
    const QStringView typed = QStringView(text).sliced(start, cursor - start);
    FilterCompletion completion{start, {}};
    for (const QString &value : valuesFor(key, context))
        if (value.startsWith(typed, Qt::CaseInsensitive))
            completion.choices << FilterChoice{value, key, value};
    const QString nearest = completion.choices.isEmpty() ? nearestValue(key, typed) : QString();
    if (!nearest.isEmpty())
        completion.choices << FilterChoice{nearest, key, nearest};
    return completion;
}

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterContext &context,
                                bool isAskedFor)
{
    FilterToken token = tokenBefore(text, cursor);
    if (token.content == u"-") // a term is to follow
        token.kind = Kind::Minus;
    FilterCompletion completion{cursor, {}};
    switch (token.kind) {
    case Kind::Quoted:
    case Kind::Regex:
        break;
    case Kind::Key: {
        const QStringView name = QStringView(text).sliced(token.begin, token.colon - token.begin);
        if (const auto key = filterKeyOf(name))
            completion = completeValue(text, cursor, token, *key, context);
        else if (const auto nearest = filterKeyOf(nearestKey(name)); nearest && token.end == token.colon + 1)
            completion = {token.begin, {choiceOf(*nearest)}};
        break;
    }
    case Kind::Word:
    case Kind::Or:
        completion = {token.begin, choicesForWord(token.content)};
        break;
    default:
        if (isAskedFor)
            completion.choices = choicesForWord({});
        break;
    }
    const QStringView typed = QStringView(text).sliced(completion.start, cursor - completion.start);
    const bool isComplete = completion.choices.size() == 1 && completion.choices.first().text == typed;
    if (isComplete)
        completion.choices.clear();
    return completion;
}

} // namespace wireloupe::capture
