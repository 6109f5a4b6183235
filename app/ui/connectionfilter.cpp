#include "ui/connectionfilter.h"

#include "ui/connectiontreemodel.h"

namespace wireloupe::ui {

ConnectionFilter::ConnectionFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ConnectionFilter::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

bool ConnectionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const ConnectionTreeModel *>(sourceModel());
    const workspace::Node *node = model->node(model->index(row, 0, parent));
    return node->title().contains(m_words, Qt::CaseInsensitive) ||
           (node->profile && node->profile->url.contains(m_words, Qt::CaseInsensitive));
}

} // namespace wireloupe::ui
