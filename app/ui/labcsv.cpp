#include "ui/labcsv.h"

#include <QByteArrayList>

namespace wireloupe::ui {

using session::Transport;
using session::TransportFigures;

namespace {

constexpr const char *transportKeys[] = {"websocket", "event-stream", "long-polling", "short-polling"};
constexpr const char *stateKeys[] = {"idle", "connecting", "running", "retrying", "failed", "done"};
constexpr const char *kindKeys[] = {"", "absolute", "other-clock", "relative"};
constexpr const char *head =
    "transport,state,delivered,missed,repeated,out_of_order,requests,connections,bytes_in,bytes_out,"
    "latency_kind,latency_count,latency_min_ms,latency_p50_ms,latency_p90_ms,latency_p99_ms,latency_max_ms";

QByteArray milliseconds(std::chrono::nanoseconds time)
{
    return QByteArray::number(std::chrono::duration<double, std::milli>(time).count(), 'f', 6);
}

QByteArray lineOf(Transport transport, const TransportFigures &figures)
{
    const session::LatencyFigures &latency = figures.latency;
    QByteArrayList fields{transportKeys[static_cast<int>(transport)],
                          stateKeys[static_cast<int>(figures.state)],
                          QByteArray::number(figures.delivered),
                          figures.missed ? QByteArray::number(*figures.missed) : QByteArray(),
                          QByteArray::number(figures.repeated),
                          QByteArray::number(figures.outOfOrder),
                          QByteArray::number(figures.requests),
                          QByteArray::number(figures.connections),
                          QByteArray::number(figures.bytesIn),
                          QByteArray::number(figures.bytesOut),
                          kindKeys[static_cast<int>(latency.kind)],
                          QByteArray::number(latency.count)};
    for (const std::chrono::nanoseconds time :
         {latency.min, latency.p50, latency.p90, latency.p99, latency.max})
        fields << (latency.count > 0 ? milliseconds(time) : QByteArray());
    return fields.join(',');
}

} // namespace

QByteArray labCsv(const session::PerTransport<TransportFigures> &figures)
{
    QByteArrayList lines{head};
    for (const Transport transport : session::allTransports)
        lines << lineOf(transport, figures[transport]);
    return lines.join("\r\n") + "\r\n";
}

} // namespace wireloupe::ui
