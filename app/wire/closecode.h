#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "wire/violation.h"

namespace wireloupe::wire {

/// Close status codes (RFC 6455 section 7.4 and the IANA registry).
enum CloseCode : quint16 {
    NormalClosure = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    UnsupportedData = 1003,
    NoStatusReceived = 1005, ///< never on the wire: a close frame without a code
    AbnormalClosure = 1006,  ///< never on the wire: no close frame at all
    InvalidPayload = 1007,
    PolicyViolation = 1008,
    MessageTooBig = 1009,
    MandatoryExtension = 1010,
    InternalError = 1011,
    ServiceRestart = 1012,
    TryAgainLater = 1013,
    BadGateway = 1014,
    TlsHandshakeFailed = 1015, ///< never on the wire
};

/// True for codes that an endpoint may put in a close frame: 1000-1003, 1007-1014, 3000-4999.
bool mayBeSent(quint16 code);

/// The registered name, such as "Going Away"; for the ranges "Registered" (3000-3999), "Private use"
/// (4000-4999), "Reserved" otherwise. In English, as in the registry.
QString closeCodeName(quint16 code);

struct ClosePayload
{
    quint16 code = NoStatusReceived;
    QByteArray reason; ///< raw, UTF-8 where violation is None
    Rule violation = Rule::None;
};

/// Never fails: what is wrong is in `violation`.
ClosePayload parseClosePayload(QByteArrayView payload);

/// NoStatusReceived gives an empty payload. The reason is cut at a code point border to fit 123 bytes.
QByteArray closePayload(quint16 code, QByteArrayView reason = {});

} // namespace wireloupe::wire
