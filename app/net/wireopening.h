#pragma once

#include "net/clocktimer.h"
#include "net/outbox.h"
#include "net/recordedopening.h"
#include "net/serverconnection.h"
#include "net/streamsocket.h"
#include "net/watcherset.h"
#include "net/wireloop.h"

namespace wireloupe::net {

/// The opening handshake of a connection of the wire engine (RFC 6455 section 4.2), straight on its socket.
/// A client that is refused is answered, and the connection lingers until it has closed it too, or for the
/// time of a closing handshake: closing at once would make the system send a reset, which may overtake the
/// answer.
class WireOpening final : private DescriptorWatcher
{
public:
    /// From the event loop, or from a timer. The opening does nothing more after any of these, and may be
    /// destroyed within it.
    class Listener
    {
    public:
        /// `response` is still to be sent. The descriptor is the listener's to watch.
        virtual void accepted(const AcceptedHandshake &handshake, const QByteArray &response) = 0;
        /// What has come is for the HTTP side of the server. The descriptor is the listener's.
        virtual void passedOn(const QByteArray &received) = 0;
        /// It has failed, and the socket is closed.
        virtual void failed() = 0;

    protected:
        ~Listener() = default;
    };

    /// All of them must outlive it.
    WireOpening(WireLoop &loop, StreamSocket &socket, const Recorder &recorder,
                const ServerConnectionOptions &options, Listener &listener);
    /// Records the end of one that has not come to it.
    ~WireOpening();
    Q_DISABLE_COPY_MOVE(WireOpening)

    void start();
    /// Gives up without an answer, which comes to Listener::failed().
    void cancel();

private:
    enum class Phase : quint8 {
        Reading,
        Refused, ///< the answer goes out, and what still comes is not looked at
        Over,
    };

    void descriptorReady(quint32 events) override;
    void read();
    void write();
    void writeRest();
    void watch();
    void accept();
    void passOn();
    void refuse();
    void timedOut();
    void linger(const capture::StateEvent &failure);
    void endOurDirection();
    void streamEnded();
    void end();

    WireLoop &m_loop;
    StreamSocket &m_socket;
    const Recorder &m_recorder;
    const ServerConnectionOptions &m_options;
    Listener &m_listener;
    RecordedOpening m_handshake;
    Outbox m_outbox;
    ClockTimer m_timer; ///< of the phase under way
    Phase m_phase = Phase::Reading;
    bool m_isShutDown = false; ///< our direction has ended
};

} // namespace wireloupe::net
