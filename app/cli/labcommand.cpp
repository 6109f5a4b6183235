#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/labarguments.h"
#include "cli/labjob.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

int runLab(Arguments &arguments, Output &output)
{
    const LabJob::Options options{.lab = labOptionsFrom(arguments), .isJson = arguments.has(u"json"_s)};
    if (!arguments.problem().isEmpty())
        return WrongUsage;
    return LabJob(options, output).run();
}

TermsSpec columns()
{
    return {u"Columns"_s,
            {{u"P50 P90 P99 MAX"_s, u"how long messages took from being sent to being received"_s},
             {u"REQ/MSG"_s, u"HTTP requests for each message"_s},
             {u"B IN/MSG, B OUT/MSG"_s,
              u"bytes on the TCP stream for each message: heads and framing included, what TLS adds not"_s}}};
}

QList<ExampleSpec> examples()
{
    return {
        {u"wireloupe lab"_s, u"10 messages a second for 10 seconds, by all four"_s},
        {u"wireloupe lab --rate 200 --size 1000 --interval 500ms -d 1m"_s, u"a busier stream"_s},
        {u"wireloupe lab --rate 0.2 -d 0"_s, u"rare messages, until Ctrl+C"_s},
        {u"wireloupe lab --ws wss://example.org/feed --poll https://example.org/feed.json"_s,
         u"your own endpoints: latency counts from whichever delivers a message first"_s},
        {u"wireloupe lab --ws ws://localhost:8080/ --sse http://localhost:8080/events --stamp '$.time'"_s,
         u"with the time of sending in each message, in ms since 1970"_s},
        {u"wireloupe lab --json | jq -r 'select(.event==\"result\").summary.verdict'"_s, u"for a script"_s}};
}

} // namespace

Command labCommand()
{
    return {.spec = {.name = u"lab"_s,
                     .summary = u"compare WebSocket, Server-Sent Events, long and short polling"_s,
                     .positional = {},
                     .description = u"Takes in the same stream of messages by a WebSocket, Server-Sent "
                                    u"Events, long polling and short polling, side by side: from a server "
                                    u"that is started for it on this computer, or from endpoints of your "
                                    u"own. Says how long messages take, and what each costs in requests "
                                    u"and bytes: do you need WebSockets here?\nThe exit status is 1 where "
                                    u"one of them failed; the figures of the others are told all the same."_s,
                     .terms = {columns()},
                     .options = labOptionSpecs(),
                     .examples = examples()},
            .run = runLab};
}

} // namespace wireloupe::cli
