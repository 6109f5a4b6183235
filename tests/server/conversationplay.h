#pragma once

#include "server/conversation.h"
#include "server/manualclock.h"
#include "server/recordingpeer.h"
#include "server/rules.h"

namespace wireloupe::server::test {

/// Answers exactly this message.
inline RuleOptions rule(const QByteArray &message, const QList<ReplyOptions> &replies,
                        const QByteArray &next = {})
{
    return {
        .match = {.kind = MatchOptions::Kind::Equals, .pattern = message}, .replies = replies, .next = next};
}

/// A server with one conversation, and time.
struct Play
{
    explicit Play(const ConversationOptions &options) : conversation(options, clock) {}
    explicit Play(const RulesOptions &options) : Play(conversationOf(options)) {}

    ManualClock clock;
    Conversation conversation;
};

} // namespace wireloupe::server::test
