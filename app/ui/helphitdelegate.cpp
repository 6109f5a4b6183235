#include "ui/helphitdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "ui/helphitsmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr int snippetLines = 2;

QFont bolder(QFont font)
{
    font.setBold(true);
    return font;
}

/// The heading, and behind it the title of the page.
void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const HelpHit &hit,
               const QColor &muted)
{
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const QString first = hit.heading.isEmpty() ? hit.title : hit.heading;
    const QFontMetrics metrics(bolder(option.font));
    painter.setFont(bolder(option.font));
    painter.drawText(line, static_cast<int>(alignment),
                     metrics.elidedText(first, Qt::ElideRight, line.width()));
    const int used = metrics.horizontalAdvance(first) + Theme::instance().spacing(2);
    if (hit.heading.isEmpty() || used >= line.width())
        return;
    const QRect rest =
        option.direction == Qt::RightToLeft ? line.adjusted(0, 0, -used, 0) : line.adjusted(used, 0, 0, 0);
    painter.setFont(option.font);
    painter.setPen(muted);
    painter.drawText(rest, static_cast<int>(alignment),
                     option.fontMetrics.elidedText(hit.title, Qt::ElideRight, rest.width()));
}

void paintSnippet(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                  const HelpHit &hit)
{
    QTextOption text;
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(hit.snippet, option.font);
    layout.setTextOption(text);
    QList<QTextLayout::FormatRange> bold;
    for (const HelpWord &word : hit.found) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(word.start);
        range.length = static_cast<int>(word.length);
        range.format.setFontWeight(QFont::Bold);
        bold.append(range);
    }
    layout.setFormats(bold);
    layout.beginLayout();
    for (int number = 0; number < snippetLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        line.setPosition(QPointF(0, number * option.fontMetrics.lineSpacing()));
    }
    layout.endLayout();
    layout.draw(&painter, place.topLeft());
}

} // namespace

void HelpHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    shown.text.clear();
    const QStyle *style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    const Theme &theme = Theme::instance();
    const bool isSelected = shown.state.testFlag(QStyle::State_Selected);
    const QColor text = shown.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : theme.color(Role::Muted);
    const QRect inside =
        shown.rect.adjusted(theme.spacing(2), theme.spacing(1), -theme.spacing(2), -theme.spacing(1));
    const int lineHeight = shown.fontMetrics.lineSpacing();
    painter->save();
    painter->setClipRect(shown.rect);
    painter->setPen(text);
    paintHead(*painter, shown, {inside.left(), inside.top(), inside.width(), lineHeight},
              HelpHitsModel::hitAt(index), muted);
    painter->setPen(text);
    paintSnippet(*painter, shown, inside.adjusted(0, lineHeight + theme.spacing(1) / 2, 0, 0),
                 HelpHitsModel::hitAt(index));
    painter->restore();
}

QSize HelpHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::instance();
    return {theme.spacing(40), (1 + snippetLines) * option.fontMetrics.lineSpacing() + theme.spacing(3)};
}

} // namespace wireloupe::ui
