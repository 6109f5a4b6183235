#pragma once

#include <thread>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "capture/tlsdetails.h"

namespace wireloupe::test {

/// Certificates that openssl makes: an authority, and a server's signed by it for 30 days.
class TestCertificates
{
public:
    /// Any name may hold what a hostile server would put there.
    explicit TestCertificates(const QString &commonName = QStringLiteral("localhost"))
    {
        const auto path = [this](const char *name) { return m_folder.filePath(QLatin1String(name)); };
        run({"req", "-x509", "-nodes", "-newkey", "rsa:2048", "-utf8", "-days", "3650", "-subj",
             "/O=Wireloupe/CN=Test authority", "-keyout", path("ca.key"), "-out", path("ca.pem")});
        run({"req", "-new", "-nodes", "-newkey", "rsa:2048", "-utf8", "-subj",
             QStringLiteral("/O=Example/CN=") + commonName, "-keyout", path("key"), "-out", path("csr")});
        QFile extensions(path("ext"));
        if (extensions.open(QFile::WriteOnly))
            extensions.write("subjectAltName=DNS:localhost,DNS:*.example.org,IP:127.0.0.1\n");
        extensions.close();
        run({"x509", "-req", "-in", path("csr"), "-CA", path("ca.pem"), "-CAkey", path("ca.key"),
             "-CAcreateserial", "-days", "30", "-extfile", path("ext"), "-outform", "DER", "-out",
             path("leaf")});
        run({"x509", "-in", path("ca.pem"), "-outform", "DER", "-out", path("ca")});
        m_details.protocol = "TLS 1.3";
        m_details.cipher = "TLS_AES_256_GCM_SHA384";
        m_details.serverName = "localhost";
        for (const char *name : {"leaf", "ca"}) {
            QFile file(path(name));
            capture::TlsCertificate certificate;
            certificate.subject = m_details.chain.isEmpty() ? commonName.toUtf8() : "Test authority";
            certificate.issuer = "Test authority";
            if (file.open(QFile::ReadOnly))
                certificate.der = file.readAll();
            m_details.chain.append(certificate);
        }
    }

    const capture::TlsDetails &details() const { return m_details; }

private:
    struct Argument : QString
    {
        Argument(const char *text) : QString(QString::fromUtf8(text)) {}
        Argument(const QString &text) : QString(text) {}
    };

    void run(std::initializer_list<Argument> arguments)
    {
        // On a thread of its own: the thread sanitizer sees no locks of a thread that has forked.
        std::thread([&] {
            QProcess openssl;
            openssl.start(QStringLiteral("openssl"), QStringList(arguments.begin(), arguments.end()));
            if (!openssl.waitForFinished() || openssl.exitCode() != 0)
                qFatal("openssl: %s", openssl.readAllStandardError().constData());
        }).join();
    }

    QTemporaryDir m_folder;
    capture::TlsDetails m_details;
};

} // namespace wireloupe::test
