#pragma once

#include "ui/pairsmodel.h"
#include "workspace/profile.h"

namespace wireloupe::ui {

/// The headers of a profile: order, case and repetition as they go out, each with a box to leave it out.
class HeadersModel : public PairsModel
{
    Q_OBJECT

public:
    using PairsModel::PairsModel;

    const QList<workspace::Header> &headers() const { return m_headers; }
    void setHeaders(const QList<workspace::Header> &headers);

    int pairCount() const override { return static_cast<int>(m_headers.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QString text(int row, int column) const override;
    void setText(int row, int column, const QString &text) override;
    void append() override { m_headers.append(workspace::Header()); }
    void removeAt(int row) override { m_headers.removeAt(row); }
    void moveTo(int from, int to) override { m_headers.move(from, to); }
    QString columnTitle(int column) const override;
    QString invitation() const override;

private:
    QList<workspace::Header> m_headers;
};

} // namespace wireloupe::ui
