#pragma once

#include "formats/jsonobject.h"
#include "formats/numbers.h"
#include "formats/writer.h"

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
///     mark         of a marked row: the note, which may be empty
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
///     compressedBase64    only then: those bytes themselves, unmasked; left out where only what they inflate
///                         to was asked for
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
///     tls                 what the TLS handshake came to, see toJson(TlsDetails), with detailBase64
///     times               how long each phase took, in ms: preparation_ms, dns_ms, tcp_ms, proxy_ms, tls_ms,
///                         upgrade_ms
///     sentence
///
/// of a note and of bytes: text or base64
///
/// All that a capture holds is there, so that JsonLinesReader makes the same capture of it again.
class JsonLinesWriter : public Writer
{
public:
    using Writer::begin;
    using Writer::end;
    using Writer::write;

    void begin(const CaptureFacts &facts, ByteBuffer &to) override;
    void write(const capture::RecordView &record, ByteBuffer &to) override;
    void end(ByteBuffer &to) override;

private:
    void addCommon(JsonObject &object, const capture::RecordView &record);

    WallClock m_clock;
    capture::Marks m_marks;
};

} // namespace wireloupe::formats
