#include "session/labsummary.h"

namespace wireloupe::session {

namespace {

using Figure = std::optional<double>;

bool isEnough(const TransportFigures &figures)
{
    return figures.delivered >= LabSummary::fewest;
}

Figure medianOf(const TransportFigures &figures)
{
    if (figures.latency.count == 0)
        return std::nullopt;
    return static_cast<double>(figures.latency.p50.count());
}

/// The one with the least, of those that have delivered enough.
template <class Of>
std::optional<Transport> least(const PerTransport<TransportFigures> &all, Of figureOf)
{
    std::optional<Transport> best;
    Figure lowest;
    for (const Transport transport : allTransports) {
        const Figure figure = isEnough(all[transport]) ? figureOf(all[transport]) : std::nullopt;
        if (!figure || (lowest && *lowest <= *figure))
            continue;
        best = transport;
        lowest = figure;
    }
    return best;
}

Figure ratio(const Figure &a, const Figure &b)
{
    return a && b && *b > 0 ? Figure(*a / *b) : std::nullopt;
}

bool isFastEnough(const LabComparison &comparison)
{
    if (!comparison.p50Longer)
        return false;
    return *comparison.p50Longer <= LabSummary::slower ||
           (comparison.p50Ratio && *comparison.p50Ratio <= LabSummary::timesSlower);
}

LabComparison compare(Transport transport, const TransportFigures &figures, const TransportFigures &webSocket)
{
    LabComparison comparison{.transport = transport,
                             .p50Longer = {},
                             .p99Longer = {},
                             .p50Ratio = {},
                             .bytesRatio = ratio(figures.bytesPerMessage(), webSocket.bytesPerMessage()),
                             .requestsPerMessage = figures.requestsPerMessage()};
    comparison.missed = figures.missed.value_or(0);
    if (figures.latency.count > 0 && webSocket.latency.count > 0) {
        comparison.p50Longer = figures.latency.p50 - webSocket.latency.p50;
        comparison.p99Longer = figures.latency.p99 - webSocket.latency.p99;
    }
    // A ratio of what counts from an unknown moment means nothing.
    if (figures.latency.kind == LatencyKind::Absolute)
        comparison.p50Ratio = ratio(medianOf(figures), medianOf(webSocket));
    comparison.suffices = comparison.missed == 0 && isFastEnough(comparison) && comparison.bytesRatio &&
                          *comparison.bytesRatio <= LabSummary::timesBytes;
    return comparison;
}

LabSummary::Verdict verdictOf(const QList<LabComparison> &comparisons, const TransportFigures &webSocket)
{
    if (!isEnough(webSocket) || comparisons.isEmpty())
        return LabSummary::Verdict::TooFew;
    for (const LabComparison &comparison : comparisons)
        if (comparison.suffices)
            return LabSummary::Verdict::NotNeeded;
    return LabSummary::Verdict::WebSocketPays;
}

} // namespace

LabSummary LabSummary::of(const PerTransport<TransportFigures> &figures)
{
    LabSummary summary;
    summary.fastest = least(figures, medianOf);
    summary.leanest = least(
        figures, [](const TransportFigures &each) { return each.bytesPerMessage(); });
    summary.fewestRequests =
        least(figures, [](const TransportFigures &each) { return each.requestsPerMessage(); });
    const TransportFigures &webSocket = figures[Transport::WebSocket];
    for (const Transport transport : allTransports) {
        const TransportFigures &each = figures[transport];
        if (each.state == LabState::Failed)
            summary.failed.append(transport);
        if (each.latency.kind != LatencyKind::None)
            summary.latencyKind = each.latency.kind;
        if (transport != Transport::WebSocket && isEnough(each))
            summary.comparisons.append(compare(transport, each, webSocket));
    }
    summary.verdict = verdictOf(summary.comparisons, webSocket);
    return summary;
}

} // namespace wireloupe::session
