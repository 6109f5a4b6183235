#include "capture/format.h"

#include <algorithm>

#include <libdeflate.h>

#include <QTimeZone>
#include <QtEndian>

namespace wireloupe::capture::format {
namespace {

constexpr QByteArrayView fileMagic("WLCAP\r\n\x1A");

namespace FileField {
enum : qsizetype { Version = 8, Size = 10, Fraction = 12, StartedAt = 16, Program = 24, Checksum = 60 };
}

/// Counted from basicHeadSize.
namespace BeginningField {
enum : qsizetype { Offset = 0, Row = 8, Checksum = 28 };
}
constexpr qsizetype programSize = 32;
constexpr quint32 fractionLimit = 1'000'000;
constexpr QByteArrayView figuresMagic("WLFIGURE");
// The dates of ISO 8601 with four digits: from 0001-01-01 to the end of 9999.
constexpr qint64 firstDate = -62'135'596'800'000;
constexpr qint64 lastDate = 253'402'300'799'999;
/// No file is as long, and no sum of an offset and a size overflows.
constexpr quint64 maxOffset = 1ULL << 62;

namespace RecordField {
enum : qsizetype {
    HeadChecksum = 4,
    PayloadChecksum = 8,
    Flags = 12,
    PayloadLength = 16,
    WireLength = 24,
    Time = 32,
    Connection = 40,
    MaskingKey = 44,
    Violation = 48,
    Kind = 50,
    Direction = 51,
    Opcode = 52,
};
}

namespace MarkField {
enum : qsizetype { Row = 0, IsRemoved = 8, Note = 9 };
}

namespace CompressedField {
enum : qsizetype { Length = 0, Checksum = 8, HeadChecksum = 12 };
}

template <class T>
T load(QByteArrayView bytes, qsizetype position)
{
    return qFromLittleEndian<T>(bytes.data() + position);
}

/// Half of what 64 bits hold, 146 years: differences of two times cannot overflow.
bool isPossibleTime(qint64 nanoseconds)
{
    constexpr qint64 limit = 1LL << 62;
    return nanoseconds > -limit && nanoseconds < limit;
}

/// The bytes of the sound record that `bytes` begins with; nothing where it is not all there.
std::optional<qsizetype> recordSize(QByteArrayView bytes)
{
    if (bytes.size() < recordHeadSize)
        return std::nullopt;
    const auto flags = RecordFlags::fromInt(load<quint32>(bytes, RecordField::Flags));
    auto size = recordHeadSize + static_cast<qsizetype>(load<quint64>(bytes, RecordField::PayloadLength));
    if (flags.testFlag(RecordFlag::Compressed)) {
        if (bytes.size() < size + compressedHeadSize)
            return std::nullopt;
        const auto length = load<quint64>(bytes, size + CompressedField::Length);
        size += compressedHeadSize + static_cast<qsizetype>(length);
    }
    return size <= bytes.size() ? std::optional(size) : std::nullopt;
}

/// Nothing where it is damaged. `bytes` begins where the beginning does.
std::optional<Beginning> decodeBeginning(QByteArrayView bytes)
{
    if (bytes.size() < fileHeadSize - basicHeadSize ||
        load<quint32>(bytes, BeginningField::Checksum) != checksum(bytes.first(BeginningField::Checksum)))
        return std::nullopt;
    const Beginning beginning{load<quint64>(bytes, BeginningField::Offset),
                              Row{load<qint64>(bytes, BeginningField::Row)}};
    const bool isPossible =
        beginning.offset >= fileHeadSize && beginning.offset <= maxOffset && toInt(beginning.row) >= 0;
    return isPossible ? std::optional(beginning) : std::nullopt;
}

/// Of one that is no row.
QByteArray wholeRecord(RecordKind kind, std::chrono::nanoseconds time, const QByteArray &payload)
{
    StoredHead stored;
    stored.head.kind = kind;
    stored.head.time = time;
    stored.head.payloadLength = static_cast<quint64>(payload.size());
    stored.payloadChecksum = checksum(payload);
    return QByteArrayView(encode(stored)).toByteArray() + payload;
}

} // namespace

BeginningBytes encode(const Beginning &beginning)
{
    BeginningBytes bytes{};
    qToLittleEndian(beginning.offset, bytes.data() + BeginningField::Offset);
    qToLittleEndian(toInt(beginning.row), bytes.data() + BeginningField::Row);
    qToLittleEndian(checksum(QByteArrayView(bytes).first(BeginningField::Checksum)),
                    bytes.data() + BeginningField::Checksum);
    return bytes;
}

QByteArray encode(const FileHead &head)
{
    QByteArray bytes(basicHeadSize, '\0');
    std::copy(fileMagic.begin(), fileMagic.end(), bytes.begin());
    qToLittleEndian(head.version, bytes.data() + FileField::Version);
    qToLittleEndian(head.size, bytes.data() + FileField::Size);
    qToLittleEndian(head.startFraction, bytes.data() + FileField::Fraction);
    qToLittleEndian<qint64>(head.startedAt.toMSecsSinceEpoch(), bytes.data() + FileField::StartedAt);
    const QByteArray program = head.program.left(programSize);
    std::copy(program.begin(), program.end(), bytes.begin() + FileField::Program);
    qToLittleEndian(checksum(QByteArrayView(bytes).first(FileField::Checksum)),
                    bytes.data() + FileField::Checksum);
    if (head.size >= fileHeadSize)
        bytes += QByteArrayView(encode(head.beginning.value_or(Beginning{})));
    return bytes;
}

std::optional<FileHead> decodeFileHead(QByteArrayView bytes)
{
    if (bytes.size() < basicHeadSize || !bytes.startsWith(fileMagic) ||
        load<quint32>(bytes, FileField::Checksum) != checksum(bytes.first(FileField::Checksum)))
        return std::nullopt;
    FileHead head;
    head.version = load<quint16>(bytes, FileField::Version);
    head.size = load<quint16>(bytes, FileField::Size);
    const auto startedAt = load<qint64>(bytes, FileField::StartedAt);
    if (head.size < basicHeadSize || startedAt < firstDate || startedAt > lastDate)
        return std::nullopt;
    head.startedAt = QDateTime::fromMSecsSinceEpoch(startedAt, Qt::UTC);
    if (head.version >= 4)
        head.startFraction = std::min(load<quint32>(bytes, FileField::Fraction), fractionLimit - 1);
    const char *program = bytes.data() + FileField::Program;
    head.program = QByteArray(program, static_cast<qsizetype>(qstrnlen(program, programSize)));
    head.beginning = head.version >= 3 && head.size >= fileHeadSize
                         ? decodeBeginning(bytes.sliced(basicHeadSize))
                         : Beginning{head.size, Row{}};
    return head;
}

RecordHeadBytes encode(const StoredHead &stored)
{
    const RecordHead &head = stored.head;
    RecordHeadBytes bytes{};
    std::copy(recordMagic.begin(), recordMagic.end(), bytes.begin());
    qToLittleEndian(stored.payloadChecksum, bytes.data() + RecordField::PayloadChecksum);
    qToLittleEndian(static_cast<quint32>(head.flags.toInt()), bytes.data() + RecordField::Flags);
    qToLittleEndian(head.payloadLength, bytes.data() + RecordField::PayloadLength);
    qToLittleEndian(head.wireLength, bytes.data() + RecordField::WireLength);
    qToLittleEndian<qint64>(head.time.count(), bytes.data() + RecordField::Time);
    qToLittleEndian(toInt(head.connection), bytes.data() + RecordField::Connection);
    std::copy(head.maskingKey.begin(), head.maskingKey.end(), bytes.begin() + RecordField::MaskingKey);
    qToLittleEndian(static_cast<quint16>(head.violation), bytes.data() + RecordField::Violation);
    bytes[RecordField::Kind] = static_cast<char>(head.kind);
    bytes[RecordField::Direction] = static_cast<char>(head.direction);
    bytes[RecordField::Opcode] = static_cast<char>(head.opcode);
    qToLittleEndian(checksum(QByteArrayView(bytes).sliced(RecordField::PayloadChecksum)),
                    bytes.data() + RecordField::HeadChecksum);
    return bytes;
}

bool isRecordHead(QByteArrayView bytes)
{
    return bytes.startsWith(recordMagic) && isPossibleTime(load<qint64>(bytes, RecordField::Time)) &&
           load<quint32>(bytes, RecordField::HeadChecksum) ==
               checksum(bytes.first(recordHeadSize).sliced(RecordField::PayloadChecksum));
}

std::optional<StoredHead> decodeRecordHead(QByteArrayView bytes)
{
    return isRecordHead(bytes) ? std::optional(readRecordHead(bytes)) : std::nullopt;
}

StoredHead readRecordHead(QByteArrayView bytes)
{
    StoredHead stored;
    stored.payloadChecksum = load<quint32>(bytes, RecordField::PayloadChecksum);
    RecordHead &head = stored.head;
    head.flags = RecordFlags::fromInt(load<quint32>(bytes, RecordField::Flags));
    head.payloadLength = load<quint64>(bytes, RecordField::PayloadLength);
    head.wireLength = load<quint64>(bytes, RecordField::WireLength);
    head.time = std::chrono::nanoseconds(load<qint64>(bytes, RecordField::Time));
    head.connection = ConnectionId{load<quint32>(bytes, RecordField::Connection)};
    std::copy_n(bytes.begin() + RecordField::MaskingKey, head.maskingKey.size(), head.maskingKey.begin());
    head.violation = static_cast<wire::Rule>(load<quint16>(bytes, RecordField::Violation));
    head.kind = static_cast<RecordKind>(bytes[RecordField::Kind]);
    head.direction = static_cast<Direction>(bytes[RecordField::Direction]);
    head.opcode = static_cast<wire::Opcode>(bytes[RecordField::Opcode]);
    return stored;
}

CompressedHeadBytes encode(const CompressedHead &head)
{
    CompressedHeadBytes bytes{};
    qToLittleEndian(head.length, bytes.data() + CompressedField::Length);
    qToLittleEndian(head.checksum, bytes.data() + CompressedField::Checksum);
    qToLittleEndian(checksum(QByteArrayView(bytes).first(CompressedField::HeadChecksum)),
                    bytes.data() + CompressedField::HeadChecksum);
    return bytes;
}

std::optional<CompressedHead> decodeCompressedHead(QByteArrayView bytes)
{
    if (load<quint32>(bytes, CompressedField::HeadChecksum) !=
        checksum(bytes.first(CompressedField::HeadChecksum)))
        return std::nullopt;
    return CompressedHead{load<quint64>(bytes, CompressedField::Length),
                          load<quint32>(bytes, CompressedField::Checksum)};
}

QByteArray encode(const MarkChange &change, std::chrono::nanoseconds time)
{
    QByteArray payload(MarkField::Note, '\0');
    qToLittleEndian(toInt(change.row), payload.data() + MarkField::Row);
    payload[MarkField::IsRemoved] = change.isRemoved ? 1 : 0;
    payload += change.note.left(maxNoteLength).toUtf8();
    return wholeRecord(markKind, time, payload);
}

std::optional<MarkChange> decodeMarkChange(QByteArrayView payload)
{
    if (payload.size() < MarkField::Note || payload.size() > maxMarkSize)
        return std::nullopt;
    return MarkChange{Row{load<qint64>(payload, MarkField::Row)}, payload[MarkField::IsRemoved] != 0,
                      QString::fromUtf8(payload.sliced(MarkField::Note))};
}

QByteArray encodeFigures(QByteArrayView figures, std::chrono::nanoseconds time)
{
    QByteArray payload = figures.toByteArray();
    QByteArray size(sizeof(quint64), '\0');
    qToLittleEndian(static_cast<quint64>(recordHeadSize + figures.size() + figuresTrailerSize), size.data());
    payload += size + figuresMagic.toByteArray();
    return wholeRecord(figuresKind, time, payload);
}

std::optional<QByteArrayView> decodeFigures(QByteArrayView payload)
{
    const qsizetype size = payload.size() - figuresTrailerSize;
    if (size < 0 || size > maxFiguresSize || !figuresRecordSize(payload.sliced(size)))
        return std::nullopt;
    return payload.first(size);
}

std::optional<quint64> figuresRecordSize(QByteArrayView trailer)
{
    constexpr auto least = static_cast<quint64>(recordHeadSize + figuresTrailerSize);
    if (trailer.size() != figuresTrailerSize || !trailer.endsWith(figuresMagic))
        return std::nullopt;
    const auto size = load<quint64>(trailer, 0);
    return size >= least && size <= least + maxFiguresSize ? std::optional(size) : std::nullopt;
}

quint32 checksum(QByteArrayView bytes)
{
    return libdeflate_crc32(0, bytes.data(), static_cast<size_t>(bytes.size()));
}

qsizetype wholeRecordsSize(QByteArrayView records, qsizetype available)
{
    const QByteArrayView written = records.first(available);
    qsizetype end = 0;
    while (const auto size = recordSize(written.sliced(end)))
        end += *size;
    return end;
}

} // namespace wireloupe::capture::format
