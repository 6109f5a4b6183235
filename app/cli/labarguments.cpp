#include "cli/labarguments.h"

#include <algorithm>
#include <array>

#include "cli/arguments.h"
#include "cli/profilearguments.h"
#include "session/commalist.h"
#include "session/labwords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::cli {

namespace {

using session::LabOptions;
using session::Transport;

/// In the order of session::Transport: the option for its URL, and its name in --transport.
constexpr std::array transportOptions{"ws", "sse", "long-poll", "poll"};
/// In the order of session::StampUnit.
constexpr std::array stampUnits{"s", "ms", "us", "ns", "iso", "mono"};
/// What says something of one's own endpoints alone.
constexpr std::array endpointOptions{"stamp",  "sequence", "messages", "cursor",
                                     "header", "first",    "cacert",   "insecure"};

QString nameOf(Transport transport)
{
    return QString::fromLatin1(transportOptions.at(static_cast<std::size_t>(transport)));
}

double numberFrom(Arguments &arguments, const QString &option, double min, double max)
{
    bool isNumber = false;
    const double value = arguments.text(option).toDouble(&isNumber);
    if (isNumber && value >= min && value <= max)
        return value;
    arguments.addProblem(u"--%1 takes a number from %2 to %3, not \"%4\"."_s.arg(
        option, QString::number(min), QString::number(max), arguments.text(option)));
    return min;
}

void takeTransports(Arguments &arguments, LabOptions &options)
{
    if (!arguments.has(u"transport"_s))
        return;
    options.takesPart = {};
    for (const QString &name : session::splitCommaList(arguments.text(u"transport"_s))) {
        const auto isNamed = [&](Transport transport) { return nameOf(transport) == name; };
        const auto found = std::ranges::find_if(session::allTransports, isNamed);
        if (found == session::allTransports.end())
            arguments.addProblem(
                u"--transport takes a list of ws, sse, long-poll and poll, not \"%1\"."_s.arg(name));
        else
            options.takesPart[*found] = true;
    }
}

void takeEndpoints(Arguments &arguments, LabOptions &options)
{
    bool hasAny = false;
    for (const Transport transport : session::allTransports) {
        options.endpoints[transport] = arguments.text(nameOf(transport));
        hasAny = hasAny || arguments.has(nameOf(transport));
    }
    for (const char *option : endpointOptions)
        if (const QString name = QString::fromLatin1(option); !hasAny && arguments.isGiven(name))
            arguments.addProblem(
                u"--%1 is for endpoints of your own: give --ws, --sse, --long-poll or --poll too."_s.arg(
                    name));
    for (const auto &option : {u"rate"_s, u"size"_s})
        if (hasAny && arguments.isGiven(option))
            arguments.addProblem(
                u"--%1 is for the lab's own server, not for endpoints of your own."_s.arg(option));
}

void takeReading(Arguments &arguments, LabOptions &options)
{
    options.stampPath = arguments.text(u"stamp"_s);
    options.stampUnit = static_cast<session::StampUnit>(arguments.choice(u"stamp-unit"_s, stampUnits));
    options.sequencePath = arguments.text(u"sequence"_s);
    options.poll.messagesPath = arguments.text(u"messages"_s);
    options.poll.cursorPath = arguments.text(u"cursor"_s);
    options.firstMessage = arguments.text(u"first"_s).toUtf8();
    for (const workspace::Header &header : headersFrom(arguments))
        options.headers.append({header.name.toUtf8(), header.value.toUtf8()});
    options.tls.caFile = arguments.text(u"cacert"_s);
    options.tls.isVerified = !arguments.has(u"insecure"_s);
}

} // namespace

LabOptions labOptionsFrom(Arguments &arguments)
{
    LabOptions options;
    options.rate = numberFrom(arguments, u"rate"_s, LabOptions::minRate, LabOptions::maxRate);
    options.payloadSize = arguments.integer(u"size"_s, LabOptions::minPayload, LabOptions::maxPayload);
    options.pollInterval = arguments.time(u"interval"_s, 10ms, 1h);
    options.longPollWait = std::chrono::floor<std::chrono::seconds>(arguments.time(u"wait"_s, 1s, 60s));
    options.duration = arguments.time(u"duration"_s, 0ms, 24h);
    takeTransports(arguments, options);
    takeEndpoints(arguments, options);
    takeReading(arguments, options);
    const session::LabProblem problem = session::TransportLab::problemOf(options);
    if (problem.kind != session::LabProblem::Kind::None)
        arguments.addProblem(session::sentence(problem));
    return options;
}

QList<OptionSpec> labOptionSpecs()
{
    return {
        {{u"d"_s, u"duration"_s}, u"TIME"_s, u"how long, such as 30s or 5m; 0: until Ctrl+C"_s, u"10s"_s},
        {{u"transport"_s},
         u"LIST"_s,
         u"which take part: ws, sse, long-poll, poll, with commas in between; otherwise all"_s,
         {},
         {.words = wordsOf(transportOptions)}},
        {{u"interval"_s}, u"TIME"_s, u"from one short poll to the next"_s, u"1s"_s},
        {{u"wait"_s}, u"TIME"_s, u"how long a long poll may wait for a message, 1s to 60s"_s, u"30s"_s},
        {{u"json"_s}, {}, u"one JSON object a second, and one at the end"_s},
        {{u"rate"_s}, u"N"_s, u"of the lab's own server: messages a second, 0.1 to 10000"_s, u"10"_s},
        {{u"size"_s}, u"BYTES"_s, u"of the lab's own server: bytes of a message, about"_s, u"128"_s},
        {{u"ws"_s}, u"URL"_s, u"a WebSocket of your own; with one of these four no server is started"_s},
        {{u"sse"_s}, u"URL"_s, u"an event stream of your own (Server-Sent Events)"_s},
        {{u"long-poll"_s}, u"URL"_s, u"where to send long polls"_s},
        {{u"poll"_s}, u"URL"_s, u"where to send short polls"_s},
        {{u"stamp"_s},
         u"PATH"_s,
         u"a JSON path to the time of sending in a message, such as $.sent; otherwise latencies count from "
         "the first delivery of the same message"_s},
        {{u"stamp-unit"_s},
         u"UNIT"_s,
         u"s, ms, us or ns since 1970, iso for ISO 8601, mono for {{now:mono}} of a server on this computer"_s,
         u"ms"_s,
         {.words = wordsOf(stampUnits)}},
        {{u"sequence"_s}, u"PATH"_s, u"a JSON path to a number that grows by one: tells what was missed"_s},
        {{u"messages"_s},
         u"PATH"_s,
         u"a JSON path to the list of messages in the answer to a poll"_s,
         u"$.messages"_s},
        {{u"cursor"_s},
         u"PATH"_s,
         u"a JSON path to what the next poll sends back as \"after\""_s,
         u"$.last"_s},
        {{u"first"_s}, u"TEXT"_s, u"sent on the WebSocket once it is open, to subscribe"_s},
        {{u"H"_s, u"header"_s},
         u"'NAME: VALUE'"_s,
         u"add a header to every request; may be given again; @FILE: one from each line of that file"_s,
         {},
         {},
         FromFile::EachLine},
        {{u"cacert"_s}, u"FILE"_s, u"trust these authorities too (PEM)"_s},
        {{u"k"_s, u"insecure"_s}, {}, u"do not verify the server's certificate, this time"_s}};
}

} // namespace wireloupe::cli
