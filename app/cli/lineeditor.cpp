#include "cli/lineeditor.h"

#include <algorithm>

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr QChar escapeKey(0x1b);
constexpr qsizetype maxHistory = 500;
const QString prompt = u"> "_s;

constexpr QChar control(char letter)
{
    return QChar(letter & 0x1f);
}

/// An escape sequence ends with a letter or "~" (ECMA-48 section 5.4), of which the first "[" or "O" is no
/// part.
bool isWholeSequence(const QString &sequence)
{
    const QChar last = sequence.back();
    const bool isFinal = last == u'~' || (last >= u'@' && last <= u'z');
    const bool isIntroducer = sequence.size() == 1 && (last == u'[' || last == u'O');
    return isFinal && !isIntroducer;
}

} // namespace

std::vector<LineEditor::Entered> LineEditor::feed(QByteArrayView keys)
{
    std::vector<Entered> entered;
    const QString decoded = m_decoder.decode(keys);
    for (const QChar key : decoded)
        take(key, entered);
    return entered;
}

void LineEditor::take(QChar key, std::vector<Entered> &entered)
{
    if (takeEscaped(key))
        return;
    if (key < u' ' || key == QChar(0x7f)) {
        takeControl(key, entered);
        return;
    }
    m_text.insert(m_cursor, key);
    ++m_cursor;
}

/// True if the key belongs to an escape sequence.
bool LineEditor::takeEscaped(QChar key)
{
    if (m_escape.isEmpty()) {
        if (key == escapeKey)
            m_escape = key;
        return key == escapeKey;
    }
    m_escape += key;
    const QString sequence = m_escape.sliced(1);
    if (!isWholeSequence(sequence))
        return true;
    m_escape.clear();
    const QStringView name = QStringView(sequence).sliced(sequence.size() > 1 ? 1 : 0);
    if (name == u"A")
        recall(-1);
    else if (name == u"B")
        recall(1);
    else if (name == u"C")
        m_cursor = stepFrom(m_cursor, true);
    else if (name == u"D")
        m_cursor = stepFrom(m_cursor, false);
    else if (name == u"H" || name == u"1~")
        m_cursor = 0;
    else if (name == u"F" || name == u"4~")
        m_cursor = m_text.size();
    else if (name == u"3~")
        erase(m_cursor, stepFrom(m_cursor, true));
    return true;
}

void LineEditor::takeControl(QChar key, std::vector<Entered> &entered)
{
    if (key == u'\r' || key == u'\n')
        enter(entered);
    else if (key == QChar(0x7f) || key == control('H'))
        erase(stepFrom(m_cursor, false), m_cursor);
    else if (key == control('D') && m_text.isEmpty())
        entered.push_back({.line = {}, .isEnd = true});
    else if (key == control('D'))
        erase(m_cursor, stepFrom(m_cursor, true));
    else if (key == control('A'))
        m_cursor = 0;
    else if (key == control('E'))
        m_cursor = m_text.size();
    else if (key == control('K'))
        erase(m_cursor, m_text.size());
    else if (key == control('U'))
        erase(0, m_cursor);
    else if (key == control('W'))
        erase(wordStart(), m_cursor);
    else if (key == control('P'))
        recall(-1);
    else if (key == control('N'))
        recall(1);
    else if (key == u'\t')
        m_text.insert(m_cursor++, key);
}

void LineEditor::enter(std::vector<Entered> &entered)
{
    if (!m_text.isEmpty() && (m_history.isEmpty() || m_history.last() != m_text))
        m_history.append(m_text);
    if (m_history.size() > maxHistory)
        m_history.removeFirst();
    m_recalled = m_history.size();
    m_cursor = 0;
    entered.push_back({.line = std::exchange(m_text, {})});
}

void LineEditor::recall(qsizetype step)
{
    m_recalled = std::clamp<qsizetype>(m_recalled + step, 0, m_history.size());
    m_text = m_history.value(m_recalled);
    m_cursor = m_text.size();
}

void LineEditor::erase(qsizetype from, qsizetype to)
{
    m_text.remove(from, to - from);
    m_cursor = from;
}

/// The next border of what a person sees as one character.
qsizetype LineEditor::stepFrom(qsizetype position, bool isForward) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    finder.setPosition(position);
    const qsizetype next = isForward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return next < 0 ? position : next;
}

qsizetype LineEditor::wordStart() const
{
    qsizetype start = m_cursor;
    while (start > 0 && m_text.at(start - 1).isSpace())
        --start;
    while (start > 0 && !m_text.at(start - 1).isSpace())
        --start;
    return start;
}

QString LineEditor::paint(int width) const
{
    const qsizetype room = std::max<qsizetype>(width - prompt.size() - 1, 1);
    const qsizetype first = std::max<qsizetype>(m_cursor - room, 0);
    QString shown = m_text.sliced(first, std::min(room, m_text.size() - first));
    shown.replace(u'\t', u' ');
    QString result = u"\r\x1b[K"_s + prompt + shown;
    if (const qsizetype back = first + shown.size() - m_cursor; back > 0)
        result += u"\x1b[%1D"_s.arg(back);
    return result;
}

} // namespace wireloupe::cli
