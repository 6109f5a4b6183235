#include "ui/logheader.h"

#include <QPainter>

#include "ui/theme.h"

namespace wireloupe::ui {

LogHeader::LogHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

// The style would put the title at its own margin.
void LogHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text.clear();
}

void LogHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const int padding = Theme::instance().spacing(2);
    const auto alignment =
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(rect.adjusted(padding, 0, -padding, 0), static_cast<int>(alignment),
                      model()->headerData(section, Qt::Horizontal).toString());
}

} // namespace wireloupe::ui
