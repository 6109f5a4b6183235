#pragma once

#include <compare>

#include <QByteArrayView>

namespace wireloupe::capture {

/// What a request and its reply have in common, however long that is: 64 bits of hash and the size. Two that
/// differ are taken for equal about once in 10^19 times, and nobody who does not know the seed can make such
/// two. The same on every machine, so that keys can be kept in a file with their seed.
struct MatchKey
{
    quint64 hash = 0;
    qint64 size = 0;

    static MatchKey of(QByteArrayView bytes, quint64 seed);
    auto
    operator<=>(const MatchKey &) const = default; // NOLINT(modernize-use-nullptr): a bug of clang-tidy 14
};

/// For std::unordered_map: the hash is one already.
struct MatchKeyHash
{
    std::size_t operator()(const MatchKey &key) const noexcept { return key.hash; }
};

} // namespace wireloupe::capture
