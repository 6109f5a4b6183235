#pragma once

#include <chrono>

#include <QList>

#include "server/behavioroptions.h"
#include "wire/frame.h"

namespace wireloupe::server {

/// What a behaviour would do for one message, to be shown to whoever edits it.
struct RehearsedAnswer
{
    std::chrono::nanoseconds after{0}; ///< since the message
    bool isClose = false;
    wire::Message message = {}; ///< of what is no close
    quint16 code = 0;           ///< of a close
    QByteArray reason = {};

    bool operator==(const RehearsedAnswer &) const = default;
};

inline constexpr qsizetype maxRehearsedAnswers = 20;

/// Plays one message to a behaviour that has a single peer, in no time: waits are passed over. Greetings are
/// left out, and of a conversation the waits that end a state; it is in its start state.
///
/// Ends after maxRehearsedAnswers, or where more than a day would have passed. Any thread.
QList<RehearsedAnswer> rehearse(const BehaviorOptions &options, const wire::Message &message);

} // namespace wireloupe::server
