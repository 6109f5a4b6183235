// Bytes where a pcapng file is expected. The first byte seeds the cuts.

#include <cstdint>

#include "formats/pcapngreader.h"
#include "fuzz/importreading.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using namespace wireloupe::tests;

namespace {

Reading read(const QByteArray &bytes, qsizetype piece)
{
    PcapngLeftOut leftOut;
    return readInPieces(bytes, piece,
                        [&](auto &source, auto &sink) { return readPcapng(source, sink, leftOut); });
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
    require(!whole.fault || whole.fault->offset <= bytes.size(), "a fault is in the file");
    qsizetype payloads = 0;
    for (const capture::Record &record : whole.sink.records)
        payloads += record.compressedPayload.isEmpty() ? record.payload.size() : 0;
    // A handshake's URL and subprotocol are in its events once more.
    require(payloads <= 3 * bytes.size() + 4096, "nothing comes from nowhere");
    return 0;
}
