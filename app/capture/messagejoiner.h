#pragma once

#include <map>
#include <optional>

#include <QByteArray>

#include "capture/record.h"

namespace wireloupe::capture {

/// A data message that is whole (RFC 6455 section 5.4).
struct JoinedMessage
{
    wire::Opcode opcode = wire::Opcode::Text;
    /// Of all its frames. Good until the joiner is given the next one.
    QByteArrayView payload;
    /// False where it was too large to be put together from its frames: then `payload` is empty.
    bool hasPayload = true;
};

/// Puts messages together from the records of their frames. Those in one frame cost nothing, and nothing is
/// copied. Of the others it holds maxMessage bytes each, maxTotal bytes in all. Not thread-safe.
class MessageJoiner
{
public:
    static constexpr qsizetype maxMessage = 4 << 20;
    static constexpr qsizetype maxTotal = 16 << 20;
    /// That are put together at a time. More are passed over.
    static constexpr std::size_t maxMessages = 65'536;

    /// A frame of data; of a compressed one what it inflates to. The message that it completes. A fragment
    /// without those before it is none.
    std::optional<JoinedMessage> add(const RecordHead &head, QByteArrayView payload);
    /// Nothing more will come on the connection.
    void forget(ConnectionId connection);
    /// Nor of that direction of it.
    void forget(ConnectionId connection, Direction direction);

    /// Bytes that are held.
    qsizetype held() const { return m_held; }

private:
    struct Parts
    {
        wire::Opcode opcode{};
        QByteArray payload;
        bool isTooLarge = false;
    };
    using Key = std::pair<ConnectionId, Direction>;

    void append(Parts &parts, QByteArrayView payload);
    void drop(std::map<Key, Parts>::iterator parts);

    std::map<Key, Parts> m_parts;
    qsizetype m_held = 0;
    QByteArray m_joined;
};

} // namespace wireloupe::capture
