#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

namespace wireloupe::net::test {

/// The certificates that tests/net/peers/certificates.py makes, in a folder of their own.
class Certificates
{
public:
    /// False, and said why, where they could not be made.
    bool make()
    {
        QProcess maker;
        maker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        maker.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral(WIRELOUPE_TESTS_DIR "/net/peers/certificates.py"), m_folder.path()});
        return maker.waitForFinished(60'000) && maker.exitCode() == 0;
    }

    QString folder() const { return m_folder.path(); }
    QString path(const QString &file) const { return m_folder.filePath(file); }

    QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))).value(0);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace wireloupe::net::test
