#include "formats/csvwriter.h"

#include <algorithm>

#include "formats/ascii.h"
#include "formats/csvrow.h"
#include "formats/names.h"
#include "formats/summarytext.h"
#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

constexpr QByteArrayView columns =
    "no,time,at,connection,dir,kind,opcode,fin,rsv,masked,maskingKey,wireLength,"
    "length,flags,violation,summary,payload,encoding,mark\r\n";
constexpr qsizetype summaryWidth = 200;

bool isReadable(QByteArrayView payload)
{
    if (isPrintableAscii(payload))
        return true;
    const auto isControl = [](char byte) {
        const auto value = static_cast<quint8>(byte);
        return (value < 0x20 && byte != '\t' && byte != '\r' && byte != '\n') || value == 0x7F;
    };
    return std::none_of(payload.begin(), payload.end(), isControl) && wire::isValidUtf8(payload);
}

QByteArrayView yesNo(bool isYes)
{
    return isYes ? QByteArrayView("true") : QByteArrayView("false");
}

void addHeader(CsvRow &cells, const capture::RecordHead &head)
{
    if (!head.isFrame()) {
        for (int column = 0; column < 5; ++column)
            cells.next();
        return;
    }
    const wire::FrameHeader header = capture::frameHeader(head);
    cells.add(nameOf(header.opcode));
    cells.add(yesNo(header.fin));
    cells.addNumber(int{header.rsv});
    cells.add(yesNo(header.maskingKey.has_value()));
    ByteBuffer &to = cells.next();
    if (header.maskingKey)
        appendHex(to, QByteArrayView(header.maskingKey->data(), qsizetype{4}));
}

void addPayload(CsvRow &cells, const capture::RecordView &record)
{
    if (record.head.kind == capture::RecordKind::State) {
        cells.next();
        cells.next();
    } else if (isReadable(record.payload)) {
        cells.addText(record.payload);
        cells.add("text");
    } else if (static_cast<quint8>(record.payload.front()) >> 2 == 62) { // "+", as a formula begins
        appendHex(cells.next(), record.payload);
        cells.add("hex");
    } else {
        appendBase64(cells.next(), record.payload);
        cells.add("base64");
    }
}

void addMark(CsvRow &cells, const capture::RecordView &record, const capture::Marks &marks)
{
    if (!record.isMarked && !marks.contains(record.row)) {
        cells.next();
        return;
    }
    const QString note = marks.note(record.row);
    cells.addText(note.isEmpty() ? QByteArray("x") : note.toUtf8());
}

} // namespace

void CsvWriter::begin(const CaptureFacts &facts, ByteBuffer &to)
{
    m_clock = WallClock(facts.startedAt);
    m_marks = facts.marks;
    to.append(columns);
}

void CsvWriter::write(const capture::RecordView &record, ByteBuffer &to)
{
    const capture::RecordHead &head = record.head;
    CsvRow cells(to);
    cells.addNumber(capture::toInt(record.row) + 1);
    appendDecimal(cells.next(), head.time, std::chrono::seconds(1), 9);
    cells.next();
    if (m_clock.isValid())
        m_clock.append(to, head.time);
    cells.addNumber(capture::toInt(head.connection));
    cells.add(nameOf(head.direction));
    cells.add(nameOf(head.kind));
    addHeader(cells, head);
    if (head.kind == capture::RecordKind::State) {
        cells.next();
        cells.next();
    } else {
        cells.addNumber(head.wireLength);
        cells.addNumber(head.payloadLength);
    }
    cells.add(flagNames(head.flags, " "));
    cells.add(nameOf(head.violation));
    cells.addText(summaryText(record, summaryWidth, m_scratch));
    addPayload(cells, record);
    addMark(cells, record, m_marks);
    cells.end();
}

void CsvWriter::end(ByteBuffer &) {}

} // namespace wireloupe::formats
