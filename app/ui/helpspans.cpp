#include "ui/helpmarkup.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPunctuation(QChar character)
{
    return character.unicode() < 0x80 && !character.isLetterOrNumber() && !character.isSpace();
}

bool isSameLook(const HelpSpan &one, const HelpSpan &other)
{
    return one.link == other.link && one.image.isEmpty() && other.image.isEmpty() &&
           one.isName == other.isName && one.isStrong == other.isStrong && one.isCode == other.isCode;
}

/// The text of one block, from left to right. What does not end is taken for the characters that it is.
class SpanParser
{
public:
    explicit SpanParser(QStringView text) : m_text(text) {}

    HelpSpans parse();

private:
    void parse(qsizetype from, qsizetype to, const HelpSpan &look);
    qsizetype takeCode(qsizetype at, qsizetype to, HelpSpan look);
    qsizetype takeLink(qsizetype at, qsizetype to, HelpSpan look);
    qsizetype takeStars(qsizetype at, qsizetype to, HelpSpan look);
    qsizetype backquotes(qsizetype at, qsizetype to) const;
    qsizetype endOfCode(qsizetype at, qsizetype to) const;
    qsizetype endOfLabel(qsizetype at, qsizetype to) const;
    qsizetype endOfStars(qsizetype at, qsizetype to, qsizetype stars) const;
    qsizetype next(qsizetype at, qsizetype to) const;
    void add(const HelpSpan &look, QStringView text);

    QStringView m_text;
    HelpSpans m_spans;
};

HelpSpans SpanParser::parse()
{
    parse(0, m_text.size(), {});
    return m_spans;
}

/// Each take...() returns where it ended, or where it began if there was nothing to take.
void SpanParser::parse(qsizetype from, qsizetype to, const HelpSpan &look)
{
    for (qsizetype at = from; at < to;) {
        const QChar character = m_text.at(at);
        if (character == u'\\' && at + 1 < to && isPunctuation(m_text.at(at + 1))) {
            add(look, m_text.sliced(at + 1, 1));
            at += 2;
            continue;
        }
        qsizetype end = at;
        if (character == u'`')
            end = takeCode(at, to, look);
        else if (character == u'[' || character == u'!')
            end = takeLink(at, to, look);
        else if (character == u'*')
            end = takeStars(at, to, look);
        if (end == at) {
            end = character == u'`' ? at + backquotes(at, to) : at + 1;
            add(look, m_text.sliced(at, end - at));
        }
        at = end;
    }
}

qsizetype SpanParser::backquotes(qsizetype at, qsizetype to) const
{
    qsizetype count = 0;
    while (at + count < to && m_text.at(at + count) == u'`')
        ++count;
    return count;
}

/// Where as many backquotes as there are at `at` stand again; -1 if nowhere.
qsizetype SpanParser::endOfCode(qsizetype at, qsizetype to) const
{
    const qsizetype opening = backquotes(at, to);
    for (qsizetype end = at + opening; end < to;) {
        const qsizetype closing = backquotes(end, to);
        if (closing == opening)
            return end;
        end += closing > 0 ? closing : 1;
    }
    return -1;
}

qsizetype SpanParser::takeCode(qsizetype at, qsizetype to, HelpSpan look)
{
    const qsizetype end = endOfCode(at, to);
    if (end < 0)
        return at;
    const qsizetype count = backquotes(at, to);
    QStringView code = m_text.sliced(at + count, end - at - count);
    // One space at both sides is there so that the code can begin with a backquote.
    if (code.size() > 2 && code.startsWith(u' ') && code.endsWith(u' '))
        code = code.sliced(1, code.size() - 2);
    look.isCode = true;
    add(look, code);
    return end + count;
}

/// Over what hides brackets and stars: code, and what stands behind a backslash.
qsizetype SpanParser::next(qsizetype at, qsizetype to) const
{
    if (m_text.at(at) == u'\\')
        return at + 2;
    if (m_text.at(at) != u'`')
        return at + 1;
    const qsizetype end = endOfCode(at, to);
    return (end < 0 ? at : end) + backquotes(at, to);
}

/// Of the bracket that closes the one at `at`; -1 if none does.
qsizetype SpanParser::endOfLabel(qsizetype at, qsizetype to) const
{
    int depth = 0;
    for (qsizetype end = at; end < to; end = next(end, to)) {
        depth += m_text.at(end) == u'[' ? 1 : m_text.at(end) == u']' ? -1 : 0;
        if (depth == 0)
            return end;
    }
    return -1;
}

/// [words](target) and ![words](image).
qsizetype SpanParser::takeLink(qsizetype at, qsizetype to, HelpSpan look)
{
    const bool isImage = m_text.at(at) == u'!';
    const qsizetype opening = isImage ? at + 1 : at;
    if (opening >= to || m_text.at(opening) != u'[')
        return at;
    const qsizetype closing = endOfLabel(opening, to);
    if (closing < 0 || closing + 1 >= to || m_text.at(closing + 1) != u'(')
        return at;
    const qsizetype end = m_text.indexOf(u')', closing + 2);
    if (end < 0 || end >= to)
        return at;
    const QString target = m_text.sliced(closing + 2, end - closing - 2).trimmed().toString();
    if (isImage) {
        look.image = target;
        add(look, m_text.sliced(opening + 1, closing - opening - 1));
    } else {
        look.link = target;
        parse(opening + 1, closing, look);
    }
    return end + 1;
}

/// Of the stars that close as many before `at`; -1 if none do.
qsizetype SpanParser::endOfStars(qsizetype at, qsizetype to, qsizetype stars) const
{
    for (qsizetype end = at; end < to;) {
        qsizetype count = 0;
        while (end + count < to && m_text.at(end + count) == u'*')
            ++count;
        if (count >= stars && count != 3 - stars && !m_text.at(end - 1).isSpace())
            return end + count - stars;
        end = count > 0 ? end + count : next(end, to);
    }
    return -1;
}

qsizetype SpanParser::takeStars(qsizetype at, qsizetype to, HelpSpan look)
{
    const qsizetype stars = at + 1 < to && m_text.at(at + 1) == u'*' ? 2 : 1;
    const qsizetype begin = at + stars;
    if (begin >= to || m_text.at(begin).isSpace())
        return at;
    const qsizetype end = endOfStars(begin, to, stars);
    if (end <= begin)
        return at;
    (stars == 2 ? look.isStrong : look.isName) = true;
    parse(begin, end, look);
    return end + stars;
}

void SpanParser::add(const HelpSpan &look, QStringView text)
{
    if (!m_spans.isEmpty() && isSameLook(m_spans.last(), look)) {
        m_spans.last().text += text;
        return;
    }
    m_spans.append(look);
    m_spans.last().text = text.toString();
}

} // namespace

HelpSpans parseHelpSpans(const QString &text)
{
    return SpanParser(text).parse();
}

} // namespace wireloupe::ui
