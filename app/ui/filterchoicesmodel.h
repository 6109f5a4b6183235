#pragma once

#include <QAbstractListModel>

#include "capture/filtercompletion.h"

namespace wireloupe::ui {

/// What can be chosen to go on with a filter, each with a few words on what it means.
class FilterChoicesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The words, in the role beside the choice itself.
    static constexpr int meaningRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<capture::FilterChoice> &choices);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<capture::FilterChoice> m_choices;
};

} // namespace wireloupe::ui
