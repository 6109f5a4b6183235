#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QFlags>

#include "capture/ids.h"
#include "wire/frame.h"
#include "wire/violation.h"

namespace wireloupe::capture {

enum class RecordKind : quint8 {
    HandshakeRequest = 1,  ///< payload: the head as sent, and what followed it in error
    HandshakeResponse = 2, ///< payload: the head, and the body of a refusal
    Frame = 3,             ///< payload: unmasked
    State = 4,             ///< payload: StateEvent::serialize()
    Note = 5,              ///< payload: the user's words in UTF-8
    Bytes = 6,             ///< payload: bytes made by hand that are no frame
};

/// Seen from Wireloupe: a client tab's requests are outgoing, those that its server takes are incoming.
enum class Direction : quint8 {
    None = 0,
    Outgoing = 1,
    Incoming = 2,
};

/// Stored in captures: bits never change their meaning.
enum class RecordFlag : quint32 {
    Fin = 1U << 0,
    Rsv1 = 1U << 1,
    Rsv2 = 1U << 2,
    Rsv3 = 1U << 3,
    Masked = 1U << 4,
    Compressed = 1U << 5, ///< a frame of a message with RSV1, under permessage-deflate (RFC 7692)
    Injected = 1U << 6,   ///< made by hand
    Altered = 1U << 7,
    Dropped = 1U << 8,   ///< by a rule: it was not passed on
    Violation = 1U << 9, ///< RecordHead::violation says of which rule
    Partial = 1U << 10,  ///< the payload is shorter than declared: the connection ended inside the frame
    Length16 = 1U << 11, ///< length form on the wire; neither bit: 7 bits
    Length64 = 1U << 12,
    Damaged =
        1U << 31, ///< never in a file: set by Store::read() where the payload does not match its checksum
};
Q_DECLARE_FLAGS(RecordFlags, RecordFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(RecordFlags)

/// All of a record but its payload.
struct RecordHead
{
    /// From FrameSink::append(): as given by monotonicNow(). From a Store: since the capture's start.
    std::chrono::nanoseconds time{};
    ConnectionId connection{};
    RecordKind kind = RecordKind::Frame;
    Direction direction = Direction::None;
    wire::Opcode opcode{};
    RecordFlags flags;
    wire::Rule violation = wire::Rule::None;
    wire::MaskingKey maskingKey{}; ///< meaningful with RecordFlag::Masked
    quint64 wireLength = 0;        ///< bytes on the wire, frame header included; 0 for State and Note
    quint64 payloadLength = 0;     ///< bytes stored: of a compressed frame, what it inflates to

    bool isFrame() const { return kind == RecordKind::Frame; }
    bool isControlFrame() const { return isFrame() && wire::isControl(opcode); }
};

struct Record
{
    RecordHead head;
    QByteArray payload;
    /// With RecordFlag::Compressed: the payload as it crossed the wire, unmasked. Empty otherwise.
    QByteArray compressedPayload = {};
};

/// CLOCK_MONOTONIC in nanoseconds: what records are stamped with. Any thread.
std::chrono::nanoseconds monotonicNow();

/// What there is to know of a frame beside its own bytes.
struct FrameMarks
{
    wire::Rule violation = wire::Rule::None;
    /// Of a frame of a compressed message: what its payload came to when it was inflated. An empty one too is
    /// of a compressed message.
    std::optional<QByteArray> inflated = {};
    bool isInjected = false;
    bool isAltered = false; ///< by a rule or a fault
    bool isDropped = false; ///< by a rule or a fault: it does not go on
};

/// A frame as a record, all its header fields kept; stamped `time`. With FrameMarks::inflated it has both
/// forms of the payload.
Record makeFrameRecord(const wire::Frame &frame, ConnectionId connection, Direction direction,
                       std::chrono::nanoseconds time, const FrameMarks &marks);
Record makeFrameRecord(const wire::Frame &frame, ConnectionId connection, Direction direction,
                       std::chrono::nanoseconds time, wire::Rule violation = wire::Rule::None);

/// The header that a frame record was made of; its length is that of the payload on the wire, as declared.
wire::FrameHeader frameHeader(const RecordHead &head);

} // namespace wireloupe::capture
