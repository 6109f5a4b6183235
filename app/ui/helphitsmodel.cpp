#include "ui/helphitsmodel.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

void HelpHitsModel::setHits(const QList<HelpHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

const HelpHit &HelpHitsModel::hitAt(const QModelIndex &index)
{
    return static_cast<const HelpHitsModel *>(index.model())->hits().at(index.row());
}

int HelpHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HelpHitsModel::data(const QModelIndex &index, int role) const
{
    const HelpHit &hit = m_hits.at(index.row());
    const QString place = hit.heading.isEmpty() ? hit.title : tr("%1, in %2").arg(hit.heading, hit.title);
    switch (role) {
    case Qt::DisplayRole:
        return place;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(place, hit.snippet);
    default:
        return {};
    }
}

} // namespace wireloupe::ui
