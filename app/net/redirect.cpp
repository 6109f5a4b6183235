#include "net/redirect.h"

#include <algorithm>
#include <array>

namespace wireloupe::net {

namespace {

constexpr std::array redirectStatuses{301, 302, 303, 307, 308};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("wss") ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isForItsOriginOnly(const wire::HeaderField &field)
{
    constexpr std::array<QByteArrayView, 4> names{"Authorization", "Cookie", "Proxy-Authorization", "Host"};
    return std::any_of(names.begin(), names.end(),
                       [&](QByteArrayView name) { return wire::isSameName(name, field.name); });
}

} // namespace

std::optional<QUrl> redirectTarget(const QUrl &from, const wire::ResponseHead &response)
{
    if (std::find(redirectStatuses.begin(), redirectStatuses.end(), response.status) ==
        redirectStatuses.end())
        return std::nullopt;
    const auto location = wire::fieldValue(response.fields, "Location");
    if (!location || location->isEmpty())
        return std::nullopt;
    QUrl target = QUrl::fromEncoded(*location, QUrl::StrictMode);
    if (!target.isValid())
        return std::nullopt;
    target = from.adjusted(QUrl::RemoveUserInfo).resolved(target);
    if (target.scheme() == QLatin1String("http"))
        target.setScheme(QStringLiteral("ws"));
    else if (target.scheme() == QLatin1String("https"))
        target.setScheme(QStringLiteral("wss"));
    target.setFragment({});
    const bool isWebSocket =
        target.scheme() == QLatin1String("ws") || target.scheme() == QLatin1String("wss");
    return isWebSocket && !target.host().isEmpty() && target.port() != 0 ? std::optional(target)
                                                                         : std::nullopt;
}

ClientOptions redirected(ClientOptions options, const QUrl &target)
{
    if (!isSameOrigin(options.url, target)) {
        options.headers.removeIf(isForItsOriginOnly);
        options.tls.certificateFile.clear();
        options.tls.keyFile.clear();
        options.tls.keyPassword.clear();
        options.tls.serverName.clear();
        options.tls.trustedFingerprints.clear();
    }
    options.url = target;
    options.target.clear();
    return options;
}

} // namespace wireloupe::net
