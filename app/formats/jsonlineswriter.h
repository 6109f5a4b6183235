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
///     kind         "handshakeRequest", "handshakeResponse", "frame", "state", "note" or "bytes" (made by
///     hand,
///                  and no frame)
///     violation    the rule that is broken, such as "invalidUtf8"
///     flags        list of "compressed", "injected", "altered", "dropped", "partial", "damaged"
///     injected     true where it was made by hand
///     wireLength   bytes on the wire, frame header included
///     length       bytes of payload; inflated, of a compressed frame
///
/// of a frame:
///
///     opcode              "text", ..., "0x3"
///     fin
///     rsv                 a sum: RSV1 is 4, RSV2 is 2, RSV3 is 1
///     masked
///     maskingKey          hex
///     lengthBits          7, 16 or 64
///     compressed          true for a frame of a message under permessage-deflate
///     wirePayloadLength   only then: bytes of payload on the wire, as declared
///     code, reason        of a close frame that has a code; reasonBase64 where the reason is not UTF-8
///     text                of any other, inflated; base64 where it is not UTF-8
///
/// of a handshake:
///
///     interim      list of the heads of interim responses (1xx) that came before the head
///     head, body   body where there is one, bodyBase64 where it is not UTF-8; base64 of all where a head is
///                  not UTF-8
///
/// of an event:
///
///     state, phase, cause
///     number              what it means depends on the cause
///     code                close code; 1005 and 1006 stand for none that was received
///     closedByPeer
///     detail              or detailBase64
///     tls                 in place of detail: what the TLS handshake came to, see toJson(TlsDetails)
///     times               how long each phase took, in ms: preparation_ms, dns_ms, tcp_ms, proxy_ms, tls_ms,
///                         upgrade_ms
///     sentence
///
/// of a note and of bytes: text or base64
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
