#include "formats/pcapngwriter.h"

#include "formats/names.h"
#include "version.h"
#include "wire/framewriter.h"

namespace wireloupe::formats {
namespace {

using capture::Direction;
using capture::RecordFlag;
using capture::RecordKind;
using capture::StateKind;

constexpr QByteArrayView sectionComment = "A log of WebSocket connections. The bytes of HTTP and WebSocket "
                                          "are as they crossed the wire; Ethernet, IP "
                                          "and TCP were made up around them.";
constexpr QByteArrayView interfaceComment =
    "No network interface. What TLS hid is in the clear here, on port 80. Addresses in 192.0.2.0/24, "
    "203.0.113.0/24 and 2001:db8::/32 stand for ones that are not known.";

/// Who the client is, where no event tells: requests and masked frames come from it.
bool isFromClient(const capture::RecordHead &head)
{
    switch (head.kind) {
    case RecordKind::HandshakeRequest:
        return true;
    case RecordKind::HandshakeResponse:
        return false;
    default:
        return head.flags.testFlag(RecordFlag::Masked);
    }
}

/// The frame as it crossed the wire, as far as it came.
void appendFrame(ByteBuffer &to, const capture::RecordView &record)
{
    const wire::FrameHeader header = capture::frameHeader(record.head);
    to.append(wire::serializeHeader(header));
    const bool isCompressed = record.head.flags.testFlag(RecordFlag::Compressed);
    const QByteArrayView payload = isCompressed ? record.compressedPayload : record.payload;
    char *at = to.grow(payload.size());
    std::copy(payload.begin(), payload.end(), at);
    if (header.maskingKey)
        wire::applyMask(at, payload.size(), *header.maskingKey);
}

} // namespace

void PcapngWriter::begin(const CaptureFacts &facts, ByteBuffer &to)
{
    m_start = std::chrono::milliseconds(facts.startedAt.isValid() ? facts.startedAt.toMSecsSinceEpoch() : 0);
    m_marks = facts.marks;
    pcapng::appendSectionHeader(to, QByteArray("Wireloupe ") + version, sectionComment);
    pcapng::appendInterface(to, "wireloupe", "Log of WebSocket connections", interfaceComment);
}

void PcapngWriter::write(const capture::RecordView &record, ByteBuffer &to)
{
    Link &link = m_links[record.head.connection];
    switch (record.head.kind) {
    case RecordKind::State:
        takeEvent(link, record, to);
        link.comments += commentsOf(record);
        break;
    case RecordKind::HandshakeRequest:
    case RecordKind::HandshakeResponse:
    case RecordKind::Bytes:
        writeBytes(link, record, record.payload, to);
        break;
    case RecordKind::Frame:
        if (record.head.flags.testFlag(RecordFlag::Dropped) && record.head.direction == Direction::Outgoing)
            break;
        m_frame.clear();
        appendFrame(m_frame, record);
        writeBytes(link, record, m_frame.view(), to);
        break;
    case RecordKind::Note:
        link.comments += commentsOf(record);
        break;
    }
}

void PcapngWriter::end(ByteBuffer &) {}

void PcapngWriter::takeEvent(Link &link, const capture::RecordView &record, ByteBuffer &to)
{
    const auto event = capture::StateEvent::parse(record.payload);
    if (!event)
        return;
    switch (event->kind) {
    case StateKind::Listening:
        m_book.listen(*event);
        break;
    case StateKind::Connecting:
        closeStream(link, record, true, to);
        if (event->phase == capture::Phase::Tcp)
            connectTo(link, m_book.incoming(event->detail), true, {});
        else
            connectTo(link, m_book.outgoing(event->detail), false, event->detail);
        break;
    case StateKind::Redirected:
        closeStream(link, record, false, to);
        connectTo(link, m_book.outgoing(event->detail), false, event->detail);
        break;
    case StateKind::Secured:
        link.comments << "TLS, left out here";
        break;
    case StateKind::Closed:
        closeStream(link, record, false, to);
        break;
    case StateKind::Failed:
        closeStream(link, record, event->cause == capture::Cause::ConnectionReset, to);
        break;
    default:
        break;
    }
}

void PcapngWriter::connectTo(Link &link, const Endpoints &ends, bool isIncoming, const QByteArray &comment)
{
    link.ends = ends;
    link.isIncoming = isIncoming;
    if (!comment.isEmpty())
        link.comments << comment;
}

void PcapngWriter::closeStream(Link &link, const capture::RecordView &record, bool isLost, ByteBuffer &to)
{
    if (link.stream && isLost)
        link.stream->reset(link.isIncoming ? TcpSide::Client : TcpSide::Server,
                           sender(link, record.head.time, to));
    else if (link.stream)
        link.stream->close(sender(link, record.head.time, to));
    link = {};
}

void PcapngWriter::writeBytes(Link &link, const capture::RecordView &record, QByteArrayView bytes,
                              ByteBuffer &to)
{
    if (!link.stream)
        openStream(link, record, to);
    link.comments += commentsOf(record);
    const bool isOutgoing = record.head.direction != Direction::Incoming;
    const TcpSide side = isOutgoing == link.isIncoming ? TcpSide::Server : TcpSide::Client;
    link.stream->write(side, bytes, sender(link, record.head.time, to));
}

void PcapngWriter::openStream(Link &link, const capture::RecordView &record, ByteBuffer &to)
{
    if (!link.ends) {
        link.ends = m_book.unknown();
        link.isIncoming = isFromClient(record.head) == (record.head.direction == Direction::Incoming);
    }
    link.stream.emplace(link.ends->client, link.ends->server, m_streams++);
    link.stream->open(sender(link, record.head.time, to));
}

/// Each packet that is sent gets what comments there are: so the first of several does.
TcpStream::Send PcapngWriter::sender(Link &link, std::chrono::nanoseconds time, ByteBuffer &to) const
{
    return [this, &link, time, &to](const TcpSegment &segment, TcpSide side) {
        pcapng::PacketBlock block(to, m_start + time);
        appendPacket(to, segment);
        const bool isOutgoing = (side == TcpSide::Client) != link.isIncoming;
        block.finish(isOutgoing ? pcapng::Outbound : pcapng::Inbound, std::exchange(link.comments, {}));
    };
}

/// What is to be known of a row beside its bytes.
QList<QByteArray> PcapngWriter::commentsOf(const capture::RecordView &record) const
{
    const capture::RecordHead &head = record.head;
    QList<QByteArray> comments;
    if (head.violation != wire::Rule::None)
        comments << "Violation: " + nameOf(head.violation) + ", " + wire::referenceOf(head.violation);
    if (head.flags.testFlag(RecordFlag::Injected))
        comments << "Made by hand";
    if (head.kind == RecordKind::Note)
        comments << "Note: " + record.payload.toByteArray();
    if (record.isMarked || m_marks.contains(record.row))
        comments << "Marked: " + m_marks.note(record.row).toUtf8();
    return comments;
}

} // namespace wireloupe::formats
