#include "cli/servearguments.h"

#include <algorithm>
#include <limits>
#include <span>

#include <QDir>

#include "cli/arguments.h"
#include "cli/duration.h"
#include "cli/servemodes.h"
#include "net/redisurl.h"
#include "server/behavior.h"
#include "session/servernames.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

QList<QByteArray> bytesOf(const QStringList &texts)
{
    QList<QByteArray> list;
    for (const QString &text : texts)
        list.append(text.toUtf8());
    return list;
}

void applyTls(Arguments &arguments, net::TlsServerOptions &tls)
{
    if (arguments.isGiven(u"cert"_s)) {
        tls.certificateFile = QDir::current().absoluteFilePath(arguments.text(u"cert"_s));
        tls.keyFile.clear();
    }
    if (arguments.isGiven(u"key"_s))
        tls.keyFile = QDir::current().absoluteFilePath(arguments.text(u"key"_s));
    tls.isEnabled = tls.isEnabled || arguments.isGiven(u"tls"_s) || arguments.isGiven(u"cert"_s);
    arguments.require(u"key"_s, u"cert"_s);
}

void applyAccess(Arguments &arguments, server::AccessOptions &access)
{
    if (arguments.isGiven(u"origin"_s))
        access.origins = bytesOf(arguments.texts(u"origin"_s));
    if (!arguments.isGiven(u"token"_s))
        return;
    access.token = arguments.text(u"token"_s).toUtf8();
    if (access.token.isEmpty())
        arguments.addProblem(u"--token takes a token that is not empty."_s);
}

/// Changes nothing where the option is not given.
template <class Number>
void applyLimit(Arguments &arguments, const QString &option, qint64 most, Number &limit)
{
    if (arguments.isGiven(option))
        limit = static_cast<Number>(arguments.number(option, 1, most));
}

template <class Choice>
void applyChoice(Arguments &arguments, const QString &option, std::span<const char *const> names,
                 Choice &choice)
{
    if (arguments.isGiven(option))
        choice = static_cast<Choice>(arguments.choice(option, names));
}

void applyLimits(Arguments &arguments, net::ServerOptions &options)
{
    constexpr int most = std::numeric_limits<int>::max();
    wire::Limits &limits = options.limits;
    applyLimit(arguments, u"max-message"_s, most, limits.maxMessagePayload);
    if (arguments.isGiven(u"max-message"_s))
        limits.maxFramePayload = limits.maxMessagePayload;
    applyLimit(arguments, u"max-peers"_s, 1'000'000, options.maxPeers);
}

/// An interval, and behind a comma how long a peer may take to answer: as long, unless it is said.
void applyHeartbeat(Arguments &arguments, server::Heartbeat &heartbeat)
{
    if (!arguments.isGiven(u"heartbeat"_s))
        return;
    const QStringList times = arguments.text(u"heartbeat"_s).split(u',');
    const auto interval = parseDuration(times.first(), Unit::Optional);
    const auto timeout = parseDuration(times.last(), Unit::Optional);
    if (times.size() <= 2 && interval && timeout && *interval <= 24h && *timeout <= 24h)
        heartbeat = {.interval = *interval, .timeout = *timeout};
    else
        arguments.addProblem(
            u"--heartbeat takes a time such as 10s, or two such as 10s,30s, not \"%1\"."_s.arg(
                arguments.text(u"heartbeat"_s)));
}

void applyGuards(Arguments &arguments, server::GuardOptions &guards)
{
    applyLimit(arguments, u"rate"_s, 1'000'000, guards.rate.messagesPerSecond);
    applyLimit(arguments, u"byte-rate"_s, 1LL << 40, guards.rate.bytesPerSecond);
    applyChoice(arguments, u"rate-action"_s, session::rateReactionNames, guards.rate.reaction);
    if (arguments.isGiven(u"rate-action"_s) && guards.rate.isUnlimited())
        arguments.addProblem(u"--rate-action belongs to --rate or --byte-rate."_s);
    applyHeartbeat(arguments, guards.heartbeat);
    applyChoice(arguments, u"slow-consumer"_s, session::slowConsumerNames, guards.slowConsumer.reaction);
    applyLimit(arguments, u"max-backlog"_s, 1LL << 40, guards.slowConsumer.limit);
}

void applyHttp(Arguments &arguments, server::HttpOptions &http)
{
    http.isEnabled = http.isEnabled || arguments.isGiven(u"http"_s);
    applyLimit(arguments, u"http-keep"_s, 1'000'000, http.keptMessages);
    if (arguments.isGiven(u"http-keep"_s) && !http.isEnabled)
        arguments.addProblem(u"--http-keep belongs to --http."_s);
}

/// Those of a file count too: nothing that is asked for is left out without a word.
void applyThreads(Arguments &arguments, net::ServerOptions &options)
{
    if (arguments.isGiven(u"threads"_s))
        options.threads = arguments.integer(u"threads"_s, 0, net::ServerOptions::maxThreads);
    if (options.http.isEnabled && options.threads > 1)
        arguments.addProblem(u"One thread serves all with --http: --threads can be 0 or 1."_s);
}

bool isShared(const server::ServerPlan &plan)
{
    return server::isShared(plan.behavior.mode) ||
           std::ranges::any_of(
               plan.routes, [](const server::Route &route) { return server::isShared(route.behavior.mode); });
}

void applyExchange(Arguments &arguments, net::ServerOptions &options)
{
    net::ExchangeOptions &exchange = options.exchange;
    if (arguments.isGiven(u"redis"_s))
        exchange.url = arguments.text(u"redis"_s);
    if (arguments.isGiven(u"channel"_s))
        exchange.channel = arguments.text(u"channel"_s).toUtf8();
    if (!exchange.url.isEmpty() && exchange.password.isEmpty())
        exchange.password = qgetenv("WIRELOUPE_REDIS_PASSWORD");
    if (arguments.isGiven(u"channel"_s) && exchange.url.isEmpty())
        arguments.addProblem(u"--channel belongs to --redis."_s);
    if (exchange.channel.isEmpty())
        arguments.addProblem(u"--channel takes a name."_s);
    if (!arguments.isGiven(u"redis"_s))
        return;
    QString error;
    if (!net::parseRedisUrl(exchange.url, error))
        arguments.addProblem(u"--redis takes the URL of a Redis server: %1."_s.arg(error));
    if (!isShared(options.plan))
        arguments.addProblem(u"--redis belongs to --mode broadcast or rooms."_s);
}

} // namespace

void applyServerOptions(Arguments &arguments, net::ServerOptions &options)
{
    if (arguments.isGiven(u"host"_s))
        options.address = addressFrom(arguments);
    if (arguments.isGiven(u"port"_s))
        options.port = static_cast<quint16>(arguments.integer(u"port"_s, 0, 65535));
    applyModeOptions(arguments, options.plan);
    applyExchange(arguments, options);
    applyTls(arguments, options.tls);
    applyAccess(arguments, options.access);
    options.deflate.isEnabled = options.deflate.isEnabled && !arguments.isGiven(u"no-deflate"_s);
    applyLimits(arguments, options);
    applyGuards(arguments, options.guards);
    applyHttp(arguments, options.http);
    applyChoice(arguments, u"engine"_s, session::engineNames, options.engine);
    applyThreads(arguments, options);
    if (arguments.isGiven(u"subprotocol"_s))
        options.subprotocols = bytesOf(arguments.texts(u"subprotocol"_s));
}

} // namespace wireloupe::cli
