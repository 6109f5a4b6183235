#pragma once

#include <chrono>

#include <QList>

#include "formats/bytebuffer.h"

/// What reading and writing pcapng share: draft-ietf-opsawg-pcapng.
namespace wireloupe::formats::pcapng {

enum BlockType : quint32 {
    SectionHeader = 0x0A0D0D0A,
    InterfaceDescription = 1,
    SimplePacket = 3,
    EnhancedPacket = 6,
};

enum OptionCode : quint16 {
    EndOfOptions = 0,
    Comment = 1,
    InterfaceName = 2, ///< of an interface; of a packet its flags
    PacketFlags = 2,   ///<
    InterfaceDescriptionText = 3,
    UserApplication = 4,     ///< of a section
    TimestampResolution = 9, ///< of an interface
};

inline constexpr quint32 byteOrderMagic = 0x1A2B3C4D;
inline constexpr quint16 linkTypeEthernet = 1;

/// The direction of a packet, in the two lowest bits of its flags.
enum PacketDirection : quint32 {
    UnknownDirection = 0,
    Inbound = 1,
    Outbound = 2,
};

/// The section's head, little endian.
void appendSectionHeader(ByteBuffer &to, QByteArrayView program, QByteArrayView comment);
/// An interface of Ethernet, whose packets are stamped in nanoseconds.
void appendInterface(ByteBuffer &to, QByteArrayView name, QByteArrayView description, QByteArrayView comment);

/// One packet: what is written between its making and finish() is its bytes.
class PacketBlock
{
public:
    /// `time` since 1970.
    PacketBlock(ByteBuffer &to, std::chrono::nanoseconds time);
    void finish(PacketDirection direction, const QList<QByteArray> &comments);

private:
    ByteBuffer &m_to;
    qsizetype m_start;
};

} // namespace wireloupe::formats::pcapng
