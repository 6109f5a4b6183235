#include <algorithm>
#include <utility>

#include "cli/command.h"
#include "cli/connectjob.h"
#include "wire/httphead.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr double maxSeconds = 86'400;

bool isHeaderValue(const QString &value)
{
    return std::ranges::none_of(
        value, [](QChar c) { return (c < u' ' && c != u'\t') || c == QChar(0x7f); });
}

QList<workspace::Header> headersFrom(Arguments &arguments)
{
    QList<workspace::Header> headers;
    for (const QString &text : arguments.texts(u"header"_s)) {
        const qsizetype colon = text.indexOf(u':');
        const QString name = text.left(std::max<qsizetype>(colon, 0)).trimmed();
        const QString value = text.mid(colon + 1).trimmed();
        if (!wire::isToken(name.toUtf8()) || !isHeaderValue(value))
            arguments.addProblem(u"--header takes 'Name: value', not \"%1\"."_s.arg(text));
        headers.append({.name = name, .value = value});
    }
    return headers;
}

QStringList subprotocolsFrom(Arguments &arguments)
{
    QStringList names = arguments.texts(u"subprotocol"_s);
    for (const QString &name : std::as_const(names))
        if (!wire::isToken(name.toUtf8()))
            arguments.addProblem(u"\"%1\" cannot be the name of a subprotocol."_s.arg(name));
    return names;
}

workspace::Profile profileFrom(Arguments &arguments)
{
    workspace::Profile profile;
    profile.url = arguments.positional();
    profile.headers = headersFrom(arguments);
    profile.subprotocols = subprotocolsFrom(arguments);
    profile.connectTimeoutMs = static_cast<int>(arguments.seconds(u"timeout"_s, 0.1, 600).count());
    profile.pingIntervalMs = static_cast<int>(arguments.seconds(u"ping"_s, 0, 3600).count());
    if (profile.pingIntervalMs > 0 && profile.pingIntervalMs < 50)
        arguments.addProblem(u"--ping takes 0, or at least 0.05 seconds."_s);
    return profile;
}

int runConnect(Arguments &arguments, Output &output)
{
    ConnectJob::Options options;
    options.profile = profileFrom(arguments);
    options.messages = arguments.texts(u"send"_s);
    options.recording = recordingFrom(arguments);
    options.isVerbose = arguments.has(u"verbose"_s);
    options.hasCommands = arguments.has(u"commands"_s);
    if (arguments.text(u"wait"_s) != "forever"_L1)
        options.patience = arguments.seconds(u"wait"_s, 0, maxSeconds);
    if (!arguments.problem().isEmpty())
        return 0;
    return ConnectJob(options, output).run();
}

QList<OptionSpec> connectOptions()
{
    return {{{u"H"_s, u"header"_s},
             u"HEADER"_s,
             u"send 'Name: value' in the handshake; may be repeated, and replaces a "
             "field that is sent anyway"_s},
            {{u"subprotocol"_s}, u"NAME"_s, u"ask for a subprotocol; may be repeated"_s},
            {{u"s"_s, u"send"_s},
             u"TEXT"_s,
             u"send a text message instead of reading standard input; may be repeated"_s},
            {{u"w"_s, u"wait"_s},
             u"SECONDS"_s,
             u"after the last message sent, close when nothing has come for so long; or forever"_s,
             u"1"_s},
            {{u"timeout"_s}, u"SECONDS"_s, u"for the connection and its handshake"_s, u"10"_s},
            {{u"ping"_s}, u"SECONDS"_s, u"send a ping so often; 0: none"_s, u"0"_s},
            {{u"commands"_s}, {}, u"lines that begin with / are commands, as they are at a terminal"_s},
            {{u"record"_s}, u"FILE"_s, u"keep everything in a capture"_s},
            {{u"force"_s}, {}, u"replace FILE if it exists"_s},
            {{u"verbose"_s}, {}, u"print every frame, handshake and event"_s},
            {{u"json"_s}, {}, u"the same, one JSON object a line"_s}};
}

} // namespace

Command connectCommand()
{
    return {
        .spec =
            {.name = u"connect"_s,
             .summary = u"connect, send lines as messages, print what comes"_s,
             .positional = u"URL"_s,
             .description = u"Connects to a WebSocket server. Each line of standard input is a text message; "
                            u"each message that comes is "
                            "printed, binary ones in hex. At a terminal, /help lists commands. The end of "
                            "standard input closes the "
                            "connection, once the answers have come. Ctrl+C closes it at once."_s,
             .options = connectOptions(),
             .examples =
                 {{u"wireloupe connect ws://127.0.0.1:9001"_s, u"talk to a server"_s},
                  {u"wireloupe connect ws://127.0.0.1:9001 --send hello --verbose"_s,
                   u"one message, and every frame of its exchange"_s},
                  {u"wireloupe connect wss://example.org/feed -H 'Authorization: Bearer TOKEN' --wait forever"_s,
                   u"listen to a feed"_s}}},
        .run = runConnect};
}

} // namespace wireloupe::cli
