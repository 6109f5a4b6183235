#pragma once

#include "wire/httphead.h"

namespace wireloupe::wire {

/// How a reader tells where a body ends (RFC 9112 section 6.3).
enum class BodyFraming : quint8 {
    None,       ///< there is no body
    Length,     ///< Content-Length
    Chunked,    ///< RFC 9112 section 7.1
    UntilClose, ///< responses only
};

/// What is wrong with a body or with what its head says about it. After any of these nobody can tell where
/// the next message begins: the connection is to be closed.
enum class BodyError : quint8 {
    None,
    BadLength,         ///< Content-Length is no number, or several that differ
    LengthAndEncoding, ///< both length fields in a request, as smugglers have it
    BadEncoding,       ///< chunked is not the last transfer coding, or comes in HTTP/1.0
    UnknownEncoding,   ///< a transfer coding other than chunked
    BadChunk,
    TooLarge,
    CutShort, ///< the connection has ended before the body
};

/// What a head says about the body behind it.
struct BodyFrame
{
    BodyFraming framing = BodyFraming::None;
    quint64 length = 0; ///< with BodyFraming::Length
    BodyError error = BodyError::None;

    bool operator==(const BodyFrame &) const = default;
};

BodyFrame bodyFrameOf(const RequestHead &request);
/// `method`: of the request that is answered; a response to HEAD has no body whatever it says.
BodyFrame bodyFrameOf(const ResponseHead &response, QByteArrayView method);

/// Takes a body out of bytes cut anywhere. Chunk extensions and trailer fields are read over. As strict about
/// line ends as HeadReader. No I/O.
class BodyReader
{
public:
    static constexpr quint64 noLimit = ~0ULL;
    /// Longest line of a chunk's size with its extensions, and longest trailer section, in bytes.
    static constexpr qsizetype maxChunkLine = 4096;
    static constexpr qsizetype maxTrailers = 16384;

    /// A body of more than `maxSize` bytes is TooLarge, as soon as that is known.
    explicit BodyReader(const BodyFrame &frame, quint64 maxSize = noLimit);

    /// Takes bytes up to the end of the body and returns how many it took; none after an error.
    qsizetype feed(QByteArrayView bytes);
    /// The connection has ended in this direction.
    void feedEnd();

    /// What has come of the body since this was asked last. There may be some besides an error.
    QByteArray take();
    /// Bytes of the body that have come, taken or not.
    quint64 size() const { return m_size; }
    bool isComplete() const { return m_state == State::Complete; }
    BodyError error() const { return m_error; }

private:
    enum class State : quint8 { Data, ChunkLine, ChunkEnd, Trailers, Complete, Failed };

    qsizetype takeData(QByteArrayView bytes);
    qsizetype takeLine(QByteArrayView bytes, qsizetype maxSize);
    void endLine(QByteArrayView line);
    void beginChunk(QByteArrayView line);
    void expect(quint64 size);
    void fail(BodyError error);

    BodyFraming m_framing;
    State m_state = State::Data;
    BodyError m_error = BodyError::None;
    quint64 m_maxSize;
    quint64 m_size = 0;
    quint64 m_left = 0; ///< of the body, or of the chunk, still to come
    qsizetype m_trailerSize = 0;
    QByteArray m_line; ///< the part that has come
    QByteArray m_data;
};

/// One chunk; `data` is not empty, which would end the body.
QByteArray chunkOf(QByteArrayView data);
/// Ends a chunked body, without trailer fields.
inline constexpr QByteArrayView lastChunk = "0\r\n\r\n";

} // namespace wireloupe::wire
