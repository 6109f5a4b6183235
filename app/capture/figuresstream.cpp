#include "capture/figuresstream.h"

#include <cmath>
#include <limits>

#include <QtEndian>

namespace wireloupe::capture {
namespace {

constexpr quint64 lowBits = 0x7f;
constexpr quint64 more = 0x80;
constexpr quint64 maxText = 1 << 20;

} // namespace

void FiguresWriter::number(quint64 value)
{
    for (; value > lowBits; value >>= 7)
        m_bytes += static_cast<char>((value & lowBits) | more);
    m_bytes += static_cast<char>(value);
}

void FiguresWriter::real(double value)
{
    QByteArray bytes(sizeof(quint64), '\0');
    qToLittleEndian(std::bit_cast<quint64>(value), bytes.data());
    m_bytes += bytes;
}

void FiguresWriter::text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    number(static_cast<quint64>(utf8.size()));
    m_bytes += utf8;
}

void FiguresReader::number(quint64 &value)
{
    quint64 read = 0;
    for (int shift = 0; m_isSound; shift += 7) {
        if (m_bytes.isEmpty() || shift > 63)
            return fail();
        const auto byte = static_cast<quint64>(static_cast<uchar>(m_bytes.front()));
        m_bytes = m_bytes.sliced(1);
        read |= (byte & lowBits) << shift;
        if ((byte & more) == 0) {
            value = read;
            return;
        }
    }
}

void FiguresReader::number(quint32 &value)
{
    quint64 read = 0;
    number(read);
    if (read > std::numeric_limits<quint32>::max())
        fail();
    if (m_isSound)
        value = static_cast<quint32>(read);
}

void FiguresReader::number(qint64 &value)
{
    quint64 read = 0;
    number(read);
    if (m_isSound)
        value = static_cast<qint64>((read >> 1) ^ (~(read & 1) + 1));
}

void FiguresReader::number(qint32 &value)
{
    qint64 read = 0;
    number(read);
    if (read < std::numeric_limits<qint32>::min() || read > std::numeric_limits<qint32>::max())
        fail();
    if (m_isSound)
        value = static_cast<qint32>(read);
}

void FiguresReader::time(std::chrono::nanoseconds &value)
{
    constexpr qint64 limit = 1LL << 62;
    qint64 read = 0;
    number(read);
    if (read <= -limit || read >= limit)
        fail();
    if (m_isSound)
        value = std::chrono::nanoseconds(read);
}

void FiguresReader::flag(bool &value)
{
    quint64 read = 0;
    number(read);
    if (read > 1)
        fail();
    if (m_isSound)
        value = read == 1;
}

bool FiguresReader::isFlagSet()
{
    bool isSet = false;
    flag(isSet);
    return isSet;
}

void FiguresReader::real(double &value)
{
    if (m_bytes.size() < static_cast<qsizetype>(sizeof(quint64)))
        fail();
    if (!m_isSound)
        return;
    const auto read = std::bit_cast<double>(qFromLittleEndian<quint64>(m_bytes.data()));
    m_bytes = m_bytes.sliced(sizeof(quint64));
    if (std::isfinite(read))
        value = read;
    else
        fail();
}

void FiguresReader::text(QString &value)
{
    quint64 size = 0;
    number(size);
    if (size > maxText || size > static_cast<quint64>(m_bytes.size()))
        fail();
    if (!m_isSound)
        return;
    value = QString::fromUtf8(m_bytes.first(static_cast<qsizetype>(size)));
    m_bytes = m_bytes.sliced(static_cast<qsizetype>(size));
}

} // namespace wireloupe::capture
