#include "server/httprequest.h"

#include <algorithm>

#include "server/target.h"

namespace wireloupe::server {

namespace {

constexpr QByteArrayView after = "after";
constexpr QByteArrayView wait = "wait";
constexpr QByteArrayView lastEventId = "lastEventId";
constexpr QByteArrayView token = "token";

/// Digits only; the largest numbers of 19 digits fit.
std::optional<quint64> number(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 19 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toByteArray().toULongLong();
}

/// Without its parameters; "*/*" does not ask for events.
bool acceptsEvents(const wire::RequestHead &request)
{
    for (const QByteArray &range : wire::combinedValue(request.fields, "Accept").split(','))
        if (wire::isSameName(range.split(';').first().trimmed(), "text/event-stream"))
            return true;
    return false;
}

bool isOurs(QByteArrayView parameter, bool isTokenTaken)
{
    const qsizetype equals = parameter.indexOf('=');
    const QByteArrayView name = equals < 0 ? parameter : parameter.first(equals);
    return name == after || name == wait || name == lastEventId || (isTokenTaken && name == token);
}

QByteArray targetOf(const QByteArray &target, bool isTokenTaken)
{
    QByteArray path = rawPathOf(target).toByteArray();
    const qsizetype query = target.indexOf('?');
    if (query < 0)
        return path;
    QByteArrayList parameters = target.sliced(query + 1).split('&');
    parameters.removeIf([isTokenTaken](const QByteArray &each) { return isOurs(each, isTokenTaken); });
    const QByteArray rest = parameters.join('&');
    return rest.isEmpty() ? path : path + '?' + rest;
}

void refuse(HttpRequest &request, int status, const QByteArray &why)
{
    if (request.refusal != 0)
        return;
    request.refusal = status;
    request.why = why;
}

void readPoll(HttpRequest &read, const wire::RequestHead &request)
{
    const auto from = queryValue(request.target, after);
    read.after = number(from.value_or(QByteArray()));
    if (!from)
        refuse(read, 400, "A poll needs the parameter \"after\"");
    else if (!from->isEmpty() && !read.after)
        refuse(read, 400, "The parameter \"after\" is the number of a message, or empty to begin from now");
    const auto seconds = queryValue(request.target, wait);
    const auto wanted = number(seconds.value_or(QByteArray()));
    if (!seconds)
        return;
    if (!wanted || *wanted < 1 || *wanted > static_cast<quint64>(longestWait.count()))
        refuse(read, 400, "The parameter \"wait\" is a number of seconds from 1 to 60");
    else if (!read.isHead)
        read.wait = std::chrono::seconds(*wanted);
}

/// The field goes before the parameter: a browser that connects again sets it by itself. What is no number is
/// not ours, and says nothing.
void readEventStream(HttpRequest &read, const wire::RequestHead &request)
{
    read.use = HttpRequest::Use::EventStream;
    read.after = number(wire::fieldValue(request.fields, "Last-Event-ID").value_or(QByteArray()));
    if (!read.after)
        read.after = number(queryValue(request.target, lastEventId).value_or(QByteArray()));
}

/// RFC 9112 section 3.2, and what else no request may be without.
void checkHead(HttpRequest &read, const wire::RequestHead &request)
{
    const qsizetype hosts = wire::fieldCount(request.fields, "Host");
    if (!request.version.startsWith("HTTP/1."))
        refuse(read, 505, "This server speaks HTTP/1.1");
    else if (hosts > 1 || (hosts == 0 && request.version != "HTTP/1.0"))
        refuse(read, 400, "A request has one Host field");
    else if (!read.target.startsWith('/') && !(request.method == "OPTIONS" && request.target == "*"))
        refuse(read, 400, "The target of the request is no path");
}

void checkContent(HttpRequest &read, const wire::RequestHead &request)
{
    const QByteArray coding = wire::combinedValue(request.fields, "Content-Encoding");
    if (!coding.isEmpty() && !wire::isSameName(coding, "identity"))
        refuse(read, 415, "A message is sent without a content coding");
}

} // namespace

bool isForHttp(const wire::RequestHead &request)
{
    if (wire::hasToken(request.fields, "Upgrade", "websocket"))
        return false;
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    return !isGet || acceptsEvents(request) || queryValue(request.target, after) ||
           queryValue(request.target, wait);
}

HttpRequest readHttpRequest(const wire::RequestHead &request, bool isTokenTaken)
{
    using enum HttpRequest::Use;
    HttpRequest read;
    read.target = targetOf(request.target, isTokenTaken);
    read.isHead = request.method == "HEAD";
    checkHead(read, request);
    if (request.method == "OPTIONS") {
        read.use = Options;
    } else if (request.method == "POST") {
        read.use = Send;
        checkContent(read, request);
    } else if (request.method != "GET" && !read.isHead) {
        refuse(read, 405, "The method " + request.method + " is not served");
    } else if (acceptsEvents(request)) {
        readEventStream(read, request);
    } else {
        readPoll(read, request);
    }
    return read;
}

AccessRefusal judgeHttp(const wire::RequestHead &request, const AccessOptions &options)
{
    AccessOptions asked = options;
    if (request.method == "OPTIONS") {
        asked.token.clear();
        asked.user.clear();
    } else if (asked.tokenPlace == AccessOptions::TokenPlace::FirstMessage) {
        asked.tokenPlace = AccessOptions::TokenPlace::Query;
        if (judge(request, asked) == AccessRefusal::Token)
            asked.tokenPlace = AccessOptions::TokenPlace::Header;
    }
    return judge(request, asked);
}

} // namespace wireloupe::server
