#include "wire/handshakeparts.h"

namespace wireloupe::wire {

namespace {

constexpr QByteArrayView headEnd = "\r\n\r\n";

QByteArrayView firstHead(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf(headEnd);
    return end < 0 ? bytes : bytes.first(end + headEnd.size());
}

bool isInterimHead(QByteArrayView head)
{
    const auto response = parseResponseHead(head);
    return response && isInterim(response->status);
}

} // namespace

bool isInterim(int status)
{
    constexpr int switchingProtocols = 101;
    return status / 100 == 1 && status != switchingProtocols;
}

HandshakeParts splitHandshake(QByteArrayView bytes)
{
    HandshakeParts parts;
    for (;;) {
        parts.head = firstHead(bytes);
        parts.body = bytes.sliced(parts.head.size());
        // One more than a reader passes over is where it gave up.
        const bool isLast = parts.body.isEmpty() || parts.interim.size() == maxInterimResponses;
        if (isLast || !isInterimHead(parts.head))
            return parts;
        parts.interim.append(parts.head);
        bytes = parts.body;
    }
}

std::optional<ResponseHead> finalResponse(QByteArrayView bytes)
{
    return parseResponseHead(splitHandshake(bytes).head);
}

} // namespace wireloupe::wire
