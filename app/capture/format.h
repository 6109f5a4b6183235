#pragma once

#include <array>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include "capture/record.h"

/// The capture file (`*.wlcap`), format version 2. All numbers are little endian.
///
/// The file is one file head, then records one after the other to the end. A record is one record head and
/// its payload, and with RecordFlag::Compressed, which no file of version 1 has, one compressed head and the
/// payload as it crossed the wire, with nothing between records. A file that ends inside a record has been
/// torn: everything before that record is sound.
///
/// File head, 64 bytes:
///
///     offset  size  meaning
///          0     8  magic: "WLCAP", CR, LF, 0x1A (shows a transfer in text mode at once)
///          8     2  format version: 2. A reader refuses a greater one
///         10     2  size of the file head, where the first record begins: 64
///         12     4  zero
///         16     8  wall clock of the start, signed milliseconds since 1970-01-01T00:00:00Z
///         24    32  version of the program that wrote it, ASCII, filled up with zeros
///         56     4  zero
///         60     4  CRC-32 (ISO 3309, as in zlib and PNG) of bytes 0 to 59
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
///         50     1  kind: RecordKind
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
/// Heads have checksums of their own, so that opening a capture can trust its structure without reading the
/// payloads. The inflated payload comes first, so that what is mostly read is found without the other.
namespace wireloupe::capture::format {

inline constexpr quint16 version = 2;
inline constexpr qsizetype fileHeadSize = 64;
inline constexpr qsizetype recordHeadSize = 56;
inline constexpr qsizetype compressedHeadSize = 16;

struct FileHead
{
    quint16 version = format::version;
    quint16 size = static_cast<quint16>(fileHeadSize);
    QDateTime startedAt; ///< to the millisecond
    QByteArray program;  ///< at most 32 bytes are kept
};

QByteArray encode(const FileHead &head);
/// From the first fileHeadSize bytes of a file; nothing if this is no capture. The version may be a later
/// one.
std::optional<FileHead> decodeFileHead(QByteArrayView bytes);

struct StoredHead
{
    RecordHead head;
    quint32 payloadChecksum = 0;
};

using RecordHeadBytes = std::array<char, recordHeadSize>;

RecordHeadBytes encode(const StoredHead &stored);
/// Nothing if the magic, the checksum or the time is wrong. `bytes` holds recordHeadSize bytes or more.
std::optional<StoredHead> decodeRecordHead(QByteArrayView bytes);

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

quint32 checksum(QByteArrayView bytes);

/// The bytes that the whole records among the first `available` bytes take. `records` holds sound records.
qsizetype wholeRecordsSize(QByteArrayView records, qsizetype available);

} // namespace wireloupe::capture::format
