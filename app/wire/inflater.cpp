#include "wire/inflater.h"

#include <utility>

namespace wireloupe::wire {

namespace {

/// What the sender has taken from the end of each message (section 7.2.1).
constexpr QByteArrayView flushMark("\x00\x00\xFF\xFF", 4);
/// The largest, for a raw stream.
constexpr int windowBits = -15;

} // namespace

struct Inflater::State
{
    z_stream stream{};
    bool isOpen = false;
    bool isAfterFinalBlock = false; ///< and before anything else

    ~State()
    {
        if (isOpen)
            inflateEnd(&stream);
    }

    /// Between two blocks, at the border of a byte: where a message may end.
    bool isBetweenBlocks() const
    {
        // zlib.h at inflate(): 128 after the end of a block, and the bits of the last byte not used.
        return (stream.data_type & 128) != 0 && (stream.data_type & 63) == 0;
    }
};

Inflater::Inflater(Role sender, const DeflateParameters &parameters, ZlibAllocator allocator)
    : m_isContextKept(parameters.isContextKept(sender)), m_allocator(allocator)
{
}

Inflater::~Inflater() = default;

QByteArray Inflater::inflate(QByteArrayView payload, bool isEnd, quint64 limit)
{
    if (m_error != InflateError::None)
        return {};
    ZlibOutput output(limit, 4 * static_cast<quint64>(payload.size()));
    m_error = run(payload, isEnd, output);
    if (m_error != InflateError::None || (isEnd && !m_isContextKept))
        m_state.reset();
    return output.finish();
}

InflateError Inflater::open()
{
    if (m_state)
        return InflateError::None;
    m_state = std::make_unique<State>();
    m_state->stream.zalloc = m_allocator;
    m_state->isOpen = inflateInit2(&m_state->stream, windowBits) == Z_OK;
    return m_state->isOpen ? InflateError::None : InflateError::OutOfMemory;
}

InflateError Inflater::run(QByteArrayView payload, bool isEnd, ZlibOutput &output)
{
    InflateError error = open();
    if (error == InflateError::None)
        error = feed(payload, output);
    if (!isEnd || error != InflateError::None)
        return error;
    // A sender that ends a message with a final block, and adds nothing to it, had no mark to take away.
    if (std::exchange(m_state->isAfterFinalBlock, false))
        return InflateError::None;
    error = feed(flushMark, output);
    if (error != InflateError::None)
        return error;
    return m_state->isBetweenBlocks() ? InflateError::None : InflateError::BadData;
}

InflateError Inflater::feed(QByteArrayView bytes, ZlibOutput &output)
{
    z_stream &stream = m_state->stream;
    ZlibInput input(bytes);
    while (input.offer(stream)) {
        do {
            const InflateError error = step(output);
            if (error != InflateError::None)
                return error;
        } while (stream.avail_in > 0 || stream.avail_out == 0);
    }
    return InflateError::None;
}

InflateError Inflater::step(ZlibOutput &output)
{
    z_stream &stream = m_state->stream;
    output.offer(stream);
    const int result = ::inflate(&stream, Z_SYNC_FLUSH);
    if (!output.take(stream))
        return InflateError::TooLarge;
    switch (result) {
    case Z_OK:
        m_state->isAfterFinalBlock = false;
        return InflateError::None;
    case Z_BUF_ERROR: // nothing left to do with what has come
        return InflateError::None;
    case Z_STREAM_END:
        m_state->isAfterFinalBlock = true;
        // More may follow, and the window lives on: not inflateReset(), which forgets it.
        return inflateResetKeep(&stream) == Z_OK ? InflateError::None : InflateError::BadData;
    case Z_MEM_ERROR:
        return InflateError::OutOfMemory;
    default:
        return InflateError::BadData;
    }
}

} // namespace wireloupe::wire
