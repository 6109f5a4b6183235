#pragma once

#include <array>
#include <chrono>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include "capture/ids.h"
#include "capture/record.h"

/// The capture file (`*.wlcap`), format version 4. All numbers are little endian.
///
/// The file is one file head, then records one after the other to the end. A record is one record head and
/// its payload, and with RecordFlag::Compressed, which no file of version 1 has, one compressed head and the
/// payload as it crossed the wire, with nothing between records. A file that ends inside a record has been
/// torn: everything before that record is sound.
///
/// File head, 96 bytes, or 64 in files that began as version 1 or 2:
///
///     offset  size  meaning
///          0     8  magic: "WLCAP", CR, LF, 0x1A (shows a transfer in text mode at once)
///          8     2  format version: 4. A reader refuses a greater one
///         10     2  size of the file head: 96, or 64, which leaves out all from offset 64 on
///         12     4  nanoseconds of the start beyond the milliseconds below; 0 before version 4
///         16     8  wall clock of the start, signed milliseconds since 1970-01-01T00:00:00Z
///         24    32  version of the program that wrote it, ASCII, filled up with zeros
///         56     4  zero
///         60     4  CRC-32 (ISO 3309, as in zlib and PNG) of bytes 0 to 59
///
///                   Where the capture begins: written anew, in one piece, as a limit drops the oldest
///         64     8  offset of the first record, 96 or more; what is before it is a hole
///         72     8  row number of the first record that is a row; all before it have been dropped
///         80    12  zero
///         92     4  CRC-32 of bytes 64 to 91
///
/// Record head, 56 bytes:
///
///     offset  size  meaning
///          0     4  magic: "WLR", 0x01
///          4     4  CRC-32 of bytes 8 to 55
///          8     4  CRC-32 of the payload
///         12     4  flags: RecordFlag
///         16     8  payload length
///         24     8  wire length
///         32     8  time since the start, signed nanoseconds of a monotonic clock
///         40     4  connection
///         44     4  masking key, in the order of the wire
///         48     2  violation: wire::Rule
///         50     1  kind: RecordKind, or 7: a mark, or 8: figures
///         51     1  direction: Direction
///         52     1  opcode: wire::Opcode; 0 where the kind is not Frame
///         53     3  zero
///
/// Compressed head, 16 bytes:
///
///     offset  size  meaning
///          0     8  length of the payload as it crossed the wire. That is the frame's own length, unless the
///                   connection ended inside the frame
///          8     4  CRC-32 of the payload as it crossed the wire
///         12     4  CRC-32 of bytes 0 to 11
///
/// A record that is a mark, which no file of version 1 or 2 has, is no row. It comes anywhere behind the row
/// that it marks, and later ones replace earlier ones. Its payload:
///
///     offset  size  meaning
///          0     8  row number
///          8     1  0: the row is marked; 1: it is not marked any more
///          9        the note, UTF-8, to the end of the payload
///
/// A record that is figures, which no file before version 4 has, is no row either. It holds what a
/// LatencyBook has measured in rows before it, so that not all of them need to be read again. The last one
/// counts. It is the last record of the file, unless marks have been added since. Its payload:
///
///     offset  size  meaning
///          0        what LatencyArchive writes
///        -16     8  size of the whole record
///         -8     8  magic: "WLFIGURE": so it is found from the end of the file
///
/// Heads have checksums of their own, so that opening a capture can trust its structure without reading the
/// payloads. The inflated payload comes first, so that what is mostly read is found without the other.
namespace wireloupe::capture::format {

inline constexpr quint16 version = 4;
/// The first that has marks.
inline constexpr quint16 versionOfMarks = 3;
inline constexpr qsizetype fileHeadSize = 96;
/// The part of the file head that every version has, and that never changes.
inline constexpr qsizetype basicHeadSize = 64;
inline constexpr qsizetype recordHeadSize = 56;
inline constexpr qsizetype compressedHeadSize = 16;

/// Where the records of a file begin.
struct Beginning
{
    quint64 offset = fileHeadSize;
    Row row{}; ///< number of the first row

