#include "formats/handshaketext.h"

#include <QByteArrayView>

namespace wireloupe::formats {

HandshakeText::HandshakeText(const QByteArray &payload) : head(payload)
{
    constexpr QByteArrayView emptyLine("\r\n\r\n");
    const qsizetype end = payload.indexOf(emptyLine);
    if (end < 0)
        return;
    head = payload.first(end + emptyLine.size());
    body = payload.sliced(head.size());
}

} // namespace wireloupe::formats
