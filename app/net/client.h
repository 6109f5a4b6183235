#pragma once

#include <memory>
#include <mutex>

#include <QObject>

#include "capture/framesink.h"
#include "capture/stateevent.h"
#include "capture/tlsdetails.h"
#include "net/clientoptions.h"
#include "net/endpointstate.h"
#include "net/traffic.h"
#include "wire/closecode.h"
#include "wire/frame.h"

namespace wireloupe::net {

class ClientConnection;

/// One WebSocket client connection: QWebSocket behind a Bridge that records the wire. May be opened again
/// after it has ended. Lives on a network thread; the functions marked "any thread" only post to it.
class Client : public QObject
{
    Q_OBJECT

public:
    /// Everything seen on the wire goes to `sink`, as connection `id`.
    Client(std::shared_ptr<capture::FrameSink> sink, capture::ConnectionId id = capture::ConnectionId{1});
    ~Client() override;

    /// Begins to connect; ends an earlier connection at once. Any thread.
    void open(const ClientOptions &options);
    /// Ignored unless open. Any thread.
    void send(const wire::Message &message);
    /// At most 125 bytes. Any thread.
    void ping(const QByteArray &payload);
    /// Writes bytes made by hand between two frames of ours, whatever they are; recorded as injected. Any
    /// thread.
    void inject(const QByteArray &bytes);
    /// These take effect at once and last until the next open(). Any thread.
    void setKeepAlive(const KeepAlive &keepAlive);
    void setFragmentSize(qsizetype bytes);
    void setPongMuted(bool isMuted);
    /// Ends our direction of the TCP connection; what the server still says is read. Any thread.
    void halfClose();
    /// Begins the closing handshake; while connecting, gives up. Any thread.
    void close(quint16 code = wire::NormalClosure, const QByteArray &reason = {});
    /// Drops the connection without a closing handshake. Any thread.
    void abort();

    /// What has passed on the connection opened last. Any thread.
    Traffic counters() const;

signals:
    void stateChanged(wireloupe::net::ClientState state);
    /// Comes before stateChanged() to Closed or Failed: why.
    void ended(const wireloupe::capture::StateEvent &event);
    void messageReceived(const wireloupe::wire::Message &message);
    /// The subprotocol chosen by the server; before stateChanged(Open).
    void subprotocolChosen(const QByteArray &subprotocol);
    /// The TLS handshake has been done, or refused for its certificate; before ended() and stateChanged().
    void secured(const wireloupe::capture::TlsDetails &details);
    /// permessage-deflate is in use; before stateChanged(Open).
    void deflateChosen(const wireloupe::wire::DeflateParameters &parameters);

private:
    template <class Act>
    void withConnection(Act act);
    void openNow(const ClientOptions &options);
    void closeNow(quint16 code, const QByteArray &reason);
    void opened();
    void setState(ClientState state);
    void end(const capture::StateEvent &event);
    void dropConnection();

    std::shared_ptr<capture::FrameSink> m_sink;
    capture::ConnectionId m_id;
    ClientState m_state = ClientState::Idle;
    std::unique_ptr<ClientConnection> m_connection;
    mutable std::mutex m_countersMutex;
    std::shared_ptr<const TrafficCounters> m_counters;
};

} // namespace wireloupe::net
