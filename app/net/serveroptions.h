#pragma once

#include <chrono>

#include <QHostAddress>
#include <QList>
#include <QStringList>

#include "net/exchangeoptions.h"
#include "server/access.h"
#include "server/behavioroptions.h"
#include "server/guards.h"
#include "server/httpoptions.h"
#include "wire/limits.h"
#include "wire/permessagedeflate.h"

namespace wireloupe::net {

/// How the local server identifies itself over TLS.
struct TlsServerOptions
{
    bool isEnabled = false;
    /// The user's own identity: PEM, or PKCS#12. Empty: one made on the spot, signed by our own authority.
    QString certificateFile;
    QString keyFile; ///< PEM; empty: in the certificate's file
    QString keyPassword;
    /// Where our own authority is kept, in a folder that only the user can read.
    QString authorityFolder;
    /// Names and addresses in the certificate made on the spot; empty: those of this machine.
    QStringList hostNames;
};

/// What serves the connections. Behaviours, log and peers are the same with each.
enum class Engine : quint8 {
    Automatic, ///< Wire, where it can serve
    Qt,        ///< Qt's classes, behind a Bridge
    /// Our own endpoint straight on the socket. Where it cannot serve, over TLS and on systems other than
    /// Linux, Qt does.
    Wire,
};

struct ServerOptions
{
    Engine engine = Engine::Automatic;
    /// Threads that serve the peers, for machines with cores to spare: 1 to maxThreads; 0: automatic, see
    /// threadsOf(). Peers are spread over them evenly. What a server does is the same with any number, with
    /// one exception: what several peers say at the same time, each hears in an order of its own, where all
    /// hear the same order with one thread. What one peer says stays in its order, and an answer behind the
    /// question. A change comes with the next start.
    int threads = 0;
    static constexpr int maxThreads = 64;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;               ///< 0: any free one
    QList<QByteArray> subprotocols; ///< offered, in order of preference
    server::ServerPlan plan;
    server::AccessOptions access;
    ExchangeOptions exchange; ///< for the modes that share: see server::isShared()
    TlsServerOptions tls;
    wire::DeflateOptions deflate;
    wire::HeaderFields responseHeaders; ///< added to the accepting response
    int maxPeers = 0; ///< 0: any number; connections of HTTP clients count too. One more is refused with 503
    /// For the TLS handshake and the opening handshake together, however steadily their bytes trickle in;
    /// and after that once more for a token by the first message.
    std::chrono::milliseconds handshakeTimeout{10'000};
    std::chrono::milliseconds closeTimeout{2'000};
    wire::Limits limits;
    server::GuardOptions guards;
    server::HttpOptions http; ///< with it, one thread serves all
};

/// How many threads such a server has.
int threadsOf(const ServerOptions &options);

} // namespace wireloupe::net
