#include <algorithm>

#include "cli/budgetcheck.h"
#include "cli/command.h"
#include "cli/connectjob.h"
#include "cli/profilearguments.h"
#include "cli/rawframe.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr double maxSeconds = 86'400;
/// Where a budget of pings is given, and not how often they are sent.
constexpr int budgetPingIntervalMs = 1'000;

QList<ConnectJob::Outgoing> outgoingFrom(Arguments &arguments)
{
    QList<ConnectJob::Outgoing> outgoing;
    for (const Arguments::Given &given : arguments.inOrder({u"send"_s, u"raw-frame"_s})) {
        if (given.option == "send"_L1) {
            outgoing.append({.isRaw = false, .bytes = given.value.toUtf8()});
            continue;
        }
        const auto frame = rawFrame(given.value);
        if (const auto *problem = std::get_if<QString>(&frame))
            arguments.addProblem(u"--raw-frame: "_s + *problem);
        else
            outgoing.append({.isRaw = true, .bytes = std::get<QByteArray>(frame)});
    }
    return outgoing;
}

capture::MatchRule matchFrom(Arguments &arguments)
{
    const QString text = arguments.text(u"match"_s);
    const QString problem = capture::problemOfMatchRule(text);
    if (!problem.isEmpty())
        arguments.addProblem(u"--match: "_s + problem);
    return capture::MatchRule::fromText(text).value_or(capture::MatchRule());
}

bool hasPingBudget(const QList<capture::LatencyBudget> &budgets)
{
    return std::ranges::any_of(
        budgets,
        [](const capture::LatencyBudget &budget) {
            return budget.kind == capture::LatencyBudget::Kind::Ping;
        });
}

int runConnect(Arguments &arguments, Output &output)
{
    ConnectJob::Options options;
    options.profile = profileFrom(arguments);
    options.outgoing = outgoingFrom(arguments);
    options.recording = recordingFrom(arguments);
    options.isVerbose = arguments.has(u"verbose"_s);
    options.hasCommands = arguments.has(u"commands"_s);
    options.isInsecure = arguments.has(u"insecure"_s);
    options.showsTiming = arguments.has(u"timing"_s);
    options.budgets = budgetsFrom(arguments, capture::LatencyBudget::Kind::Ping);
    options.match = matchFrom(arguments);
    if (hasPingBudget(options.budgets) && !arguments.isGiven(u"ping-interval"_s))
        options.profile.pingIntervalMs = budgetPingIntervalMs;
    if (arguments.text(u"wait"_s) != "forever"_L1)
        options.patience = arguments.seconds(u"wait"_s, 0, maxSeconds);
    if (arguments.has(u"max-time"_s))
        options.maxTime = arguments.seconds(u"max-time"_s, 0.001, maxSeconds);
    if (!arguments.problem().isEmpty())
        return 0;
    return ConnectJob(options, output).run();
}

QList<OptionSpec> connectOptions()
{
    const QList<OptionSpec> own{
        {{u"s"_s, u"send"_s},
         u"TEXT"_s,
         u"send a text message instead of reading standard input; may be repeated"_s},
        {{u"raw-frame"_s},
         u"SPEC"_s,
         u"send a frame made by hand, in order with --send; may be repeated. SPEC is "_s + rawFrameHelp()},
        {{u"w"_s, u"wait"_s},
         u"SECONDS"_s,
         u"after the last message sent, close when nothing has come for so long; or forever"_s,
         u"1"_s,
         {.words = {u"forever"_s}}},
        {{u"max-time"_s}, u"SECONDS"_s, u"for everything; what lasts longer has failed"_s},
        {{u"ping"_s, u"ping-interval"_s},
         u"SECONDS"_s,
         u"send a ping so often; 0: none; with a --budget of pings 1, unless it is given"_s,
         u"0"_s},
        {{u"pong-timeout"_s},
         u"SECONDS"_s,
         u"give the connection up when a ping is not answered for so long; 0: never"_s,
         u"0"_s},
        {{u"match"_s},
         u"RULE"_s,
         u"how the reply to a message is known, for --budget: payload (it repeats the message), order, "
         "json:$.id (a value that both carry), json:$.id=$.reply_to, regex:PATTERN with one group, or none"_s,
         u"payload"_s,
         {.words = {u"payload"_s, u"order"_s, u"json:"_s, u"regex:"_s, u"none"_s}}},
        budgetOption(u"It is one of pings; 'reply:p99<50ms/10s' is one of messages and their replies, see "
                     "--match"_s),
        {{u"commands"_s}, {}, u"lines that begin with / are commands, as they are at a terminal"_s},
        {{u"record"_s}, u"FILE"_s, u"keep everything in a capture"_s, {}, {.suffixes = {u"wlcap"_s}}},
        {{u"force"_s}, {}, u"replace FILE if it exists"_s},
        {{u"timing"_s}, {}, u"say at the end where the time of connecting went"_s},
        {{u"verbose"_s}, {}, u"print every frame, handshake and event"_s},
        {{u"json"_s}, {}, u"the same, one JSON object a line"_s}};
    return connectionOptions() + own;
}

QList<ExampleSpec> connectExamples()
{
    return {{u"wireloupe connect ws://127.0.0.1:9001"_s, u"talk to a server"_s},
            {u"wireloupe connect ws://127.0.0.1:9001 --send hello --verbose"_s,
             u"one message, and every frame of its exchange"_s},
            {u"wireloupe connect wss://example.org/feed --bearer TOKEN --wait forever --reconnect"_s,
             u"listen to a feed"_s},
            {u"wireloupe connect wss://example.org --timing --send ''"_s,
             u"how long name lookup, TCP, TLS and upgrade take"_s},
            {u"wireloupe connect ws://127.0.0.1:9001 --raw-frame 'op=text,rsv=4,payload=\"hi\"'"_s,
             u"how does a server take a frame that it should refuse?"_s},
            {u"wireloupe connect ws://127.0.0.1:9001 --budget 'reply:p99<50ms/10s' --match json:$.id"_s,
             u"status 1 where 99 in 100 replies did not come within 50 ms"_s}};
}

} // namespace

Command connectCommand()
{
    return {.spec = {.name = u"connect"_s,
                     .summary = u"connect, send lines as messages, print what comes"_s,
                     .positional = u"URL"_s,
                     .description =
                         u"Connects to a WebSocket server. Each line of standard input is a text message; "
                         u"each message that comes is "
                         "printed, binary ones in hex. At a terminal, /help lists commands. The end of "
                         "standard input closes the "
                         "connection, once the answers have come. Ctrl+C closes it at once."_s,
                     .options = connectOptions(),
                     .examples = connectExamples()},
            .run = runConnect};
}

} // namespace wireloupe::cli
