#pragma once

#include <chrono>

#include <QByteArray>
#include <QList>

namespace wireloupe::server {

/// What a message must be for a rule to take it: see Matcher.
struct MatchOptions
{
    enum class Kind : quint8 {
        Any,      ///< every message; the pattern is not looked at
        Equals,   ///< the payload is the pattern, in UTF-8
        Contains, ///< the payload contains the pattern, in UTF-8
        Regex,    ///< the pattern, a regular expression (PCRE), is found in the payload
        JsonPath, ///< the payload is JSON with a value there, such as $.user.id, or one that holds against a
                  ///< comparison, such as $.type=login: as the json: of filters, see lens::JsonPathParser
        Prefix, ///< the payload begins with these bytes; the pattern is their hex digits, see lens::fromHex()
    };
    enum class Type : quint8 { Any, Text, Binary };

    Kind kind = Kind::Any;
    Type type = Type::Any; ///< of the message; looked at beside the pattern
    QByteArray pattern = {};
    bool isCaseless = false; ///< of Equals, Contains and Regex: by Unicode's simple case folding

    bool operator==(const MatchOptions &) const = default;
};

/// One thing to do: a message that is sent, or the end of the connection.
struct ReplyOptions
{
    enum class Kind : quint8 {
        Text,   ///< the content is a Template
        Binary, ///< hex digits, see lens::fromHex(), and placeholders of a Template between them, which stand
                ///< for the bytes that they give
        Close,  ///< the content is a Template of the reason, cut to 123 bytes
    };
    enum class To : quint8 {
        Sender,
        All, ///< who is there then, the sender included
    };

    Kind kind = Kind::Text;
    To to = To::Sender;
    QByteArray content = {};
    quint16 code = 1000;                ///< of Close: one that wire::mayBeSent()
    std::chrono::milliseconds delay{0}; ///< since the reply before it, or since what caused the first; 0 to a
                                        ///< day (maxDelay)

    static constexpr std::chrono::milliseconds maxDelay = std::chrono::hours(24);

    bool operator==(const ReplyOptions &) const = default;
};

/// What is done about a message that matches.
struct RuleOptions
{
    MatchOptions match = {};
    QList<ReplyOptions> replies = {}; ///< in this order; may be empty
    bool isOnce = false; ///< for each peer, the first time only: later it is as if it were not there
    /// Of conversations: the state that is entered then, at once; it may be the one that it is in. Empty:
    /// none is entered.
    QByteArray next = {};

    bool operator==(const RuleOptions &) const = default;
};

/// What is done about a message that matches nothing.
struct UnexpectedOptions
{
    enum class Kind : quint8 {
        Ignore,
        Echo,
        Reply, ///< with `replies`
        Close, ///< 1008 with a reason that says what was expected
    };

    Kind kind = Kind::Ignore;
    QList<ReplyOptions> replies = {};

    bool operator==(const UnexpectedOptions &) const = default;
};

/// Mode::Rules. The first rule that matches answers, or all that do.
struct RulesOptions
{
    QList<RuleOptions> rules = {}; ///< RuleOptions::next is not looked at
    bool answersAll = false;       ///< all that match answer, in their order
    UnexpectedOptions unexpected = {};

    bool operator==(const RulesOptions &) const = default;
};

/// Ends the wait in a state.
struct TimeoutOptions
{
    std::chrono::milliseconds after{0}; ///< since the state was entered; 0: never. To ReplyOptions::maxDelay
    QByteArray next = {}; ///< the state that is entered; empty: the connection is closed with 1008

    bool operator==(const TimeoutOptions &) const = default;
};

struct StateOptions
{
    QByteArray name = {};
    QList<ReplyOptions> greeting = {}; ///< sent when the state is entered, by connecting too; their templates
                                       ///< know of no message
    QList<RuleOptions> rules = {};
    bool answersAll = false; ///< all rules that match answer; the first that has a next state decides on that
    TimeoutOptions timeout = {};

    bool operator==(const StateOptions &) const = default;
};

/// Mode::Conversation: each peer is in one of the states, and what it says is held against the rules there.
struct ConversationOptions
{
    QList<StateOptions> states = {}; ///< of those with the same name, the first counts
    QByteArray start = {};           ///< empty, or no state: the first one
    UnexpectedOptions unexpected = {.kind = UnexpectedOptions::Kind::Close};

    bool operator==(const ConversationOptions &) const = default;
};

} // namespace wireloupe::server
