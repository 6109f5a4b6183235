#pragma once

#include <array>
#include <optional>

#include <QDateTime>

#include "capture/marks.h"
#include "capture/recordcursor.h"
#include "formats/jsonobject.h"

namespace wireloupe::formats {

/// Writes the elements of `_webSocketMessages`, as Chromium's developer tools name and fill them: `type`
/// "send" or "receive", `time` in seconds since 1970, `opcode`, `data`, which is base64 for opcode 2. One
/// element is one message, its fragments joined, stamped when its last came. What that form has no room for:
///
///     _fragments     lengths of the payloads, where there are several
///     _compressed, _wireLength
///                    true, and bytes on the wire, of a message under permessage-deflate
///     _encoding      "base64" where the data of another opcode is not UTF-8
///     _incomplete    true where the last fragment never came, or came only in part
///     _violation     the rule that it breaks, as in JSON Lines
///     _injected      true where it was made by hand
///     _mark          the note of a marked row
///
/// Control frames, and bytes that are no frame, which have `opcode` -1, are written in the same way to lists
/// of their own.
class HarMessages
{
public:
    using Time = std::chrono::nanoseconds;

    /// `start` since 1970.
    HarMessages(Time start, const capture::Marks &marks);

    /// A frame of a message: holds no more than the message under way of each direction.
    void takeData(const capture::RecordView &record, ByteBuffer &to);
    /// Anything else: an element of its own.
    void takeOther(const capture::RecordView &record, ByteBuffer &to);
    /// What is still under way, and the end of the list.
    void finish(ByteBuffer &to);

private:
    struct Message
    {
        explicit Message(const capture::RecordHead &head) : first(head) {}

        capture::RecordHead first;
        Time time{};
        ByteBuffer payload;
        ByteBuffer lengths; ///< of its fragments, with commas
        int fragments = 0;
        quint64 wireLength = 0;
        capture::RecordFlags flags; ///< of any of its frames
        wire::Rule violation = wire::Rule::None;
        std::optional<QByteArray> mark;
    };

    using Underway = std::optional<Message>;

    Underway &underway(capture::Direction direction);
    void add(Message &message, const capture::RecordView &record) const;
    void write(const Message &message, QByteArrayView payload, bool isComplete, ByteBuffer &to);

    Time m_start;
    const capture::Marks &m_marks;
    std::array<Underway, 2> m_underway;
    bool m_isEmpty = true;
};

} // namespace wireloupe::formats
