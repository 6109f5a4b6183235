#include "net/eventstreamprobe.h"

#include "net/exchangecounts.h"
#include "net/requestparts.h"

namespace wireloupe::net {

using Kind = ProbeFault::Kind;

namespace {

constexpr QByteArrayView eventStreamType = "text/event-stream";

QByteArray payloadOf(const wire::StreamEvent &event)
{
    if (event.type == "binary")
        if (const auto decoded =
                QByteArray::fromBase64Encoding(event.data, QByteArray::AbortOnBase64DecodingErrors))
            return *decoded;
    return event.data;
}

} // namespace

EventStreamProbe::EventStreamProbe(const ClientOptions &options, std::shared_ptr<ProbeListener> listener)
    : LabProbe(listener), m_options(options), m_exchange(options, this)
{
    countExchange(m_exchange, std::move(listener));
    connect(&m_exchange, &HttpExchange::answered, this, &EventStreamProbe::takeHead);
    connect(&m_exchange, &HttpExchange::bodyCame, this, &EventStreamProbe::takeBody);
    connect(&m_exchange, &HttpExchange::finished, this, &EventStreamProbe::takeEnd);
    connect(&m_exchange, &HttpExchange::failed, this, &EventStreamProbe::giveUp);
}

void EventStreamProbe::open()
{
    m_parser.emplace(m_options.limits.maxMessagePayload, m_lastEventId);
    HttpExchange::Request request;
    request.target = m_options.target.isEmpty() ? requestTarget(m_options.url) : m_options.target;
    request.fields = {{"Accept", eventStreamType.toByteArray()}, {"Cache-Control", "no-store"}};
    if (!m_lastEventId.isEmpty())
        request.fields.append({"Last-Event-ID", m_lastEventId});
    request.timeout = m_options.connectTimeout;
    request.isTimeoutOfHead = true;
    m_exchange.get(request);
}

void EventStreamProbe::close()
{
    m_exchange.drop();
    closed();
}

void EventStreamProbe::takeHead(const wire::ResponseHead &head)
{
    const QByteArray type = wire::combinedValue(head.fields, "Content-Type");
    const QByteArray essence = type.split(';').first().trimmed().toLower();
    ProbeFault fault;
    if (head.status == 204)
        fault = {.kind = Kind::NoMore, .number = 204, .detail = {}, .event = {}, .isLasting = true};
    else if (head.status != 200)
        fault = statusFault(head.status, head.reason, wire::combinedValue(head.fields, "Location"));
    else if (essence != eventStreamType)
        fault = {.kind = Kind::ContentType, .detail = type, .event = {}, .isLasting = true};
    if (fault.kind == Kind::None) {
        reached();
        return;
    }
    m_exchange.drop();
    lost(fault);
}

void EventStreamProbe::takeBody(const QByteArray &bytes, std::chrono::nanoseconds time)
{
    m_parser->feed(bytes);
    for (const wire::StreamEvent &event : m_parser->take())
        listener().message(payloadOf(event), time);
    m_lastEventId = m_parser->lastEventId();
    if (m_parser->retry())
        m_retry = *m_parser->retry();
    if (!m_parser->isTooLarge())
        return;
    m_exchange.drop();
    lost({.kind = Kind::TooLarge,
          .number = static_cast<int>(m_options.limits.maxMessagePayload),
          .detail = {},
          .event = {},
          .isLasting = true});
}

void EventStreamProbe::takeEnd()
{
    lost({.kind = Kind::StreamEnded, .detail = {}, .event = {}}, m_retry);
}

void EventStreamProbe::giveUp(const ProbeFault &fault)
{
    lost(fault, m_retry);
}

} // namespace wireloupe::net
