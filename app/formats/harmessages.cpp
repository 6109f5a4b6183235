#include "formats/harmessages.h"

#include "formats/names.h"
#include "formats/numbers.h"
#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

using capture::RecordFlag;

constexpr int noFrame = -1;

int opcodeOf(const capture::RecordHead &head)
{
    return head.isFrame() ? static_cast<int>(head.opcode) : noFrame;
}

void addData(JsonObject &object, QByteArrayView payload, int opcode)
{
    const bool isBinary = opcode == static_cast<int>(wire::Opcode::Binary);
    if (!isBinary && wire::isValidUtf8(payload)) {
        object.addText("data", payload);
        return;
    }
    object.addBase64("data", payload);
    if (!isBinary)
        object.addText("_encoding", "base64");
}

} // namespace

HarMessages::HarMessages(Time start, const capture::Marks &marks) : m_start(start), m_marks(marks) {}

void HarMessages::takeData(const capture::RecordView &record, ByteBuffer &to)
{
    Underway &message = underway(record.head.direction);
    const bool isFirst = record.head.opcode != wire::Opcode::Continuation;
    if (message && isFirst) {
        write(*message, message->payload.view(), false, to); // interrupted
        message.reset();
    }
    const bool isAlone = !message;
    if (!message)
        message.emplace(record.head);
    add(*message, record);
    const bool isWhole = !record.head.flags.testFlag(RecordFlag::Partial);
    const bool isLast = record.head.flags.testFlag(RecordFlag::Fin);
    if (isLast && isAlone) { // without a copy
        write(*message, record.payload, isWhole, to);
        message.reset();
        return;
    }
    message->payload.append(record.payload);
    if (!isLast)
        return;
    write(*message, message->payload.view(), isWhole, to);
    message.reset();
}

void HarMessages::takeOther(const capture::RecordView &record, ByteBuffer &to)
{
    Message message(record.head);
    add(message, record);
    write(message, record.payload, !record.head.flags.testFlag(RecordFlag::Partial), to);
}

void HarMessages::finish(ByteBuffer &to)
{
    for (Underway &message : m_underway) {
        if (message)
            write(*message, message->payload.view(), false, to);
        message.reset();
    }
    if (m_isEmpty)
        to.append('[');
    to.append(']');
    m_isEmpty = true;
}

HarMessages::Underway &HarMessages::underway(capture::Direction direction)
{
    return m_underway[direction == capture::Direction::Incoming ? 1 : 0];
}

void HarMessages::add(Message &message, const capture::RecordView &record) const
{
    if (message.fragments++ > 0)
        message.lengths.append(',');
    appendNumber(message.lengths, record.head.payloadLength);
    message.time = record.head.time;
    message.wireLength += record.head.wireLength;
    message.flags |= record.head.flags;
    if (message.violation == wire::Rule::None)
        message.violation = record.head.violation;
    if (record.isMarked || m_marks.contains(record.row))
        message.mark = m_marks.note(record.row).toUtf8();
}

void HarMessages::write(const Message &message, QByteArrayView payload, bool isComplete, ByteBuffer &to)
{
    to.append(m_isEmpty ? '[' : ',');
    m_isEmpty = false;
    const int opcode = opcodeOf(message.first);
    JsonObject object(to);
    object.addText("type", message.first.direction == capture::Direction::Incoming ? "receive" : "send");
    appendDecimal(object.add("time"), m_start + message.time, std::chrono::seconds(1), 9);
    object.addNumber("opcode", qint64{opcode});
    addData(object, payload, opcode);
    if (message.fragments > 1)
        object.addRaw("_fragments", '[' + message.lengths.toByteArray() + ']');
    if (message.flags.testFlag(RecordFlag::Compressed)) {
        object.addBool("_compressed", true);
        object.addNumber("_wireLength", message.wireLength);
    }
    if (!isComplete)
        object.addBool("_incomplete", true);
    if (message.violation != wire::Rule::None)
        object.addText("_violation", nameOf(message.violation));
    if (message.flags.testFlag(RecordFlag::Injected))
        object.addBool("_injected", true);
    if (message.mark)
        object.addText("_mark", *message.mark);
    object.close();
}

} // namespace wireloupe::formats
