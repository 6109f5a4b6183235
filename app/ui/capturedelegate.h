#pragma once

#include <QStyledItemDelegate>

namespace wireloupe::ui {

/// A line of CapturesModel: the title as far as there is room, and at the right what it is, muted.
class CaptureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace wireloupe::ui
