#pragma once

#include <vector>

#include "server/matcher.h"
#include "server/reply.h"

namespace wireloupe::server {

/// A conversation, made ready. What is faulty in the options is left out: a rule whose match is, never
/// matches, and a reply that is, is not sent. Editors and readers of files look for faults with
/// Matcher::parse() and Reply::parse(). Immutable; any thread.
struct Script
{
    using Replies = std::vector<Reply>;

    /// The index of a state that there is not.
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    struct Rule
    {
        Matcher matcher;
        Replies replies;
        bool isOnce = false;
        std::size_t number = 0; ///< in all of the script
        std::size_t next = nowhere;
    };

    struct State
    {
        Replies greeting;
        std::vector<Rule> rules;
        bool answersAll = false;
        Clock::Time timeout{0}; ///< 0: none
        std::size_t timeoutNext = nowhere;
        QByteArray expectation;   ///< the reason for closing on what is not expected
        QByteArray timeoutReason; ///< the reason for closing when that ends the wait
    };

    /// With one state at least.
    explicit Script(const ConversationOptions &options);

    std::vector<State> states;
    std::size_t start = 0;
    UnexpectedOptions::Kind unexpected = UnexpectedOptions::Kind::Ignore;
    Replies unexpectedReplies;
    std::size_t ruleCount = 0;
};

/// What the templates of a rule's replies may speak of. Of one whose match is faulty: of a message.
TemplateScope scopeOf(const MatchOptions &match);

/// As much of a text as a close frame takes, in UTF-8 whatever it is: 123 bytes (RFC 6455 section 5.5).
QByteArray closeReason(const QByteArray &text);

} // namespace wireloupe::server
