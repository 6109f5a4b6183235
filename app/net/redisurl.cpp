#include "net/redisurl.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace wireloupe::net {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RedisUrl)
};

using namespace Qt::StringLiterals;

/// What fits sockaddr_un everywhere, its final NUL included.
constexpr qsizetype maxSocketPath = 103;
constexpr int defaultPort = 6379;

/// Nothing where it is no number that Redis could have a database of.
std::optional<int> databaseFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isPlain = isNumber && number >= 0 && text == QString::number(number);
    return isPlain ? std::optional(number) : std::nullopt;
}

/// False where a user comes without a password, which could not log in.
bool takeCredentials(const QUrl &url, RedisUrl &redis)
{
    redis.user = url.userName(QUrl::FullyDecoded).toUtf8();
    redis.password = url.password(QUrl::FullyDecoded).toUtf8();
    return redis.user.isEmpty() || !redis.password.isEmpty();
}

QString takeTcp(const QUrl &url, RedisUrl &redis)
{
    if (url.host().isEmpty())
        return Words::tr("it names no host");
    if (url.port(defaultPort) == 0)
        return Words::tr("0 is not a port");
    if (url.hasQuery())
        return Words::tr("it has a query");
    const QString path = url.path(QUrl::FullyDecoded);
    const bool hasDatabase = path.size() > 1;
    const auto database = hasDatabase ? databaseFrom(path.sliced(1)) : 0;
    if (!database)
        return Words::tr("\"%1\" is not the number of a database").arg(path.sliced(1));
    redis.host = url.host(QUrl::FullyDecoded);
    redis.port = static_cast<quint16>(url.port(defaultPort));
    redis.database = *database;
    return {};
}

QString takeSocket(const QUrl &url, RedisUrl &redis)
{
    redis.socket = url.path(QUrl::FullyDecoded);
    if (!redis.socket.startsWith(u'/'))
        return Words::tr("the path of a socket begins with \"/\", as in unix:///run/redis/redis.sock");
    if (redis.socket.toUtf8().size() > maxSocketPath)
        return Words::tr("the path of a socket has up to %1 bytes").arg(maxSocketPath);
    const QUrlQuery query(url);
    const auto database = url.hasQuery() ? databaseFrom(query.queryItemValue(u"db"_s)) : 0;
    if (!database || query.queryItems().size() > 1)
        return Words::tr("its query is not a database, as in \"?db=1\"");
    redis.database = *database;
    return {};
}

/// QUrl knows no credentials without a host; a socket has both.
QString withHost(const QString &text)
{
    const QString scheme = u"unix://"_s;
    const qsizetype at = text.indexOf(u"@/"_s);
    return text.startsWith(scheme) && at >= 0 ? QString(text).insert(at + 1, u"localhost"_s) : text;
}

} // namespace

QByteArray RedisUrl::shown() const
{
    QUrl url;
    url.setScheme(isSocket() ? u"unix"_s : u"redis"_s);
    url.setHost(host);
    if (!isSocket() && port != defaultPort)
        url.setPort(port);
    url.setUserName(QString::fromUtf8(user), QUrl::DecodedMode);
    if (database > 0 && isSocket())
        url.setQuery(u"db=%1"_s.arg(database));
    if (isSocket())
        url.setPath(socket, QUrl::DecodedMode);
    else if (database > 0)
        url.setPath(u"/%1"_s.arg(database));
    QByteArray shown = url.toEncoded();
    return isSocket() && user.isEmpty() ? shown.replace("unix:/", "unix:///") : shown;
}

std::optional<RedisUrl> parseRedisUrl(const QString &text, QString &error)
{
    const QUrl url(withHost(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isSocket = scheme == "unix"_L1;
    RedisUrl redis;
    if (scheme == "rediss"_L1)
        error = Words::tr(
            "TLS to Redis (rediss://) is not supported; a tunnel can lead redis:// or unix:// to it");
    else if (!url.isValid() && !scheme.isEmpty())
        error = Words::tr("it cannot be read; what is special in a user or a password is percent-encoded");
    else if (scheme != "redis"_L1 && !isSocket)
        error = Words::tr("it does not begin with redis:// or unix://");
    else if (url.hasFragment())
        error = Words::tr("it has a fragment; \"#\" in a password is written %23");
    else if (!takeCredentials(url, redis))
        error = Words::tr("it names a user but no password");
    else
        error = isSocket ? takeSocket(url, redis) : takeTcp(url, redis);
    return error.isEmpty() ? std::optional(redis) : std::nullopt;
}

} // namespace wireloupe::net
