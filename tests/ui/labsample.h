#pragma once

#include <cmath>

#include "ui/labpicture.h"

namespace wireloupe::test {

/// A run of the lab as one finds it: 10 messages a second for `seconds`, the short poll once a second.
inline ui::LabPicture labSample(int seconds = 30, session::LabState state = session::LabState::Done)
{
    using namespace std::chrono_literals;
    using session::LatencyKind;
    using session::Transport;
    const auto messages = static_cast<quint64>(seconds) * 10;
    ui::LabPicture picture;
    picture.elapsed = std::chrono::seconds(seconds);
    const auto fill = [&](Transport transport, quint64 requests, quint64 bytesIn, quint64 bytesOut,
                          std::chrono::nanoseconds typical) {
        session::TransportFigures &figures = picture.figures[transport];
        figures.state = state;
        figures.delivered = messages;
        figures.missed = 0;
        figures.requests = requests;
        figures.connections = 1;
        figures.bytesIn = bytesIn;
        figures.bytesOut = bytesOut;
        figures.latency = {LatencyKind::Absolute, messages,    typical / 2, typical,
                           typical * 3 / 2,       typical * 2, typical * 3};
        for (quint64 i = 0; i < messages; ++i) {
            const double wave = 1.0 + 0.5 * std::sin(static_cast<double>(i * i));
            const bool isOutlier = i % 97 == 96;
            picture.points[transport].append(
                {100ms * static_cast<int>(i) + typical,
                 std::chrono::nanoseconds(static_cast<qint64>(static_cast<double>(typical.count()) * wave)) *
                     (isOutlier ? 3 : 1)});
        }
    };
    fill(Transport::WebSocket, 1, messages * 132 + 200, 400, 210us);
    fill(Transport::EventStream, 1, messages * 171 + 180, 220, 260us);
    fill(Transport::LongPolling, messages, messages * 330, messages * 190, 640us);
    fill(Transport::ShortPolling, static_cast<quint64>(seconds), messages * 150, messages * 19, 510ms);
    return picture;
}

} // namespace wireloupe::test
