#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>

#include "capture/store.h"

namespace wireloupe::ui {

/// The marked rows of a store, each with its number, time and note.
class MarksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit MarksModel(std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    capture::Row rowAt(int line) const { return m_marks[static_cast<std::size_t>(line)].first; }
    /// Takes the marks as they are now.
    void refresh();

private:
    std::shared_ptr<const capture::Store> m_store;
    std::vector<std::pair<capture::Row, QString>> m_marks;
};

} // namespace wireloupe::ui
