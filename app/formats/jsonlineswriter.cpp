#include "formats/jsonlineswriter.h"

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
void addBytes(JsonObject &object, QByteArrayView key, QByteArrayView base64Key, const QByteArray &bytes)
{
    if (wire::isValidUtf8(bytes))
        object.addText(key, bytes);
    else
        object.addText(base64Key, bytes.toBase64());
}

void addIfAny(JsonObject &object, QByteArrayView key, const QByteArray &text)
{
    if (!text.isEmpty())
        object.addText(key, text);
}

void addHeader(JsonObject &object, const capture::RecordHead &head)
{
    const wire::FrameHeader header = capture::frameHeader(head);
    object.addText("opcode", nameOf(header.opcode));
    object.addBool("fin", header.fin);
    object.addNumber("rsv", qint64{header.rsv});
    object.addBool("masked", header.maskingKey.has_value());
    if (header.maskingKey) {
        const auto *key = reinterpret_cast<const char *>(header.maskingKey->data());
        object.addText("maskingKey",
                       QByteArray(key, static_cast<qsizetype>(header.maskingKey->size())).toHex());
    }
    object.addNumber("lengthBits", qint64{wire::bitsOf(header.lengthForm)});
    if (head.flags.testFlag(capture::RecordFlag::Compressed)) {
        object.addBool("compressed", true);
        object.addNumber("wirePayloadLength", quint64{header.payloadLength});
    }
}

void addClose(JsonObject &object, const QByteArray &payload)
{
    const wire::ClosePayload close = wire::parseClosePayload(payload);
    if (close.violation == wire::Rule::ClosePayloadOfOneByte) {
        object.addText("base64", payload.toBase64());
        return;
    }
    if (payload.isEmpty())
        return;
    object.addNumber("code", qint64{close.code});
    addBytes(object, "reason", "reasonBase64", close.reason);
}

void addFrame(JsonObject &object, const capture::Record &record)
{
    addHeader(object, record.head);
    if (record.head.opcode == wire::Opcode::Close)
        addClose(object, record.payload);
    else
        addBytes(object, "text", "base64", record.payload);
}

void addHandshake(JsonObject &object, const QByteArray &payload)
{
    const wire::HandshakeParts parts = wire::splitHandshake(payload);
    if (!wire::isValidUtf8(payload.first(payload.size() - parts.body.size()))) {
        object.addText("base64", payload.toBase64());
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
QByteArray timesJson(const capture::PhaseTimes &times)
{
    JsonObject object;
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
    return object.text();
}

void addEvent(JsonObject &object, const QByteArray &payload)
{
    const auto event = capture::StateEvent::parse(payload);
    if (!event) {
        object.addText("base64", payload.toBase64());
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
    const auto tls =
        event->kind == capture::StateKind::Secured ? capture::TlsDetails::parse(event->detail) : std::nullopt;
    if (tls)
        object.addRaw("tls", toJson(*tls));
    else if (!event->detail.isEmpty())
        addBytes(object, "detail", "detailBase64", event->detail);
    if (event->times)
        object.addRaw("times", timesJson(*event->times));
    object.addText("sentence", sentence(*event).toUtf8());
}

} // namespace

QByteArray JsonLinesWriter::begin(const QDateTime &startedAt)
{
    m_startedAt = startedAt;
    return {};
}

QByteArray JsonLinesWriter::write(capture::Row row, const capture::Record &record)
{
    JsonObject object;
    addCommon(object, row, record.head);
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
    return object.line();
}

QByteArray JsonLinesWriter::end()
{
    return {};
}

void JsonLinesWriter::addCommon(JsonObject &object, capture::Row row, const capture::RecordHead &head) const
{
    object.addNumber("no", capture::toInt(row) + 1);
    object.addRaw("time", seconds(head.time));
    addIfAny(object, "at", wallClock(m_startedAt, head.time));
    object.addNumber("connection", qint64{capture::toInt(head.connection)});
    addIfAny(object, "dir", nameOf(head.direction));
    object.addText("kind", nameOf(head.kind));
    addIfAny(object, "violation", nameOf(head.violation));
    const QByteArray flags = flagNames(head.flags, "\",\"");
    if (!flags.isEmpty())
        object.addRaw("flags", "[\"" + flags + "\"]");
    if (head.flags.testFlag(capture::RecordFlag::Injected))
        object.addBool("injected", true);
    if (head.kind == capture::RecordKind::State)
        return;
    object.addNumber("wireLength", quint64{head.wireLength});
    object.addNumber("length", quint64{head.payloadLength});
}

} // namespace wireloupe::formats
