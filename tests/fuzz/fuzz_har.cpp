// Bytes where a HAR file is expected. The first byte seeds the cuts.

#include <cstdint>

#include "formats/collectingsink.h"
#include "formats/harreader.h"
#include "fuzz/require.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using wireloupe::tests::require;

namespace {

struct Reading
{
    test::CollectingSink sink;
    std::optional<ImportFault> fault;
};

Reading read(const QByteArray &bytes, qsizetype piece)
{
    Reading reading;
    MemorySource source(bytes, piece);
    reading.fault = readHar(source, reading.sink);
    return reading;
}

bool isSame(const capture::Record &a, const capture::Record &b)
{
    return a.payload == b.payload && a.head.time == b.head.time && a.head.kind == b.head.kind &&
           a.head.connection == b.head.connection && a.head.flags == b.head.flags;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Reading whole = read(bytes, 1 << 20);
    const Reading cut = read(bytes, 1 + data[0]);
    require(whole.fault.has_value() == cut.fault.has_value(), "cutting changes no fault");
    require(whole.sink.records.size() == cut.sink.records.size(), "cutting changes nothing");
    for (qsizetype i = 0; i < whole.sink.records.size(); ++i)
        require(isSame(whole.sink.records[i], cut.sink.records[i]), "cutting changes no record");
    require(!whole.fault || whole.fault->offset <= bytes.size() + 1, "a fault is in the file");
    for (const capture::Record &record : whole.sink.records)
        require(record.head.payloadLength == static_cast<quint64>(record.payload.size()),
                "lengths are those of payloads");
    return 0;
}
