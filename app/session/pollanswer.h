#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "lens/jsonpath.h"
#include "session/transportlab.h"

namespace wireloupe::session {

/// What the answer to a poll holds.
struct PollAnswer
{
    QList<QByteArray> messages;
    std::optional<QByteArray> cursor;
    std::optional<quint64> missed; ///< messages that the server did not keep for us, where it says so
};

/// Reads the answers to polls, as PollOptions say. Immutable; any thread.
class PollAnswers
{
public:
    explicit PollAnswers(const PollOptions &options);

    /// Nothing for what is no answer: it begins like a list, and is no JSON. An empty body is one without
    /// messages.
    ///
    /// An element of the list that is an object with a string `text` or `base64` stands for the message that
    /// that is; any other is the message itself, byte for byte.
    std::optional<PollAnswer> read(const QByteArray &body) const;

private:
    std::optional<lens::JsonPath> m_messages;
    std::optional<lens::JsonPath> m_cursor;
    lens::JsonPath m_missed;
};

} // namespace wireloupe::session
