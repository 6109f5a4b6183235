#pragma once

#include <variant>
#include <vector>

#include <QRegularExpression>

#include "lens/lines.h"

namespace wireloupe::lens {

/// Where something was found, in what Lines::text() says of a row. May go on into the rows behind, where they
/// are of the same line.
struct LineMatch
{
    qsizetype row = 0;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const LineMatch &) const = default;
};

struct LinePattern
{
    QString text;
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
    bool isExpression = false; ///< `text` is a regular expression (PCRE)
};

struct LineMatches
{
    std::vector<LineMatch> matches;
    bool isComplete = true; ///< false: there are more, or it was cancelled
    bool isValid = true;    ///< false: the expression is none
};

/// Everywhere that the pattern stands, at most `maxMatches`. Matches do not overlap, and none is empty. A
/// match is found across the rows of a long line where it is no longer than maxRowBytes characters.
LineMatches findInLines(const Lines &lines, const LinePattern &pattern, std::size_t maxMatches,
                        const std::atomic_bool *cancelFlag = nullptr);

} // namespace wireloupe::lens
