#include "net/proxyresolver.h"

#include <memory>

#include <QNetworkProxyFactory>
#include <QPromise>
#include <QThreadPool>

namespace wireloupe::net {

namespace {

ProxyOptions::Kind kindOf(QNetworkProxy::ProxyType type)
{
    switch (type) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return ProxyOptions::Kind::Http;
    case QNetworkProxy::Socks5Proxy:
        return ProxyOptions::Kind::Socks5;
    default:
        return ProxyOptions::Kind::None;
    }
}

ProxyOptions ask(QUrl url)
{
    url.setScheme(url.scheme() == QLatin1String("wss") ? QStringLiteral("https") : QStringLiteral("http"));
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        ProxyOptions options;
        options.kind = kindOf(proxy.type());
        if (options.kind == ProxyOptions::Kind::None)
            continue;
        options.host = proxy.hostName();
        options.port = proxy.port();
        options.user = proxy.user();
        options.password = proxy.password();
        return options;
    }
    return {};
}

} // namespace

QFuture<ProxyOptions> systemProxyFor(const QUrl &url)
{
    auto promise = std::make_shared<QPromise<ProxyOptions>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, url] {
        promise->addResult(ask(url));
        promise->finish();
    });
    return promise->future();
}

} // namespace wireloupe::net
