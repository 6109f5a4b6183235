#include <QUrl>

#include "cli/budgetcheck.h"
#include "cli/command.h"
#include "cli/pingjob.h"
#include "cli/profilearguments.h"
#include "session/clientoptions.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr double maxIntervalSeconds = 86'400;
constexpr double maxPatienceSeconds = 600;
constexpr int maxEchoSize = 1 << 20;

QString shownUrl(const QString &text)
{
    const auto url = session::webSocketUrl(text);
    return url ? url->toString(QUrl::RemoveUserInfo) : text.section(u'@', -1);
}

qsizetype sizeFrom(Arguments &arguments, bool isEcho)
{
    const int most = isEcho ? maxEchoSize : static_cast<int>(PingPayload::maxPingSize);
    return arguments.integer(u"size"_s, static_cast<int>(PingPayload::minSize), most);
}

int runPing(Arguments &arguments, Output &output)
{
    PingJob::Options options;
    options.profile = profileFrom(arguments);
    options.shownUrl = shownUrl(arguments.positional());
    options.recording = recordingFrom(arguments);
    options.recording.isShort = true;
    options.isEcho = arguments.has(u"echo"_s);
    options.isInsecure = arguments.has(u"insecure"_s);
    options.isQuiet = arguments.has(u"quiet"_s);
    if (arguments.has(u"count"_s))
        options.count = arguments.number(u"count"_s, 1, 1'000'000'000);
    options.interval = arguments.seconds(u"interval"_s, 0.001, maxIntervalSeconds);
    options.patience = arguments.seconds(u"answer-timeout"_s, 0.001, maxPatienceSeconds);
    options.size = sizeFrom(arguments, options.isEcho);
    options.budgets = budgetsFrom(arguments, options.isEcho ? capture::LatencyBudget::Kind::Reply
                                                            : capture::LatencyBudget::Kind::Ping);
    for (const capture::LatencyBudget &budget : std::as_const(options.budgets))
        if ((budget.kind == capture::LatencyBudget::Kind::Reply) != options.isEcho)
            arguments.addProblem(u"--budget: replies are measured with --echo, pings without it."_s);
    if (!arguments.problem().isEmpty())
        return 0;
    return PingJob(options, output).run();
}

QList<OptionSpec> pingOptions()
{
    const QList<OptionSpec> own{
        {{u"c"_s, u"count"_s}, u"COUNT"_s, u"end after so many; without it, Ctrl+C ends it"_s},
        {{u"i"_s, u"interval"_s},
         u"SECONDS"_s,
         u"from one to the next, whether the first is answered or not; 0.001 or more"_s,
         u"1"_s},
        {{u"W"_s, u"answer-timeout"_s},
         u"SECONDS"_s,
         u"what is not answered for so long is lost; 600 or less"_s,
         u"10"_s},
        {{u"s"_s, u"size"_s},
         u"BYTES"_s,
         u"of the payload: 24 to 125, or to 1048576 with --echo, before any compression"_s,
         u"56"_s},
        {{u"echo"_s},
         {},
         u"send text messages and wait for each to come back, as a whole or inside another message; without "
         "it, pings and their pongs (RFC 6455, section 5.5.2)"_s},
        budgetOption(u"It is one of pings, or with --echo one of replies"_s),
        {{u"q"_s, u"quiet"_s}, {}, u"print the beginning and the summary only"_s}};
    const QList<OptionSpec> last{
        {{u"record"_s}, u"FILE"_s, u"keep everything in a capture"_s, {}, {.suffixes = {u"wlcap"_s}}},
        {{u"force"_s}, {}, u"replace FILE if it exists"_s},
        {{u"json"_s},
         {},
         u"one JSON object a line: timing, answer, lost, late, duplicate, interrupted, reconnecting, "
         "reconnected, stalled, suspended, clockJumped, budget, ended, summary and budgetEnd, as the member "
         "event says; times are in seconds"_s}};
    return own + connectionOptions() + last;
}

QList<ExampleSpec> pingExamples()
{
    return {{u"wireloupe ping ws://127.0.0.1:9001"_s, u"one ping a second, until Ctrl+C"_s},
            {u"wireloupe ping wss://example.org/feed --bearer TOKEN -c 100 -i 0.1 -q"_s,
             u"the summary of a hundred pings in ten seconds"_s},
            {u"wireloupe ping ws://127.0.0.1:9001 --echo --size 4096 -c 50 -i 0.02"_s,
             u"how long an echo service takes for messages of 4 KiB"_s},
            {u"wireloupe ping ws://127.0.0.1:9001 -c 600 -i 0.1 --budget 'p99<50ms/10s' --json"_s,
             u"in a pipeline: status 1 where 99 in 100 pongs did not come within 50 ms"_s}};
}

} // namespace

Command pingCommand()
{
    return {
        .spec = {.name = u"ping"_s,
                 .summary = u"measure how long a server takes to answer, as ping does"_s,
                 .positional = u"URL"_s,
                 .description =
                     u"Connects to a WebSocket server, says where the time of that went, and sends a ping "
                     u"at a time. Each answer is a line with its number and its time, from the time stamps "
                     u"taken at the socket: what this program takes to send and to print is not in it. "
                     u"Ctrl+C ends it with a summary: sent, answered and lost, the least, the quantiles "
                     u"p50, p90 and p99 and the greatest of the times, and the jitter, which is the mean "
                     u"difference from one time to the next.\n"
                     u"What was on its way when the connection was lost, this program was stopped or the "
                     u"computer slept is neither answered nor lost, but interrupted. The exit status is 0 "
                     u"where there was an answer and every --budget was kept at all times."_s,
                 .options = pingOptions(),
                 .examples = pingExamples()},
        .run = runPing};
}

} // namespace wireloupe::cli
