#pragma once

#include <QAbstractTableModel>

#include "workspace/trustedcertificates.h"

namespace wireloupe::ui {

/// The certificates that the user trusts, one a row.
class TrustedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Host, Port, Subject, Fingerprint, Since, ColumnCount };

    /// `trusted` must outlive the model.
    explicit TrustedModel(const workspace::TrustedCertificates &trusted, QObject *parent = nullptr);

    const workspace::TrustedCertificate &at(int row) const { return m_trusted.all().at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const workspace::TrustedCertificates &m_trusted;
};

} // namespace wireloupe::ui
