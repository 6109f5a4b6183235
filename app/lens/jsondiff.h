#pragma once

#include "lens/jsontree.h"

namespace wireloupe::lens {

/// One member or element that differs.
struct JsonChange
{
    enum class Kind : quint8 {
        Added,   ///< only in the right one
        Removed, ///< only in the left one
        Changed,
        Reordered, ///< an object with the same members in another order
    };

    Kind kind = Kind::Changed;
    QString path; ///< in the right one where it was added, else in the left one
    QString left; ///< values as they stand, cut to a few hundred characters; empty where there is none
    QString right;

    bool operator==(const JsonChange &) const = default;
};

struct JsonDiff
{
    std::vector<JsonChange> changes; ///< outer ones before inner ones
    bool isCut = false; ///< there are more, or arrays that differ by too much for the nearest way
};

/// What differs, member by member. Members are matched by name, those of one name in their order; elements of
/// arrays by the shortest way from one to the other. Does not recurse. What comes of a cancelled one means
/// nothing.
JsonDiff diffJson(const JsonTree &left, const JsonTree &right, bool ignoresOrder, std::size_t maxChanges,
                  const std::atomic_bool *cancelFlag = nullptr);

} // namespace wireloupe::lens
