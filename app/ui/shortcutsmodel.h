#pragma once

#include <QAbstractTableModel>

#include "ui/actions.h"

namespace wireloupe::ui {

/// Every action with its shortcuts, for the help page and for the settings. What differs from its default is
/// bold.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Action, Shortcut, What, ColumnCount };

    explicit ShortcutsModel(Actions &actions, QObject *parent = nullptr);

    static ActionId idAt(int row);
    /// Its text as it is called in a sentence: without access key and ellipsis.
    static QString nameOf(const Actions &actions, ActionId id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString textAt(const ActionSpec &spec, int column) const;

    Actions &m_actions;
};

} // namespace wireloupe::ui
