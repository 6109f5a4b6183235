// Bytes where a pcapng file is expected. The first byte seeds the cuts.

#include <cstdint>

#include "formats/collectingsink.h"
#include "formats/pcapngreader.h"
#include "fuzz/require.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using wireloupe::tests::require;

namespace {

struct Reading
{
    test::CollectingSink sink;
    std::optional<ImportFault> fault;
    PcapngLeftOut leftOut;
};

Reading read(const QByteArray &bytes, qsizetype piece)
{
    Reading reading;
    MemorySource source(bytes, piece);
    reading.fault = readPcapng(source, reading.sink, reading.leftOut);
    return reading;
}

bool isSame(const capture::Record &a, const capture::Record &b)
{
    return a.payload == b.payload && a.compressedPayload == b.compressedPayload &&
           a.head.time == b.head.time && a.head.kind == b.head.kind &&
           a.head.connection == b.head.connection && a.head.flags == b.head.flags &&
           a.head.violation == b.head.violation;
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
    require(!whole.fault || whole.fault->offset <= bytes.size(), "a fault is in the file");
    qsizetype payloads = 0;
    for (const capture::Record &record : whole.sink.records)
        payloads += record.compressedPayload.isEmpty() ? record.payload.size() : 0;
    // A handshake's URL and subprotocol are in its events once more.
    require(payloads <= 3 * bytes.size() + 4096, "nothing comes from nowhere");
    return 0;
}
