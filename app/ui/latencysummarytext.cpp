#include "ui/latencysummarytext.h"

#include <algorithm>

#include "ui/latencyfigurerows.h"
#include "ui/latencywords.h"
#include "ui/textdirection.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastWidth = 3; // of the line below the head

/// What would end a cell, or begin something else than text.
QString escaped(QString cell)
{
    return cell.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'<', u"\\<"_s);
}

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths)
{
    QStringList padded;
    for (qsizetype column = 0; column < cells.size(); ++column)
        padded << (column == 0 ? cells[column].leftJustified(widths[column])
                               : cells[column].rightJustified(widths[column]));
    return u"| "_s + padded.join(u" | "_s) + u" |\n"_s;
}

QString ruleOf(const QList<qsizetype> &widths)
{
    QString rule = u"|"_s;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const QString dashes(widths[column], u'-');
        rule += column == 0 ? u" "_s + dashes + u" |"_s : u" "_s + dashes.chopped(1) + u": |"_s;
    }
    return rule + u'\n';
}

} // namespace

QString markdownTable(const QList<QStringList> &lines)
{
    if (lines.isEmpty())
        return {};
    QList<QStringList> cells = lines;
    QList<qsizetype> widths(lines.front().size(), leastWidth);
    for (QStringList &line : cells) {
        for (qsizetype column = 0; column < line.size(); ++column) {
            line[column] = escaped(withoutIsolates(line[column]));
            widths[column] = std::max(widths[column], line[column].size());
        }
    }
    QString text = lineOf(cells.front(), widths) + ruleOf(widths);
    for (qsizetype line = 1; line < cells.size(); ++line)
        text += lineOf(cells[line], widths);
    return text;
}

QString latencySummaryText(const LatencyTraces &traces)
{
    if (traces.traces.empty())
        return {};
    const std::vector<LatencyFigures> figures = figuresOf(traces);
    QList<QStringList> lines{QStringList{QString()} + latencyFigureColumns(traces)};
    for (const LatencyFigureRow &row : latencyFigureRows(traces, figures)) {
        lines << QStringList{row.name} + row.values;
        if (figures.size() == 2)
            lines.back() << row.difference;
    }
    return withoutIsolates(latencyWords(traces, figures)) + u"\n\n"_s + markdownTable(lines);
}

} // namespace wireloupe::ui
