#include "ui/trustedmodel.h"

#include <QFont>

#include "formats/times.h"
#include "session/certificatefacts.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

TrustedModel::TrustedModel(const workspace::TrustedCertificates &trusted, QObject *parent)
    : QAbstractTableModel(parent), m_trusted(trusted)
{
    // Few, and changed by hand: a reset is all they need.
    connect(&trusted, &workspace::TrustedCertificates::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int TrustedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trusted.all().size());
}

int TrustedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrustedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Host"), tr("Port"), tr("Certificate of"), tr("SHA-256 fingerprint"),
                              tr("Trusted since")};
    return titles[section];
}

QVariant TrustedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::TrustedCertificate &certificate = at(index.row());
    const QString fingerprint = session::fingerprintText(certificate.fingerprint);
    if (role == Qt::ToolTipRole && index.column() == Fingerprint)
        return plainToolTip(fingerprint);
    if (role == Qt::FontRole && index.column() == Fingerprint)
        return Theme::instance().fixedFont();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Host:
        return certificate.host;
    case Port:
        return QString::number(certificate.port);
    case Subject:
        return certificate.subject;
    case Fingerprint:
        return fingerprint;
    case Since:
        return formats::dayText(certificate.since);
    default:
        return {};
    }
}

} // namespace wireloupe::ui
