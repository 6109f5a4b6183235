#include "ui/filterchoicedelegate.h"

#include <algorithm>

#include <QPainter>

#include "ui/filterchoicesmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// In units: of the choice, of what is between it and its meaning.
constexpr int choiceWidth = 26;
constexpr int gap = 4;

QString meaningOf(const QModelIndex &index)
{
    return index.data(FilterChoicesModel::meaningRole).toString();
}

} // namespace

void FilterChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Theme &theme = Theme::instance();
    const int width =
        std::max(theme.spacing(choiceWidth),
                 option.fontMetrics.horizontalAdvance(index.data().toString()) + theme.spacing(gap));
    const QRect place = option.rect.adjusted(width, 0, -theme.spacing(1), 0);
    const QString text = option.fontMetrics.elidedText(meaningOf(index), Qt::ElideRight, place.width());
    painter->save();
    painter->setPen(option.state.testFlag(QStyle::State_Selected)
                        ? option.palette.color(QPalette::HighlightedText)
                        : theme.color(Role::Muted));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

QSize FilterChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const QString meaning = meaningOf(index);
    if (meaning.isEmpty())
        return plain;
    const int start = std::max(theme.spacing(choiceWidth), plain.width() + theme.spacing(gap));
    return {start + option.fontMetrics.horizontalAdvance(meaning) + theme.spacing(gap), plain.height()};
}

} // namespace wireloupe::ui
