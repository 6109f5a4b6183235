#include "formats/jsonlinesrecord.h"

#include <QtEndian>

#include "capture/stateevent.h"
#include "formats/importtimes.h"
#include "formats/names.h"

namespace wireloupe::formats {
namespace {

using capture::Record;
using capture::RecordFlag;
using capture::RecordKind;

/// What JsonLinesWriter has written as text or, where that was impossible, in base64.
QByteArray bytesOf(const JsonMembers &line, std::string_view key, std::string_view base64Key)
{
    return line.has(base64Key) ? QByteArray::fromBase64(line.text(base64Key)) : line.text(key);
}

QByteArray closePayloadOf(const JsonMembers &line)
{
    if (line.has("base64"))
        return QByteArray::fromBase64(line.text("base64"));
    const auto code = line.integer("code");
    if (!code)
        return {};
    QByteArray payload(sizeof(quint16), Qt::Uninitialized);
    qToBigEndian(static_cast<quint16>(*code), payload.data());
    return payload + bytesOf(line, "reason", "reasonBase64");
}

wire::LengthForm lengthFormOf(const JsonMembers &line, quint64 payloadLength)
{
    switch (line.integer("lengthBits").value_or(0)) {
    case 7:
        return wire::LengthForm::Bits7;
    case 16:
        return wire::LengthForm::Bits16;
    case 64:
        return wire::LengthForm::Bits64;
    default:
        return wire::minimalForm(payloadLength);
    }
}

std::optional<wire::MaskingKey> maskingKeyOf(const JsonMembers &line)
{
    wire::MaskingKey key{};
    const QByteArray bytes = QByteArray::fromHex(line.text("maskingKey"));
    if (!line.isTrue("masked") || static_cast<size_t>(bytes.size()) != key.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

/// The flags that makeFrameRecord() gives by what is in the header come from there; all others from the list.
bool fillFrame(Record &record, const JsonMembers &line)
{
    wire::Frame frame;
    const auto opcode = opcodeFromName(line.text("opcode"));
    if (!opcode)
        return false;
    frame.header.opcode = *opcode;
    frame.header.fin = !line.has("fin") || line.isTrue("fin");
    frame.header.rsv = static_cast<quint8>(line.integer("rsv").value_or(0) & 7);
    frame.header.maskingKey = maskingKeyOf(line);
    const QByteArray payload =
        *opcode == wire::Opcode::Close ? closePayloadOf(line) : bytesOf(line, "text", "base64");
    const bool isCompressed = line.isTrue("compressed");
    frame.payload = isCompressed ? QByteArray::fromBase64(line.text("compressedBase64")) : payload;
    frame.header.payloadLength = static_cast<quint64>(frame.payload.size());
    frame.header.lengthForm = lengthFormOf(line, frame.header.payloadLength);
    const capture::RecordHead head = record.head;
    record = capture::makeFrameRecord(
        frame, head.connection, head.direction, head.time,
        {head.violation, isCompressed ? std::optional(payload) : std::nullopt, false});
    record.head.flags |= head.flags;
    return true;
}

QByteArray handshakeOf(const JsonMembers &line)
{
    if (line.has("base64"))
        return QByteArray::fromBase64(line.text("base64"));
    QByteArray bytes;
    for (const std::string_view interim : line.texts("interim"))
        bytes += QByteArrayView(interim.data(), static_cast<qsizetype>(interim.size()));
    return bytes + line.text("head") + bytesOf(line, "body", "bodyBase64");
}

std::optional<capture::PhaseTimes> timesOf(const JsonMembers &line)
{
    capture::PhaseTimes times;
    constexpr std::pair<const char *, capture::PhaseTimes::Duration capture::PhaseTimes::*> fields[] = {
        {"times/preparation_ms", &capture::PhaseTimes::preparation},
        {"times/dns_ms", &capture::PhaseTimes::address},
        {"times/tcp_ms", &capture::PhaseTimes::tcp},
        {"times/proxy_ms", &capture::PhaseTimes::proxy},
        {"times/tls_ms", &capture::PhaseTimes::tls},
        {"times/upgrade_ms", &capture::PhaseTimes::upgrade},
    };
    bool hasTimes = line.has("times");
    for (const auto &[path, field] : fields) {
        if (!line.has(path))
            continue;
        times.*field = parseDecimal(line.text(path), std::chrono::milliseconds(1));
        hasTimes = true;
    }
    return hasTimes ? std::optional(times) : std::nullopt;
}

std::optional<QByteArray> eventOf(const JsonMembers &line)
{
    if (line.has("base64"))
        return QByteArray::fromBase64(line.text("base64"));
    capture::StateEvent event;
    const auto kind = stateFromName(line.text("state"));
    const auto phase = phaseFromName(line.text("phase"));
    const auto cause = causeFromName(line.text("cause"));
    if (!kind || !phase || !cause)
        return std::nullopt;
    event.kind = *kind;
    event.phase = *phase;
    event.cause = *cause;
    event.number = static_cast<qint32>(line.integer("number").value_or(0));
    event.closeCode = static_cast<quint16>(line.integer("code").value_or(0));
    event.closedByPeer = line.isTrue("closedByPeer");
    event.detail = bytesOf(line, "detail", "detailBase64");
    event.times = timesOf(line);
    return event.serialize();
}

/// What every record has. False where `problem` is set.
bool fillCommon(capture::RecordHead &head, const JsonMembers &line, QByteArray &problem)
{
    const auto kind = recordKindFromName(line.text("kind"));
    const auto direction = directionFromName(line.text("dir"));
    const auto violation = ruleFromName(line.text("violation"));
    const auto time = parseDecimal(line.text("time"), std::chrono::seconds(1));
    const auto connection = line.size("connection");
    problem = !kind         ? "kind"
              : !time       ? "time"
              : !connection ? "connection"
              : !direction  ? "dir"
              : !violation  ? "violation"
                            : "";
    if (!problem.isEmpty())
        return false;
    head.kind = *kind;
    head.time = *time;
    head.connection = capture::ConnectionId{static_cast<quint32>(*connection)};
    head.direction = *direction;
    head.violation = *violation;
    for (const std::string_view name : line.texts("flags"))
        head.flags |= flagFromName(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    head.flags.setFlag(RecordFlag::Injected,
                       head.flags.testFlag(RecordFlag::Injected) || line.isTrue("injected"));
    head.flags.setFlag(RecordFlag::Violation, *violation != wire::Rule::None);
    head.flags.setFlag(RecordFlag::Damaged, false);
    return true;
}

/// False where `problem` is set.
bool fillPayload(Record &record, const JsonMembers &line, QByteArray &problem)
{
    switch (record.head.kind) {
    case RecordKind::Frame:
        problem = "opcode";
        return fillFrame(record, line);
    case RecordKind::HandshakeRequest:
    case RecordKind::HandshakeResponse:
        record.payload = handshakeOf(line);
        return true;
    case RecordKind::State: {
        problem = "state";
        const auto event = eventOf(line);
        record.payload = event.value_or(QByteArray());
        return event.has_value();
    }
    default:
        record.payload = bytesOf(line, "text", "base64");
        return true;
    }
}

} // namespace

std::optional<Record> recordOf(const JsonMembers &line, QByteArray &problem)
{
    Record record;
    if (!fillCommon(record.head, line, problem) || !fillPayload(record, line, problem))
        return std::nullopt;
    problem.clear();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    if (const auto length = line.size("wireLength"))
        record.head.wireLength = *length;
    return record;
}

} // namespace wireloupe::formats
