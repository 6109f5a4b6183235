#include "formats/jsonlineswriter.h"

#include "formats/ascii.h"
#include "formats/names.h"
#include "formats/times.h"
#include "formats/tlswords.h"
#include "formats/words.h"
#include "wire/closecode.h"
#include "wire/handshakeparts.h"
#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

/// Under `key` where it is UTF-8, else in base64 under `base64Key`.
void addBytes(JsonObject &object, QByteArrayView key, QByteArrayView base64Key, QByteArrayView bytes)
{
    if (isAscii(bytes) || wire::isValidUtf8(bytes))
        object.addText(key, bytes);
    else
        object.addBase64(base64Key, bytes);
}

void addIfAny(JsonObject &object, QByteArrayView key, QByteArrayView text)
{
    if (!text.isEmpty())
        object.addText(key, text);
}

void addHeader(JsonObject &object, const capture::RecordView &record)
{
    const capture::RecordHead &head = record.head;
    const wire::FrameHeader header = capture::frameHeader(head);
    object.addText("opcode", nameOf(header.opcode));
    object.addBool("fin", header.fin);
    object.addNumber("rsv", qint64{header.rsv});
    object.addBool("masked", header.maskingKey.has_value());
    if (header.maskingKey) {
        ByteBuffer &to = object.add("maskingKey");
        to.append('"');
        appendHex(to, QByteArrayView(header.maskingKey->data(), qsizetype{4}));
        to.append('"');
    }
    object.addNumber("lengthBits", qint64{wire::bitsOf(header.lengthForm)});
    if (!head.flags.testFlag(capture::RecordFlag::Compressed))
        return;
    object.addBool("compressed", true);
    object.addNumber("wirePayloadLength", quint64{header.payloadLength});
    if (!record.compressedPayload.isEmpty())
        object.addBase64("compressedBase64", record.compressedPayload);
}

void addClose(JsonObject &object, QByteArrayView payload)
{
    const wire::ClosePayload close = wire::parseClosePayload(payload);
    if (close.violation == wire::Rule::ClosePayloadOfOneByte) {
        object.addBase64("base64", payload);
        return;
    }
    if (payload.isEmpty())
        return;
    object.addNumber("code", qint64{close.code});
    addBytes(object, "reason", "reasonBase64", close.reason);
}

void addFrame(JsonObject &object, const capture::RecordView &record)
{
    addHeader(object, record);
    if (record.head.opcode == wire::Opcode::Close)
        addClose(object, record.payload);
    else
        addBytes(object, "text", "base64", record.payload);
}

void addHandshake(JsonObject &object, QByteArrayView payload)
{
    const wire::HandshakeParts parts = wire::splitHandshake(payload);
    if (!wire::isValidUtf8(payload.first(payload.size() - parts.body.size()))) {
        object.addBase64("base64", payload);
        return;
    }
    QList<QByteArray> interim;
    for (const QByteArrayView head : parts.interim)
        interim.append(head.toByteArray());
    object.addTexts("interim", interim);
    object.addText("head", parts.head);
    if (!parts.body.isEmpty())
        addBytes(object, "body", "bodyBase64", parts.body.toByteArray());
}

/// Milliseconds with six decimals: exact.
void addTimes(JsonObject &event, const capture::PhaseTimes &times)
{
    JsonObject object(event.add("times"));
    const auto add = [&](QByteArrayView key, const capture::PhaseTimes::Duration &time) {
        if (time)
            object.addRaw(key, milliseconds(*time));
    };
    add("preparation_ms", times.preparation);
    add("dns_ms", times.address);
    add("tcp_ms", times.tcp);
    add("proxy_ms", times.proxy);
    add("tls_ms", times.tls);
    add("upgrade_ms", times.upgrade);
    object.close();
}

/// What a TLS handshake came to is there twice: to be read, and as it is.
void addDetail(JsonObject &object, const capture::StateEvent &event)
{
    const auto tls =
        event.kind == capture::StateKind::Secured ? capture::TlsDetails::parse(event.detail) : std::nullopt;
    if (tls)
        object.addRaw("tls", toJson(*tls));
    if (tls)
        object.addBase64("detailBase64", event.detail);
    else if (!event.detail.isEmpty())
        addBytes(object, "detail", "detailBase64", event.detail);
}

void addEvent(JsonObject &object, QByteArrayView payload)
{
    const auto event = capture::StateEvent::parse(payload);
    if (!event) {
        object.addBase64("base64", payload);
        return;
    }
    object.addText("state", nameOf(event->kind));
    addIfAny(object, "phase", nameOf(event->phase));
    addIfAny(object, "cause", nameOf(event->cause));
    if (event->number != 0)
        object.addNumber("number", qint64{event->number});
    if (event->closeCode != 0)
        object.addNumber("code", qint64{event->closeCode});
    if (event->closedByPeer)
        object.addBool("closedByPeer", true);
    addDetail(object, *event);
    if (event->times)
        addTimes(object, *event->times);
    object.addText("sentence", sentence(*event).toUtf8());
}

} // namespace

void JsonLinesWriter::begin(const CaptureFacts &facts, ByteBuffer &)
{
    m_clock = WallClock(facts.startedAt);
    m_marks = facts.marks;
}

void JsonLinesWriter::write(const capture::RecordView &record, ByteBuffer &to)
{
    JsonObject object(to);
    addCommon(object, record);
    switch (record.head.kind) {
    case capture::RecordKind::Frame:
        addFrame(object, record);
        break;
    case capture::RecordKind::HandshakeRequest:
    case capture::RecordKind::HandshakeResponse:
        addHandshake(object, record.payload);
        break;
    case capture::RecordKind::State:
        addEvent(object, record.payload);
        break;
    default:
        addBytes(object, "text", "base64", record.payload);
        break;
    }
    object.close();
    to.append('\n');
}

void JsonLinesWriter::end(ByteBuffer &) {}

void JsonLinesWriter::addCommon(JsonObject &object, const capture::RecordView &record)
{
    const capture::RecordHead &head = record.head;
    object.addNumber("no", capture::toInt(record.row) + 1);
    appendDecimal(object.add("time"), head.time, std::chrono::seconds(1), 9);
    if (m_clock.isValid()) {
        ByteBuffer &to = object.add("at");
        to.append('"');
        m_clock.append(to, head.time);
        to.append('"');
    }
    object.addNumber("connection", qint64{capture::toInt(head.connection)});
    addIfAny(object, "dir", nameOf(head.direction));
    object.addText("kind", nameOf(head.kind));
    addIfAny(object, "violation", nameOf(head.violation));
    if (const QByteArray flags = flagNames(head.flags, "\",\""); !flags.isEmpty())
        object.addRaw("flags", "[\"" + flags + "\"]");
    if (head.flags.testFlag(capture::RecordFlag::Injected))
        object.addBool("injected", true);
    if (record.isMarked || m_marks.contains(record.row))
        object.addText("mark", m_marks.note(record.row).toUtf8());
    if (head.kind == capture::RecordKind::State)
        return;
    object.addNumber("wireLength", quint64{head.wireLength});
    object.addNumber("length", quint64{head.payloadLength});
}

} // namespace wireloupe::formats
