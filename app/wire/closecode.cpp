#include "wire/closecode.h"

#include <algorithm>

#include <QtEndian>

#include "wire/utf8validator.h"

namespace wireloupe::wire {

using namespace Qt::StringLiterals;

namespace {

/// A control frame's 125 bytes less those of the code (RFC 6455 section 5.5).
constexpr qsizetype maxReason = 123;

bool isContinuationByte(char byte)
{
    return (static_cast<quint8>(byte) & 0xC0) == 0x80;
}

QByteArrayView cutToFit(QByteArrayView reason)
{
    if (reason.size() <= maxReason)
        return reason;
    qsizetype size = maxReason;
    while (size > maxReason - 3 && isContinuationByte(reason[size]))
        --size;
    return reason.first(size);
}

QString rangeName(quint16 code)
{
    if (code >= 3000 && code <= 3999)
        return u"Registered"_s;
    return code >= 4000 && code <= 4999 ? u"Private use"_s : u"Reserved"_s;
}

} // namespace

bool mayBeSent(quint16 code)
{
    const auto isWithin = [code](quint16 first, quint16 last) { return code >= first && code <= last; };
    return isWithin(1000, 1003) || isWithin(1007, 1014) || isWithin(3000, 4999);
}

QString closeCodeName(quint16 code)
{
    switch (code) {
    case NormalClosure:
        return u"Normal Closure"_s;
    case GoingAway:
        return u"Going Away"_s;
    case ProtocolError:
        return u"Protocol Error"_s;
    case UnsupportedData:
        return u"Unsupported Data"_s;
    case NoStatusReceived:
        return u"No Status Received"_s;
    case AbnormalClosure:
        return u"Abnormal Closure"_s;
    case InvalidPayload:
        return u"Invalid Frame Payload Data"_s;
    case PolicyViolation:
        return u"Policy Violation"_s;
    case MessageTooBig:
        return u"Message Too Big"_s;
    case MandatoryExtension:
        return u"Mandatory Extension"_s;
    case InternalError:
        return u"Internal Error"_s;
    case ServiceRestart:
        return u"Service Restart"_s;
    case TryAgainLater:
        return u"Try Again Later"_s;
    case BadGateway:
        return u"Bad Gateway"_s;
    case TlsHandshakeFailed:
        return u"TLS Handshake Failed"_s;
    default:
        return rangeName(code);
    }
}

ClosePayload parseClosePayload(QByteArrayView payload)
{
    ClosePayload result;
    if (payload.size() < 2) {
        result.violation = payload.isEmpty() ? Rule::None : Rule::ClosePayloadOfOneByte;
        return result;
    }
    result.code = qFromBigEndian<quint16>(payload.data());
    result.reason = payload.sliced(2).toByteArray();
    if (!mayBeSent(result.code))
        result.violation = Rule::InvalidCloseCode;
    else if (!isValidUtf8(result.reason))
        result.violation = Rule::InvalidUtf8InReason;
    return result;
}

QByteArray closePayload(quint16 code, QByteArrayView reason)
{
    if (code == NoStatusReceived)
        return {};
    const quint16 bigEndian = qToBigEndian(code);
    return QByteArray(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian).append(cutToFit(reason));
}

} // namespace wireloupe::wire
