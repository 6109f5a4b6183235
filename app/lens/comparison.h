#pragma once

#include <memory>
#include <optional>

#include "lens/jsondiff.h"
#include "lens/sidebyside.h"

namespace wireloupe::lens {

/// What two payloads are compared as.
enum class CompareMode : quint8 {
    Text,  ///< line by line, as UTF-8
    Json,  ///< laid out first, so that only values count
    Bytes, ///< sixteen bytes by sixteen, each with those at the same offset
};

/// Two payloads, and what differs.
struct Comparison
{
    CompareMode mode = CompareMode::Text;
    std::shared_ptr<const Lines> left;
    std::shared_ptr<const Lines> right;
    SideBySide rows;
    /// Changes may be larger than they need be; or, with Lines::isCut(), there are more.
    bool isCoarse = false;
    JsonDiff json; ///< with CompareMode::Json: at most maxChanges members

    static constexpr std::size_t maxChanges = 1000;
};

/// JSON where both are, text where both are UTF-8 without control characters that text has none of, else
/// bytes.
CompareMode naturalMode(const QByteArray &left, const QByteArray &right);

/// Nothing where it was cancelled. What is no JSON is compared as text where JSON is asked for. With
/// `ignoresOrder` the members of every object stand in the order of their names.
std::optional<Comparison> compare(const QByteArray &left, const QByteArray &right, CompareMode mode,
                                  bool ignoresOrder, const std::atomic_bool *cancelFlag = nullptr);

/// What two lines begin with alike, and what they end with alike: first the one, then the other.
std::pair<qsizetype, qsizetype> commonEdges(QStringView left, QStringView right);

} // namespace wireloupe::lens
