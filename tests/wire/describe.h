#pragma once

#include <QByteArray>

#include "wire/frame.h"

namespace wireloupe::tests {

/// A header in one line, such as "fin rsv=4 op=1 key=37fa213d len=5/7". After the slash: bits of the length
/// form.
inline QByteArray describe(const wire::FrameHeader &header)
{
    QByteArray text = header.fin ? "fin" : "...";
    if (header.rsv != 0)
        text += " rsv=" + QByteArray::number(header.rsv);
    text += " op=" + QByteArray::number(static_cast<quint8>(header.opcode), 16);
    if (header.maskingKey)
        text += " key=" + QByteArray(reinterpret_cast<const char *>(header.maskingKey->data()), 4).toHex();
    const int bits = header.lengthForm == wire::LengthForm::Bits7    ? 7
                     : header.lengthForm == wire::LengthForm::Bits16 ? 16
                                                                     : 64;
    return text + " len=" + QByteArray::number(header.payloadLength) + '/' + QByteArray::number(bits);
}

/// The header and the payload, percent-encoded where it is not readable.
inline QByteArray describe(const wire::Frame &frame)
{
    return describe(frame.header) + " \"" + frame.payload.toPercentEncoding(" !{}:,") + '"';
}

} // namespace wireloupe::tests
