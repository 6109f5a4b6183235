#include "cli/labjson.h"

#include <array>

#include "formats/jsonobject.h"
#include "formats/times.h"
#include "session/labwords.h"

namespace wireloupe::cli {

namespace {

using formats::JsonObject;
using session::Transport;
using session::TransportFigures;

// In the order of their enums.
constexpr std::array transportNames{"webSocket", "eventStream", "longPolling", "shortPolling"};
constexpr std::array stateNames{"idle", "connecting", "running", "retrying", "failed", "done"};
constexpr std::array kindNames{"none", "absolute", "otherClock", "relative"};
constexpr std::array verdictNames{"tooFew", "notNeeded", "webSocketPays"};

template <std::size_t size, class Enum>
const char *nameOf(const std::array<const char *, size> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

void add(JsonObject &object, const char *key, const std::optional<double> &value)
{
    if (value)
        object.addRaw(key, QByteArray::number(*value, 'g', 6));
}

QByteArray json(const session::LatencyFigures &latency)
{
    JsonObject object;
    object.addText("kind", nameOf(kindNames, latency.kind));
    object.addNumber("count", latency.count);
    object.addRaw("min", formats::seconds(latency.min));
    object.addRaw("p50", formats::seconds(latency.p50));
    object.addRaw("p90", formats::seconds(latency.p90));
    object.addRaw("p99", formats::seconds(latency.p99));
    object.addRaw("max", formats::seconds(latency.max));
    return object.text();
}

QByteArray json(const TransportFigures &figures)
{
    JsonObject object;
    object.addText("state", nameOf(stateNames, figures.state));
    if (figures.fault.kind != net::ProbeFault::Kind::None)
        object.addText("fault", session::sentence(figures.fault).toUtf8());
    object.addNumber("delivered", figures.delivered);
    if (figures.missed)
        object.addNumber("missed", *figures.missed);
    object.addNumber("repeated", figures.repeated);
    object.addNumber("outOfOrder", figures.outOfOrder);
    object.addNumber("requests", figures.requests);
    object.addNumber("connections", figures.connections);
    object.addNumber("bytesIn", figures.bytesIn);
    object.addNumber("bytesOut", figures.bytesOut);
    add(object, "bytesInPerMessage", figures.bytesInPerMessage());
    add(object, "bytesOutPerMessage", figures.bytesOutPerMessage());
    add(object, "requestsPerMessage", figures.requestsPerMessage());
    if (figures.latency.count > 0)
        object.addRaw("latency", json(figures.latency));
    return object.text();
}

QByteArray json(const AllFigures &figures)
{
    JsonObject object;
    for (const Transport transport : session::allTransports)
        if (figures[transport].state != session::LabState::Idle)
            object.addRaw(nameOf(transportNames, transport), json(figures[transport]));
    return object.text();
}

QByteArray json(const session::LabComparison &comparison)
{
    JsonObject object;
    object.addText("transport", nameOf(transportNames, comparison.transport));
    if (comparison.p50Longer)
        object.addRaw("p50Longer", formats::seconds(*comparison.p50Longer));
    if (comparison.p99Longer)
        object.addRaw("p99Longer", formats::seconds(*comparison.p99Longer));
    add(object, "p50Ratio", comparison.p50Ratio);
    add(object, "bytesRatio", comparison.bytesRatio);
    add(object, "requestsPerMessage", comparison.requestsPerMessage);
    object.addNumber("missed", comparison.missed);
    object.addBool("suffices", comparison.suffices);
    return object.text();
}

void add(JsonObject &object, const char *key, const std::optional<Transport> &transport)
{
    if (transport)
        object.addText(key, nameOf(transportNames, *transport));
}

QByteArray json(const session::LabSummary &summary)
{
    JsonObject object;
    object.addText("verdict", nameOf(verdictNames, summary.verdict));
    add(object, "fastest", summary.fastest);
    add(object, "leanest", summary.leanest);
    add(object, "fewestRequests", summary.fewestRequests);
    QByteArrayList comparisons;
    for (const session::LabComparison &comparison : summary.comparisons)
        comparisons += json(comparison);
    object.addRaw("comparisons", '[' + comparisons.join(',') + ']');
    QByteArrayList sentences;
    for (const QString &sentence : session::sentences(summary))
        sentences += sentence.toUtf8();
    object.addTexts("sentences", sentences);
    return object.text();
}

void addRun(JsonObject &object, const char *event, const AllFigures &figures,
            std::chrono::nanoseconds elapsed)
{
    object.addText("event", event);
    object.addRaw("time", formats::seconds(elapsed));
    object.addRaw("transports", json(figures));
}

} // namespace

QByteArray labSecondJson(const AllFigures &figures, std::chrono::nanoseconds elapsed)
{
    JsonObject object;
    addRun(object, "second", figures, elapsed);
    return object.line();
}

QByteArray labResultJson(const AllFigures &figures, std::chrono::nanoseconds elapsed)
{
    JsonObject object;
    addRun(object, "result", figures, elapsed);
    object.addRaw("summary", json(session::LabSummary::of(figures)));
    return object.line();
}

} // namespace wireloupe::cli
