#pragma once

#include <chrono>
#include <memory>

#include <QHostAddress>
#include <QList>
#include <QObject>

#include "capture/framesink.h"
#include "capture/stateevent.h"
#include "net/endpointstate.h"
#include "net/peerinfo.h"
#include "server/access.h"
#include "server/behavior.h"
#include "wire/limits.h"
#include "wire/permessagedeflate.h"

namespace wireloupe::net {

/// How the local server identifies itself over TLS.
struct TlsServerOptions
{
    bool isEnabled = false;
    /// The user's own identity: PEM, or PKCS#12. Empty: one made on the spot, signed by our own authority.
    QString certificateFile;
    QString keyFile;
    QString keyPassword;
    /// Where our own authority is kept, in a folder that only the user can read.
    QString authorityFolder;
    QStringList
        hostNames; ///< names and addresses in the certificate made on the spot; empty: those of this machine
};

struct ServerOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;               ///< 0: any free one
    QList<QByteArray> subprotocols; ///< offered, in order of preference
    server::BehaviorOptions behavior;
    server::AccessOptions access;
    TlsServerOptions tls;
    wire::DeflateOptions deflate;
    wire::HeaderFields responseHeaders; ///< added to the accepting response
    int maxPeers = 0;                   ///< 0: any number. One more is refused with 503
    int maxMessagesPerSecond = 0;       ///< of each peer; 0: any number. More is closed with 1008
    std::chrono::milliseconds handshakeTimeout{10'000};
    std::chrono::milliseconds closeTimeout{2'000};
    wire::Limits limits;
    /// Bytes that may wait for one peer to read them. Where there are more, its connection is closed with
    /// 1008.
    qint64 maxBacklog = 64 << 20;
};

class PeerTable;
class ServerCore;

/// The local WebSocket server: QWebSocketServer behind a Bridge for each connection. Lives on a network
/// thread; the functions marked "any thread" only post to it.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(std::shared_ptr<capture::FrameSink> sink);
    ~Server() override;

    /// Listens; answered by stateChanged(Listening) and listening(), or failed(). Any thread.
    void start(const ServerOptions &options);
    /// Closes every peer with 1001 and stops listening. Any thread.
    void stop();
    /// Takes effect with the next message. Any thread.
    void setBehavior(const server::BehaviorOptions &options);
    /// To a peer that has gone: ignored. Any thread.
    void sendTo(server::PeerId peer, const wire::Message &message);
    void sendToAll(const wire::Message &message);
    void disconnectPeer(server::PeerId peer, quint16 code, const QByteArray &reason);

    /// The peers with an open connection now, in the order they came. Any thread.
    QList<PeerInfo> peers() const;
    qsizetype peerCount() const;

signals:
    void stateChanged(wireloupe::net::ServerState state);
    void listening(const QHostAddress &address, quint16 port);
    /// Comes before stateChanged(Failed).
    void failed(const wireloupe::capture::StateEvent &event);
    void peersChanged();
    /// Where the certificate of the authority is that signed the server's; before stateChanged(Listening).
    /// Only for an identity made on the spot.
    void authorityReady(const QString &caFile);

private:
    std::shared_ptr<PeerTable> m_peers;
    std::unique_ptr<ServerCore> m_core;
};

/// The next port above `port` on which `address` can be listened to now, or 0. Blocks for well under a
/// millisecond a port; any thread.
quint16 nextFreePort(const QHostAddress &address, quint16 port);

} // namespace wireloupe::net
