#include <limits>

#include "cli/command.h"
#include "cli/servejob.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

QHostAddress addressFrom(Arguments &arguments)
{
    const QString host = arguments.text(u"host"_s);
    if (host == "localhost"_L1)
        return QHostAddress(QHostAddress::LocalHost);
    if (host == "*"_L1)
        return QHostAddress(QHostAddress::Any);
    const QHostAddress address(host);
    if (address.isNull())
        arguments.addProblem(u"--host takes an IP address, localhost or *, not \"%1\"."_s.arg(host));
    return address;
}

server::BehaviorOptions behaviorFrom(Arguments &arguments)
{
    server::BehaviorOptions behavior;
    const QString mode = arguments.text(u"mode"_s);
    if (mode == "broadcast"_L1)
        behavior.mode = server::Mode::Broadcast;
    else if (mode != "echo"_L1)
        arguments.addProblem(u"--mode takes echo or broadcast, not \"%1\"."_s.arg(mode));
    behavior.echo.prefix = arguments.text(u"prefix"_s).toUtf8();
    behavior.broadcast.excludeSender = arguments.has(u"exclude-sender"_s);
    const bool isEcho = behavior.mode == server::Mode::Echo;
    if (!isEcho && !behavior.echo.prefix.isEmpty())
        arguments.addProblem(u"--prefix belongs to --mode echo."_s);
    if (isEcho && behavior.broadcast.excludeSender)
        arguments.addProblem(u"--exclude-sender belongs to --mode broadcast."_s);
    return behavior;
}

net::TlsServerOptions tlsFrom(Arguments &arguments)
{
    net::TlsServerOptions tls;
    tls.certificateFile = arguments.text(u"cert"_s);
    tls.keyFile = arguments.text(u"key"_s);
    tls.isEnabled = arguments.has(u"tls"_s) || arguments.has(u"cert"_s);
    arguments.require(u"key"_s, u"cert"_s);
    return tls;
}

server::AccessOptions accessFrom(Arguments &arguments)
{
    server::AccessOptions access;
    for (const QString &origin : arguments.texts(u"origin"_s))
        access.origins.append(origin.toUtf8());
    access.token = arguments.text(u"token"_s).toUtf8();
    if (arguments.has(u"token"_s) && access.token.isEmpty())
        arguments.addProblem(u"--token takes a token."_s);
    return access;
}

/// Zero where the option is not given.
int limitFrom(Arguments &arguments, const QString &option)
{
    return arguments.has(option) ? arguments.integer(option, 1, std::numeric_limits<int>::max()) : 0;
}

wire::Limits messageLimits(int maxMessage)
{
    wire::Limits limits;
    if (maxMessage > 0)
        limits.maxMessagePayload = limits.maxFramePayload = static_cast<quint64>(maxMessage);
    return limits;
}

int runServe(Arguments &arguments, Output &output)
{
    ServeJob::Options options;
    options.server.address = addressFrom(arguments);
    options.server.port = static_cast<quint16>(arguments.integer(u"port"_s, 0, 65535));
    options.server.plan.behavior = behaviorFrom(arguments);
    options.server.tls = tlsFrom(arguments);
    options.server.access = accessFrom(arguments);
    options.server.deflate.isEnabled = !arguments.has(u"no-deflate"_s);
    options.server.limits = messageLimits(limitFrom(arguments, u"max-message"_s));
    options.server.maxPeers = limitFrom(arguments, u"max-peers"_s);
    options.server.guards.rate.messagesPerSecond = limitFrom(arguments, u"rate"_s);
    for (const QString &subprotocol : arguments.texts(u"subprotocol"_s))
        options.server.subprotocols.append(subprotocol.toUtf8());
    options.recording = recordingFrom(arguments);
    options.isQuiet = arguments.has(u"quiet"_s);
    if (!arguments.problem().isEmpty())
        return 0;
    return ServeJob(options, output).run();
}

QList<OptionSpec> serveOptions()
{
    return {{{u"host"_s},
             u"ADDRESS"_s,
             u"where to listen: an IP address, localhost, or * for all"_s,
             u"127.0.0.1"_s},
            {{u"p"_s, u"port"_s}, u"PORT"_s, u"0 takes any free one"_s, u"0"_s},
            {{u"m"_s, u"mode"_s}, u"MODE"_s, u"echo: back to the sender; broadcast: to all"_s, u"echo"_s},
            {{u"prefix"_s}, u"TEXT"_s, u"echo: put before every text message"_s},
            {{u"exclude-sender"_s}, {}, u"broadcast: to all but the sender"_s},
            {{u"subprotocol"_s}, u"NAME"_s, u"offer a subprotocol; may be repeated, the best first"_s},
            {{u"tls"_s},
             {},
             u"speak TLS (wss), with a certificate made on the spot by an authority of our own"_s},
            {{u"cert"_s}, u"FILE"_s, u"speak TLS with this certificate (PEM or PKCS#12)"_s},
            {{u"key"_s}, u"FILE"_s, u"its key (PEM); without it, in the same file"_s},
            {{u"origin"_s}, u"ORIGIN"_s, u"let in pages of this origin alone; may be repeated"_s},
            {{u"token"_s}, u"TOKEN"_s, u"let in those alone who send \"Authorization: Bearer TOKEN\""_s},
            {{u"no-deflate"_s}, {}, u"do not agree to permessage-deflate"_s},
            {{u"max-message"_s}, u"BYTES"_s, u"refuse larger messages with 1009"_s},
            {{u"max-peers"_s}, u"N"_s, u"refuse more peers at once, with HTTP status 503"_s},
            {{u"rate"_s}, u"N"_s, u"refuse more messages of a peer in a second, with 1008"_s},
            {{u"record"_s}, u"FILE"_s, u"keep everything in a capture"_s},
            {{u"force"_s}, {}, u"replace FILE if it exists"_s},
            {{u"json"_s}, {}, u"one JSON object a line; the first says where it listens"_s},
            {{u"q"_s, u"quiet"_s}, {}, u"do not print frames"_s}};
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
