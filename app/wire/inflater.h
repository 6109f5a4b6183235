#pragma once

#include <memory>

#include <QByteArray>
#include <QByteArrayView>

#include "wire/permessagedeflate.h"
#include "wire/zliboutput.h"

namespace wireloupe::wire {

enum class InflateError : quint8 {
    None,
    BadData,     ///< not DEFLATE, cut short, or a reference to what was not sent
    TooLarge,    ///< more than the limit
    OutOfMemory, ///< zlib got none
};

/// Decompresses the messages of one direction (RFC 7692 section 7.2.2), counting what comes out as it comes:
/// memory never grows beyond the limit, whatever the ratio, and what is beyond it is not inflated.
///
/// Final blocks are taken wherever they stand (section 7.2.3.4). References are followed as far as DEFLATE
/// goes, 32 KiB, whatever window was agreed on: peers that use zlib make 9 bits of 8, and zlib cannot be made
/// to find each reference that goes too far, but would find some, depending on how a message is cut. Holds no
/// memory before the first message, and, without context takeover, none between messages; else about 40 KiB.
/// No I/O, no clock; not thread-safe, any thread.
class Inflater
{
public:
    /// `sender` is the end whose messages these are.
    Inflater(Role sender, const DeflateParameters &parameters, ZlibAllocator allocator = nullptr);
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    /// What `payload`, the next fragment, inflates to; at most `limit` bytes. Whatever was got before an
    /// error is returned with it. After an error nothing more comes, and no memory is held.
    QByteArray inflate(QByteArrayView payload, bool isEnd, quint64 limit);
    InflateError error() const { return m_error; }

private:
    struct State;
    InflateError open();
    InflateError run(QByteArrayView payload, bool isEnd, ZlibOutput &output);
    InflateError feed(QByteArrayView bytes, ZlibOutput &output);
    InflateError step(ZlibOutput &output);

    bool m_isContextKept;
    ZlibAllocator m_allocator;
    std::unique_ptr<State> m_state; ///< nothing where no stream is under way
    InflateError m_error = InflateError::None;
};

} // namespace wireloupe::wire