    bool operator==(const Beginning &) const = default;
};

using BeginningBytes = std::array<char, fileHeadSize - basicHeadSize>;

/// To be written in place at basicHeadSize, at once: it lies within one sector. Only in a file whose
/// FileHead::size is fileHeadSize.
BeginningBytes encode(const Beginning &beginning);

struct FileHead
{
    quint16 version = format::version;
    quint16 size = static_cast<quint16>(fileHeadSize);
    QDateTime startedAt;       ///< to the millisecond
    quint32 startFraction = 0; ///< nanoseconds beyond it, less than a million
    QByteArray program;        ///< at most 32 bytes are kept
    /// Nothing where it has been damaged: the records are somewhere behind the head.
    std::optional<Beginning> beginning = Beginning{};
};

/// FileHead::size bytes: basicHeadSize or fileHeadSize.
QByteArray encode(const FileHead &head);
/// From the first fileHeadSize bytes of a file, or all that it has; nothing if this is no capture. The
/// version may be a later one: then nothing but the version can be relied on.
std::optional<FileHead> decodeFileHead(QByteArrayView bytes);

struct StoredHead
{
    RecordHead head;
    quint32 payloadChecksum = 0;
};

using RecordHeadBytes = std::array<char, recordHeadSize>;

RecordHeadBytes encode(const StoredHead &stored);
/// Whether magic, checksum and time are right. `bytes` holds recordHeadSize bytes or more.
bool isRecordHead(QByteArrayView bytes);
/// Nothing if it is none: see isRecordHead().
std::optional<StoredHead> decodeRecordHead(QByteArrayView bytes);
/// Of bytes that isRecordHead() has accepted before; unchecked.
StoredHead readRecordHead(QByteArrayView bytes);
/// What every record begins with.
inline constexpr QByteArrayView recordMagic("WLR\x01");

/// Of the payload as it crossed the wire, behind the inflated one.
struct CompressedHead
{
    quint64 length = 0;
    quint32 checksum = 0;
};

using CompressedHeadBytes = std::array<char, compressedHeadSize>;

CompressedHeadBytes encode(const CompressedHead &head);
/// Nothing if its checksum is wrong. `bytes` holds compressedHeadSize bytes or more.
std::optional<CompressedHead> decodeCompressedHead(QByteArrayView bytes);

/// RecordHead::kind of a record that is no row but a MarkChange.
inline constexpr auto markKind = static_cast<RecordKind>(7);

/// Of one that is figures.
inline constexpr auto figuresKind = static_cast<RecordKind>(8);

inline bool isRow(const RecordHead &head)
{
    return head.kind != markKind && head.kind != figuresKind;
}

/// A row has been marked, or has lost its mark.
struct MarkChange
{
    Row row{};
    bool isRemoved = false;
    QString note = {}; ///< at most maxNoteLength UTF-16 code units are kept

    bool operator==(const MarkChange &) const = default;
};

inline constexpr qsizetype maxNoteLength = 16'384;
/// The payload of the longest: a greater one is no mark's.
inline constexpr qsizetype maxMarkSize = 9 + 3 * maxNoteLength;

/// A whole record; `time` counts from the capture's start.
QByteArray encode(const MarkChange &change, std::chrono::nanoseconds time);
/// From the payload of a record of markKind; nothing where it cannot be one.
std::optional<MarkChange> decodeMarkChange(QByteArrayView payload);

/// Of what is kept of a LatencyBook. More is not written, and not read.
inline constexpr qsizetype maxFiguresSize = 32 << 20;
/// What a payload of figures ends with.
inline constexpr qsizetype figuresTrailerSize = 16;

/// A whole record. `figures` are at most maxFiguresSize bytes.
QByteArray encodeFigures(QByteArrayView figures, std::chrono::nanoseconds time);
/// From the payload of a record of figuresKind; nothing where it cannot be one.
std::optional<QByteArrayView> decodeFigures(QByteArrayView payload);
/// The size of the record that a file ends with, from its last figuresTrailerSize bytes; nothing where that
/// is not figures.
std::optional<quint64> figuresRecordSize(QByteArrayView trailer);

quint32 checksum(QByteArrayView bytes);

/// The bytes that the whole records among the first `available` bytes take. `records` holds sound records.
qsizetype wholeRecordsSize(QByteArrayView records, qsizetype available);

} // namespace wireloupe::capture::format
