#pragma once

#include <QStyledItemDelegate>

namespace wireloupe::ui {

/// Heading and page in a line, and two lines of the text, in which what was found is bold.
class HelpHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace wireloupe::ui
