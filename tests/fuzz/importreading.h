#pragma once

#include <optional>

#include "formats/collectingsink.h"
#include "fuzz/require.h"

namespace wireloupe::tests {

/// What reading a file of another program came to.
struct Reading
{
    formats::test::CollectingSink sink;
    std::optional<formats::ImportFault> fault;
};

/// Reads `bytes`, which come in pieces of at most `piece` bytes, by `reader(source, sink)`.
template <typename Reader>
Reading readInPieces(const QByteArray &bytes, qsizetype piece, const Reader &reader)
{
    Reading reading;
    formats::MemorySource source(bytes, piece);
    reading.fault = reader(source, reading.sink);
    return reading;
}

inline bool isSame(const capture::Record &a, const capture::Record &b)
{
    return a.payload == b.payload && a.compressedPayload == b.compressedPayload &&
           a.head.time == b.head.time && a.head.kind == b.head.kind &&
           a.head.connection == b.head.connection && a.head.flags == b.head.flags &&
           a.head.violation == b.head.violation;
}

inline void requireSame(const Reading &whole, const Reading &cut)
{
    require(whole.fault.has_value() == cut.fault.has_value(), "cutting changes no fault");
    require(whole.sink.records.size() == cut.sink.records.size(), "cutting changes nothing");
    for (qsizetype i = 0; i < whole.sink.records.size(); ++i)
        require(isSame(whole.sink.records[i], cut.sink.records[i]), "cutting changes no record");
}

} // namespace wireloupe::tests
