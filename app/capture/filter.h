#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "capture/record.h"
#include "capture/textmatcher.h"

namespace wireloupe::capture {

class Store;

/// What is wrong with a filter, for a message in words beside the place.
enum class FilterError : quint8 {
    None,
    UnknownKey,   ///< as in "foo:bar"
    UnknownValue, ///< as in "op:foo" or "dir:up"
    MissingValue, ///< as in "op:"
};

/// A test on records: words that the payload must contain (without case, within the text of heads and events
/// too), `"quoted words"`, `dir:in|out`,
/// `op:text|binary|ping|pong|close|continuation|control|handshake|state|note|bytes`, each negated by a
/// leading `-`, all joined by "and". Of a close frame the code is searched as it reads: "1001"; of a
/// compressed frame what it inflates to. Cheap tests on the head
/// come first; the payload is read only when a word asks for it. Immutable after parse(); any thread.
class Filter
{
public:
    struct Result;

    static Result parse(const QString &text);

    bool isEmpty() const;
    bool needsPayload() const;
    bool matches(const Record &record) const;
    /// Whether the row matches, reading its payload only if it must.
    bool matches(const Store &store, Row row) const;

private:
    friend class FilterParser;

    struct Word
    {
        TextMatcher matcher;
        bool isNegated = false;
    };

    bool matchesHead(const RecordHead &head) const;
    bool matchesWords(const Record &record) const;

    quint32 m_types = ~0U;      ///< a bit for each type of record that passes
    quint32 m_directions = ~0U; ///< a bit for each Direction that passes
    std::vector<Word> m_words;
};

struct Filter::Result
{
    std::optional<Filter> filter; ///< nothing on an error
    FilterError error = FilterError::None;
    int position = 0; ///< of the character where the error is
    int length = 0;
    QString token;
};

} // namespace wireloupe::capture
