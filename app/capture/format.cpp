#include "capture/format.h"

#include <algorithm>

#include <zlib.h>

#include <QTimeZone>
#include <QtEndian>

namespace wireloupe::capture::format {
namespace {

constexpr QByteArrayView fileMagic("WLCAP\r\n\x1A");
constexpr QByteArrayView recordMagic("WLR\x01");

namespace FileField {
enum : qsizetype { Version = 8, Size = 10, StartedAt = 16, Program = 24, Checksum = 60 };
}
constexpr qsizetype programSize = 32;
// The dates of ISO 8601 with four digits: from 0001-01-01 to the end of 9999.
constexpr qint64 firstDate = -62'135'596'800'000;
constexpr qint64 lastDate = 253'402'300'799'999;

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

} // namespace

QByteArray encode(const FileHead &head)
{
    QByteArray bytes(fileHeadSize, '\0');
    std::copy(fileMagic.begin(), fileMagic.end(), bytes.begin());
    qToLittleEndian(head.version, bytes.data() + FileField::Version);
    qToLittleEndian(head.size, bytes.data() + FileField::Size);
    qToLittleEndian<qint64>(head.startedAt.toMSecsSinceEpoch(), bytes.data() + FileField::StartedAt);
    const QByteArray program = head.program.left(programSize);
    std::copy(program.begin(), program.end(), bytes.begin() + FileField::Program);
    qToLittleEndian(checksum(QByteArrayView(bytes).first(FileField::Checksum)),
                    bytes.data() + FileField::Checksum);
    return bytes;
}

std::optional<FileHead> decodeFileHead(QByteArrayView bytes)
{
    if (bytes.size() < fileHeadSize || !bytes.startsWith(fileMagic) ||
        load<quint32>(bytes, FileField::Checksum) != checksum(bytes.first(FileField::Checksum)))
        return std::nullopt;
    FileHead head;
    head.version = load<quint16>(bytes, FileField::Version);
    head.size = load<quint16>(bytes, FileField::Size);
    const auto startedAt = load<qint64>(bytes, FileField::StartedAt);
    if (head.size < fileHeadSize || startedAt < firstDate || startedAt > lastDate)
        return std::nullopt;
    head.startedAt = QDateTime::fromMSecsSinceEpoch(startedAt, Qt::UTC);
    const char *program = bytes.data() + FileField::Program;
    head.program = QByteArray(program, static_cast<qsizetype>(qstrnlen(program, programSize)));
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

std::optional<StoredHead> decodeRecordHead(QByteArrayView bytes)
{
    bytes = bytes.first(recordHeadSize);
    const bool isSound = load<quint32>(bytes, RecordField::HeadChecksum) ==
                         checksum(bytes.sliced(RecordField::PayloadChecksum));
    if (!bytes.startsWith(recordMagic) || !isSound || !isPossibleTime(load<qint64>(bytes, RecordField::Time)))
        return std::nullopt;
    StoredHead stored;
    stored.payloadChecksum = load<quint32>(bytes, RecordField::PayloadChecksum);
    RecordHead &head = stored.head;
    head.flags = RecordFlags::fromInt(load<quint32>(bytes, RecordField::Flags));
    head.payloadLength = load<quint64>(bytes, RecordField::PayloadLength);
    head.wireLength = load<quint64>(bytes, RecordField::WireLength);
    head.time = std::chrono::nanoseconds(load<qint64>(bytes, RecordField::Time));
    head.connection = ConnectionId{load<quint32>(bytes, RecordField::Connection)};
    const QByteArrayView key =
        bytes.sliced(RecordField::MaskingKey, static_cast<qsizetype>(head.maskingKey.size()));
    std::copy(key.begin(), key.end(), head.maskingKey.begin());
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

quint32 checksum(QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const Bytef *>(bytes.data());
    return static_cast<quint32>(crc32_z(0, data, static_cast<z_size_t>(bytes.size())));
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
