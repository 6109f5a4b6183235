#include "net/redirect.h"

#include <algorithm>
#include <array>
#include <utility>

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

/// Says nothing of who asks. Any other field that was set by hand may be a credential.
bool isHarmless(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 4> names{"User-Agent", "Accept", "Pragma", "Cache-Control"};
    constexpr std::array<QByteArrayView, 2> prefixes{"Accept-", "Sec-WebSocket-"};
    const auto isName = [&](QByteArrayView each) { return wire::isSameName(each, name); };
    const auto isPrefix = [&](QByteArrayView each) {
        return name.size() > each.size() && wire::isSameName(each, name.first(each.size()));
    };
    return std::ranges::any_of(names, isName) || std::ranges::any_of(prefixes, isPrefix);
}

void dropCredentials(ClientOptions &options)
{
    const QList<QByteArray> credentials = std::exchange(options.credentialFields, {});
    options.headers.removeIf([&](const wire::HeaderField &field) {
        const auto isName = [&](const QByteArray &name) { return wire::isSameName(name, field.name); };
        return !isHarmless(field.name) || std::ranges::any_of(credentials, isName);
    });
    options.firstMessage.reset();
    options.tls.certificateFile.clear();
    options.tls.keyFile.clear();
    options.tls.keyPassword.clear();
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
    // Nobody who asked for TLS is led out of it.
    const bool isWebSocket =
        target.scheme() == QLatin1String("wss") ||
        (target.scheme() == QLatin1String("ws") && from.scheme() != QLatin1String("wss"));
    return isWebSocket && !target.host().isEmpty() && target.port() != 0 ? std::optional(target)
                                                                         : std::nullopt;
}

ClientOptions redirected(ClientOptions options, const QUrl &target)
{
    if (!isSameOrigin(options.url, target)) {
        dropCredentials(options);
        options.tls.serverName.clear();
    }
    options.url = target;
    options.target.clear();
    return options;
}

} // namespace wireloupe::net
