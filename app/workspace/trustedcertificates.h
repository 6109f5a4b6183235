#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace wireloupe::workspace {

/// One certificate that the user trusts, for one host and port, whatever verification says of it.
struct TrustedCertificate
{
    QString host;
    int port = 443;
    QByteArray fingerprint; ///< SHA-256 of the DER, 32 bytes
    QString subject;        ///< for people
    QDateTime since;

    bool operator==(const TrustedCertificate &) const = default;
};

/// The certificates that the user trusts, kept in a readable JSON file (atomically written; one that cannot
/// be read is set aside). On the user's thread.
class TrustedCertificates : public QObject
{
    Q_OBJECT

public:
    /// With an empty path nothing is kept.
    explicit TrustedCertificates(const QString &path, QObject *parent = nullptr);

    const QList<TrustedCertificate> &all() const { return m_all; }
    QList<QByteArray> fingerprintsFor(const QString &host, int port) const;
    /// Empty, or why it could not be written; then it is trusted until the program ends.
    QString trust(const TrustedCertificate &certificate);
    QString revoke(const TrustedCertificate &certificate);

signals:
    void changed();

private:
    QString m_path;
    QList<TrustedCertificate> m_all;
};

} // namespace wireloupe::workspace
