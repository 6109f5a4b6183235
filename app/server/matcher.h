#pragma once

#include <optional>
#include <variant>

#include <QList>
#include <QRegularExpression>
#include <QString>

#include "lens/jsonpath.h"
#include "lens/textmatcher.h"
#include "server/scriptoptions.h"
#include "wire/frame.h"

namespace wireloupe::server {

enum class MatchFault : quint8 {
    None,
    BadRegex, ///< Matcher::Parsed::detail is what the library says, in English
    BadPath,  ///< no JSON path, or none with a comparison
    BadHex,   ///< an odd number of hex digits, or something else among them
};

/// Holds messages against MatchOptions. Immutable, cheap to copy; any thread.
///
/// Regular expressions are bounded: they see the first maxRegexText units of UTF-16 of a payload, and what
/// backtracks more than regexSteps times from one place in it is not found: half a second at the very worst.
/// Bytes that are no UTF-8 read as U+FFFD.
class Matcher
{
public:
    struct Parsed;

    static constexpr qsizetype maxRegexText = 16'384;
    static constexpr int regexSteps = 20'000;

    /// Of MatchOptions::Kind::Any.
    Matcher() = default;

    static Parsed parse(const MatchOptions &options);

    /// The groups of a regular expression by number, [0] being the whole match, in UTF-8; empty for other
    /// kinds. Nothing where the message does not match.
    std::optional<QList<QByteArray>> match(const wire::Message &message) const;

    /// The names of the groups, as TemplateScope::captures has them.
    QList<QByteArray> captureNames() const;

private:
    struct Any
    {
    };
    struct Equal
    {
        QByteArray text;
    };
    struct EqualCaseless
    {
        lens::TextMatcher text;
    };
    struct Part
    {
        QByteArray text;
    };
    struct Prefix
    {
        QByteArray bytes;
    };
    struct Search;

    using Test = std::variant<Any, Equal, EqualCaseless, Part, lens::TextMatcher, QRegularExpression,
                              lens::JsonPath, Prefix>;

    explicit Matcher(Test test) : m_test(std::move(test)) {}

    static Parsed parseTest(const MatchOptions &options);
    static Parsed parseRegex(const QString &pattern, bool isCaseless);
    static Parsed parsePath(const QString &pattern);
    static Parsed parsePrefix(const QString &pattern);
    bool isOfType(const wire::Message &message) const;

    MatchOptions::Type m_type = MatchOptions::Type::Any;
    Test m_test;
};

struct Matcher::Parsed
{
    std::optional<Matcher> found = {}; ///< nothing on a fault
    MatchFault fault = MatchFault::None;
    qsizetype offset = 0; ///< characters of the pattern, as QString counts them, before what is wrong
    qsizetype length = 0; ///< characters that are wrong; 0: something is missing there
    QString detail = {};
};

/// What is expected, in English on one line, such as `text that contains "login"`: for a close reason.
QByteArray expectationOf(const MatchOptions &options);

} // namespace wireloupe::server
