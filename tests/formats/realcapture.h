#pragma once

#include <memory>

#include "capture/records.h"
#include "capture/store.h"
#include "wire/deflater.h"
#include "wire/handshake.h"

namespace wireloupe::formats::test {

using namespace std::chrono_literals;

/// Appends the rows of connections as they are recorded: with the bytes that would have crossed the wire.
class RealCapture
{
public:
    using Direction = capture::Direction;
    using Time = std::chrono::nanoseconds;

    explicit RealCapture(const QString &path = {},
                         const QDateTime &startedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0, 0, 250),
                                                                Qt::UTC))
        : m_store(capture::Store::create(path, startedAt).store)
    {
    }

    const std::shared_ptr<capture::Store> &store() const { return m_store; }
    Time now() const { return m_now; }

    /// A client's connection, to its being open.
    void connectTo(const QByteArray &url, const QByteArray &host, bool isCompressed, quint32 connection = 1)
    {
        m_connection = capture::ConnectionId{connection};
        capture::StateEvent connecting;
        connecting.detail = url;
        event(connecting);
        const wire::RequestHead request = requestTo(host, isCompressed);
        bytes(capture::RecordKind::HandshakeRequest, Direction::Outgoing, request.serialize());
        respond(request, isCompressed, Direction::Incoming);
    }

    /// A connection that a server takes.
    void acceptFrom(const QByteArray &peer, const QByteArray &host, bool isCompressed, quint32 connection)
    {
        m_connection = capture::ConnectionId{connection};
        capture::StateEvent connecting;
        connecting.phase = capture::Phase::Tcp;
        connecting.detail = peer;
        event(connecting);
        const wire::RequestHead request = requestTo(host, isCompressed);
        bytes(capture::RecordKind::HandshakeRequest, Direction::Incoming, request.serialize());
        respond(request, isCompressed, Direction::Outgoing);
    }

    static wire::RequestHead requestTo(const QByteArray &host, bool isCompressed)
    {
        return wire::makeRequest(
            {.host = host,
             .target = "/chat?room=a%20b&n=1",
             .key = "dGhlIHNhbXBsZSBub25jZQ==",
             .subprotocols = {"chat"},
             .extensions = isCompressed ? QList{wire::deflateOffer({})} : QList<wire::Extension>(),
             .extra = {{"Cookie", "a=1; b=\"two\""}, {"X-Odd", "\xE9t\xE9"}}});
    }

    void event(const capture::StateEvent &event)
    {
        capture::Record record = capture::test::event(event);
        record.head.connection = m_connection;
        append(record);
    }

    void bytes(capture::RecordKind kind, Direction direction, const QByteArray &bytes)
    {
        capture::Record record = capture::test::handshake(kind, bytes);
        record.head.connection = m_connection;
        record.head.direction = direction;
        append(record);
    }

    void frame(Direction direction, wire::Frame frame, const capture::FrameMarks &marks = {})
    {
        frame.header.payloadLength =
            std::max(frame.header.payloadLength, static_cast<quint64>(frame.payload.size()));
        if (frame.header.lengthForm < wire::minimalForm(frame.header.payloadLength))
            frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
        append(capture::makeFrameRecord(frame, m_connection, direction, {}, marks));
    }

    /// A frame as its sender makes it: a client's is masked.
    void send(Direction direction, wire::Opcode opcode, const QByteArray &payload, bool isFinal = true,
              bool isClient = true)
    {
        wire::Frame frame;
        frame.header.opcode = opcode;
        frame.header.fin = isFinal;
        frame.payload = payload;
        if (isClient == (direction == Direction::Outgoing))
            frame.header.maskingKey = wire::MaskingKey{0x12, 0x34, 0x56, static_cast<quint8>(m_frames++)};
        this->frame(direction, frame);
    }

    /// A message that is compressed with the context of `deflater`, in as many frames as it has pieces.
    void sendCompressed(Direction direction, wire::Deflater &deflater, const QList<QByteArray> &pieces)
    {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const bool isLast = i == pieces.size() - 1;
            wire::Frame frame;
            frame.header.opcode = i == 0 ? wire::Opcode::Text : wire::Opcode::Continuation;
            frame.header.fin = isLast;
            frame.header.rsv = i == 0 ? wire::Rsv1 : 0;
            frame.payload = deflater.deflate(pieces[i], isLast);
            if (direction == Direction::Outgoing)
                frame.header.maskingKey = wire::MaskingKey{9, 8, 7, static_cast<quint8>(m_frames++)};
            this->frame(direction, frame, {.inflated = pieces[i]});
        }
    }

    void close(quint16 code)
    {
        capture::StateEvent closed;
        closed.kind = capture::StateKind::Closed;
        closed.closeCode = code;
        event(closed);
    }

private:
    void respond(const wire::RequestHead &request, bool isCompressed, Direction direction)
    {
        const QList<wire::Extension> extensions =
            isCompressed ? QList{wire::answerDeflateOffers({wire::deflateOffer({})}, {})->response}
                         : QList<wire::Extension>();
        const QByteArray key = wire::fieldValue(request.fields, "Sec-WebSocket-Key").value();
        bytes(capture::RecordKind::HandshakeResponse, direction,
              wire::makeResponse(key, "chat", {{"Set-Cookie", "s=1; Path=/; HttpOnly"}}, extensions)
                  .serialize());
        capture::StateEvent open;
        open.kind = capture::StateKind::Open;
        open.phase = capture::Phase::Open;
        open.detail = "chat";
        open.times = capture::PhaseTimes{1500us, 2ms, {}, {}, 1234567ns};
        event(open);
    }

    void append(capture::Record record)
    {
        m_now += 1'000'003ns;
        record.head.time = m_store->origin() + m_now;
        m_store->append(record);
    }

    std::shared_ptr<capture::Store> m_store;
    capture::ConnectionId m_connection{};
    Time m_now{};
    int m_frames = 0;
};

} // namespace wireloupe::formats::test
