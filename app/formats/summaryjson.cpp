#include "formats/summaryjson.h"

#include <set>

#include "formats/jsonobject.h"
#include "formats/names.h"
#include "formats/times.h"

namespace wireloupe::formats {
namespace {

using capture::CaptureSummary;
using capture::FrameSum;
using capture::FrameSums;

/// "[1,2,3]" of values that are JSON.
QByteArray list(const QByteArrayList &values)
{
    return '[' + values.join(',') + ']';
}

QByteArray json(const FrameSum &sum)
{
    JsonObject object;
    object.addNumber("frames", sum.frames);
    object.addNumber("bytes", sum.bytes);
    return object.text();
}

QByteArray json(const FrameSums &sums)
{
    JsonObject object;
    object.addRaw("in", json(sums.in));
    object.addRaw("out", json(sums.out));
    return object.text();
}

QByteArray opcodes(const CaptureSummary &summary)
{
    JsonObject object;
    for (std::size_t opcode = 0; opcode < summary.opcodes.size(); ++opcode)
        if (summary.opcodes[opcode].frames() > 0)
            object.addRaw(nameOf(static_cast<wire::Opcode>(opcode)), json(summary.opcodes[opcode]));
    return object.text();
}

QByteArray connections(const CaptureSummary &summary)
{
    QByteArrayList all;
    for (const auto &[id, one] : summary.connections) {
        JsonObject object;
        object.addNumber("connection", static_cast<qint64>(toInt(id)));
        object.addRaw("first", seconds(one.first));
        object.addRaw("last", seconds(one.last));
        object.addRaw("frames", json(one.traffic));
        all << object.text();
    }
    return list(all);
}

QByteArray closeCodes(const CaptureSummary &summary)
{
    std::set<quint16> codes;
    for (const auto &[code, sum] : summary.closesIn)
        codes.insert(code);
    for (const auto &[code, sum] : summary.closesOut)
        codes.insert(code);
    const auto framesOf = [](const std::map<quint16, FrameSum> &closes, quint16 code) {
        const auto found = closes.find(code);
        return found == closes.end() ? qint64(0) : found->second.frames;
    };
    QByteArrayList all;
    for (const quint16 code : codes) {
        JsonObject object;
        object.addNumber("code", static_cast<qint64>(code));
        object.addNumber("in", framesOf(summary.closesIn, code));
        object.addNumber("out", framesOf(summary.closesOut, code));
        all << object.text();
    }
    return list(all);
}

QByteArray violations(const CaptureSummary &summary)
{
    JsonObject object;
    for (const auto &[rule, count] : summary.violations)
        object.addNumber(nameOf(rule), count);
    return object.text();
}

QByteArray compression(const CaptureSummary &summary)
{
    JsonObject object;
    object.addNumber("frames", summary.compressedFrames);
    object.addNumber("wireBytes", summary.deflatedBytes);
    object.addNumber("inflatedBytes", summary.inflatedBytes);
    return object.text();
}

QByteArray rates(const CaptureSummary &summary)
{
    QByteArrayList bins;
    for (const capture::RateBin &bin : summary.rates.bins())
        bins << list({QByteArray::number(bin.framesIn), QByteArray::number(bin.framesOut),
                      QByteArray::number(bin.bytesIn), QByteArray::number(bin.bytesOut)});
    JsonObject object;
    object.addRaw("begin", seconds(summary.rates.begin()));
    object.addRaw("width", seconds(summary.rates.width()));
    object.addRaw("bins", list(bins));
    return object.text();
}

QByteArray damage(const capture::FileDamage &damage)
{
    using Kind = capture::FileDamage::Kind;
    const char *kind = damage.kind == Kind::FileHead ? "fileHead"
                       : damage.kind == Kind::Record ? "record"
                       : damage.kind == Kind::Torn   ? "torn"
                                                     : "unreadable";
    JsonObject object;
    object.addText("kind", kind);
    object.addNumber("offset", damage.offset);
    object.addNumber("gaps", damage.gaps);
    object.addNumber("skippedBytes", damage.skippedBytes);
    object.addNumber("droppedBytes", damage.droppedBytes);
    if (!damage.detail.isEmpty())
        object.addText("detail", damage.detail.toUtf8());
    return object.text();
}

} // namespace

QByteArray toJson(const CaptureSummary &summary)
{
    JsonObject object;
    if (!summary.path.isEmpty()) {
        object.addText("capture", summary.path.toUtf8());
        object.addNumber("fileBytes", summary.fileBytes);
    }
    if (!summary.damage.isSound())
        object.addRaw("damage", damage(summary.damage));
    if (const QByteArray start = wallClock(summary.startedAt, {}); !start.isEmpty())
        object.addText("startedAt", start);
    object.addRaw("duration", seconds(summary.duration()));
    object.addNumber("rows", summary.rows);
    object.addNumber("droppedRows", summary.droppedRows);
    object.addNumber("missingRecords", summary.missing);
    object.addNumber("marks", summary.marks);
    object.addNumber("handshakes", summary.handshakes);
    object.addNumber("refusals", summary.refusals);
    object.addRaw("frames", json(summary.traffic));
    object.addNumber("messages", summary.messages);
    object.addRaw("opcodes", opcodes(summary));
    object.addRaw("connections", connections(summary));
    object.addRaw("closeCodes", closeCodes(summary));
    object.addRaw("violations", violations(summary));
    object.addRaw("compression", compression(summary));
    object.addRaw("rates", rates(summary));
    return object.line();
}

} // namespace wireloupe::formats
