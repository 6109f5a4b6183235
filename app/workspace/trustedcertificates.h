#pragma once

#include <memory>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include "workspace/filefollower.h"
#include "workspace/jsonfile.h"

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
/// be read is set aside), and read again when another Wireloupe has written it. On the user's thread.
class TrustedCertificates : public QObject
{
    Q_OBJECT

public:
    /// Reads the file, where there is one. With an empty path nothing is kept.
    explicit TrustedCertificates(const QString &path, QObject *parent = nullptr);

    /// trusted-certificates.json in the user's configuration folder.
    static QString defaultPath();

    /// What became of reading the file.
    const FileReport &report() const { return m_report; }
    const QList<TrustedCertificate> &all() const { return m_all; }
    /// Host names compare without case.
    QList<QByteArray> fingerprintsFor(const QString &host, int port) const;
    bool isTrusted(const QString &host, int port, const QByteArray &fingerprint) const;
    /// One that is trusted for the host and port already, or whose fingerprint is none, changes nothing.
    /// Empty, or why it could not be written; then it is trusted until the program ends.
    QString trust(const TrustedCertificate &certificate);
    /// By host, port and fingerprint. Empty, or why it could not be written; then it comes back with the
    /// next start.
    QString revoke(const TrustedCertificate &certificate);

signals:
    void changed();

private:
    QString save();
    void reload();

    QString m_path;
    FileReport m_report;
    std::unique_ptr<FileFollower> m_follower; ///< null where nothing is kept
    QList<TrustedCertificate> m_all;
};

} // namespace wireloupe::workspace
