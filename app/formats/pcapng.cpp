#include "formats/pcapng.h"

#include <algorithm>

#include <QtEndian>

namespace wireloupe::formats::pcapng {
namespace {

constexpr qsizetype maxOption = 2000; ///< bytes; the format's own bound is 65535
constexpr qsizetype capturedLengthAt = 20;
constexpr qsizetype packetHeadSize = 28;

template <class Number>
void put(ByteBuffer &to, Number number)
{
    qToLittleEndian(number, to.grow(sizeof number));
}

void pad(ByteBuffer &to, qsizetype size)
{
    to.append((4 - size % 4) % 4, '\0');
}

/// Not in the middle of a character.
QByteArrayView cut(QByteArrayView utf8)
{
    qsizetype end = std::min(utf8.size(), maxOption);
    while (end > 0 && end < utf8.size() && (static_cast<quint8>(utf8[end]) & 0xC0) == 0x80)
        --end;
    return utf8.first(end);
}

void appendOption(ByteBuffer &to, OptionCode code, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    const QByteArrayView kept = cut(value);
    put(to, static_cast<quint16>(code));
    put(to, static_cast<quint16>(kept.size()));
    to.append(kept);
    pad(to, kept.size());
}

void endOptions(ByteBuffer &to)
{
    put(to, quint32{EndOfOptions});
}

/// Its length stands at both ends of a block.
qsizetype beginBlock(ByteBuffer &to, BlockType type)
{
    const qsizetype start = to.size();
    put(to, static_cast<quint32>(type));
    put(to, quint32{0});
    return start;
}

void endBlock(ByteBuffer &to, qsizetype start)
{
    const auto size = static_cast<quint32>(to.size() - start + 4);
    put(to, size);
    qToLittleEndian(size, to.data() + start + 4);
}

} // namespace

void appendSectionHeader(ByteBuffer &to, QByteArrayView program, QByteArrayView comment)
{
    const qsizetype start = beginBlock(to, SectionHeader);
    put(to, byteOrderMagic);
    put(to, quint16{1}); // version 1.0
    put(to, quint16{0});
    put(to, ~quint64{0}); // length of the section: not known
    appendOption(to, Comment, comment);
    appendOption(to, UserApplication, program);
    endOptions(to);
    endBlock(to, start);
}

void appendInterface(ByteBuffer &to, QByteArrayView name, QByteArrayView description, QByteArrayView comment)
{
    constexpr char nanoseconds = 9; // ten to the power of minus nine
    const qsizetype start = beginBlock(to, InterfaceDescription);
    put(to, linkTypeEthernet);
    put(to, quint16{0});
    put(to, quint32{0}); // packets are never cut
    appendOption(to, Comment, comment);
    appendOption(to, InterfaceName, name);
    appendOption(to, InterfaceDescriptionText, description);
    appendOption(to, TimestampResolution, QByteArrayView(&nanoseconds, 1));
    endOptions(to);
    endBlock(to, start);
}

PacketBlock::PacketBlock(ByteBuffer &to, std::chrono::nanoseconds time)
    : m_to(to), m_start(beginBlock(to, EnhancedPacket))
{
    const auto stamp = static_cast<quint64>(std::max<qint64>(0, time.count()));
    put(to, quint32{0}); // the first interface
    put(to, static_cast<quint32>(stamp >> 32));
    put(to, static_cast<quint32>(stamp & 0xFFFF'FFFF));
    put(to, quint64{0}); // captured and original length
}

void PacketBlock::finish(PacketDirection direction, const QList<QByteArray> &comments)
{
    const auto size = static_cast<quint32>(m_to.size() - m_start - packetHeadSize);
    qToLittleEndian(size, m_to.data() + m_start + capturedLengthAt);
    qToLittleEndian(size, m_to.data() + m_start + capturedLengthAt + 4);
    pad(m_to, size);
    for (const QByteArray &comment : comments)
        appendOption(m_to, Comment, comment);
    const quint32 flags = qToLittleEndian(static_cast<quint32>(direction));
    appendOption(m_to, PacketFlags, {reinterpret_cast<const char *>(&flags), sizeof flags});
    endOptions(m_to);
    endBlock(m_to, m_start);
}

} // namespace wireloupe::formats::pcapng
