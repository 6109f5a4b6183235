#include "formats/harentry.h"

#include <algorithm>

#include <QUrl>

#include "formats/harparts.h"
#include "formats/numbers.h"
#include "wire/handshakeparts.h"
#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

using namespace std::chrono_literals;

void addMilliseconds(JsonObject &object, QByteArrayView key, const capture::PhaseTimes::Duration &time)
{
    if (time)
        appendDecimal(object.add(key), std::max(0ns, *time), 1ms, 6);
    else
        object.addNumber(key, qint64{-1});
}

void addFields(JsonObject &object, const wire::HeaderFields &fields, bool isRequest)
{
    if (isRequest)
        addRequestCookies(object, fields);
    else
        addResponseCookies(object, fields);
    addHeaders(object, fields);
}

void addSizes(JsonObject &object, const wire::HandshakeParts &parts)
{
    object.addNumber("headersSize", parts.head.isEmpty() ? qint64{-1} : qint64{parts.head.size()});
    object.addNumber("bodySize", parts.head.isEmpty() ? qint64{-1} : qint64{parts.body.size()});
}

void addContent(JsonObject &response, const wire::HeaderFields &fields, QByteArrayView body)
{
    JsonObject content(response.add("content"));
    content.addNumber("size", qint64{body.size()});
    const QByteArray type = wire::combinedValue(fields, "Content-Type");
    content.addText("mimeType", type.isEmpty() ? QByteArray("x-unknown") : harText(type));
    if (!body.isEmpty() && wire::isValidUtf8(body)) {
        content.addText("text", body);
    } else if (!body.isEmpty()) {
        content.addBase64("text", body);
        content.addText("encoding", "base64");
    }
    content.close();
}

QByteArray withScheme(const QByteArray &scheme, const QByteArray &authority, const QByteArray &target)
{
    const QByteArray path = target.startsWith('/') ? target : QByteArray("/");
    return QUrl(QString::fromUtf8(scheme + "://" + harText(authority) + harText(path))).toEncoded();
}

} // namespace

HarEntry::HarEntry(const HarExchange &exchange, const QDateTime &startedAt, const QByteArray &request,
                   const QByteArray &response)
    : m_exchange(exchange), m_startedAt(startedAt), m_request(request), m_response(response)
{
}

void HarEntry::addTo(JsonObject &entry) const
{
    WallClock clock(m_startedAt.isValid() ? m_startedAt : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    ByteBuffer &to = entry.add("startedDateTime");
    to.append('"');
    clock.append(to, m_exchange.start);
    to.append('"');
    addTimings(entry);
    addRequest(entry);
    addResponse(entry);
    entry.addRaw("cache", "{}");
    entry.addText("connection", QByteArray::number(capture::toInt(m_exchange.connection)));
    entry.addText("_resourceType", "websocket");
    if (!m_exchange.peer.isEmpty())
        entry.addText("_peer", harText(m_exchange.peer));
    if (m_exchange.closeCode != 0)
        entry.addNumber("_closeCode", qint64{m_exchange.closeCode});
    if (!m_exchange.end.isEmpty())
        entry.addText("_end", m_exchange.end);
}

void HarEntry::addTimings(JsonObject &entry) const
{
    const capture::PhaseTimes &times = m_exchange.times;
    capture::PhaseTimes::Duration connect;
    for (const auto &part : {times.tcp, times.proxy, times.tls})
        if (part)
            connect = connect.value_or(0ns) + *part;
    addMilliseconds(entry, "time", times.address.value_or(0ns) + connect.value_or(0ns) + wait());
    JsonObject timings(entry.add("timings"));
    timings.addNumber("blocked", qint64{-1});
    addMilliseconds(timings, "dns", times.address);
    addMilliseconds(timings, "connect", connect);
    addMilliseconds(timings, "ssl", times.tls);
    timings.addNumber("send", qint64{0});
    addMilliseconds(timings, "wait", wait());
    timings.addNumber("receive", qint64{0});
    timings.close();
}

HarExchange::Time HarEntry::wait() const
{
    if (m_exchange.times.upgrade)
        return *m_exchange.times.upgrade;
    if (!m_exchange.request || !m_exchange.response)
        return {};
    return std::max(0ns, m_exchange.responseTime - m_exchange.requestTime);
}

void HarEntry::addRequest(JsonObject &entry) const
{
    const wire::HandshakeParts parts = wire::splitHandshake(m_request);
    const auto head = wire::parseRequestHead(parts.head);
    const QByteArray address = url();
    JsonObject request(entry.add("request"));
    request.addText("method", head ? harText(head->method) : QByteArray("GET"));
    request.addText("url", address);
    request.addText("httpVersion", head ? harText(head->version) : QByteArray());
    addFields(request, head ? head->fields : wire::HeaderFields(), true);
    addQuery(request, address);
    addSizes(request, parts);
    if (!head && !m_request.isEmpty())
        request.addBase64("_headBase64", m_request);
    request.close();
}

void HarEntry::addResponse(JsonObject &entry) const
{
    const wire::HandshakeParts parts = wire::splitHandshake(m_response);
    const auto head = wire::parseResponseHead(parts.head);
    const wire::HeaderFields fields = head ? head->fields : wire::HeaderFields();
    JsonObject response(entry.add("response"));
    response.addNumber("status", qint64{head ? head->status : 0});
    response.addText("statusText", head ? harText(head->reason) : QByteArray());
    response.addText("httpVersion", head ? harText(head->version) : QByteArray());
    addFields(response, fields, false);
    addContent(response, fields, parts.body);
    response.addText("redirectURL", harText(wire::combinedValue(fields, "Location")));
    addSizes(response, parts);
    if (!head && !m_response.isEmpty())
        response.addBase64("_headBase64", m_response);
    if (!m_exchange.failure.isEmpty())
        response.addText("_error", m_exchange.failure);
    response.close();
}

/// As it was dialled; at a server, and of a proxy's tunnel, what the request says.
QByteArray HarEntry::url() const
{
    const auto head = wire::parseRequestHead(wire::splitHandshake(m_request).head);
    if (head && head->method == "CONNECT")
        return withScheme("http", head->target, {});
    if (!m_exchange.url.isEmpty())
        return QUrl(QString::fromUtf8(harText(m_exchange.url))).toEncoded();
    const QByteArray scheme = m_exchange.isTls ? "wss" : "ws";
    const QByteArray host = head ? wire::combinedValue(head->fields, "Host") : QByteArray();
    const QByteArray url = withScheme(scheme, host.isEmpty() ? QByteArray("host.invalid") : host,
                                      head ? head->target : QByteArray());
    return url.isEmpty() ? scheme + "://host.invalid/" : url;
}

} // namespace wireloupe::formats
