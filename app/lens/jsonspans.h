#pragma once

#include <vector>

#include <QStringView>

namespace wireloupe::lens {

enum class JsonToken : quint8 {
    Name, ///< a string that is followed by a colon
    String,
    Number,
    Literal,
    Punctuation,
    Error,
};

/// A token's place in its text, in UTF-16 units.
struct JsonSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    JsonToken token = JsonToken::Error;

    bool operator==(const JsonSpan &) const = default;
};

/// The tokens of JSON text that may be unfinished or wrong, for a syntax highlighter. No JSON token crosses a
/// line, so a line can be given on its own; white space belongs to no span.
std::vector<JsonSpan> jsonSpans(QStringView text);

} // namespace wireloupe::lens
