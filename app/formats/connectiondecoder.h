#pragma once

#include <array>
#include <optional>

#include "capture/stateevent.h"
#include "formats/importsink.h"
#include "formats/tcpstream.h"
#include "wire/frameparser.h"
#include "wire/httphead.h"
#include "wire/messageinflater.h"
#include "wire/validator.h"

namespace wireloupe::formats {

/// What is to be known of a TCP connection beside its bytes.
struct ConnectionFacts
{
    capture::ConnectionId id{};
    /// The client is the one that recorded: its requests are outgoing.
    bool isClientOurs = true;
    QByteArray peer; ///< the client's address, for people
};

/// Makes the records of the bytes that the two ends of a TCP connection have said to each other: handshake,
/// frames, judged and inflated as while recording, and the events between. Says nothing of a connection that
/// asks for no WebSocket. No I/O, no clock.
class ConnectionDecoder
{
public:
    using Time = std::chrono::nanoseconds;

    ConnectionDecoder(const ConnectionFacts &facts, ImportSink &sink);

    void take(TcpSide from, QByteArrayView bytes, Time time);
    /// One end has closed, or both are gone.
    void end(TcpSide from, Time time);
    void end(Time time);
    /// Nothing more comes, because the recording ended before the connection.
    void abandon(Time time);

    /// Whether it has asked for a WebSocket.
    bool isWebSocket() const { return m_state != State::Request && m_state != State::Foreign; }

private:
    enum class State : quint8 {
        Request,  ///< its head is awaited
        Response, ///< likewise
        Refused,  ///< the body of a response that is no 101
        Open,
        Foreign, ///< no HTTP, or nothing that asks for a WebSocket
        Ended,
    };

    /// One direction, once it is open.
    struct Flow
    {
        explicit Flow(wire::Role sender);

        wire::FrameParser parser;
        wire::Validator validator;
        std::optional<wire::MessageInflater> inflater;
        bool hasFailed = false;
        bool hasEnded = false;
    };

    void takeRequest(QByteArrayView bytes, Time time);
    void takeResponse(QByteArrayView bytes, Time time);
    void takeHead(Time time);
    void openFlows(const wire::ResponseHead &response, const wire::RequestHead &request);
    void takeFrames(TcpSide from, QByteArrayView bytes, Time time);
    void addFrame(TcpSide from, const wire::Frame &frame, Time time);
    void finishFlow(TcpSide from, Time time);
    void finishRefusal(Time time);
    void addBytes(capture::RecordKind kind, TcpSide from, const QByteArray &bytes, Time time);
    void addEvent(const capture::StateEvent &event, Time time);
    capture::Direction direction(TcpSide from) const;
    Flow &flow(TcpSide side) { return *m_flows[static_cast<size_t>(side)]; }

    ConnectionFacts m_facts;
    ImportSink &m_sink;
    State m_state = State::Request;
    wire::HeadReader m_reader;
    std::optional<wire::RequestHead> m_request;
    std::optional<wire::ResponseHead> m_response;
    QByteArray m_refusal;
    QByteArray m_early; ///< what the client has said before the response
    std::array<std::optional<Flow>, 2> m_flows;
    quint16 m_closeCode = 0;
};

} // namespace wireloupe::formats
