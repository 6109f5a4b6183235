#pragma once

#include "formats/exporter.h"

namespace wireloupe::formats {

/// CSV (RFC 4180): UTF-8 without a mark, CRLF, a header row. Columns:
///
///     no, time, at, connection, dir, kind, opcode, fin, rsv, masked, maskingKey, wireLength, length, flags,
///     violation
///                  as in JSON Lines; those of a frame are empty for other records
///     summary      the record in words
///     payload      of frames, handshakes and notes
///     encoding     of the payload: "text", or "base64" where it is not UTF-8 or holds control characters but
///     tab, CR and LF
///
/// A cell of text that a spreadsheet would take for a formula begins with an apostrophe.
class CsvWriter : public Writer
{
public:
    QByteArray begin(const QDateTime &startedAt) override;
    QByteArray write(capture::Row row, const capture::Record &record) override;
    QByteArray end() override;

private:
    QDateTime m_startedAt;
};

} // namespace wireloupe::formats
