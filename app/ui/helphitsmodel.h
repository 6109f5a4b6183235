#pragma once

#include <QAbstractListModel>

#include "ui/helpindex.h"

namespace wireloupe::ui {

/// What a search in the guide has found, the best first.
class HelpHitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<HelpHit> &hits);
    const QList<HelpHit> &hits() const { return m_hits; }
    /// `index` is one of this model's.
    static const HelpHit &hitAt(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<HelpHit> m_hits;
};

} // namespace wireloupe::ui
