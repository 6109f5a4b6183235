#include "ui/capturedelegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/capturesmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

void CaptureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString note = index.data(CapturesModel::NoteRole).toString();
    const int margin = Theme::instance().spacing(2);
    const int noteLeft =
        shown.rect.right() - margin - (note.isEmpty() ? -margin : shown.fontMetrics.horizontalAdvance(note));
    const QStyle *style = shown.widget ? shown.widget->style() : QApplication::style();
    const QRect text =
        QStyle::visualRect(shown.direction, shown.rect,
                           style->subElementRect(QStyle::SE_ItemViewItemText, &shown, shown.widget));
    const int room = noteLeft - margin - text.left();
    shown.text = shown.fontMetrics.elidedText(shown.text, Qt::ElideMiddle, room);
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    if (note.isEmpty())
        return;
    const bool isSelected = shown.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(isSelected ? shown.palette.color(QPalette::HighlightedText)
                               : Theme::instance().color(Role::Muted));
    painter->drawText(shown.rect.adjusted(margin, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, note);
    painter->restore();
}

} // namespace wireloupe::ui
