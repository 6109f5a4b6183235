#include "formats/pcapngblocks.h"

#include <QtEndian>

namespace wireloupe::formats::pcapng {
namespace {

constexpr qsizetype blockHeadSize = 8;
constexpr qsizetype blockTailSize = 4;
constexpr qsizetype sectionBodySize = 16;
constexpr qsizetype interfaceBodySize = 8;
constexpr qsizetype packetBodySize = 20;
constexpr qsizetype optionHeadSize = 4;
constexpr quint16 secondsOffsetOption = 14; ///< if_tsoffset
constexpr quint8 binaryResolution = 0x80;   ///< of if_tsresol: a power of 2, not of 10

qsizetype padded(qsizetype size)
{
    return (size + 3) / 4 * 4;
}

} // namespace

template <class Number>
Number BlockReader::number(QByteArrayView bytes, qsizetype at) const
{
    return m_isBigEndian ? qFromBigEndian<Number>(bytes.data() + at)
                         : qFromLittleEndian<Number>(bytes.data() + at);
}

BlockError BlockReader::read(ByteSource &source, const Take &take)
{
    for (QByteArrayView piece = source.next(); !piece.isEmpty(); piece = source.next()) {
        m_bytes.remove(0, m_read);
        m_read = 0;
        m_bytes += piece;
        if (const BlockError error = takeBlocks(take); error != BlockError::None)
            return error;
    }
    if (!m_hasSection)
        return BlockError::NotPcapng;
    return m_read == m_bytes.size() ? BlockError::None : BlockError::Torn;
}

BlockError BlockReader::takeBlocks(const Take &take)
{
    for (;;) {
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_read);
        quint32 size = 0;
        if (const BlockError error = checkHead(rest, size); error != BlockError::None)
            return error;
        if (size == 0 || static_cast<qsizetype>(size) > rest.size())
            return BlockError::None; // more is to come
        const BlockError error = takeBlock(rest.first(size), take);
        if (error != BlockError::None)
            return error;
        m_read += size;
        m_offset += size;
    }
}

/// `size` stays 0 where too little is there to tell.
BlockError BlockReader::checkHead(QByteArrayView rest, quint32 &size)
{
    const bool isSection =
        rest.size() >= 4 && qFromLittleEndian<quint32>(rest.data()) == SectionHeader; // a palindrome
    if (rest.size() >= 4 && !isSection && !m_hasSection)
        return BlockError::NotPcapng;
    if (rest.size() < blockHeadSize + (isSection ? 4 : 0))
        return BlockError::None;
    if (isSection) {
        const auto magic = qFromLittleEndian<quint32>(rest.data() + blockHeadSize);
        m_isBigEndian = magic == qbswap(byteOrderMagic);
        if (magic != byteOrderMagic && !m_isBigEndian)
            return BlockError::NotPcapng;
        m_hasSection = true;
    }
    size = number<quint32>(rest, 4);
    const auto least =
        static_cast<quint32>(blockHeadSize + blockTailSize + (isSection ? sectionBodySize : 0));
    if (size < least || size % 4 != 0)
        return BlockError::BadBlock;
    return size > maxBlock ? BlockError::TooLarge : BlockError::None;
}

BlockError BlockReader::takeBlock(QByteArrayView block, const Take &take)
{
    const qsizetype bodySize = block.size() - blockHeadSize - blockTailSize;
    if (number<quint32>(block, block.size() - blockTailSize) != static_cast<quint32>(block.size()))
        return BlockError::BadBlock;
    const QByteArrayView body = block.sliced(blockHeadSize, bodySize);
    switch (number<quint32>(block, 0)) {
    case SectionHeader:
        m_interfaces.clear();
        return BlockError::None;
    case InterfaceDescription:
        return takeInterface(body);
    case EnhancedPacket:
        return takePacket(body, take);
    default:
        return BlockError::None;
    }
}

BlockError BlockReader::takeInterface(QByteArrayView body)
{
    if (body.size() < interfaceBodySize)
        return BlockError::BadBlock;
    Interface interface;
    interface.linkType = number<quint16>(body, 0);
    const QByteArrayView options = body.sliced(interfaceBodySize);
    if (const QByteArrayView value = option(options, TimestampResolution); value.size() == 1)
        interface.resolution = static_cast<quint8>(value.front());
    if (const QByteArrayView value = option(options, secondsOffsetOption); value.size() == 8)
        interface.secondsOffset = number<qint64>(value, 0);
    m_interfaces.push_back(interface);
    return BlockError::None;
}

BlockError BlockReader::takePacket(QByteArrayView body, const Take &take)
{
    if (body.size() < packetBodySize)
        return BlockError::BadBlock;
    const auto id = number<quint32>(body, 0);
    const auto size = static_cast<qsizetype>(number<quint32>(body, 12));
    if (id >= m_interfaces.size() || size > body.size() - packetBodySize)
        return BlockError::BadBlock;
    const quint64 ticks = quint64{number<quint32>(body, 4)} << 32 | number<quint32>(body, 8);
    const auto time = timeOf(m_interfaces[id], ticks);
    if (!time)
        return BlockError::BadBlock;
    Packet packet{m_interfaces[id].linkType, *time, UnknownDirection, body.sliced(packetBodySize, size),
                  number<quint32>(body, 16) > static_cast<quint32>(size)};
    const qsizetype end = packetBodySize + padded(size);
    if (end <= body.size())
        if (const QByteArrayView flags = option(body.sliced(end), PacketFlags); flags.size() == 4)
            packet.direction = static_cast<PacketDirection>(number<quint32>(flags, 0) & 3);
    return take(packet) ? BlockError::None : BlockError::Refused;
}

/// The value of the first option with that code; empty where there is none.
QByteArrayView BlockReader::option(QByteArrayView options, quint16 code) const
{
    while (options.size() >= optionHeadSize) {
        const auto found = number<quint16>(options, 0);
        const qsizetype size = number<quint16>(options, 2);
        if (found == EndOfOptions || size > options.size() - optionHeadSize)
            break;
        if (found == code)
            return options.sliced(optionHeadSize, size);
        options = options.sliced(std::min(options.size(), optionHeadSize + padded(size)));
    }
    return {};
}

/// Nothing for times that cannot be.
std::optional<std::chrono::nanoseconds> BlockReader::timeOf(const Interface &interface, quint64 ticks) const
{
    constexpr quint64 billion = 1'000'000'000;
    const int exponent = interface.resolution & ~binaryResolution;
    quint64 ticksPerSecond = 1;
    if ((interface.resolution & binaryResolution) != 0) {
        if (exponent > 32)
            return std::nullopt;
        ticksPerSecond = quint64{1} << exponent;
    } else {
        if (exponent > 9)
            return std::nullopt;
        for (int i = 0; i < exponent; ++i)
            ticksPerSecond *= 10;
    }
    constexpr qint64 maxSeconds = 9'000'000'000; // the year 2255
    const quint64 seconds = ticks / ticksPerSecond;
    if (seconds > static_cast<quint64>(maxSeconds) || std::abs(interface.secondsOffset / 2) > maxSeconds / 2)
        return std::nullopt;
    const qint64 whole = static_cast<qint64>(seconds) + interface.secondsOffset;
    if (whole > maxSeconds || whole < 0)
        return std::nullopt;
    // Less than 2^32 ticks times 10^9 fits.
    const quint64 fraction = ticks % ticksPerSecond * billion / ticksPerSecond;
    return std::chrono::seconds(whole) + std::chrono::nanoseconds(static_cast<qint64>(fraction));
}

} // namespace wireloupe::formats::pcapng
