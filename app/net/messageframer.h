#pragma once

#include <optional>

#include "net/framesender.h"
#include "server/peer.h"
#include "wire/deflater.h"

namespace wireloupe::net {

/// How messages of ours become frames.
struct FramingOptions
{
    std::optional<wire::DeflateParameters> deflate; ///< as agreed on; nothing: not in use
    int level = 6;                                  ///< 1 (fast) to 9 (small)
    qsizetype threshold = 0;                        ///< bytes of payload from which a message is compressed
    /// Bytes of payload, before compression, that one frame takes at most; 0: any number.
    qsizetype fragmentSize = 0;
};

/// Makes frames of messages, one at a time, so that others may go out between them: cuts them (RFC 6455
/// section 5.4) and compresses them (RFC 7692 section 7.2.1), each fragment for itself, so that the log can
/// say what it inflates to. Masking is left to who sends them. No I/O.
class MessageFramer
{
public:
    /// `role` is ours.
    MessageFramer(wire::Role role, const FramingOptions &options);

    /// Takes the next message; the one before must be done.
    void begin(wire::Message message);
    bool isDone() const { return !m_message; }
    /// The next frame of the message under way.
    OutgoingFrame next();

    /// From the next frame on.
    void setFragmentSize(qsizetype size) { m_options.fragmentSize = size; }

private:
    FramingOptions m_options;
    std::optional<wire::Deflater> m_deflater;
    std::optional<wire::Message> m_message; ///< under way
    qsizetype m_position = 0;               ///< in its payload
    bool m_isFirst = true;                  ///< no frame of it has come
    bool m_isCompressed = false;
};

/// Queues all the frames of a message as its marks say; the message before must be done.
void queueMarked(const wire::Message &message, const server::SendMarks &marks, MessageFramer &framer,
                 FrameSender &sender);

} // namespace wireloupe::net
