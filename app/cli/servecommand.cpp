#include "cli/command.h"
#include "cli/servearguments.h"
#include "cli/servejob.h"
#include "cli/serveoptions.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

int runServe(Arguments &arguments, Output &output)
{
    const ServeJob::Options options{.server = serverOptionsFrom(arguments),
                                    .recording = recordingFrom(arguments),
                                    .isQuiet = arguments.has(u"quiet"_s)};
    if (!arguments.problem().isEmpty())
        return 0;
    return ServeJob(options, output).run();
}

} // namespace

Command serveCommand()
{
    return {
        .spec = {.name = u"serve"_s,
                 .summary = u"run a local WebSocket server and print every frame"_s,
                 .positional = {},
                 .description = u"Runs a local WebSocket server, says where it listens, and prints every "
                                u"frame, handshake and "
                                "event as it comes. Ctrl+C closes all connections with 1001 and ends."_s,
                 .options = serveOptions(),
                 .examples = {{u"wireloupe serve --port 9001"_s, u"an echo server to try a client against"_s},
                              {u"wireloupe serve --mode broadcast --exclude-sender --record chat.wlcap"_s,
                               u"a chat room, kept for the window or for \"wireloupe show\""_s},
                              {u"wireloupe serve --tls --port 9443"_s,
                               u"a wss server; it says how clients come to trust it"_s},
                              {u"wireloupe serve --json"_s,
                               u"for a script: the first line tells the chosen port"_s}}},
        .run = runServe};
}

} // namespace wireloupe::cli
