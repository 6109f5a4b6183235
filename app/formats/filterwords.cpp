#include "formats/filterwords.h"

#include "formats/translated.h"
#include "wire/closecode.h"

namespace wireloupe::formats {
namespace {

using capture::Filter;
using capture::FilterError;
using capture::FilterKey;
using namespace Qt::StringLiterals;

QString keyOf(const Filter::Result &result)
{
    return result.key ? nameOf(*result.key).toString() + u':' : QString();
}

/// What the values of a key look like.
QString examples(FilterKey key)
{
    switch (key) {
    case FilterKey::Direction:
    case FilterKey::Type:
    case FilterKey::Flag:
        return valueNames(key).join(u", ");
    case FilterKey::Size:
        return u"100, >1k, <=2.5M, 1k..4k"_s;
    case FilterKey::Time:
        return u"10..20, >1m, 1.5s..2s, 14:05..14:10"_s;
    case FilterKey::Connection:
        return u"2, 2|5, 1..3"_s;
    case FilterKey::CloseCode:
        return u"1006, 1001|1006, 4000..4999"_s;
    case FilterKey::Json:
        return u"$.type, $.type=chat, $.items[0].price>9.5, $..name~smith"_s;
    }
    return {};
}

QString suggestionOf(const Filter::Result &result, const QString &suffix)
{
    if (result.suggestion.isEmpty())
        return {};
    return u' ' +
           translated(QT_TRANSLATE_NOOP("words", "Did you mean “%1”?")).arg(result.suggestion + suffix);
}

QString sentenceOfValue(const Filter::Result &result)
{
    const QString key = keyOf(result);
    const QString values = examples(result.key.value_or(FilterKey::Type));
    switch (result.error) {
    case FilterError::UnknownValue: {
        const QString suggestion = suggestionOf(result, {});
        const QString known =
            suggestion.isEmpty() ? u' ' + translated(QT_TRANSLATE_NOOP("words", "There are: %1.")).arg(values)
                                 : suggestion;
        return translated(QT_TRANSLATE_NOOP("words", "%1 has no value “%2”.")).arg(key, result.token) + known;
    }
    case FilterError::MissingValue:
        return translated(QT_TRANSLATE_NOOP("words", "%1 needs a value, such as %2.")).arg(key, values);
    case FilterError::EmptyRange:
        return translated(QT_TRANSLATE_NOOP("words", "“%1” ends before it begins.")).arg(result.token);
    default:
        return translated(QT_TRANSLATE_NOOP("words", "“%1” is not a value for %2. Write it as in %3."))
            .arg(result.token, key, values);
    }
}

QString sentenceOfBrackets(FilterError error)
{
    switch (error) {
    case FilterError::EmptyBrackets:
        return translated(QT_TRANSLATE_NOOP(
            "words", "There is nothing between these brackets. To look for brackets, put them into quotes."));
    case FilterError::OpenBracket:
        return translated(QT_TRANSLATE_NOOP("words", "This bracket is not closed."));
    case FilterError::StrayBracket:
        return translated(QT_TRANSLATE_NOOP(
            "words", "This bracket closes none. To look for a bracket, put it into quotes."));
    default:
        return translated(QT_TRANSLATE_NOOP("words", "Brackets are nested too deeply here."));
    }
}

QString sentenceOfJson(const Filter::Result &result)
{
    switch (result.error) {
    case FilterError::JsonNoRoot:
        return translated(QT_TRANSLATE_NOOP("words", "A JSON path begins with “$”, as in json:$.type=chat."));
    case FilterError::JsonOpenQuote:
        return translated(QT_TRANSLATE_NOOP("words", "This quote is not closed."));
    case FilterError::JsonMissingValue:
        return translated(QT_TRANSLATE_NOOP("words", "There is no value after “%1”.")).arg(result.token);
    case FilterError::JsonTooLong:
        return translated(QT_TRANSLATE_NOOP("words", "This JSON path has too many steps."));
    default:
        return translated(QT_TRANSLATE_NOOP(
            "words",
            "The JSON path goes on here with .name, ['name'], [0], [*] or ..name, or with a comparison."));
    }
}

QString meaningOfKey(FilterKey key)
{
    switch (key) {
    case FilterKey::Direction:
        return translated(QT_TRANSLATE_NOOP("words", "direction"));
    case FilterKey::Type:
        return translated(QT_TRANSLATE_NOOP("words", "type of the row"));
    case FilterKey::Size:
        return translated(QT_TRANSLATE_NOOP("words", "bytes of payload"));
    case FilterKey::Time:
        return translated(QT_TRANSLATE_NOOP("words", "seconds since the start, or the clock"));
    case FilterKey::Connection:
        return translated(QT_TRANSLATE_NOOP("words", "connection"));
    case FilterKey::CloseCode:
        return translated(QT_TRANSLATE_NOOP("words", "close code"));
    case FilterKey::Flag:
        return translated(QT_TRANSLATE_NOOP("words", "what is special about a frame"));
    case FilterKey::Json:
        return translated(QT_TRANSLATE_NOOP("words", "value in a JSON payload"));
    }
    return {};
}

} // namespace

QString meaning(const capture::FilterChoice &choice)
{
    if (!choice.key)
        return {};
    if (choice.value.isEmpty())
        return meaningOfKey(*choice.key);
    const bool isCode = *choice.key == FilterKey::CloseCode;
    return isCode ? wire::closeCodeName(choice.value.left(4).toUShort()) : QString();
}

QString sentence(const Filter::Result &result)
{
    switch (result.error) {
    case FilterError::None:
        return {};
    case FilterError::UnknownKey:
        return translated(QT_TRANSLATE_NOOP("words", "“%1:” is not a key.")).arg(result.token) +
               suggestionOf(result, u":"_s);
    case FilterError::UnknownValue:
    case FilterError::MissingValue:
    case FilterError::BadNumber:
    case FilterError::EmptyRange:
        return sentenceOfValue(result);
    case FilterError::MissingTerm:
        return translated(QT_TRANSLATE_NOOP(
            "words", "“or” stands between two terms. To look for the word, put it into quotes."));
    case FilterError::EmptyBrackets:
    case FilterError::OpenBracket:
    case FilterError::StrayBracket:
    case FilterError::TooDeep:
        return sentenceOfBrackets(result.error);
    case FilterError::BadRegex:
        return translated(QT_TRANSLATE_NOOP("words", "The regular expression is not valid: %1."))
            .arg(result.detail);
    case FilterError::UnknownRegexFlag:
        return translated(QT_TRANSLATE_NOOP(
                              "words", "“%1” is not a flag of a regular expression. There are i, m and s."))
            .arg(result.token);
    case FilterError::JsonNoRoot:
    case FilterError::JsonBadStep:
    case FilterError::JsonOpenQuote:
    case FilterError::JsonMissingValue:
    case FilterError::JsonTooLong:
        return sentenceOfJson(result);
    }
    return {};
}

} // namespace wireloupe::formats
