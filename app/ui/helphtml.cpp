#include "ui/helphtml.h"

#include <QUrl>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOutside(const QString &link)
{
    return link.contains("://"_L1) || link.startsWith("mailto:"_L1);
}

/// Writes the blocks in order, and keeps in mind which lists are open.
class Writer
{
public:
    explicit Writer(const HelpPlace &place) : m_place(place) {}

    QString write(const QList<HelpBlock> &blocks);

private:
    void writeBlock(const HelpBlock &block);
    void writeItem(const HelpBlock &block);
    void writeCode(const QString &code);
    void writeTable(const HelpBlock &table);
    void closeLists(int level);
    QString inner(const HelpSpans &spans) const;
    QString inner(const HelpSpan &span) const;
    QString linked(const QString &html, const QString &link) const;

    const HelpPlace &m_place;
    QString m_html;
    QStringList m_lists; ///< tags that are open
};

QString Writer::write(const QList<HelpBlock> &blocks)
{
    m_html = m_place.isRightToLeft ? u"<div dir=\"rtl\">"_s : u"<div>"_s;
    for (const HelpBlock &block : blocks)
        writeBlock(block);
    closeLists(0);
    return m_html + u"</div>"_s;
}

void Writer::writeBlock(const HelpBlock &block)
{
    if (block.kind != HelpBlock::Kind::Item)
        closeLists(0);
    switch (block.kind) {
    case HelpBlock::Kind::Heading:
        m_html += u"<h%1><a name=\"%2\"></a>%3</h%1>"_s.arg(QString::number(block.level), block.anchor,
                                                            inner(block.spans));
        break;
    case HelpBlock::Kind::Paragraph:
        m_html += u"<p>"_s + inner(block.spans) + u"</p>"_s;
        break;
    case HelpBlock::Kind::Item:
        writeItem(block);
        break;
    case HelpBlock::Kind::Code:
        writeCode(block.code);
        break;
    case HelpBlock::Kind::Table:
        writeTable(block);
        break;
    }
}

void Writer::writeItem(const HelpBlock &block)
{
    const QString tag = block.number > 0 ? u"ol"_s : u"ul"_s;
    closeLists(block.level);
    if (m_lists.size() == block.level && m_lists.last() != tag)
        closeLists(block.level - 1);
    while (m_lists.size() < block.level) {
        m_lists.append(tag);
        m_html += u"<%1>"_s.arg(tag);
    }
    m_html += u"<li>"_s + inner(block.spans) + u"</li>"_s;
}

void Writer::closeLists(int level)
{
    while (m_lists.size() > level)
        m_html += u"</%1>"_s.arg(m_lists.takeLast());
}

/// In a table of one cell: only a cell has room between its edge and its text.
void Writer::writeCode(const QString &code)
{
    m_html += u"<table class=\"code\" width=\"100%\" cellspacing=\"0\"><tr><td class=\"code\">"
              "<pre dir=\"ltr\">"_s +
              code.toHtmlEscaped() + u"</pre></td></tr></table>"_s;
}

void Writer::writeTable(const HelpBlock &table)
{
    m_html += u"<table class=\"grid\" cellspacing=\"0\">"_s;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const bool isHead = row == 0;
        m_html += u"<tr>"_s;
        for (const HelpSpans &cell : table.rows.at(row))
            m_html += isHead ? u"<td class=\"head\"><b>%1</b></td>"_s.arg(inner(cell))
                             : u"<td class=\"cell\">%1</td>"_s.arg(inner(cell));
        m_html += u"</tr>"_s;
    }
    m_html += u"</table>"_s;
}

QString Writer::inner(const HelpSpans &spans) const
{
    QString html;
    for (const HelpSpan &span : spans)
        html += inner(span);
    return html;
}

QString Writer::inner(const HelpSpan &span) const
{
    QString html = span.text.toHtmlEscaped();
    if (!span.image.isEmpty()) {
        const QUrl folder(u"qrc"_s + m_place.folder + u'/');
        html = u"<img src=\"%1\" alt=\"%2\">"_s.arg(
            folder.resolved(QUrl(span.image)).toString().toHtmlEscaped(), html);
    }
    if (span.isCode)
        html = u"<code>%1</code>"_s.arg(html);
    if (span.isName)
        html = u"<i>%1</i>"_s.arg(html);
    if (span.isStrong)
        html = u"<b>%1</b>"_s.arg(html);
    return span.link.isEmpty() ? html : linked(html, span.link);
}

QString Writer::linked(const QString &html, const QString &link) const
{
    const QString page = link.startsWith(u'#') ? m_place.page : QString();
    const QString target = isOutside(link) ? link : u"help:"_s + page + link;
    return u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), html);
}

QString pixels(int units, int unit)
{
    return QString::number(units * unit) + "px"_L1;
}

} // namespace

QString helpStyleSheet(const HelpLook &look)
{
    const int unit = look.unit;
    return u"h1 { font-size: x-large; margin-top: 0px; margin-bottom: %1; }"
           "h2 { font-size: large; margin-top: %2; margin-bottom: %3; }"
           "h3 { font-size: medium; margin-top: %1; margin-bottom: %4; }"
           "p { margin-top: 0px; margin-bottom: %3; }"
           "ul, ol { margin-top: 0px; margin-bottom: %3; }"
           "li { margin-bottom: %4; }"
           "a { color: %5; }"
           "code { font-family: '%6'; background-color: %7; }"
           "pre { font-family: '%6'; margin-top: 0px; margin-bottom: 0px; white-space: pre-wrap; }"
           "table { margin-bottom: %1; }"
           "td.code { background-color: %7; padding: %3; }"
           "table.grid { border-collapse: collapse; border-width: 1px; border-style: solid; border-color: "
           "%8; }"
           "td.head { background-color: %9; padding: %4 %3; border: 1px solid %8; }"
           "td.cell { padding: %4 %3; border: 1px solid %8; }"_s.arg(
               pixels(3, unit), pixels(5, unit), pixels(2, unit), pixels(1, unit), look.link.name(),
               look.fixedFamily, look.code.name(), look.border.name(), look.head.name());
}

QString helpHtml(const QList<HelpBlock> &blocks, const HelpPlace &place)
{
    return Writer(place).write(blocks);
}

} // namespace wireloupe::ui
