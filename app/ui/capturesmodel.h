#pragma once

#include <QAbstractListModel>

#include "ui/captureentry.h"

namespace wireloupe::ui {

/// The captures of the sidebar as a list.
class CapturesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// CaptureEntry::note, beside the title.
    static constexpr int NoteRole = Qt::UserRole;

    void setEntries(const QList<CaptureEntry> &entries);
    /// Null where the index is not of the model.
    const CaptureEntry *entry(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &path) const;
    /// The first one that a crash has left.
    QModelIndex firstRecovered() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<CaptureEntry> m_entries;
};

} // namespace wireloupe::ui
