#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "capture/filterkeys.h"

namespace wireloupe::capture {

/// One way to go on with a filter.
struct FilterChoice
{
    QString text;                      ///< what is put in
    std::optional<FilterKey> key = {}; ///< that it is, or that it is a value of
    QString value = {};                ///< of the key; empty for the key itself

    bool operator==(const FilterChoice &) const = default;
};

struct FilterCompletion
{
    /// What a choice takes the place of: from here to the cursor.
    qsizetype start = 0;
    QList<FilterChoice> choices;
};

/// What there is to choose from, beside the language itself.
struct FilterContext
{
    QList<quint32> connections; ///< that have been seen
};

/// What can stand at the cursor. Nothing inside quotes and regular expressions, and where no more than what
/// is there already would come of it; at the beginning of a term only if it is asked for.
FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterContext &context,
                                bool isAskedFor = false);

} // namespace wireloupe::capture
