#include "net/httpresponse.h"

#include <QDateTime>
#include <QLocale>

#include "net/serveropening.h"
#include "wire/refusal.h"

namespace wireloupe::net {

namespace {

constexpr QByteArrayView methods = "GET, HEAD, POST, OPTIONS";

/// IMF-fixdate (RFC 9110 section 5.6.7).
QByteArray date()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

bool wantsToPersist(const wire::RequestHead &request)
{
    if (wire::hasToken(request.fields, "Connection", "close"))
        return false;
    return request.version != "HTTP/1.0" || wire::hasToken(request.fields, "Connection", "keep-alive");
}

} // namespace

HttpResponse::HttpResponse(const HttpResponseOptions &options,
                           const std::optional<wire::RequestHead> &request)
    : m_options(options), m_request(request.value_or(wire::RequestHead()))
{
    m_persists = request && wantsToPersist(*request);
    m_isChunked = request && request->version != "HTTP/1.0";
}

QByteArray HttpResponse::json(const QByteArray &body) const
{
    return make(200,
                {{"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(body.size())}},
                body);
}

QByteArray HttpResponse::eventStream()
{
    wire::HeaderFields fields{{"Content-Type", "text/event-stream"}};
    if (m_isChunked)
        fields.append(wire::HeaderField{"Transfer-Encoding", "chunked"});
    else
        m_persists = false;
    return make(200, fields);
}

QByteArray HttpResponse::noContent() const
{
    return make(204, {});
}

QByteArray HttpResponse::options() const
{
    wire::HeaderFields fields{{"Allow", methods.toByteArray()}};
    if (wire::fieldCount(m_request.fields, "Access-Control-Request-Method") > 0)
        fields += wire::HeaderFields{
            {"Access-Control-Allow-Methods", methods.toByteArray()},
            {"Access-Control-Allow-Headers",
             "Authorization, Cache-Control, Content-Type, Last-Event-ID, X-Requested-With"},
            {"Access-Control-Max-Age", "600"}};
    // A page of the public web that asks for a server of the local network (Private Network Access).
    if (wire::fieldCount(m_request.fields, "Access-Control-Request-Private-Network") > 0)
        fields.append(wire::HeaderField{"Access-Control-Allow-Private-Network", "true"});
    return make(204, fields);
}

QByteArray HttpResponse::refusal(int status, const QByteArray &why, const wire::HeaderFields &extra)
{
    m_persists = false;
    const QByteArray body = why + ".\n";
    wire::HeaderFields fields{{"Content-Type", "text/plain; charset=utf-8"},
                              {"Content-Length", QByteArray::number(body.size())}};
    if (status == 405)
        fields.append(wire::HeaderField{"Allow", methods.toByteArray()});
    return make(status, fields + extra, body);
}

QByteArray HttpResponse::refusal(server::AccessRefusal refusal)
{
    return this->refusal(server::statusOf(refusal), server::explanationOf(refusal, m_request),
                         challengeFor(refusal));
}

QByteArray HttpResponse::make(int status, const wire::HeaderFields &fields, const QByteArray &body) const
{
    wire::ResponseHead head{"HTTP/1.1", status, wire::reasonOf(status), {{"Date", date()}}};
    if (!m_persists)
        head.fields.append(wire::HeaderField{"Connection", "close"});
    else if (m_request.version == "HTTP/1.0")
        head.fields.append(wire::HeaderField{"Connection", "keep-alive"});
    head.fields += fields;
    head.fields += wire::HeaderFields{{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}};
    head.fields += corsFields();
    if (status < 300)
        head.fields += wellFormed(m_options.responseHeaders);
    return m_request.method == "HEAD" ? head.serialize() : head.serialize() + body;
}

/// Where any origin is admitted, none is with the credentials that a browser has of the server: another site
/// would act in its user's name.
wire::HeaderFields HttpResponse::corsFields() const
{
    const auto origin = wire::fieldValue(m_request.fields, "Origin");
    if (!origin || wire::fieldCount(m_request.fields, "Origin") != 1)
        return {};
    if (m_options.access.origins.isEmpty())
        return {{"Access-Control-Allow-Origin", "*"}};
    server::AccessOptions origins;
    origins.origins = m_options.access.origins;
    if (server::judge(m_request, origins) != server::AccessRefusal::None)
        return {{"Vary", "Origin"}};
    return {{"Access-Control-Allow-Origin", *origin},
            {"Access-Control-Allow-Credentials", "true"},
            {"Vary", "Origin"}};
}

} // namespace wireloupe::net
