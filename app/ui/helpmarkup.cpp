#include "ui/helpmarkup.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fence = "```"_L1;
constexpr auto codeIndent = "    "_L1;

const QRegularExpression &itemStart()
{
    static const QRegularExpression expression(u"^( *)([-*+]|(\\d{1,4})[.)]) +(.*)$"_s);
    return expression;
}

const QRegularExpression &headingStart()
{
    static const QRegularExpression expression(u"^(#{1,6}) +(.+?)(?: +#+)? *$"_s);
    return expression;
}

/// The line below the head of a table.
bool isRule(const QString &line)
{
    static const QRegularExpression expression(u"^ *\\|(?: *:?-+:? *\\|)+ *$"_s);
    return expression.match(line).hasMatch();
}

/// Between the bars; a bar behind a backslash is one of the text.
QList<HelpSpans> cellsOf(const QString &line)
{
    QStringList texts{QString()};
    for (qsizetype at = 0; at < line.size(); ++at)
        if (line.at(at) == u'\\' && at + 1 < line.size() && line.at(at + 1) == u'|')
            texts.last() += line.at(++at);
        else if (line.at(at) == u'|')
            texts.append(QString());
        else
            texts.last() += line.at(at);
    QList<HelpSpans> cells;
    // Before the first bar and behind the last one there is nothing.
    for (qsizetype at = 1; at + 1 < texts.size(); ++at)
        cells.append(parseHelpSpans(texts.at(at).trimmed()));
    return cells;
}

/// Goes over the lines of a page once; each take...() begins at the line that it is for, and ends behind its
/// block.
class Parser
{
public:
    explicit Parser(const QString &markdown) : m_lines(markdown.split(u'\n')) {}

    QList<HelpBlock> parse();

private:
    bool isAtEnd() const { return m_at >= m_lines.size(); }
    const QString &line() const { return m_lines.at(m_at); }
    bool isTable() const;
    bool isOtherStart() const;

    void takeHeading();
    void takeFence();
    void takeIndented();
    void takeTable();
    void takeItem();
    void takeParagraph();
    QString takeText(QString text);
    void addCode(QStringList lines);

    QStringList m_lines;
    qsizetype m_at = 0;
    QList<HelpBlock> m_blocks;
    QSet<QString> m_anchors;
};

QList<HelpBlock> Parser::parse()
{
    while (!isAtEnd())
        if (line().trimmed().isEmpty())
            ++m_at;
        else if (line().startsWith(fence))
            takeFence();
        else if (line().startsWith(codeIndent))
            takeIndented();
        else if (headingStart().match(line()).hasMatch())
            takeHeading();
        else if (isTable())
            takeTable();
        else if (itemStart().match(line()).hasMatch())
            takeItem();
        else
            takeParagraph();
    return m_blocks;
}

bool Parser::isTable() const
{
    return line().startsWith(u'|') && m_at + 1 < m_lines.size() && isRule(m_lines.at(m_at + 1));
}

/// Whether the line ends a paragraph without a blank one before it.
bool Parser::isOtherStart() const
{
    return line().trimmed().isEmpty() || line().startsWith(fence) ||
           headingStart().match(line()).hasMatch() || itemStart().match(line()).hasMatch() || isTable();
}

void Parser::takeHeading()
{
    const QRegularExpressionMatch match = headingStart().match(line());
    HelpBlock block{.kind = HelpBlock::Kind::Heading, .level = static_cast<int>(match.capturedLength(1))};
    block.spans = parseHelpSpans(match.captured(2));
    const QString anchor = helpAnchor(plainText(block.spans));
    block.anchor = anchor;
    for (int number = 1; m_anchors.contains(block.anchor); ++number)
        block.anchor = u"%1-%2"_s.arg(anchor).arg(number);
    m_anchors.insert(block.anchor);
    m_blocks.append(block);
    ++m_at;
}

void Parser::takeFence()
{
    QStringList lines;
    for (++m_at; !isAtEnd() && !line().startsWith(fence); ++m_at)
        lines.append(line());
    ++m_at;
    addCode(lines);
}

void Parser::takeIndented()
{
    QStringList lines;
    for (; !isAtEnd() && (line().startsWith(codeIndent) || line().trimmed().isEmpty()); ++m_at)
        lines.append(line().mid(codeIndent.size()));
    while (lines.last().trimmed().isEmpty())
        lines.removeLast();
    addCode(lines);
}

void Parser::addCode(QStringList lines)
{
    m_blocks.append({.kind = HelpBlock::Kind::Code, .code = lines.join(u'\n')});
}

void Parser::takeTable()
{
    HelpBlock block{.kind = HelpBlock::Kind::Table};
    block.rows.append(cellsOf(line()));
    const qsizetype columns = block.rows.first().size();
    for (m_at += 2; !isAtEnd() && line().startsWith(u'|'); ++m_at) {
        QList<HelpSpans> cells = cellsOf(line());
        cells.resize(columns);
        block.rows.append(cells);
    }
    m_blocks.append(block);
}

void Parser::takeItem()
{
    const QRegularExpressionMatch match = itemStart().match(line());
    HelpBlock block{.kind = HelpBlock::Kind::Item,
                    .level = 1 + static_cast<int>(match.capturedLength(1)) / 2,
                    .number = match.captured(3).toInt()};
    ++m_at;
    block.spans = parseHelpSpans(takeText(match.captured(4).trimmed()));
    m_blocks.append(block);
}

void Parser::takeParagraph()
{
    const QString first = line().trimmed();
    ++m_at;
    m_blocks.append({.kind = HelpBlock::Kind::Paragraph, .spans = parseHelpSpans(takeText(first))});
}

/// With the lines that go on with it.
QString Parser::takeText(QString text)
{
    for (; !isAtEnd() && !isOtherStart(); ++m_at)
        text += u' ' + line().trimmed();
    return text;
}

} // namespace

QList<HelpBlock> parseHelp(const QString &markdown)
{
    return Parser(markdown).parse();
}

QString plainText(const HelpSpans &spans)
{
    QString text;
    for (const HelpSpan &span : spans)
        text += span.text;
    return text;
}

QString helpAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading.toLower())
        if (character == u' ')
            anchor += u'-';
        else if (character.isLetterOrNumber() || character.isMark() || character == u'-' || character == u'_')
            anchor += character;
    return anchor;
}

} // namespace wireloupe::ui
