#include "session/clientoptions.h"

#include <algorithm>

namespace wireloupe::session {

namespace {

QString webSocketScheme(const QString &scheme)
{
    if (scheme == QLatin1String("http"))
        return QStringLiteral("ws");
    if (scheme == QLatin1String("https"))
        return QStringLiteral("wss");
    return scheme;
}

bool isConnectable(const QUrl &url)
{
    const bool isWebSocket = url.scheme() == QLatin1String("ws") || url.scheme() == QLatin1String("wss");
    return isWebSocket && !url.host().isEmpty() && !url.hasFragment() && url.port() != 0;
}

} // namespace

std::optional<QUrl> webSocketUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    QUrl url(hasScheme ? trimmed : QLatin1String("ws://") + trimmed, QUrl::StrictMode);
    if (!url.isValid()) // asked first: a setter forgets what the parser found wrong
        return std::nullopt;
    url.setScheme(webSocketScheme(url.scheme()));
    return isConnectable(url) ? std::optional(url) : std::nullopt;
}

std::optional<net::ClientOptions> clientOptions(const workspace::Profile &profile)
{
    const std::optional<QUrl> url = webSocketUrl(profile.url);
    if (!url)
        return std::nullopt;
    net::ClientOptions options;
    options.url = *url;
    options.connectTimeout = std::chrono::milliseconds(std::clamp(profile.connectTimeoutMs, 100, 600'000));
    for (const workspace::Header &header : profile.headers)
        if (header.isEnabled && !header.name.trimmed().isEmpty())
            options.headers.append({header.name.trimmed().toUtf8(), header.value.trimmed().toUtf8()});
    for (const QString &subprotocol : profile.subprotocols)
        options.subprotocols.append(subprotocol.toUtf8());
    return options;
}

} // namespace wireloupe::session
