#pragma once

#include <memory>

#include "capture/stateevent.h"
#include "capture/store.h"
#include "capture/tlsdetails.h"
#include "wire/closecode.h"
#include "wire/deflater.h"
#include "wire/framewriter.h"
#include "wire/handshake.h"

namespace wireloupe::test {

/// Writes into a store what a connection would leave there, at times that are given.
class SampleCapture
{
public:
    SampleCapture() : m_store(capture::Store::create().store) {}

    const std::shared_ptr<capture::Store> &store() const { return m_store; }

    /// Nothing happens for a while.
    void skip(std::chrono::nanoseconds time) { m_time += time; }

    capture::Row append(capture::Record record,
                        std::chrono::nanoseconds after = std::chrono::microseconds(150))
    {
        m_time += after;
        record.head.time = m_store->origin() + m_time;
        if (record.head.kind != capture::RecordKind::Frame) {
            record.head.payloadLength = static_cast<quint64>(record.payload.size());
            record.head.wireLength =
                record.head.kind == capture::RecordKind::State ? 0 : record.head.payloadLength;
        }
        m_store->append(record);
        return capture::Row{m_store->count() - 1};
    }

    capture::Row frame(capture::Direction direction, wire::Opcode opcode, const QByteArray &payload,
                       std::chrono::nanoseconds after = std::chrono::microseconds(150),
                       quint32 connection = 1, wire::Rule violation = wire::Rule::None, bool isFinal = true)
    {
        wire::Frame frame;
        frame.header.fin = isFinal;
        frame.header.opcode = opcode;
        frame.header.payloadLength = static_cast<quint64>(payload.size());
        frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
        if (direction == capture::Direction::Outgoing)
            frame.header.maskingKey = wire::MaskingKey{0x37, 0xfa, 0x21, 0x3d};
        frame.payload = payload;
        return append(
            capture::makeFrameRecord(frame, capture::ConnectionId{connection}, direction, {}, violation),
            after);
    }

    capture::Row text(capture::Direction direction, const QByteArray &payload,
                      std::chrono::nanoseconds after = std::chrono::microseconds(150), quint32 connection = 1)
    {
        return frame(direction, wire::Opcode::Text, payload, after, connection);
    }

    /// A text message under permessage-deflate, in one frame.
    capture::Row compressed(capture::Direction direction, const QByteArray &payload,
                            std::chrono::nanoseconds after = std::chrono::microseconds(150))
    {
        const bool isOutgoing = direction == capture::Direction::Outgoing;
        wire::Deflater deflater(isOutgoing ? wire::Role::Client : wire::Role::Server, {}, 6);
        wire::Frame frame;
        frame.header.rsv = wire::Rsv1;
        frame.payload = deflater.deflate(payload);
        frame.header.payloadLength = static_cast<quint64>(frame.payload.size());
        frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
        if (isOutgoing)
            frame.header.maskingKey = wire::MaskingKey{0x37, 0xfa, 0x21, 0x3d};
        return append(
            capture::makeFrameRecord(frame, capture::ConnectionId{1}, direction, {}, {.inflated = payload}),
            after);
    }

    /// A frame that the frame builder has sent.
    capture::Row injected(const wire::Frame &frame, wire::Rule violation = wire::Rule::None)
    {
        return append(capture::makeFrameRecord(frame, capture::ConnectionId{1}, capture::Direction::Outgoing,
                                               {}, {.violation = violation, .isInjected = true}));
    }

    /// Bytes made by hand that are no frame.
    capture::Row rawBytes(const QByteArray &bytes)
    {
        capture::Record record;
        record.head.kind = capture::RecordKind::Bytes;
        record.head.direction = capture::Direction::Outgoing;
        record.head.connection = capture::ConnectionId{1};
        record.head.flags = capture::RecordFlag::Injected;
        record.payload = bytes;
        return append(record);
    }

    capture::Row secured(const capture::TlsDetails &details)
    {
        return state({.kind = capture::StateKind::Secured,
                      .phase = capture::Phase::Tls,
                      .detail = details.serialize()});
    }

