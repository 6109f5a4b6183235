#include "wire/deflater.h"

#include <algorithm>
#include <limits>

#include <QtEndian>

namespace wireloupe::wire {

namespace {

constexpr QByteArrayView flushMark("\x00\x00\xFF\xFF", 4);
/// The head of a block that is not compressed and not final, filled up to a byte.
constexpr char storedHead = '\0';
constexpr int memoryLevel = 8; // zlib's own default
constexpr int smallestWindow = 9;

void appendStoredBlock(QByteArray &bytes, QByteArrayView data)
{
    const quint16 size = qToLittleEndian(static_cast<quint16>(data.size()));
    const auto complement = static_cast<quint16>(~size);
    bytes.append(storedHead);
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    bytes.append(reinterpret_cast<const char *>(&complement), sizeof complement);
    bytes.append(data);
}

/// `data` as a flush of zlib would end it, without compression (RFC 1951 section 3.2.4). Stands well before
/// a stream of zlib, which never refers to what it has not seen.
QByteArray storedBlocks(QByteArrayView data)
{
    QByteArray bytes;
    while (!data.isEmpty()) {
        const qsizetype size = std::min<qsizetype>(data.size(), std::numeric_limits<quint16>::max());
        appendStoredBlock(bytes, data.first(size));
        data = data.sliced(size);
    }
    appendStoredBlock(bytes, {});
    return bytes;
}

} // namespace

struct Deflater::State
{
    z_stream stream{};
    bool isOpen = false;

    ~State()
    {
        if (isOpen)
            deflateEnd(&stream);
    }
};

Deflater::Deflater(Role sender, const DeflateParameters &parameters, int level, ZlibAllocator allocator)
    : m_windowBits(parameters.windowBits(sender))
    , m_level(std::clamp(level, 1, 9))
    , m_isContextKept(parameters.isContextKept(sender))
    , m_allocator(allocator)
{
}

Deflater::~Deflater() = default;

QByteArray Deflater::deflate(QByteArrayView payload, bool isEnd)
{
    QByteArray bytes = payload.isEmpty() ? QByteArray() : flushed(payload);
    if (!isEnd)
        return bytes;
    if (!m_isContextKept)
        m_state.reset();
    if (bytes.isEmpty())
        return QByteArray(1, storedHead);
    bytes.chop(flushMark.size());
    return bytes;
}

/// Ready to compress, or without the memory for it.
bool Deflater::open()
{
    if (m_state)
        return true;
    auto state = std::make_unique<State>();
    state->stream.zalloc = m_allocator;
    const bool isSmallest = m_windowBits < smallestWindow;
    const int strategy = isSmallest ? Z_HUFFMAN_ONLY : Z_DEFAULT_STRATEGY;
    const int bits = std::max(m_windowBits, smallestWindow);
    state->isOpen = deflateInit2(&state->stream, m_level, Z_DEFLATED, -bits, memoryLevel, strategy) == Z_OK;
    if (!state->isOpen)
        return false;
    m_state = std::move(state);
    return true;
}

/// `payload`, not empty, up to and with the mark of a flush.
QByteArray Deflater::flushed(QByteArrayView payload)
{
    if (!open())
        return storedBlocks(payload);
    z_stream &stream = m_state->stream;
    ZlibOutput output(std::numeric_limits<quint64>::max(), static_cast<quint64>(payload.size()) / 2);
    ZlibInput input(payload);
    while (input.offer(stream)) {
        const int flush = input.isEmpty() ? Z_SYNC_FLUSH : Z_NO_FLUSH;
        do {
            output.offer(stream);
            ::deflate(&stream, flush);
            output.take(stream);
        } while (stream.avail_out == 0);
    }
    return output.finish();
}

} // namespace wireloupe::wire
