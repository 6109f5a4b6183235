#pragma once

#include <QAbstractTableModel>

namespace wireloupe::ui {

class Actions;

/// Every action with its shortcut, for the help page and for the settings, where shortcuts can be changed.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Action, Shortcut, What, ColumnCount };
    enum class Access : quint8 { ReadOnly, Editable };

    ShortcutsModel(Actions &actions, Access access, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Takes a QKeySequence; an empty one takes the action's own back. False if another action has it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A sentence for the user.
    void refused(const QString &reason);

private:
    Actions &m_actions;
    Access m_access;
};

} // namespace wireloupe::ui
