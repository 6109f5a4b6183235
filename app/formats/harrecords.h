#pragma once

#include <optional>

#include <QByteArray>

#include "capture/stateevent.h"
#include "formats/importsink.h"
#include "wire/httphead.h"

namespace wireloupe::formats {

/// What a HAR entry says beside its messages.
struct HarHead
{
    using Time = std::chrono::nanoseconds;

    std::optional<Time> start; ///< since 1970
    std::optional<Time> length;
    bool isWebSocket = false;

    QByteArray method;
    QByteArray url;
    wire::HeaderFields requestFields;
    QByteArray rawRequest;

    int status = 0;
    QByteArray reason;
    wire::HeaderFields responseFields;
    QByteArray rawResponse;
    QByteArray body;
    bool isBodyBase64 = false;
    QByteArray error;

    capture::PhaseTimes times;
    quint16 closeCode = 0;
};

/// One element of `_webSocketMessages`.
struct HarMessage
{
    std::optional<HarHead::Time> time; ///< since 1970
    bool isSent = false;
    int opcode = 1; ///< -1: bytes that are no frame
    QByteArray data;
    bool isBase64 = false;
    bool isIncomplete = false;
    bool isInjected = false;
    QByteArray violation;
    std::optional<QString> mark;
};

/// When the messages of an entry were.
struct HarSpan
{
    std::optional<HarHead::Time> first;
    std::optional<HarHead::Time> last;
};

/// The frame, final, as short as can be and without a mask, or the bytes.
capture::Record recordOf(const HarMessage &message, capture::ConnectionId connection, HarHead::Time time);

/// Gives the rows of an entry that are not its messages: connecting, request, response, what came of it, the
/// end where that is known. None is later than the first message, but for the end.
void addHandshake(const HarHead &head, const HarSpan &messages, capture::ConnectionId connection,
                  ImportSink &sink);

} // namespace wireloupe::formats
