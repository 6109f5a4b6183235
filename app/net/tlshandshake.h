#pragma once

#include <QObject>
#include <QSslSocket>

#include "capture/tlsdetails.h"
#include "net/clientoptions.h"
#include "net/resetwatch.h"
#include "net/tlsverdict.h"

namespace wireloupe::net {

/// Our side of a TLS handshake on a connected socket, and the judgement of the server's certificate.
class TlsHandshake : public QObject
{
    Q_OBJECT

public:
    /// `host` and `port` are what is dialled, by which trusted fingerprints are chosen. `host` is whom the
    /// certificate must be for too, where the options do not say otherwise. The socket is not owned and must
    /// outlive it.
    TlsHandshake(QSslSocket &socket, const TlsClientOptions &options, const QString &host, quint16 port,
                 QObject *parent = nullptr);

    /// Reads the files of the options, which blocks. Nothing where all is well.
    std::optional<TlsVerdict> configure();
    /// After configure().
    void start();

signals:
    /// The handshake is done; or it is refused for `cause`, which comes to failed(). So does PeerClosedTcp or
    /// ConnectionReset where the server goes without an alert (RFC 8446 section 6), with nothing to judge.
    void secured(const wireloupe::capture::TlsDetails &details, wireloupe::capture::Cause cause);
    void done();
    void failed(const wireloupe::net::TlsVerdict &verdict);

private:
    void judgeErrors(const QList<QSslError> &errors);
    void encrypted();
    void fail(QAbstractSocket::SocketError error);
    void refuse(const TlsVerdict &verdict);
    void letGo();
    bool isTrustedByUser() const;
    bool isAccepted() const { return !m_options.isVerified || isTrustedByUser(); }
    TlsVerdict verdict() const;
    capture::TlsDetails details() const;

    QSslSocket &m_socket;
    TlsClientOptions m_options;
    QString m_host;
    quint16 m_port;
    QString m_name; ///< sent and verified
    QList<QSslError> m_errors;
    std::optional<ResetWatch> m_resetWatch; ///< for as long as the handshake lasts
};

} // namespace wireloupe::net
