#include "net/websocketprobe.h"

#include <utility>

namespace wireloupe::net {

/// Tells the listener what a capture would hold. On the client's thread.
class WebSocketProbe::Tap : public capture::FrameSink
{
public:
    explicit Tap(std::shared_ptr<ProbeListener> listener) : m_listener(std::move(listener)) {}

    void append(const capture::Record &record) override
    {
        switch (record.head.kind) {
        case capture::RecordKind::HandshakeRequest:
            m_isOfProxy = record.payload.startsWith("CONNECT ");
            if (m_isOfProxy)
                break;
            m_message.clear();
            m_listener->connected();
            m_listener->requested();
            m_listener->transferred(0, record.head.wireLength);
            break;
        case capture::RecordKind::HandshakeResponse:
            if (!m_isOfProxy)
                m_listener->transferred(record.head.wireLength, 0);
            break;
        case capture::RecordKind::Frame:
            takeFrame(record);
            break;
        default:
            break;
        }
    }

private:
    void takeFrame(const capture::Record &record)
    {
        const capture::RecordHead &head = record.head;
        const bool isIncoming = head.direction == capture::Direction::Incoming;
        m_listener->transferred(isIncoming ? head.wireLength : 0, isIncoming ? 0 : head.wireLength);
        if (!isIncoming || head.isControlFrame() || head.violation != wire::Rule::None)
            return;
        const bool isFinal = head.flags.testFlag(capture::RecordFlag::Fin);
        if (isFinal && m_message.isEmpty()) {
            m_listener->message(record.payload, head.time);
            return;
        }
        m_message.append(record.payload);
        if (isFinal)
            m_listener->message(std::exchange(m_message, {}), head.time);
    }

    std::shared_ptr<ProbeListener> m_listener;
    QByteArray m_message;     ///< the fragments so far
    bool m_isOfProxy = false; ///< the handshake that was recorded last
};

WebSocketProbe::WebSocketProbe(const ClientOptions &options, std::shared_ptr<ProbeListener> listener)
    : LabProbe(listener), m_options(options), m_tap(std::make_shared<Tap>(std::move(listener)))
{
}

WebSocketProbe::~WebSocketProbe() = default;

void WebSocketProbe::open()
{
    if (!m_client) {
        m_client = std::make_unique<Client>(m_tap);
        connect(m_client.get(), &Client::stateChanged, this, &WebSocketProbe::takeState);
        connect(m_client.get(), &Client::ended, this, &WebSocketProbe::takeEnd);
    }
    m_isOver = false;
    m_client->open(m_options);
}

void WebSocketProbe::close()
{
    if (m_isOver)
        closed();
    else
        m_client->close();
}

void WebSocketProbe::takeState(ClientState state)
{
    if (state == ClientState::Open)
        reached();
}

void WebSocketProbe::takeEnd(const capture::StateEvent &event)
{
    m_isOver = true;
    if (isStopping())
        closed();
    else
        lost(connectionFault(event));
}

} // namespace wireloupe::net
