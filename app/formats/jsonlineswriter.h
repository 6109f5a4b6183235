#pragma once

#include "formats/exporter.h"
#include "formats/jsonobject.h"

namespace wireloupe::formats {

/// JSON Lines: one object a line for each record. Members, in this order; those that do not apply are left
/// out:
///
///     no           number of the row, from 1
///     time         seconds since the capture's start, nine decimals
///     at           the same on the wall clock: "2026-11-20T23:59:59.123456789Z"
///     connection   number of the connection; 0 for none
///     dir          "in" or "out", seen from Wireloupe
///     kind         "handshakeRequest", "handshakeResponse", "frame", "state" or "note"
///     violation    the rule of RFC 6455 that is broken, such as "invalidUtf8"
///     flags        list of "compressed", "injected", "altered", "dropped", "partial", "damaged"
///     wireLength   bytes on the wire, frame header included
///     length       bytes of payload
///
/// of a frame:      opcode ("text", ..., "0x3"), fin, rsv (RSV1 is 4, RSV2 is 2, RSV3 is 1), masked,
/// maskingKey (hex), lengthBits
///                  (7, 16 or 64), of a close frame code (1005 where it has none) and reason, of any other
///                  text, or base64 where the payload is not UTF-8
/// of a handshake:  head, and body where there is one; base64 of both where the head is not UTF-8, bodyBase64
/// where the body is not of an event:     state, phase, cause, number (what it means depends on the cause),
/// code, closedByPeer, detail, sentence of a note:       text
class JsonLinesWriter : public Writer
{
public:
    QByteArray begin(const QDateTime &startedAt) override;
    QByteArray write(capture::Row row, const capture::Record &record) override;
    QByteArray end() override;

private:
    void addCommon(JsonObject &object, capture::Row row, const capture::RecordHead &head) const;

    QDateTime m_startedAt;
};

} // namespace wireloupe::formats
