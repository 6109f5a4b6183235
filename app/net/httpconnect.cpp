#include "net/httpconnect.h"

namespace wireloupe::net {

namespace {

constexpr int authenticationRequired = 407;

QByteArray requestFor(const ProxyOptions &proxy, const ProxyTarget &target, const QByteArray &credentials)
{
    const QByteArray host = target.host.contains(':') ? '[' + target.host + ']' : target.host;
    const QByteArray authority = host + ':' + QByteArray::number(target.port);
    wire::RequestHead head{"CONNECT", authority, "HTTP/1.1", {{"Host", authority}}};
    if (!proxy.user.isEmpty())
        head.fields.append({"Proxy-Authorization", "Basic " + credentials});
    return head.serialize();
}

} // namespace

HttpConnect::HttpConnect(const ProxyOptions &proxy, const ProxyTarget &target, const wire::Limits &limits)
    : m_request(requestFor(proxy, target, "***")), m_reader(limits)
{
    const QByteArray credentials = proxy.user.toUtf8() + ':' + proxy.password.toUtf8();
    send(requestFor(proxy, target, credentials.toBase64()));
}

qsizetype HttpConnect::take(QByteArrayView bytes)
{
    const bool hadHead = m_reader.head().has_value();
    const qsizetype before = m_reader.rest().size();
    m_reader.feed(bytes);
    if (!m_reader.isHttp() || m_reader.error() != wire::HeadError::None) {
        fail(capture::Cause::ProxyInvalid, 0);
    } else if (m_reader.head() && !hadHead && m_reader.head()->status / 100 == 2) {
        // A successful response has no body, whatever its fields say (RFC 9110 section 9.3.6).
        succeed();
        return bytes.size() - (m_reader.rest().size() - before);
    } else if (m_reader.isBodyComplete()) {
        refuse();
    }
    return bytes.size();
}

void HttpConnect::end()
{
    if (m_reader.head())
        refuse();
    else
        ProxyHandshake::end();
}

void HttpConnect::refuse()
{
    const wire::ResponseHead &head = *m_reader.head();
    fail(head.status == authenticationRequired ? capture::Cause::ProxyAuthentication
                                               : capture::Cause::ProxyRefused,
         head.status, head.reason);
}

} // namespace wireloupe::net
