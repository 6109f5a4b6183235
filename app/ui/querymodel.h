#pragma once

#include "ui/pairsmodel.h"
#include "ui/urlquery.h"

namespace wireloupe::ui {

/// The query of an address as its parameters, in readable text. What is not edited keeps its encoding.
class QueryModel : public PairsModel
{
    Q_OBJECT

public:
    using PairsModel::PairsModel;

    QString url() const { return m_query.url(); }
    void setUrl(const QString &url);
    QString raw() const { return m_query.raw(); }
    void setRaw(const QString &raw);

    int pairCount() const override { return static_cast<int>(m_query.parameters.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString text(int row, int column) const override;
    void setText(int row, int column, const QString &text) override;
    void append() override { m_query.parameters.append(QueryParameter()); }
    void removeAt(int row) override;
    void moveTo(int from, int to) override { m_query.parameters.move(from, to); }
    QString columnTitle(int column) const override;
    QString invitation() const override;

private:
    void take(const UrlQuery &query);

    UrlQuery m_query;
};

} // namespace wireloupe::ui
