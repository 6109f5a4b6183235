#include "formats/csvwriter.h"

#include <algorithm>

#include "formats/names.h"
#include "formats/times.h"
#include "formats/words.h"
#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

constexpr QByteArrayView columns =
    "no,time,at,connection,dir,kind,opcode,fin,rsv,masked,maskingKey,wireLength,"
    "length,flags,violation,summary,payload,encoding\r\n";

/// One row, cell by cell.
class CsvRow
{
public:
    /// For what the program itself has made: numbers, times and names.
    void add(QByteArrayView plain)
    {
        if (!m_isFirst)
            m_line += ',';
        m_isFirst = false;
        m_line += plain;
    }

    /// For what a peer may have sent.
    void addText(const QByteArray &text)
    {
        QByteArray cell = text;
        if (!cell.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(cell.front()))
            cell.prepend('\'');
        const auto mustBeQuoted = [](char byte) { return QByteArrayView(",\"\r\n").contains(byte); };
        if (std::any_of(cell.begin(), cell.end(), mustBeQuoted))
            cell = '"' + cell.replace('"', "\"\"") + '"';
        add(cell);
    }

    QByteArray line() const { return m_line + "\r\n"; }

private:
    QByteArray m_line;
    bool m_isFirst = true;
};

bool isReadable(QByteArrayView payload)
{
    const auto isControl = [](char byte) {
        const auto value = static_cast<quint8>(byte);
        return (value < 0x20 && byte != '\t' && byte != '\r' && byte != '\n') || value == 0x7F;
    };
    return std::none_of(payload.begin(), payload.end(), isControl) && wire::isValidUtf8(payload);
}

QByteArray yesNo(bool isYes)
{
    return isYes ? "true" : "false";
}

void addHeader(CsvRow &cells, const capture::RecordHead &head)
{
    if (!head.isFrame()) {
        for (int column = 0; column < 5; ++column)
            cells.add({});
        return;
    }
    const wire::FrameHeader header = capture::frameHeader(head);
    cells.add(nameOf(header.opcode));
    cells.add(yesNo(header.fin));
    cells.add(QByteArray::number(header.rsv));
    cells.add(yesNo(header.maskingKey.has_value()));
    const wire::MaskingKey key = header.maskingKey.value_or(wire::MaskingKey{});
    const QByteArrayView keyBytes(key.data(), header.maskingKey ? static_cast<qsizetype>(key.size()) : 0);
    cells.add(keyBytes.toByteArray().toHex());
}

void addPayload(CsvRow &cells, const capture::Record &record)
{
    if (record.head.kind == capture::RecordKind::State) {
        cells.add({});
        cells.add({});
    } else if (isReadable(record.payload)) {
        cells.addText(record.payload);
        cells.add("text");
    } else {
        cells.add(record.payload.toBase64());
        cells.add("base64");
    }
}

} // namespace

QByteArray CsvWriter::begin(const QDateTime &startedAt)
{
    m_startedAt = startedAt;
    return columns.toByteArray();
}

QByteArray CsvWriter::write(capture::Row row, const capture::Record &record)
{
    const capture::RecordHead &head = record.head;
    CsvRow cells;
    cells.add(QByteArray::number(capture::toInt(row) + 1));
    cells.add(seconds(head.time));
    cells.add(wallClock(m_startedAt, head.time));
    cells.add(QByteArray::number(capture::toInt(head.connection)));
    cells.add(nameOf(head.direction));
    cells.add(nameOf(head.kind));
    addHeader(cells, head);
    const bool hasLength = head.kind != capture::RecordKind::State;
    cells.add(hasLength ? QByteArray::number(head.wireLength) : QByteArray());
    cells.add(hasLength ? QByteArray::number(head.payloadLength) : QByteArray());
    cells.add(flagNames(head.flags, " "));
    cells.add(nameOf(head.violation));
    cells.addText(summary(record).toUtf8());
    addPayload(cells, record);
    return cells.line();
}

QByteArray CsvWriter::end()
{
    return {};
}

} // namespace wireloupe::formats
