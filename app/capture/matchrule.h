#pragma once

#include <chrono>
#include <optional>

#include <QString>

namespace wireloupe::capture {

/// How the reply to a request is known. A value.
///
/// Its text, for the command line and for files, is one of
///
///     none                       there are no requests and replies
///     payload                    the reply repeats the request, as a whole or behind a short prefix
///     order                      replies come in the order of the requests
///     json:$.id                  a value that both carry
///     json:$.id=$.reply_to       the request's value at the first path is the reply's at the second
///     regex:"id":(\d+)           what the group matches, in both
///
/// What is equal is the text of a value: 7 and "7" are. A value that is null or not there is none: such
/// messages are neither requests nor replies.
struct MatchRule
{
    enum class Kind : quint8 { None, SamePayload, Order, JsonPath, Regex };

    static constexpr std::chrono::milliseconds defaultTimeout{30'000};
    static constexpr std::chrono::milliseconds minTimeout{1};
    static constexpr std::chrono::milliseconds maxTimeout = std::chrono::hours(1);

    Kind kind = Kind::SamePayload;
    QString requestPath = {}; ///< of JsonPath: as lens::JsonPathParser reads it, without a comparison
    QString replyPath = {};   ///< empty: as requestPath
    QString pattern = {};     ///< of Regex: PCRE, with one group
    /// A reply that comes later is late: counted, but no sample. Not part of the text.
    std::chrono::milliseconds timeout = defaultTimeout;

    /// Nothing for what begins with none of the words above. Paths and patterns are taken as they are: see
    /// problemOf(). The timeout is the default.
    static std::optional<MatchRule> fromText(const QString &text);
    QString toText() const;

    bool operator==(const MatchRule &) const = default;
};

/// What is wrong with a rule, as a sentence for people; empty where it can be used.
QString problemOf(const MatchRule &rule);
/// The same of a text, also where MatchRule::fromText() gives nothing.
QString problemOfMatchRule(const QString &text);

/// Where a received message says when it was sent. A value.
///
/// Its text is the unit and the path: `s:$.t`, `ms:$.t`, `us:$.t`, `ns:$.t` are numbers since 1970, with or
/// without a fraction; `iso:$.t` is a date with its time and zone (ISO 8601; without a zone it is UTC).
struct StampRule
{
    enum class Unit : quint8 { Seconds, Milliseconds, Microseconds, Nanoseconds, Iso8601 };

    QString path = {}; ///< as lens::JsonPathParser reads it, without a comparison
    Unit unit = Unit::Milliseconds;

    static std::optional<StampRule> fromText(const QString &text);
    QString toText() const;

    bool operator==(const StampRule &) const = default;
};

/// As of a MatchRule.
QString problemOf(const StampRule &rule);
QString problemOfStampRule(const QString &text);

/// From which side a capture is looked at.
enum class Perspective : quint8 {
    /// Of each connection by the direction of its handshake request, or of frames with a mask, which only a
    /// client sends (RFC 6455 section 5.1); Client where neither has been seen.
    Detect,
    Client, ///< requests are outgoing: Kind::Reply
    Server, ///< requests are incoming: Kind::Served
};

/// All that a LatencyBook goes by.
struct LatencyRules
{
    MatchRule match = {};
    std::optional<StampRule> stamp = {}; ///< nothing: no Kind::OneWay
    Perspective perspective = Perspective::Detect;

    bool operator==(const LatencyRules &) const = default;
};

/// Of its parts; empty where all can be used.
QString problemOf(const LatencyRules &rules);

} // namespace wireloupe::capture
