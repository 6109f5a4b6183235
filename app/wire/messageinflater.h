#pragma once

#include <optional>

#include "wire/frame.h"
#include "wire/inflater.h"
#include "wire/limits.h"
#include "wire/utf8validator.h"
#include "wire/violation.h"

namespace wireloupe::wire {

/// What a frame of a compressed message holds.
struct InflatedPayload
{
    /// What the fragment inflates to, whatever of it was got before a violation; nothing for a control frame
    /// and for a frame of a message that is not compressed.
    std::optional<QByteArray> bytes;
    /// BadCompressedData, MessageTooLarge or InvalidUtf8.
    Rule rule = Rule::None;
};

/// Inflates the frames of one direction of a connection that has agreed on permessage-deflate (RFC 7692
/// section 6.2), each as it comes: remembers which message is compressed, by RSV1 of its first frame, and
/// judges what only the inflated bytes tell. Limits::maxMessagePayload holds for them over all fragments,
/// and text must be UTF-8 (RFC 6455 section 8.1).
///
/// Expects every frame that a Validator with allowRsv(Rsv1) has let pass, in their order. No I/O, no clock;
/// not thread-safe, any thread.
class MessageInflater
{
public:
    MessageInflater(Role sender, const DeflateParameters &parameters, const Limits &limits = {});

    /// After a violation nothing more is to be asked.
    InflatedPayload inflate(const Frame &frame);

private:
    void begin(const FrameHeader &header);
    Rule judge(QByteArrayView bytes, bool isEnd);

    Inflater m_inflater;
    quint64 m_maxSize;

    // The message under way.
    bool m_isCompressed = false;
    bool m_isText = false;
    quint64 m_size = 0;
    Utf8Validator m_utf8;
};

} // namespace wireloupe::wire
