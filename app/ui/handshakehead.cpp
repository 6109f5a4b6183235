#include "ui/handshakehead.h"

#include "lens/lens.h"
#include "wire/handshakeparts.h"

namespace wireloupe::ui {

HandshakeHead HandshakeHead::of(QByteArrayView head)
{
    // One empty line may stand before the start line (RFC 9112 section 2.2).
    const QByteArrayView lines = head.sliced(head.startsWith("\r\n") ? 2 : 0);
    const qsizetype lineEnd = lines.indexOf('\r');
    HandshakeHead result;
    result.startLine = lens::toOneLine(lineEnd < 0 ? lines : lines.first(lineEnd));
    if (const auto request = wire::parseRequestHead(head))
        result.fields = request->fields;
    else if (const auto response = wire::parseResponseHead(head))
        result.fields = response->fields;
    return result;
}

bool isRefusal(QByteArrayView response)
{
    const auto head = wire::finalResponse(response);
    return head && head->status != 101 && !wire::isInterim(head->status);
}

} // namespace wireloupe::ui
