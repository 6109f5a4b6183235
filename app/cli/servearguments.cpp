#include "cli/servearguments.h"

#include <limits>

#include "cli/arguments.h"
#include "net/redisurl.h"
#include "server/behavior.h"

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

net::ExchangeOptions exchangeFrom(Arguments &arguments, server::Mode mode)
{
    net::ExchangeOptions exchange;
    exchange.url = arguments.text(u"redis"_s);
    exchange.channel = arguments.text(u"channel"_s).toUtf8();
    exchange.password = qgetenv("WIRELOUPE_REDIS_PASSWORD");
    arguments.require(u"channel"_s, u"redis"_s);
    if (!arguments.has(u"redis"_s))
        return exchange;
    QString error;
    if (!net::parseRedisUrl(exchange.url, error))
        arguments.addProblem(u"--redis takes the URL of a Redis: %1."_s.arg(error));
    if (exchange.channel.isEmpty())
        arguments.addProblem(u"--channel takes a name."_s);
    if (!server::isShared(mode))
        arguments.addProblem(u"--redis belongs to --mode broadcast or rooms."_s);
    return exchange;
}

} // namespace

net::ServerOptions serverOptionsFrom(Arguments &arguments)
{
    net::ServerOptions options;
    options.address = addressFrom(arguments);
    options.port = static_cast<quint16>(arguments.integer(u"port"_s, 0, 65535));
    options.plan.behavior = behaviorFrom(arguments);
    options.exchange = exchangeFrom(arguments, options.plan.behavior.mode);
    options.tls = tlsFrom(arguments);
    options.access = accessFrom(arguments);
    options.deflate.isEnabled = !arguments.has(u"no-deflate"_s);
    options.limits = messageLimits(limitFrom(arguments, u"max-message"_s));
    options.maxPeers = limitFrom(arguments, u"max-peers"_s);
    options.guards.rate.messagesPerSecond = limitFrom(arguments, u"rate"_s);
    for (const QString &subprotocol : arguments.texts(u"subprotocol"_s))
        options.subprotocols.append(subprotocol.toUtf8());
    return options;
}

} // namespace wireloupe::cli
