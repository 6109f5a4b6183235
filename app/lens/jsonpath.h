#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "lens/jsoncomparison.h"
#include "lens/textmatcher.h"

namespace wireloupe::lens {

/// A way from the root of a JSON text to values in it, and what one of them must be. Immutable; any thread.
class JsonPath
{
public:
    struct Step
    {
        enum class Kind : quint8 {
            Name,  ///< a member of an object; of names that occur twice, each
            Index, ///< an element of an array, from 0
            Any,   ///< any member or element
        };

        Kind kind = Kind::Any;
        QByteArray name; ///< UTF-8
        qint64 index = 0;
        bool isDeep = false; ///< `..`: at any depth below
    };

    /// Steps that a path may have.
    static constexpr std::size_t maxSteps = 60;

    JsonPath(std::vector<Step> steps, const JsonComparison &comparison);

    /// False for what is not JSON as a whole. One pass over the bytes, without a tree.
    bool matches(QByteArrayView json) const { return find(json).has_value(); }
    /// The first value that passes, as it stands in the text, quotes included; of values within each other
    /// the one that ends first. Nothing where matches() is false.
    std::optional<QByteArrayView> find(QByteArrayView json) const;

    const std::vector<Step> &steps() const { return m_steps; }
    const JsonComparison &comparison() const { return m_comparison; }

private:
    class Walk;

    bool mayMatch(QByteArrayView json) const;

    std::vector<Step> m_steps;
    JsonComparison m_comparison;
    std::optional<TextMatcher> m_required; ///< of what mayMatch() looks for
};

} // namespace wireloupe::lens
