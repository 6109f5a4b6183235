#include "ui/handshakehead.h"

#include "lens/lens.h"

namespace wireloupe::ui {

namespace {

constexpr QByteArrayView headEnd = "\r\n\r\n";

qsizetype headSize(QByteArrayView payload)
{
    const qsizetype end = payload.indexOf(headEnd);
    return end < 0 ? payload.size() : end + headEnd.size();
}

} // namespace

HandshakeHead HandshakeHead::of(QByteArrayView payload)
{
    HandshakeHead result;
    result.head = payload.first(headSize(payload));
    result.body = payload.sliced(result.head.size());

    const qsizetype lineEnd = result.head.indexOf('\r');
    result.startLine = lens::toOneLine(lineEnd < 0 ? result.head : result.head.first(lineEnd));
    if (const auto request = wire::parseRequestHead(result.head))
        result.fields = request->fields;
    else if (const auto response = wire::parseResponseHead(result.head))
        result.fields = response->fields;
    return result;
}

bool isRefusal(QByteArrayView response)
{
    const auto head = wire::parseResponseHead(response.first(headSize(response)));
    return head && head->status != 101;
}

} // namespace wireloupe::ui
