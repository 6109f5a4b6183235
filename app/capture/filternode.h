#pragma once

#include <variant>
#include <vector>

#include <QString>

#include "capture/filterkeys.h"
#include "capture/numberset.h"
#include "capture/regexmatcher.h"
#include "lens/jsonpath.h"
#include "lens/textmatcher.h"

namespace wireloupe::capture {

/// Direction, Type and Flag: one of the bits.
struct BitsTest
{
    FilterKey key = FilterKey::Type;
    quint32 bits = 0;
};

/// Size, Connection and CloseCode.
struct NumbersTest
{
    FilterKey key = FilterKey::Size;
    NumberSet numbers;
};

/// In nanoseconds. Either is enough.
struct TimeTest
{
    NumberSet sinceStart;
    NumberSet timeOfDay; ///< since midnight, of the clock on the wall where the filter is used
};

/// What one row is asked.
using FilterTest =
    std::variant<BitsTest, NumbersTest, TimeTest, lens::TextMatcher, RegexMatcher, lens::JsonPath>;

/// A filter as a tree.
struct FilterNode
{
    enum class Kind : quint8 {
        And, ///< of no children: everything
        Or,
        Not, ///< of its one child
        Test,
    };

    Kind kind = Kind::And;
    std::vector<FilterNode> children;
    std::optional<FilterTest> test; ///< of Kind::Test

    static FilterNode of(FilterTest test) { return {Kind::Test, {}, std::move(test)}; }
};

/// How dear a test is, in no unit: what decides their order.
int costOf(const FilterNode &node);
/// Puts what is cheap first, wherever the order is free.
void sortByCost(FilterNode &node);
/// The tree with its brackets: "(and dir:in (not "x"))".
QString describe(const FilterNode &node);

} // namespace wireloupe::capture
