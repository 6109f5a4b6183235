#include "formats/harrecords.h"

#include <algorithm>

#include <QUrl>

#include "formats/names.h"

namespace wireloupe::formats {
namespace {

using capture::Direction;
using capture::Record;
using capture::RecordKind;
using capture::StateKind;

/// What a head cannot hold would make another head of it.
QByteArray onOneLine(QByteArray text)
{
    for (const char c : {'\r', '\n', '\0'})
        text.replace(c, ' ');
    return text;
}

QByteArray serialized(const QByteArray &startLine, const wire::HeaderFields &fields)
{
    QByteArray head = onOneLine(startLine) + "\r\n";
    for (const wire::HeaderField &field : fields)
        if (!field.name.startsWith(':')) // a pseudo-header of HTTP/2
            head += onOneLine(field.name) + ": " + onOneLine(field.value) + "\r\n";
    return head + "\r\n";
}

QByteArray requestOf(const HarHead &head)
{
    if (!head.rawRequest.isEmpty())
        return QByteArray::fromBase64(head.rawRequest);
    const QUrl url(QString::fromUtf8(head.url));
    QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    if (head.method == "CONNECT")
        target = url.authority(QUrl::FullyEncoded).toUtf8();
    const QByteArray method = head.method.isEmpty() ? QByteArray("GET") : head.method;
    return serialized(method + ' ' + target + " HTTP/1.1", head.requestFields);
}

QByteArray responseOf(const HarHead &head)
{
    if (!head.rawResponse.isEmpty())
        return QByteArray::fromBase64(head.rawResponse);
    if (head.status == 0)
        return {};
    const QByteArray line = "HTTP/1.1 " + QByteArray::number(head.status) + ' ' + head.reason;
    return serialized(line, head.responseFields) +
           (head.isBodyBase64 ? QByteArray::fromBase64(head.body) : head.body);
}

/// Gives the records of one connection.
class Rows
{
public:
    Rows(capture::ConnectionId connection, ImportSink &sink) : m_connection(connection), m_sink(sink) {}

    void addBytes(RecordKind kind, Direction direction, HarHead::Time time, const QByteArray &bytes)
    {
        Record record;
        record.head.kind = kind;
        record.head.direction = direction;
        record.head.wireLength = static_cast<quint64>(bytes.size());
        add(record, time, bytes);
    }

    void addEvent(const capture::StateEvent &event, HarHead::Time time)
    {
        Record record;
        record.head.kind = RecordKind::State;
        add(record, time, event.serialize());
    }

private:
    void add(Record &record, HarHead::Time time, const QByteArray &payload)
    {
        record.head.connection = m_connection;
        record.head.time = time;
        record.payload = payload;
        record.head.payloadLength = static_cast<quint64>(payload.size());
        m_sink.add(record);
    }

    capture::ConnectionId m_connection;
    ImportSink &m_sink;
};

capture::StateEvent outcomeOf(const HarHead &head)
{
    capture::StateEvent event;
    event.times = head.times == capture::PhaseTimes{} ? std::nullopt : std::optional(head.times);
    if (head.status == 101) {
        event.kind = StateKind::Open;
        event.phase = capture::Phase::Open;
        event.detail = wire::fieldValue(head.responseFields, "Sec-WebSocket-Protocol").value_or(QByteArray());
        return event;
    }
    event.kind = StateKind::Failed;
    event.phase = capture::Phase::Upgrade;
    event.cause = head.status == 0 ? capture::Cause::Other : capture::Cause::UpgradeRefused;
    event.number = head.status;
    event.detail = head.status == 0 ? head.error : head.reason;
    return event;
}

} // namespace

Record recordOf(const HarMessage &message, capture::ConnectionId connection, HarHead::Time time)
{
    const QByteArray payload = message.isBase64 ? QByteArray::fromBase64(message.data) : message.data;
    const Direction direction = message.isSent ? Direction::Outgoing : Direction::Incoming;
    if (message.opcode < 0 || message.opcode > 15) {
        Record record;
        record.head.time = time;
        record.head.connection = connection;
        record.head.kind = RecordKind::Bytes;
        record.head.direction = direction;
        record.head.flags = capture::RecordFlag::Injected;
        record.head.wireLength = record.head.payloadLength = static_cast<quint64>(payload.size());
        record.payload = payload;
        return record;
    }
    wire::Frame frame;
    frame.payload = payload;
    frame.header.opcode = static_cast<wire::Opcode>(message.opcode);
    frame.header.fin = !message.isIncomplete;
    frame.header.payloadLength = static_cast<quint64>(payload.size());
    frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
    capture::FrameMarks marks;
    marks.violation = ruleFromName(message.violation).value_or(wire::Rule::None);
    marks.isInjected = message.isInjected;
    return capture::makeFrameRecord(frame, connection, direction, time, marks);
}

void addHandshake(const HarHead &head, const HarSpan &messages, capture::ConnectionId connection,
                  ImportSink &sink)
{
    using namespace std::chrono_literals;
    Rows rows(connection, sink);
    const HarHead::Time first = messages.first.value_or(head.start.value_or(0ns) + head.length.value_or(0ns));
    // The browser's clocks of requests and of messages are two.
    const HarHead::Time start = std::min(head.start.value_or(first), first);
    const HarHead::Time answered = std::min(start + std::max(0ns, head.length.value_or(0ns)), first);
    capture::StateEvent connecting;
    connecting.detail = head.url;
    rows.addEvent(connecting, start);
    rows.addBytes(RecordKind::HandshakeRequest, Direction::Outgoing, start, requestOf(head));
    if (const QByteArray response = responseOf(head); !response.isEmpty())
        rows.addBytes(RecordKind::HandshakeResponse, Direction::Incoming, answered, response);
    rows.addEvent(outcomeOf(head), answered);
    if (head.closeCode == 0)
        return;
    capture::StateEvent closed;
    closed.kind = StateKind::Closed;
    closed.closeCode = head.closeCode;
    rows.addEvent(closed, messages.last.value_or(answered));
}

} // namespace wireloupe::formats
