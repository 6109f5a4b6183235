#pragma once

#include <array>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>

#include "wire/frame.h"
#include "wire/limits.h"
#include "wire/violation.h"

namespace wireloupe::wire {

/// A frame whose header has come but whose payload has not, for checks that need not wait for its end.
struct PartialFrame
{
    FrameHeader header;
    QByteArrayView payload; ///< what has come, unmasked; valid until the next call of the parser
};

/// Decodes one direction of a connection into frames. Nothing that can be decoded is refused: reserved bits
/// and opcodes, masks on either side and lengths in a longer form than needed are for the Validator to judge.
/// Only a length that cannot be held stops the parser: see failure().
///
/// Input may be cut anywhere. No I/O, no clock; not thread-safe, any thread.
class FrameParser
{
public:
    explicit FrameParser(const Limits &limits = {});

    /// Takes the next bytes of the stream. After failure() they are ignored.
    void feed(QByteArrayView bytes);

    /// The next whole frame, or nothing when more bytes are needed. Call until nothing comes.
    std::optional<Frame> next();

    /// The same straight from the next bytes of the stream, which are taken from the front of `bytes`: what
    /// is called until nothing comes has taken them all, unless the parser has failed. Costs one copy of a
    /// payload less than feed(), and holds no more than the frame under way. Not to be mixed with feed().
    std::optional<Frame> take(QByteArrayView &bytes);

    /// The frame under way after next() has returned nothing; nothing where not even its header is whole.
    std::optional<PartialFrame> partial() const;

    /// Why the parser has stopped: FrameTooLarge or LengthHighBit. The header that did it is failedHeader().
    Rule failure() const { return m_failure; }
    const FrameHeader &failedHeader() const { return m_failedHeader; }

    /// Bytes taken but not yet returned in a frame; more than 0 at the end of the stream means a torn frame.
    quint64 pendingBytes() const;

private:
    bool readHeader(QByteArrayView &bytes);
    Rule refusalOf(const FrameHeader &header) const;
    QByteArrayView takePayload(QByteArrayView bytes);
    void growPayload(qsizetype more);
    quint64 missingPayload() const;
    void dropRead();

    quint64 m_maxPayload;
    QByteArray m_input;          ///< bytes after those of the frame under way
    qsizetype m_inputRead = 0;   ///< how many of them are done with
    std::array<char, 14> m_head; ///< what has come of a header that is not whole
    qsizetype m_headSize = 0;
    std::optional<FrameHeader> m_header; ///< of the frame under way
    QByteArray m_payload;                ///< what has come of it, unmasked
    Rule m_failure = Rule::None;
    FrameHeader m_failedHeader;
};

} // namespace wireloupe::wire
