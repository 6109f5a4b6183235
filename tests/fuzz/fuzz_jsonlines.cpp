// Bytes where JSON Lines of a log are expected. The first byte seeds the cuts.

#include <cstdint>

#include "formats/jsonlinesreader.h"
#include "formats/jsonlineswriter.h"
#include "fuzz/importreading.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using namespace wireloupe::tests;

namespace {

Reading read(const QByteArray &bytes, qsizetype piece)
{
    return readInPieces(
        bytes, piece, [](auto &source, auto &sink) { return readJsonLines(source, sink); });
}

QByteArray written(const formats::test::CollectingSink &sink)
{
    JsonLinesWriter writer;
    ByteBuffer to;
    capture::Marks marks;
    for (qsizetype i = 0; i < sink.records.size(); ++i)
        if (!sink.marks[i].isNull())
            marks.set(capture::Row{i}, sink.marks[i]);
    writer.begin({sink.startedAt, marks}, to);
    for (qsizetype i = 0; i < sink.records.size(); ++i) {
        const capture::Record &record = sink.records[i];
        writer.write({capture::Row{i}, record.head, record.payload, record.compressedPayload}, to);
    }
    return to.toByteArray();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Reading whole = read(bytes, 1 << 20);
    const Reading cut = read(bytes, 1 + data[0]);
    const QByteArray again = written(whole.sink);
    require(written(cut.sink) == again, "cutting changes nothing");
    require(whole.fault.has_value() == cut.fault.has_value(), "cutting changes no fault");
    require(!whole.fault || (whole.fault->line > 0 && whole.fault->offset <= bytes.size()),
            "a fault is in the file");
    require(whole.sink.begins == (whole.sink.records.isEmpty() ? 0 : 1), "it begins once");
    const Reading back = read(again, 1 << 20);
    require(!back.fault, "what is written can be read");
    require(written(back.sink) == again, "what is read and written is the same");
    return 0;
}
