#include "formats/harhandler.h"

#include <algorithm>

#include "formats/importtimes.h"

namespace wireloupe::formats {
namespace {

using namespace std::chrono_literals;

bool isWebSocketUrl(const QByteArray &url)
{
    return url.startsWith("ws:") || url.startsWith("wss:");
}

} // namespace

HarHandler::Place HarHandler::listIn(Place place, const std::string &key)
{
    switch (place) {
    case Place::Log:
        return key == "entries" ? Place::Entries : Place::Unknown;
    case Place::Entry:
        return key == "_webSocketMessages" || key == "_webSocketControlFrames" ? Place::Messages
                                                                               : Place::Unknown;
    case Place::Request:
        return key == "headers" ? Place::RequestFields : Place::Unknown;
    case Place::Response:
        return key == "headers" ? Place::ResponseFields : Place::Unknown;
    default:
        return Place::Unknown;
    }
}

HarHandler::Place HarHandler::objectIn(Place place, const std::string &key)
{
    switch (place) {
    case Place::Outside:
        return Place::Root;
    case Place::Root:
        return key == "log" ? Place::Log : Place::Unknown;
    case Place::Entries:
        return Place::Entry;
    case Place::Entry:
        return key == "request"    ? Place::Request
               : key == "response" ? Place::Response
               : key == "timings"  ? Place::Timings
                                   : Place::Unknown;
    case Place::RequestFields:
        return Place::RequestField;
    case Place::ResponseFields:
        return Place::ResponseField;
    case Place::Response:
        return key == "content" ? Place::Content : Place::Unknown;
    case Place::Messages:
        return Place::Message;
    default:
        return Place::Unknown;
    }
}

bool HarHandler::start_object(std::size_t)
{
    const Place place = objectIn(m_places.empty() ? Place::Outside : m_places.back(), m_key);
    m_places.push_back(place);
    m_hasLog = m_hasLog || place == Place::Log;
    if (place == Place::Message)
        m_message = {};
    else if (place == Place::RequestField || place == Place::ResponseField)
        m_field = {};
    return true;
}

bool HarHandler::start_array(std::size_t)
{
    if (m_places.empty())
        return false;
    m_places.push_back(listIn(m_places.back(), m_key));
    return true;
}

bool HarHandler::key(std::string &name)
{
    m_key = std::move(name);
    return true;
}

bool HarHandler::end_array()
{
    m_places.pop_back();
    return true;
}

bool HarHandler::end_object()
{
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Message)
        addMessage();
    else if (place == Place::RequestField)
        m_head.requestFields.append(m_field);
    else if (place == Place::ResponseField)
        m_head.responseFields.append(m_field);
    else if (place == Place::Entry)
        endEntry();
    return true;
}

bool HarHandler::boolean(bool value)
{
    if (!m_places.empty() && m_places.back() == Place::Message) {
        m_message.isIncomplete = m_message.isIncomplete || (value && m_key == "_incomplete");
        m_message.isInjected = m_message.isInjected || (value && m_key == "_injected");
    }
    return true;
}

bool HarHandler::number(const std::string &text)
{
    return string(text);
}

bool HarHandler::string(const std::string &value)
{
    const auto text = QByteArray::fromStdString(value);
    switch (m_places.empty() ? Place::Outside : m_places.back()) {
    case Place::Entry:
        setInEntry(text);
        break;
    case Place::Request:
        setInRequest(text);
        break;
    case Place::Response:
    case Place::Content:
        setInResponse(text);
        break;
    case Place::RequestField:
    case Place::ResponseField:
        if (m_key == "name")
            m_field.name = text;
        else if (m_key == "value")
            m_field.value = text;
        break;
    case Place::Timings:
        setTiming(text);
        break;
    case Place::Message:
        setInMessage(text);
        break;
    default:
        break;
    }
    return true;
}

void HarHandler::setInEntry(const QByteArray &text)
{
    if (m_key == "startedDateTime")
        m_head.start = parseWallClock(text);
    else if (m_key == "time")
        m_head.length = parseDecimal(text, 1ms);
    else if (m_key == "_resourceType")
        m_head.isWebSocket = m_head.isWebSocket || text == "websocket";
    else if (m_key == "_closeCode")
        m_head.closeCode = text.toUShort();
}

void HarHandler::setInRequest(const QByteArray &text)
{
    if (m_key == "method")
        m_head.method = text;
    else if (m_key == "url")
        m_head.url = text;
    else if (m_key == "_headBase64")
        m_head.rawRequest = text;
}

void HarHandler::setInResponse(const QByteArray &text)
{
    if (m_key == "status")
        m_head.status = text.toInt();
    else if (m_key == "statusText")
        m_head.reason = text;
    else if (m_key == "_headBase64")
        m_head.rawResponse = text;
    else if (m_key == "_error")
        m_head.error = text;
    else if (m_key == "text")
        m_head.body = text;
    else if (m_key == "encoding")
        m_head.isBodyBase64 = text == "base64";
}

/// What did not happen has -1.
void HarHandler::setTiming(const QByteArray &text)
{
    const auto time = parseDecimal(text, 1ms);
    if (!time || *time < 0ns)
        return;
    if (m_key == "dns")
        m_head.times.address = time;
    else if (m_key == "connect")
        m_head.times.tcp = time;
    else if (m_key == "ssl")
        m_head.times.tls = time;
    else if (m_key == "wait")
        m_head.times.upgrade = time;
}

void HarHandler::setInMessage(const QByteArray &text)
{
    if (m_key == "type")
        m_message.isSent = text == "send";
    else if (m_key == "time")
        m_message.time = parseDecimal(text, 1s);
    else if (m_key == "opcode")
        m_message.opcode = text.toInt();
    else if (m_key == "data")
        m_message.data = text;
    else if (m_key == "_encoding")
        m_message.isBase64 = text == "base64";
    else if (m_key == "_violation")
        m_message.violation = text;
    else if (m_key == "_mark")
        m_message.mark = QString::fromUtf8(text);
}

void HarHandler::addMessage()
{
    m_head.isWebSocket = true;
    if (m_message.opcode == static_cast<int>(wire::Opcode::Binary))
        m_message.isBase64 = true;
    // Without a time of its own it comes with the one before.
    const HarHead::Time time = m_message.time.value_or(m_span.last.value_or(m_head.start.value_or(0ns)));
    m_span.first = std::min(time, m_span.first.value_or(time));
    m_span.last = std::max(time, m_span.last.value_or(time));
    m_sink.add(recordOf(m_message, connection(), time), m_message.mark);
}

void HarHandler::endEntry()
{
    if (m_head.isWebSocket || isWebSocketUrl(m_head.url) || m_head.status == 101) {
        // HAR counts TLS as a part of connecting.
        if (m_head.times.tcp && m_head.times.tls)
            m_head.times.tcp = std::max(0ns, *m_head.times.tcp - *m_head.times.tls);
        addHandshake(m_head, m_span, connection(), m_sink);
    }
    m_hasConnection = false;
    m_head = {};
    m_span = {};
}

capture::ConnectionId HarHandler::connection()
{
    if (!m_hasConnection)
        ++m_connections;
    m_hasConnection = true;
    return capture::ConnectionId{m_connections};
}

bool HarHandler::parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
{
    m_errorAt = position;
    return false;
}

} // namespace wireloupe::formats
