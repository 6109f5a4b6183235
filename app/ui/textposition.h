#pragma once

#include <compare>

#include <QString>

#include "lens/lines.h"

namespace wireloupe::ui {

/// A place between two characters of Lines.
struct TextPosition
{
    qsizetype row = 0;
    qsizetype column = 0; ///< in UTF-16 units of Lines::text(row)

    auto operator<=>(const TextPosition &) const =
        default; // NOLINT(modernize-use-nullptr): a bug of clang-tidy 14
};

/// What stands between two places, lines joined by line feeds: pieces of one line have none between them.
/// Stops at `maxCharacters`, and where it is cancelled.
QString textBetween(const lens::Lines &lines, TextPosition from, TextPosition to, qsizetype maxCharacters,
                    const std::atomic_bool *cancelFlag = nullptr);

/// A column behind the end of its row is moved into the rows that go on with the line.
TextPosition normalized(const lens::Lines &lines, TextPosition position);

/// The first and the last column of the word around `column`; both alike where there is none.
std::pair<qsizetype, qsizetype> wordAt(const QString &text, qsizetype column);

} // namespace wireloupe::ui
