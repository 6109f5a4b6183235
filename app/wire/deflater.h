#pragma once

#include <memory>

#include <QByteArray>
#include <QByteArrayView>

#include "wire/permessagedeflate.h"
#include "wire/zliboutput.h"

namespace wireloupe::wire {

/// Compresses the messages of one direction (RFC 7692 section 7.2.1). A window of 8 bits, which zlib does not
/// offer for raw deflate, is kept to by Huffman coding alone.
///
/// Holds no memory before the first message, and, without context takeover, none between messages; else about
/// 256 KiB at a window of 15 bits. Where zlib gets no memory, the data goes out in blocks that are not
/// compressed, which any peer reads. No I/O, no clock; not thread-safe, any thread.
class Deflater
{
public:
    /// `sender` is the end whose messages these are; `level` is 1 (fast) to 9 (small).
    Deflater(Role sender, const DeflateParameters &parameters, int level, ZlibAllocator allocator = nullptr);
    ~Deflater();
    Q_DISABLE_COPY_MOVE(Deflater)

    /// The payload of the next message, its last four bytes 00 00 FF FF taken away. `isEnd` false: a
    /// fragment, flushed so that the peer can inflate it at once. An empty message is one byte of 00 (section
    /// 7.2.3.6), an empty fragment nothing.
    QByteArray deflate(QByteArrayView payload, bool isEnd = true);

private:
    struct State;
    bool open();
    QByteArray flushed(QByteArrayView payload);

    int m_windowBits;
    int m_level;
    bool m_isContextKept;
    ZlibAllocator m_allocator;
    std::unique_ptr<State> m_state; ///< nothing where no stream is under way
};

} // namespace wireloupe::wire
