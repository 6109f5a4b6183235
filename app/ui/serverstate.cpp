#include "ui/serverstate.h"

#include <algorithm>

#include "session/serverfile.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString fileEntry = u"file"_s;

/// The entry as a number within bounds.
int numberFrom(const QVariantMap &map, const QString &key, qint64 fallback, int least, int most)
{
    bool isNumber = false;
    const qint64 value = map.value(key, fallback).toLongLong(&isNumber);
    return static_cast<int>(std::clamp<qint64>(isNumber ? value : fallback, least, most));
}

QList<QByteArray> fromStrings(const QStringList &strings)
{
    QList<QByteArray> list;
    for (const QString &item : strings)
        list.append(item.toUtf8());
    return list;
}

void readDeflate(const QVariantMap &map, wire::DeflateOptions &deflate)
{
    deflate.isEnabled = map.value(u"deflate"_s, deflate.isEnabled).toBool();
    deflate.serverNoContextTakeover = map[u"serverNoContextTakeover"_s].toBool();
    deflate.clientNoContextTakeover = map[u"clientNoContextTakeover"_s].toBool();
    deflate.serverMaxWindowBits =
        numberFrom(map, u"serverMaxWindowBits"_s, deflate.serverMaxWindowBits, 8, 15);
    deflate.clientMaxWindowBits =
        numberFrom(map, u"clientMaxWindowBits"_s, deflate.clientMaxWindowBits, 8, 15);
    deflate.level = numberFrom(map, u"deflateLevel"_s, deflate.level, 1, 9);
    deflate.threshold = numberFrom(map, u"deflateThreshold"_s, deflate.threshold, 0, 1 << 20);
}

void readTls(const QVariantMap &map, net::TlsServerOptions &tls)
{
    tls.isEnabled = map[u"tls"_s].toBool();
    tls.certificateFile = map[u"certificateFile"_s].toString();
    tls.keyFile = map[u"keyFile"_s].toString();
    tls.hostNames = map[u"hostNames"_s].toStringList();
}

void readAccess(const QVariantMap &map, server::AccessOptions &access)
{
    access.origins = fromStrings(map[u"origins"_s].toStringList());
    access.paths = fromStrings(map[u"paths"_s].toStringList());
}

void readResponse(const QVariantMap &map, net::ServerOptions &options)
{
    for (const QVariant &item : map[u"responseHeaders"_s].toList()) {
        const QVariantList parts = item.toList();
        if (parts.size() == 2)
            options.responseHeaders.append({parts[0].toString().toUtf8(), parts[1].toString().toUtf8()});
    }
    options.subprotocols = fromStrings(map[u"subprotocols"_s].toStringList());
}

void readLimits(const QVariantMap &map, net::ServerOptions &options)
{
    constexpr int most = 1'000'000;
    options.limits.maxMessagePayload = static_cast<quint64>(
        numberFrom(map, u"maxMessage"_s, static_cast<qint64>(options.limits.maxMessagePayload), 1, 1 << 30));
    options.limits.maxFramePayload = options.limits.maxMessagePayload;
    options.limits.maxFragments =
        static_cast<quint32>(numberFrom(map, u"maxFragments"_s, options.limits.maxFragments, 1, 1 << 24));
    options.maxPeers = numberFrom(map, u"maxPeers"_s, 0, 0, most);
    options.guards.rate.messagesPerSecond = numberFrom(map, u"maxMessagesPerSecond"_s, 0, 0, most);
    options.handshakeTimeout = std::chrono::milliseconds(
        numberFrom(map, u"handshakeTimeoutMs"_s, options.handshakeTimeout.count(), 100, 600'000));
}

/// What earlier versions have kept: an entry for each setting.
net::ServerOptions optionsOfEntries(const QVariantMap &map)
{
    net::ServerOptions options;
    if (const QHostAddress address(map[u"address"_s].toString()); !address.isNull())
        options.address = address;
    options.port = static_cast<quint16>(numberFrom(map, u"port"_s, options.port, 0, 65535));
    options.plan.behavior.mode =
        map[u"isBroadcast"_s].toBool() ? server::Mode::Broadcast : server::Mode::Echo;
    options.plan.behavior.echo.prefix = map[u"prefix"_s].toString().toUtf8();
    options.plan.behavior.broadcast.excludeSender = map[u"excludeSender"_s].toBool();
    readTls(map, options.tls);
    readDeflate(map, options.deflate);
    readAccess(map, options.access);
    readResponse(map, options);
    readLimits(map, options);
    return options;
}

} // namespace

QVariantMap toVariantMap(const net::ServerOptions &options)
{
    return {{fileEntry, QString::fromUtf8(session::serializeServer({.options = options}))}};
}

net::ServerOptions serverOptionsFrom(const QVariantMap &map)
{
    if (!map.contains(fileEntry))
        return optionsOfEntries(map);
    return session::parseServer(map[fileEntry].toString().toUtf8()).server.options;
}

} // namespace wireloupe::ui
