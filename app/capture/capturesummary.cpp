#include "capture/capturesummary.h"

#include <algorithm>

#include <QFileInfo>

#include "capture/recordcursor.h"
#include "capture/recordinggap.h"
#include "capture/stateevent.h"
#include "capture/store.h"
#include "wire/closecode.h"

namespace wireloupe::capture {
namespace {

/// Enough of a payload: whole close frames, the first line of a response, events.
constexpr qint64 wantedPayload = 512;
constexpr qint64 rowsPerReport = 1 << 16;

FrameSum &sideOf(FrameSums &sums, Direction direction)
{
    return direction == Direction::Outgoing ? sums.out : sums.in;
}

void count(FrameSum &sum, const RecordHead &head)
{
    ++sum.frames;
    sum.bytes += head.wireLength;
}

bool isSwitchingProtocols(QByteArrayView head)
{
    const qsizetype space = head.indexOf(' ');
    return space >= 0 && head.sliced(space + 1).startsWith("101");
}

} // namespace

void CaptureSummary::add(const RecordView &view)
{
    const RecordHead &head = view.head;
    first = rows == 0 ? head.time : std::min(first, head.time);
    last = rows == 0 ? head.time : std::max(last, head.time);
    ++rows;
    if (view.isMarked)
        ++marks;
    if (head.connection != ConnectionId{})
        addToConnection(head);
    if (head.flags.testFlag(RecordFlag::Violation))
        ++violations[head.violation];
    if (head.isFrame())
        addFrame(view);
    else if (head.kind == RecordKind::HandshakeResponse)
        ++(isSwitchingProtocols(view.payload) ? handshakes : refusals);
    else if (head.kind == RecordKind::State)
        if (const auto event = StateEvent::parse(view.payload); event && event->kind == StateKind::Gap)
            if (const auto gap = RecordingGap::parse(event->detail))
                missing += gap->records;
}

void CaptureSummary::addFrame(const RecordView &view)
{
    const RecordHead &head = view.head;
    const bool isOutgoing = head.direction == Direction::Outgoing;
    count(sideOf(traffic, head.direction), head);
    count(sideOf(opcodes.at(static_cast<std::size_t>(head.opcode) & 0xF), head.direction), head);
    RateBin bin;
    (isOutgoing ? bin.framesOut : bin.framesIn) = 1;
    (isOutgoing ? bin.bytesOut : bin.bytesIn) = head.wireLength;
    rates.add(head.time, bin);
    if (!head.isControlFrame() && head.flags.testFlag(RecordFlag::Fin))
        ++messages;
    if (head.opcode == wire::Opcode::Close)
        addClose(view);
    if (head.flags.testFlag(RecordFlag::Compressed) && !head.flags.testFlag(RecordFlag::Partial)) {
        ++compressedFrames;
        deflatedBytes += frameHeader(head).payloadLength;
        inflatedBytes += head.payloadLength;
    }
}

void CaptureSummary::addClose(const RecordView &view)
{
    const quint16 code = wire::parseClosePayload(view.payload).code;
    count((view.head.direction == Direction::Outgoing ? closesOut : closesIn)[code], view.head);
}

void CaptureSummary::addToConnection(const RecordHead &head)
{
    const auto found = connections.find(head.connection);
    if (found == connections.end() && connections.size() >= maxConnections) {
        areConnectionsComplete = false;
        return;
    }
    ConnectionSummary &one =
        found == connections.end()
            ? connections.emplace(head.connection, ConnectionSummary{{}, head.time, head.time}).first->second
            : found->second;
    one.first = std::min(one.first, head.time);
    one.last = std::max(one.last, head.time);
    if (head.isFrame())
        count(sideOf(one.traffic, head.direction), head);
}

CaptureSummary summarize(const Store &store, const SummaryProgress &progress)
{
    while (!store.waitUntilIndexed(std::chrono::milliseconds(50)))
        if (progress && !progress(0, std::max<qint64>(1, store.rows().size())))
            return {};
    const RowRange rows = store.rows();
    CaptureSummary summary;
    summary.path = store.path();
    summary.fileBytes = summary.path.isEmpty() ? 0 : QFileInfo(summary.path).size();
    summary.startedAt = store.startedAt();
    summary.damage = store.damage();
    summary.droppedRows = toInt(rows.first);
    RecordCursor cursor(store, rows.first, rows.end, wantedPayload);
    while (cursor.next()) {
        summary.add(cursor.view());
        if (summary.rows % rowsPerReport == 0 && progress && !progress(summary.rows, rows.size()))
            return summary;
    }
    if (progress)
        progress(rows.size(), rows.size());
    return summary;
}

} // namespace wireloupe::capture
