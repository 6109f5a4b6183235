#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <map>

#include <QDateTime>
#include <QString>

#include "capture/filedamage.h"
#include "capture/ratebins.h"
#include "capture/record.h"

namespace wireloupe::capture {

class Store;
struct RecordView;

/// Frames, and their bytes on the wire, of one direction.
struct FrameSum
{
    qint64 frames = 0;
    quint64 bytes = 0;

    bool operator==(const FrameSum &) const = default;
};

/// Both directions.
struct FrameSums
{
    FrameSum in;
    FrameSum out;

    qint64 frames() const { return in.frames + out.frames; }
    quint64 bytes() const { return in.bytes + out.bytes; }
    bool operator==(const FrameSums &) const = default;
};

/// One connection of a capture.
struct ConnectionSummary
{
    FrameSums traffic;
    std::chrono::nanoseconds first{}; ///< of its first row, since the capture's start
    std::chrono::nanoseconds last{};

    bool operator==(const ConnectionSummary &) const = default;
};

/// What a capture holds, counted. A value. Its memory does not grow with rows, but with connections, about
/// 150 bytes each, up to maxConnections.
struct CaptureSummary
{
    static constexpr std::size_t maxConnections = 100'000;

    QString path;         ///< empty for a capture in memory
    qint64 fileBytes = 0; ///< size of the file; 0 where there is none
    QDateTime startedAt;
    FileDamage damage; ///< of an opened file

    qint64 rows = 0;
    qint64 droppedRows = 0; ///< the oldest, by a limit
    qint64 missing = 0;     ///< records that could not be written, as its rows of StateKind::Gap say
    qint64 marks = 0;
    qint64 handshakes = 0;            ///< responses with status 101
    qint64 refusals = 0;              ///< responses with another
    std::chrono::nanoseconds first{}; ///< time of the first row, and of the last one
    std::chrono::nanoseconds last{};

    FrameSums traffic;                                     ///< all frames
    qint64 messages = 0;                                   ///< data frames that end one
    std::array<FrameSums, 16> opcodes{};                   ///< by wire::Opcode
    std::map<ConnectionId, ConnectionSummary> connections; ///< without 0, which is none
    bool areConnectionsComplete = true;
    /// By the code of close frames, one without a code as 1005.
    std::map<quint16, FrameSum> closesIn;
    std::map<quint16, FrameSum> closesOut;
    std::map<wire::Rule, qint64> violations; ///< without Rule::None
    RateBins rates;

    // Of whole frames under permessage-deflate: payloads as they crossed the wire, and inflated.
    qint64 compressedFrames = 0;
    quint64 deflatedBytes = 0;
    quint64 inflatedBytes = 0;

    std::chrono::nanoseconds duration() const { return last - first; }
    /// Compression can make longer too: less than zero then.
    qint64 savedBytes() const { return static_cast<qint64>(inflatedBytes - deflatedBytes); }

    /// Counts one more row.
    void add(const RecordView &view);

    bool operator==(const CaptureSummary &) const = default;

private:
    void addFrame(const RecordView &view);
    void addClose(const RecordView &view);
    void addToConnection(const RecordHead &head);
};

/// Told how many rows have been counted of how many; false ends the counting.
using SummaryProgress = std::function<bool(qint64 done, qint64 total)>;

/// Counts the rows that there are now, or were when all of an opened file is known: waits for that. What has
/// been counted so far where `progress` ends it. Any thread; reads all heads, and nothing of large payloads.
CaptureSummary summarize(const Store &store, const SummaryProgress &progress = {});

} // namespace wireloupe::capture
