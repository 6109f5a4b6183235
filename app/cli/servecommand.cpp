#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/savedserver.h"
#include "cli/servearguments.h"
#include "cli/servejob.h"
#include "cli/servemodes.h"
#include "cli/serveoptions.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

int runServe(Arguments &arguments, Output &output)
{
    std::optional<session::SavedServer> saved = openSavedServer(arguments);
    if (!saved)
        return WorkFailed;
    applyServerOptions(arguments, saved->options);
    if (!arguments.problem().isEmpty() || !makeReady(arguments, *saved))
        return WorkFailed;
    if (arguments.isGiven(u"save"_s))
        return saveServer(arguments, *saved);
    auto recording = recordingFrom(arguments);
    recording.isOff = arguments.has(u"no-record"_s);
    if (recording.isOff && !recording.path.isEmpty())
        arguments.addProblem(u"--no-record and --record exclude each other."_s);
    if (!arguments.problem().isEmpty())
        return WorkFailed;
    const ServeJob::Options options{
        .server = saved->options, .recording = recording, .isQuiet = arguments.has(u"quiet"_s)};
    return ServeJob(options, output).run();
}

QList<ExampleSpec> examples()
{
    return {
        {u"wireloupe serve --port 9001"_s, u"an echo server to try a client against"_s},
        {u"wireloupe serve --mode broadcast --exclude-sender --record chat.wlcap"_s,
         u"a chat, kept for the window or for \"wireloupe show\""_s},
        {u"wireloupe serve --mode rooms --room query=room"_s,
         u"a chat with rooms: ws://127.0.0.1:PORT/?room=kitchen"_s},
        {u"wireloupe serve --mode stream --interval 100ms --template '{\"price\":{{walk step=0.5}}}'"_s,
         u"a price ticker"_s},
        {u"wireloupe serve --rule 'ping => pong' --rule '/^buy (\\d+)/ => @1s sold {{1}}'"_s,
         u"answers by rules"_s},
        {u"wireloupe serve --replay production.wlcap --connection 3 --speed 2"_s,
         u"says what a server has said, at twice the speed"_s},
        {u"wireloupe serve --fault drop=5% --fault latency=200ms~50ms,seed=7"_s,
         u"a bad network; the same seed loses the same messages"_s},
        {u"wireloupe serve --mode stream --rows prices.csv --save ticker.json"_s,
         u"writes a file to edit, to keep in git, and to run as"_s},
        {u"wireloupe serve ticker.json --port 9001"_s, u"what options say goes before what the file says"_s},
        {u"wireloupe serve --tls --port 9443"_s, u"a wss server; it says how clients come to trust it"_s},
        {u"wireloupe serve --json"_s,
         u"for a script: the first line tells the chosen port, the last what was counted"_s}};
}

} // namespace

Command serveCommand()
{
    return {.spec = {.name = u"serve"_s,
                     .summary = u"run a local WebSocket server and print every frame"_s,
                     .positional = u"FILE"_s,
                     .isPositionalOptional = true,
                     .positionalValues = {.suffixes = {u"json"_s}},
                     .description = u"Runs a local WebSocket server, says where it listens, and prints every "
                                    u"frame, handshake and event as it comes. Ctrl+C closes all connections "
                                    u"with 1001 and ends.\nFILE is a saved server, as --save writes it."_s,
                     .terms = modeTerms(),
                     .options = serveOptions(),
                     .examples = examples()},
            .run = runServe};
}

} // namespace wireloupe::cli
