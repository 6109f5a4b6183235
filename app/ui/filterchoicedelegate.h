#pragma once

#include <QStyledItemDelegate>

namespace wireloupe::ui {

/// Paints a choice and, at the right, what it means.
class FilterChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace wireloupe::ui
