#pragma once

#include "capture/capturesummary.h"
#include "wire/frame.h"

namespace wireloupe::formats::test {

/// Of a capture with something of everything.
inline capture::CaptureSummary fullSummary()
{
    using namespace std::chrono_literals;
    capture::CaptureSummary summary;
    summary.path = QStringLiteral("/captures/day.wlcap");
    summary.fileBytes = 12'300'000;
    summary.startedAt = QDateTime({2026, 11, 20}, {23, 59, 59}, Qt::UTC);
    summary.rows = 1204;
    summary.droppedRows = 12'000;
    summary.missing = 30;
    summary.marks = 3;
    summary.handshakes = 2;
    summary.refusals = 1;
    summary.first = 1s;
    summary.last = 11s;
    summary.traffic = {{600, 20'000'000}, {500, 3400}};
    summary.messages = 1000;
    summary.opcodes[1] = {{600, 20'000'000}, {498, 3200}};
    summary.opcodes[8] = {{}, {1, 100}};
    summary.opcodes[3] = {{}, {1, 100}};
    summary.connections[capture::ConnectionId{1}] = {{{1, 10}, {500, 3400}}, 1s, 2s};
    summary.connections[capture::ConnectionId{2}] = {{{599, 19'999'990}, {}}, 1500ms, 11s};
    summary.closesIn[1000] = {1, 10};
    summary.closesOut[1000] = {2, 20};
    summary.closesOut[4001] = {1, 10};
    summary.violations[wire::Rule::ReservedOpcode] = 1;
    summary.rates.add(1s, {.framesIn = 600, .bytesIn = 20'000'000});
    summary.rates.add(1s + 1ms, {.framesOut = 500, .bytesOut = 3400});
    summary.compressedFrames = 10;
    summary.deflatedBytes = 3000;
    summary.inflatedBytes = 12'000;
    return summary;
}

} // namespace wireloupe::formats::test
