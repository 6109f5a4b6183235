#pragma once

#include <memory>
#include <optional>

#include <QDateTime>
#include <QString>

#include "capture/filterkeys.h"
#include "capture/recordcursor.h"
#include "lens/textmatcher.h"

namespace wireloupe::capture {

struct FilterNode;

/// What is wrong with a filter, for a message in words beside the place.
enum class FilterError : quint8 {
    None,
    UnknownKey,       ///< as in "oop:text"; a suggestion says what was probably meant
    UnknownValue,     ///< as in "op:foo" or "dir:up"
    MissingValue,     ///< as in "op:"
    BadNumber,        ///< as in "size:big": no size, time or number, as the key says
    EmptyRange,       ///< as in "size:9..1"
    MissingTerm,      ///< nothing on one side of "or"
    EmptyBrackets,    ///< "()"
    OpenBracket,      ///< "(" without an end
    StrayBracket,     ///< ")" without a beginning
    TooDeep,          ///< more brackets within each other than Filter::maxDepth
    BadRegex,         ///< the detail is what the library says, in English
    UnknownRegexFlag, ///< as in "/x/g"
    JsonNoRoot,       ///< a path that does not begin with "$"
    JsonBadStep,      ///< something else where a step of a path must be
    JsonOpenQuote,    ///< a quoted name or value without an end
    JsonMissingValue, ///< nothing behind "=" and the like
    JsonTooLong,      ///< more steps than lens::JsonPath::maxSteps
};

/// A test on records, in the language of the filter box and of --filter:
///
///     word "two words"     the text of the record contains it, without regard to case; in quotes \" stands
///                          for a quote and \\ for a backslash (see textOf() for what the text is)
///     /regex/ /regex/i     Perl's regular expressions, with the flags i, m and s; \/ for a slash
///     a b   a or b   -a    both; either; not. "or" binds less tightly than a space
///     (a or b) c           brackets, where a term begins
///     dir:in|out           the direction. | separates several values, one of which must hold
///     op:text|ping         the type: text, binary, continuation, ping, pong, close, control for frames;
///                          handshake, state, note, bytes
///     size:>1k             bytes of payload, of a compressed frame what it inflates to. Of frames,
///                          handshakes, notes and bytes made by hand; no event has a size. <, <=, >, >=,
///                          a..b with both ends, a.., ..b; k, M, G for powers of 1000, Ki, Mi, Gi of 1024
///     time:10..20          seconds since the start of the capture; ns, us, ms, s, m, h; without an operator
///                          as precise as it is written: time:10 goes to just before 11
///     time:14:05..14:10    the clock on the wall, of every day that the capture goes over
///     conn:2               the connection
///     close:1006           close frames with the code, 1005 where there is none, and the events Closing and
///                          Closed that tell it
///     flag:violation       one of violation, marked, injected, compressed, altered, dropped, partial,
///                          damaged, masked, fin, rsv1, rsv2, rsv3
///     json:$.a.b[0]['x y'] frames whose payload is JSON with something there; [*] and .* any, .. at any
///                          depth; then = != < <= > >= with a value, ~ contains without regard to case. See
///                          lens::JsonComparison
///
/// Keys and their values are without case. A word with a colon that is no key, such as 12:30, is a word; one
/// that looks like a key misspelt is an error. Immutable; any thread.
class Filter
{
public:
    struct Result;

    /// Brackets within each other.
    static constexpr int maxDepth = 100;

    static Result parse(const QString &text);

    /// Lets everything through.
    Filter() = default;
    explicit Filter(FilterNode root);

    /// The same for rows of a capture that began then: without it no row passes a term with a clock.
    Filter forCapture(const QDateTime &startedAt) const;

    /// Everything passes.
    bool isEmpty() const { return m_root == nullptr; }
    bool needsPayload() const { return m_needsPayload; }
    /// Asks for RecordFlag::Damaged, which a RecordCursor does not find out.
    bool needsChecksums() const { return m_needsChecksums; }
    /// What passes changes with the marks of the capture.
    bool dependsOnMarks() const { return m_dependsOnMarks; }

    bool matches(const RecordView &view) const;

    /// Looks for what every record that passes has somewhere in its bytes as they are stored; null where
    /// there is nothing of the kind.
    const lens::TextMatcher *required() const { return m_required.get(); }

private:
    void lookInto(const FilterNode &node);

    std::shared_ptr<const FilterNode> m_root;
    std::shared_ptr<const lens::TextMatcher> m_required;
    std::optional<qint64> m_startTimeOfDay; ///< ns since local midnight
    bool m_needsPayload = false;
    bool m_needsChecksums = false;
    bool m_dependsOnMarks = false;
};

struct Filter::Result
{
    std::optional<Filter> filter; ///< nothing on an error
    FilterError error = FilterError::None;
    int position = 0; ///< of the character where the error is
    int length = 0;   ///< 0 where something is missing
    QString token;    ///< what stands there
    /// Of the key that the error is in the value of.
    std::optional<FilterKey> key = {};
    QString suggestion = {}; ///< what to put in place of the token; may be empty
    QString detail = {};
};

} // namespace wireloupe::capture
