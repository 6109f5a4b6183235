#pragma once

#include <optional>

#include "wire/frame.h"

namespace wireloupe::wire {

/// Joins data frames to messages (RFC 6455 section 5.4). Expects frames that the Validator has passed;
/// control frames are ignored.
class MessageAssembler
{
public:
    /// The message that `frame` completes, or nothing.
    std::optional<Message> add(const Frame &frame);

    /// True between the first and the last fragment of a message.
    bool isInsideMessage() const { return m_message.has_value(); }

private:
    std::optional<Message> m_message; ///< the message under way
};

} // namespace wireloupe::wire
