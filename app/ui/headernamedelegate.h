#pragma once

#include <QStyledItemDelegate>

namespace wireloupe::ui {

/// Completes the names of headers that requests of WebSocket clients carry.
class HeaderNameDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
};

} // namespace wireloupe::ui
