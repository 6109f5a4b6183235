#include "net/serverrefusal.h"

#include "net/welcomepage.h"
#include "wire/httphead.h"
#include "wire/refusal.h"

namespace wireloupe::net {

namespace {

using capture::Cause;

constexpr QByteArrayView plainText = "text/plain; charset=utf-8";
constexpr QByteArrayView retryAfterSeconds = "5";

/// RFC 9110 section 9.3.7.
QByteArray answerToOptions()
{
    const wire::ResponseHead head{
        "HTTP/1.1", 204, "No Content", {{"Connection", "close"}, {"Allow", "GET, HEAD, OPTIONS"}}};
    return head.serialize();
}

QByteArray responseFor(wire::HandshakeError error, const wire::RequestHead &request,
                       const QByteArray &fallbackHost, bool isTls, bool hasHttp)
{
    using enum wire::HandshakeError;
    if (error == NotGet && request.method == "OPTIONS")
        return answerToOptions();
    // A handshake with the wrong method is no question for the page (RFC 6455 section 4.2.1).
    const bool isHandshake = wire::hasToken(request.fields, "Upgrade", "websocket");
    if (error == NotGet && request.method == "HEAD" && !isHandshake) {
        const QByteArray response = welcomeResponse(request, fallbackHost, isTls, hasHttp);
        return response.left(response.indexOf("\r\n\r\n") + 4);
    }
    if (error == MissingUpgrade)
        return welcomeResponse(request, fallbackHost, isTls, hasHttp);
    return wire::makeRefusal(wire::refusalStatus(error), error);
}

} // namespace

ServerRefusal refusalOf(wire::HandshakeError error, const std::optional<wire::RequestHead> &request,
                        const QByteArray &fallbackHost, bool isTls, bool hasHttp)
{
    const QByteArray response = request ? responseFor(error, *request, fallbackHost, isTls, hasHttp)
                                        : wire::makeRefusal(wire::refusalStatus(error), error);
    return {response, Cause::HandshakeInvalid, static_cast<qint32>(error)};
}

wire::HeaderFields challengeFor(server::AccessRefusal refusal)
{
    if (refusal == server::AccessRefusal::Token)
        return {{"WWW-Authenticate", "Bearer realm=\"Wireloupe\""}};
    if (refusal == server::AccessRefusal::Basic)
        return {{"WWW-Authenticate", "Basic realm=\"Wireloupe\", charset=\"UTF-8\""}};
    return {};
}

ServerRefusal refusalOf(server::AccessRefusal refusal, const wire::RequestHead &request)
{
    const int status = server::statusOf(refusal);
    const QByteArray why = server::explanationOf(refusal, request);
    return {wire::makeRefusal(status, plainText, why + ".\n", challengeFor(refusal)), Cause::AccessRefused,
            status, why};
}

ServerRefusal refusalOfOneMore(int maxPeers)
{
    const QByteArray body = "This server takes " + QByteArray::number(maxPeers) + " peers at a time.\n";
    return {wire::makeRefusal(503, plainText, body, {{"Retry-After", retryAfterSeconds.toByteArray()}}),
            Cause::TooManyPeers, maxPeers};
}

ServerRefusal refusalOfTheSlow()
{
    return {wire::makeRefusal(408, plainText, "The request has not come whole in time.\n"), Cause::TimedOut};
}

ServerRefusal refusalOfTls()
{
    return {
        wire::makeRefusal(400, plainText, "This port does not speak TLS: use ws:// in place of wss://.\n"),
        Cause::TlsOnPlainPort};
}

} // namespace wireloupe::net
