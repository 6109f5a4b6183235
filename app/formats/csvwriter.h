#pragma once

#include "formats/numbers.h"
#include "formats/writer.h"

namespace wireloupe::formats {

/// CSV (RFC 4180): UTF-8 without a mark, CRLF, a header row. Columns:
///
///     no, time, at, connection, dir, kind, opcode, fin, rsv, masked, maskingKey, wireLength, length, flags,
///     violation
///                  as in JSON Lines; those of a frame are empty for other records
///     summary      the record in words
///     payload      of frames, handshakes and notes
///     encoding     of the payload: "text", or "base64" where it is not UTF-8 or holds control characters but
///                  tab, CR and LF, or "hex" where its base64 would begin with "+"
///     mark         the note of a marked row, "x" where it is empty
///
/// A cell of text that a spreadsheet would take for a formula begins with an apostrophe.
class CsvWriter : public Writer
{
public:
    using Writer::begin;
    using Writer::end;
    using Writer::write;

    void begin(const CaptureFacts &facts, ByteBuffer &to) override;
    void write(const capture::RecordView &record, ByteBuffer &to) override;
    void end(ByteBuffer &to) override;

private:
    WallClock m_clock;
    capture::Marks m_marks;
    ByteBuffer m_scratch;
};

} // namespace wireloupe::formats
