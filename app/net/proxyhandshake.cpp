#include "net/proxyhandshake.h"

#include "net/httpconnect.h"
#include "net/socks5.h"

namespace wireloupe::net {

void ProxyHandshake::end()
{
    fail(capture::Cause::ProxyInvalid, 0);
}

void ProxyHandshake::fail(capture::Cause cause, qint32 number, const QByteArray &detail)
{
    if (!isOver())
        m_failure = Failure{cause, number, detail};
}

std::unique_ptr<ProxyHandshake> makeProxyHandshake(const ProxyOptions &proxy, const ProxyTarget &target,
                                                   const wire::Limits &limits)
{
    if (proxy.kind == ProxyOptions::Kind::Socks5)
        return std::make_unique<Socks5>(proxy, target);
    return std::make_unique<HttpConnect>(proxy, target, limits);
}

} // namespace wireloupe::net
