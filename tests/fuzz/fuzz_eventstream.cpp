// An event stream as a hostile server may send it. The first byte chooses the limit, the next two seed the
// cuts. What comes out must not depend on how the stream was cut, and must keep to the limit.

#include <cstdint>

#include <QtEndian>

#include "fuzz/require.h"
#include "wire/eventstream.h"
#include "wire/splits.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

QByteArrayList play(quint64 maxSize, const Split &split)
{
    EventStreamParser parser(maxSize, "before");
    QByteArrayList story;
    for (const QByteArray &piece : split.pieces) {
        parser.feed(piece);
        for (const StreamEvent &event : parser.take()) {
            require(!event.type.isEmpty(), "every event has a type");
            require(!event.lastEventId.contains('\0'), "no id has a NUL");
            require(static_cast<quint64>(event.data.size()) <= maxSize, "the limit holds");
            for (const QByteArray &text : {event.type, event.lastEventId})
                require(!text.contains('\n') && !text.contains('\r'), "fields are of one line");
            require(!event.data.contains('\r'), "lines are joined by LF");
            story << event.type << event.lastEventId << event.data;
        }
    }
    return story << parser.lastEventId() << QByteArray::number(parser.isTooLarge())
                 << QByteArray::number(
                        qint64(parser.retry().value_or(std::chrono::milliseconds(-1)).count()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const quint64 maxSize = data[0] < 16 ? 16 : 1'000'000;
    const quint32 seed = qFromLittleEndian<quint16>(data + 1);
    const QByteArray stream(reinterpret_cast<const char *>(data + 3), static_cast<qsizetype>(size - 3));
    const QByteArrayList whole = play(maxSize, wholeSplit(stream));
    require(play(maxSize, randomSplit(stream, seed)) == whole, "cutting at random changes nothing");
    require(play(maxSize, byteByByteSplit(stream)) == whole, "cutting to bytes changes nothing");
    return 0;
}
