#include "ui/rowlayouts.h"

#include <algorithm>

#include <QFontMetricsF>

#include "ui/jsonhighlighter.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// More than any window shows.
constexpr std::size_t maxHeld = 1024;
// QTextLayout counts in 26.6 fixed point.
constexpr qreal unbounded = 1 << 22;
constexpr int tabColumns = 8;

} // namespace

void RowLayouts::reset(std::shared_ptr<const lens::Lines> lines, const QFont &font, int wrapWidth)
{
    m_rows.clear();
    m_lines = std::move(lines);
    m_font = font;
    m_wrapWidth = wrapWidth;
    const QFontMetricsF metrics(font);
    m_lineHeight = qCeil(metrics.height()) + 1;
    m_columnWidth = metrics.horizontalAdvance(QLatin1Char('0'));
}

void RowLayouts::trim()
{
    if (m_rows.size() > maxHeld)
        m_rows.clear();
}

const RowLayouts::Row &RowLayouts::at(qsizetype row, bool isClosed)
{
    auto found = m_rows.find(row);
    if (found == m_rows.end())
        found = m_rows.emplace(row, make(row, isClosed)).first;
    return found->second;
}

RowLayouts::Row RowLayouts::make(qsizetype row, bool isClosed) const
{
    const QString text = m_lines->text(row);
    Row made;
    QList<QTextLayout::FormatRange> colors = formats(row);
    QString shown = text;
    if (isClosed) {
        shown += closedText(row);
        QTextCharFormat muted;
        muted.setForeground(Theme::instance().color(Role::Muted));
        colors.push_back(
            {static_cast<int>(text.size()), static_cast<int>(shown.size() - text.size()), muted});
    }
    made.layout = std::make_unique<QTextLayout>(shown, m_font);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(tabColumns * m_columnWidth);
    option.setWrapMode(m_wrapWidth > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    made.layout->setTextOption(option);
    made.layout->setCacheEnabled(true);
    made.layout->setFormats(colors);
    made.layout->beginLayout();
    made.lines = 0;
    for (QTextLine line = made.layout->createLine(); line.isValid(); line = made.layout->createLine()) {
        line.setLineWidth(m_wrapWidth > 0 ? m_wrapWidth : unbounded);
        line.setPosition({0, static_cast<qreal>(made.lines * m_lineHeight)});
        made.width = std::max(made.width, line.naturalTextWidth());
        ++made.lines;
    }
    made.layout->endLayout();
    made.lines = std::max(made.lines, 1);
    return made;
}

QList<QTextLayout::FormatRange> RowLayouts::formats(qsizetype row) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const lens::JsonSpan &span : m_lines->spans(row)) {
        QTextCharFormat format;
        format.setForeground(Theme::instance().color(jsonRole(span.token)));
        ranges.push_back({static_cast<int>(span.start), static_cast<int>(span.length), format});
    }
    return ranges;
}

/// "…}, 12 members".
QString RowLayouts::closedText(qsizetype row) const
{
    const auto folds = m_lines->folds();
    const auto fold = std::partition_point(folds.begin(), folds.end(), [row](const lens::Fold &each) {
        return static_cast<qsizetype>(each.first) < row;
    });
    const bool isObject = m_lines->text(row).endsWith(QLatin1Char('{'));
    const QString last = m_lines->text(fold->last).trimmed();
    const bool hasEnd = last.startsWith(QLatin1Char('}')) || last.startsWith(QLatin1Char(']'));
    const auto count = static_cast<int>(m_lines->memberCount(fold - folds.begin()));
    return QStringLiteral("…") + (hasEnd ? last : QString()) + QStringLiteral("  ") +
           (isObject ? tr("%Ln member(s)", nullptr, count) : tr("%Ln element(s)", nullptr, count));
}

} // namespace wireloupe::ui
