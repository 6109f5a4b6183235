#pragma once

#include <optional>

#include "session/labfigures.h"

namespace wireloupe::session {

/// How a transport compares with the WebSocket of the same run. Ratios are this one's to the WebSocket's;
/// nothing where one of the two has no figure, or the WebSocket's is 0.
struct LabComparison
{
    Transport transport{};
    /// Messages take so much longer, at the median and for the slowest one in a hundred; negative: less long.
    std::optional<std::chrono::nanoseconds> p50Longer, p99Longer;
    std::optional<double> p50Ratio;
    std::optional<double> bytesRatio; ///< of bytes per message, both directions
    std::optional<double> requestsPerMessage;
    quint64 missed = 0;
    /// It would do for these messages: see LabSummary.
    bool suffices = false;
};

/// "Do I need WebSockets here?", answered by figures. What the lab measures is messages from a server to a
/// client: whoever often sends the other way pays a request for each message without a WebSocket.
///
/// A transport suffices where it has missed nothing, its median is at most `slower` behind the WebSocket's
/// or within `timesSlower` of it, and its messages cost at most `timesBytes` as many bytes.
struct LabSummary
{
    static constexpr std::chrono::milliseconds slower{20};
    static constexpr double timesSlower = 1.5;
    static constexpr double timesBytes = 3;
    /// Fewer messages of a transport than this say nothing.
    static constexpr quint64 fewest = 10;

    enum class Verdict : quint8 {
        TooFew,       ///< the WebSocket or all others have delivered less than `fewest`
        NotNeeded,    ///< another transport suffices: the first of `comparisons` that does, in that order
        WebSocketPays ///< none suffices
    };

    Verdict verdict = Verdict::TooFew;
    /// Of those that have delivered at least `fewest`; nothing where none has.
    std::optional<Transport> fastest;        ///< by the median of the latency
    std::optional<Transport> leanest;        ///< by bytes per message, both directions
    std::optional<Transport> fewestRequests; ///< by requests per message
    /// Every other transport that has delivered at least `fewest`, in the order of the enum.
    QList<LabComparison> comparisons;
    LatencyKind latencyKind = LatencyKind::None; ///< that of the latencies compared
    QList<Transport> failed;                     ///< those whose state is Failed

    static LabSummary of(const PerTransport<TransportFigures> &figures);
};

} // namespace wireloupe::session
