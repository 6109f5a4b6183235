#pragma once

#include <QAbstractTableModel>

#include "ui/actions.h"

namespace wireloupe::ui {

/// Every action with its shortcuts, for the help page and for the settings, and after them the fixed keys.
/// What differs from its default is bold.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Action, Shortcut, What, ColumnCount };

    enum class Rows : quint8 { Changeable, All };

    ShortcutsModel(Actions &actions, Rows rows, QObject *parent = nullptr);

    /// Of a row that can be changed.
    static ActionId idAt(int row);
    /// Its text as it is called in a sentence: without access key and ellipsis.
    static QString nameOf(const Actions &actions, ActionId id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString textAt(const ActionSpec &spec, int column) const;
    static QString fixedTextAt(int number, int column);

    Actions &m_actions;
    Rows m_rows;
};

} // namespace wireloupe::ui
