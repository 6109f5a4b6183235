#pragma once

#include <memory>
#include <optional>

#include "net/keepalivetimer.h"
#include "net/peerconnection.h"
#include "net/queuedpeer.h"
#include "net/serverconnection.h"
#include "net/streamsocket.h"
#include "net/tokengate.h"
#include "net/watcherset.h"
#include "net/wireendpoint.h"
#include "net/wireloop.h"
#include "net/wireopening.h"

namespace wireloupe::net {

/// What the connections of one server have in common.
struct WirePeerOptions
{
    ServerConnectionOptions connection; ///< without TLS
    WireEndpointOptions endpoint;
};

/// A client of the local server, spoken to by our own endpoint straight on its socket, from its acceptance to
/// the end of its connection: the same to behaviours and in the log as a ServerConnection with its QtPeer,
/// for a fraction of the time and the memory.
class WirePeer final : public QueuedPeer,
                       public PeerConnection,
                       private DescriptorWatcher,
                       private WireOpening::Listener,
                       private WireEndpoint::Listener,
                       private WireLoop::Writer
{
    Q_OBJECT

public:
    /// Takes the descriptor over. The loop and the owner must outlive it.
    WirePeer(WireLoop &loop, int descriptor, server::PeerId id, const Recorder &recorder,
             std::shared_ptr<const WirePeerOptions> options, ConnectionOwner &owner);
    /// Records the end of a connection that has not come to it.
    ~WirePeer() override;

    void start() override;
    void abort() override;
    bool isUpgraded() const override { return m_endpoint.has_value(); }
    server::Peer *peer() override { return m_isOpened ? this : nullptr; }
    PeerInfo info() const override;
    std::optional<std::chrono::nanoseconds> latency() const override;
    const Recorder &recorder() const override { return m_recorder; }

    server::PeerId id() const override { return m_id; }
    QByteArray target() const override { return m_target; }
    void close(quint16 code, const QByteArray &reason) override;
    void reset() override;
    void setWireFaults(const server::WireFaults &faults) override;
    void setAttention(server::Attention attention) override;

private:
    enum class Phase : quint8 {
        Opening,
        Open,
        Dropped, ///< by us: the end comes from the event loop
        Gone,
    };

    void accepted(const AcceptedHandshake &handshake, const QByteArray &response) override;
    void passedOn(const QByteArray &received) override;
    void failed() override;
    void descriptorReady(quint32 events) override;
    void takeMessage(const wire::Message &message) override;
    void closing() override;
    void pongReceived(const QByteArray &payload) override;
    void released() override;
    void flush() override;

    void read();
    void take(QByteArrayView bytes, Recorder::Time time);
    void write();
    void watch();
    void awaitTurn();
    void endOurDirection();

    void waitForToken();
    void open();

    bool isOpen() const override { return m_phase == Phase::Open && !m_endpoint->isClosing(); }
    qint64 started() const override { return m_endpoint ? m_endpoint->unsentBytes() : 0; }
    void transmit(const Entry &entry) override;
    void beginClose(capture::Cause cause, quint16 code, const QByteArray &reason) override;
    void startHeartbeat();
    void drop(StreamEnd end);
    void streamEnded();
    void finish(StreamEnd end, const QByteArray &detail = {});
    void startCloseTimer();

    WireLoop &m_loop;
    ConnectionOwner &m_owner;
    std::shared_ptr<const WirePeerOptions> m_options;
    StreamSocket m_socket;
    server::PeerId m_id;
    Recorder m_recorder;
    QByteArray m_target;
    QByteArray m_subprotocol;
    QByteArray m_extension;
    std::unique_ptr<WireOpening> m_opening; ///< until the endpoint takes over
    std::optional<WireEndpoint> m_endpoint;
    std::unique_ptr<TokenGate> m_gate;
    std::unique_ptr<KeepAliveTimer> m_heartbeat;
    ClockTimer m_timer;                 ///< of the end
    std::unique_ptr<ClockTimer> m_turn; ///< where a throttle or a stall says when to write on
    quint32 m_watched = 0;              ///< events, EPOLLERR among them; 0: none yet
    Phase m_phase = Phase::Opening;
    StreamEnd m_dropEnd = StreamEnd::Aborted; ///< in Phase::Dropped
    bool m_isOpened = false;
    bool m_isReading = false;
    bool m_isShutDown = false; ///< our direction has ended
    qint32 m_pongWait = 0;     ///< in ms, where that ended the connection
};

} // namespace wireloupe::net
