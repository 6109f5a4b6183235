#include "capture/filtertext.h"

#include <algorithm>
#include <iterator>

#include <QRegularExpression>
#include <QStringList>

#include "capture/filter.h"
#include "capture/filterlexer.h"
#include "capture/filterparser.h"

namespace wireloupe::capture {
namespace {

using namespace Qt::StringLiterals;
using Kind = FilterToken::Kind;

/// What stands in the text outside of all brackets.
struct Outline
{
    QStringList terms; ///< tokens, a minus with what it negates
    bool hasOr = false;
    bool isQuoteOpen = false;
};

Outline outlineOf(const QString &filter)
{
    Outline outline;
    FilterLexer lexer(filter);
    int depth = 0;
    qsizetype begin = -1;
    for (FilterToken token = lexer.next(); token.kind != Kind::End; token = lexer.next()) {
        begin = begin < 0 ? token.begin : begin;
        outline.hasOr = outline.hasOr || (depth == 0 && token.kind == Kind::Or);
        outline.isQuoteOpen = token.isOpen;
        depth += token.kind == Kind::Open ? 1 : token.kind == Kind::Close ? -1 : 0;
        if (depth > 0 || token.kind == Kind::Minus)
            continue;
        outline.terms << filter.sliced(begin, token.end - begin);
        begin = -1;
    }
    return outline;
}

QString bracketed(const QString &filter, const Outline &outline)
{
    const QString closed = filter + (outline.isQuoteOpen ? u"\""_s : QString());
    return outline.hasOr ? u'(' + closed + u')' : closed;
}

/// What both say, in the order of a text that has `first` before `second`.
QString meaningOf(const QString &first, const QString &second)
{
    FilterNode both;
    for (const QString &filter : {first, second}) {
        FilterNode root = FilterParser(filter).parse().root;
        if (root.kind == FilterNode::Kind::And)
            std::move(root.children.begin(), root.children.end(), std::back_inserter(both.children));
        else
            both.children.push_back(std::move(root));
    }
    return describe(both);
}

/// One behind the other; nothing where that says something else: a word with half a pair of brackets, as in
/// ":) or x", is cut by brackets around it, and one that begins with a slash goes on to the next slash.
QString sequence(const QString &first, const QString &second)
{
    const QString text =
        bracketed(first.trimmed(), outlineOf(first)) + u' ' + bracketed(second.trimmed(), outlineOf(second));
    const FilterParser::Parsed parsed = FilterParser(text).parse();
    const bool isSame =
        parsed.fault.error == FilterError::None && describe(parsed.root) == meaningOf(first, second);
    return isSame ? text : QString();
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

} // namespace

QString quotedForFilter(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString filterTermFor(const QString &text)
{
    if (text.isEmpty())
        return {};
    // A box of one line cannot hold these.
    if (std::any_of(text.begin(), text.end(), isControl)) {
        QString pattern = QRegularExpression::escape(text);
        for (const QChar character : text)
            if (isControl(character)) {
                const auto code = QString::number(character.unicode(), 16);
                pattern.replace(u'\\' + QString(character), character);
                pattern.replace(character, u"\\x{%1}"_s.arg(code));
            }
        return u'/' + pattern.replace(u"\\/"_s, u"/"_s).replace(u'/', u"\\/"_s) + u"/i"_s;
    }
    return quotedForFilter(text);
}

QString joinFilters(const QString &filter, const QString &term)
{
    const Filter::Result parsed = Filter::parse(filter);
    if (!parsed.filter || parsed.filter->isEmpty())
        return term;
    const Outline outline = outlineOf(filter);
    if (term.trimmed().isEmpty() || (!outline.hasOr && outline.terms.contains(term.trimmed())))
        return filter;
    for (const QString &text : {sequence(filter, term), sequence(term, filter)})
        if (!text.isEmpty())
            return text;
    return term;
}

} // namespace wireloupe::capture
