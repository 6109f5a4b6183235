// Bytes where a HAR file is expected. The first byte seeds the cuts.

#include <cstdint>

#include "formats/harreader.h"
#include "fuzz/importreading.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using namespace wireloupe::tests;

namespace {

Reading read(const QByteArray &bytes, qsizetype piece)
{
    return readInPieces(
        bytes, piece, [](auto &source, auto &sink) { return readHar(source, sink); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Reading whole = read(bytes, 1 << 20);
    const Reading cut = read(bytes, 1 + data[0]);
    requireSame(whole, cut);
    require(!whole.fault || whole.fault->offset <= bytes.size() + 1, "a fault is in the file");
    for (const capture::Record &record : whole.sink.records)
        require(record.head.payloadLength == static_cast<quint64>(record.payload.size()),
                "lengths are those of payloads");
    return 0;
}
