#include "wire/zliboutput.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wireloupe::wire {

namespace {

/// QByteArray counts with a sign and needs some bytes for itself.
constexpr quint64 maxSize = static_cast<quint64>(std::numeric_limits<qsizetype>::max()) - 64;
constexpr quint64 minBlock = 256;
/// zlib counts with 32 bits.
constexpr qsizetype maxPiece = 1 << 30;

} // namespace

ZlibOutput::ZlibOutput(quint64 limit, quint64 expected)
    : m_limit(std::min(limit, maxSize)), m_expected(std::clamp(expected, minBlock, quint64{64} << 10))
{
}

void ZlibOutput::offer(z_stream &stream)
{
    if (m_size == m_bytes.size()) {
        const quint64 wanted = std::max(m_expected, 2 * static_cast<quint64>(m_size));
        const auto size = static_cast<qsizetype>(std::min(m_limit, wanted));
        m_bytes.reserve(size); // exactly: resize() alone would round up
        m_bytes.resize(size);
    }
    const qsizetype room = std::min(m_bytes.size() - m_size, maxPiece);
    stream.next_out = room > 0 ? reinterpret_cast<Bytef *>(m_bytes.data() + m_size) : &m_spare;
    m_offered = room > 0 ? static_cast<uInt>(room) : 1;
    stream.avail_out = m_offered;
}

bool ZlibOutput::take(const z_stream &stream)
{
    const auto written = static_cast<qsizetype>(m_offered - stream.avail_out);
    if (written > m_bytes.size() - m_size)
        return false;
    m_size += written;
    return true;
}

QByteArray ZlibOutput::finish()
{
    m_bytes.truncate(m_size);
    if (m_bytes.capacity() > 2 * m_size)
        m_bytes.squeeze();
    return std::move(m_bytes);
}

bool ZlibInput::offer(z_stream &stream)
{
    const qsizetype size = std::min(m_rest.size(), maxPiece);
    // zlib only reads them.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_rest.data()));
    stream.avail_in = static_cast<uInt>(size);
    m_rest = m_rest.sliced(size);
    return size > 0;
}

} // namespace wireloupe::wire
