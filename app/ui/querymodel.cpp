#include "ui/querymodel.h"

#include "ui/plaintext.h"

namespace wireloupe::ui {

void QueryModel::setUrl(const QString &url)
{
    take(UrlQuery::parse(url));
}

void QueryModel::setRaw(const QString &raw)
{
    UrlQuery query = m_query;
    query.setRaw(raw);
    take(query);
}

/// An editor stays open while the address is written, unless the parameters themselves change.
void QueryModel::take(const UrlQuery &query)
{
    if (query.parameters == m_query.parameters) {
        m_query = query;
        return;
    }
    beginResetModel();
    m_query = query;
    endResetModel();
}

QVariant QueryModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::ToolTipRole || !index.isValid() || !isPair(index.row()))
        return PairsModel::data(index, role);
    const QueryParameter &parameter = m_query.parameters.at(index.row());
    return plainToolTip(tr("As sent: %1").arg(index.column() == Name ? parameter.name : parameter.value));
}

QString QueryModel::text(int row, int column) const
{
    const QueryParameter &parameter = m_query.parameters.at(row);
    return queryText(column == Name ? parameter.name : parameter.value);
}

void QueryModel::setText(int row, int column, const QString &text)
{
    QueryParameter &parameter = m_query.parameters[row];
    if (column == Name) {
        parameter.name = editedQueryPart(parameter.name, text, QueryPart::Name);
    } else {
        parameter.value = editedQueryPart(parameter.value, text, QueryPart::Value);
        parameter.hasValue = true;
    }
    m_query.isEmptyQuery = false;
}

void QueryModel::removeAt(int row)
{
    m_query.parameters.removeAt(row);
    m_query.isEmptyQuery = false;
}

QString QueryModel::columnTitle(int column) const
{
    return column == Name ? tr("Parameter") : tr("Value");
}

QString QueryModel::invitation() const
{
    return tr("Add a parameter…");
}

} // namespace wireloupe::ui