    capture::Row state(const capture::StateEvent &event,
                       std::chrono::nanoseconds after = std::chrono::microseconds(150),
                       quint32 connection = 1)
    {
        capture::Record record;
        record.head.kind = capture::RecordKind::State;
        record.head.connection = capture::ConnectionId{connection};
        record.payload = event.serialize();
        return append(record, after);
    }

    capture::Row head(capture::RecordKind kind, const QByteArray &bytes, quint32 connection = 1)
    {
        capture::Record record;
        record.head.kind = kind;
        record.head.connection = capture::ConnectionId{connection};
        record.head.direction = kind == capture::RecordKind::HandshakeRequest ? capture::Direction::Outgoing
                                                                              : capture::Direction::Incoming;
        record.payload = bytes;
        return append(record);
    }

    /// Connecting, request, response, open: four rows.
    void handshake(quint32 connection = 1)
    {
        wire::ClientRequest request;
        request.host = "localhost:9001";
        request.target = "/chat?room=blue";
        request.key = "dGhlIHNhbXBsZSBub25jZQ==";
        request.subprotocols = {"chat.v2", "chat.v1"};
        request.extra = {{"Origin", "http://localhost:3000"}, {"Authorization", "Bearer eyJhbGciOi…"}};
        state({.kind = capture::StateKind::Connecting, .detail = "ws://localhost:9001/chat?room=blue"}, {},
              connection);
        head(capture::RecordKind::HandshakeRequest, wire::makeRequest(request).serialize(), connection);
        head(capture::RecordKind::HandshakeResponse,
             wire::makeResponse(request.key, "chat.v2", {{"Server", "wireloupe"}}).serialize(), connection);
        state({.kind = capture::StateKind::Open, .phase = capture::Phase::Upgrade, .detail = {}}, {},
              connection);
    }

    void refusedHandshake()
    {
        head(
            capture::RecordKind::HandshakeResponse,
            "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: 14\r\n\r\nToken expired.");
        state({.kind = capture::StateKind::Failed,
               .phase = capture::Phase::Upgrade,
               .cause = capture::Cause::UpgradeRefused,
               .number = 403,
               .detail = {}});
    }

    /// Some `count` messages of a chat and their echoes, with a ping and a pong now and then.
    void conversation(int count)
    {
        using namespace std::chrono_literals;
        using enum capture::Direction;
        for (int i = 0; i < count; ++i) {
            const QByteArray message =
                "{\"type\":\"chat\",\"id\":" + QByteArray::number(9007199254740993LL + i) +
                ",\"user\":{\"name\":\"Ada\",\"roles\":[\"admin\",\"dev\"]},\"text\":\"Hello " +
                QByteArray::number(i) + "\",\"urgent\":false,\"score\":1.250}";
            text(Outgoing, message, std::chrono::milliseconds(40 + i * 37 % 400));
            const auto lag = std::chrono::microseconds(210 + i * 7919 % 260 + (i % 23 == 7 ? 3100 : 0));
            text(Incoming, message, lag);
            if (i % 4 == 1) {
                const QByteArray payload = "wl" + QByteArray::number(i);
                frame(Outgoing, wire::Opcode::Ping, payload, 12ms);
                frame(Incoming, wire::Opcode::Pong, payload, std::chrono::microseconds(160 + i * 3571 % 120));
            }
        }
    }

    void close(quint16 code, const QByteArray &reason)
    {
        frame(capture::Direction::Outgoing, wire::Opcode::Close, wire::closePayload(code, reason));
        frame(capture::Direction::Incoming, wire::Opcode::Close, wire::closePayload(code));
        state({.kind = capture::StateKind::Closed,
               .phase = capture::Phase::Closing,
               .closeCode = code,
               .detail = {}});
    }

private:
    std::shared_ptr<capture::Store> m_store;
    std::chrono::nanoseconds m_time{};
};

} // namespace wireloupe::test
