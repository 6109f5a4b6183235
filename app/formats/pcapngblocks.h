#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>

#include "formats/importsource.h"
#include "formats/pcapng.h"

namespace wireloupe::formats::pcapng {

/// A packet as it was captured.
struct Packet
{
    quint16 linkType = 0;
    std::chrono::nanoseconds time{}; ///< since 1970
    PacketDirection direction = UnknownDirection;
    QByteArrayView bytes;
    bool isCut = false; ///< there was more of it on the wire
};

/// What can be wrong with the structure of a file.
enum class BlockError : quint8 {
    None,
    NotPcapng, ///< it does not begin with a section
    Torn,      ///< it ends inside a block
    BadBlock,  ///< lengths that cannot be
    TooLarge,  ///< a block of more than maxBlock
    Refused,   ///< whoever takes the packets wants no more
};

/// Reads the blocks of a pcapng file, of either byte order and with any number of sections: gives the packets
/// of Enhanced Packet Blocks and passes over all others. Memory is that of one block.
class BlockReader
{
public:
    using Take = std::function<bool(const Packet &)>;
    static constexpr quint32 maxBlock = 64U << 20;

    BlockError read(ByteSource &source, const Take &take);
    /// Where the block begins that read() stopped at, in bytes.
    qint64 offset() const { return m_offset; }

private:
    struct Interface
    {
        quint16 linkType = 0;
        quint8 resolution = 6; ///< as if_tsresol
        qint64 secondsOffset = 0;
    };

    BlockError takeBlocks(const Take &take);
    BlockError checkHead(QByteArrayView rest, quint32 &size);
    BlockError takeBlock(QByteArrayView block, const Take &take);
    BlockError takeInterface(QByteArrayView body);
    BlockError takePacket(QByteArrayView body, const Take &take);
    QByteArrayView option(QByteArrayView options, quint16 code) const;
    std::optional<std::chrono::nanoseconds> timeOf(const Interface &interface, quint64 ticks) const;

    template <class Number>
    Number number(QByteArrayView bytes, qsizetype at) const;

    QByteArray m_bytes; ///< from m_offset on
    qsizetype m_read = 0;
    qint64 m_offset = 0;
    bool m_hasSection = false;
    bool m_isBigEndian = false;
    std::vector<Interface> m_interfaces;
};

} // namespace wireloupe::formats::pcapng
