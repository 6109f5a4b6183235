#include "formats/writer.h"

#include "formats/csvwriter.h"
#include "formats/jsonlineswriter.h"
#include "formats/pcapngwriter.h"
#include "formats/textwriter.h"

namespace wireloupe::formats {

QByteArray Writer::begin(const QDateTime &startedAt)
{
    ByteBuffer bytes;
    begin({startedAt}, bytes);
    return bytes.toByteArray();
}

QByteArray Writer::write(capture::Row row, const capture::Record &record)
{
    ByteBuffer bytes;
    write({row, record.head, record.payload, record.compressedPayload}, bytes);
    return bytes.toByteArray();
}

QByteArray Writer::end()
{
    ByteBuffer bytes;
    end(bytes);
    return bytes.toByteArray();
}

std::unique_ptr<Writer> makeWriter(Format format)
{
    switch (format) {
    case Format::JsonLines:
        return std::make_unique<JsonLinesWriter>();
    case Format::Csv:
        return std::make_unique<CsvWriter>();
    case Format::Text:
        return std::make_unique<TextWriter>();
    case Format::Pcapng:
        return std::make_unique<PcapngWriter>();
    case Format::Har:
    case Format::Sqlite:
        break;
    }
    return nullptr;
}

} // namespace wireloupe::formats
