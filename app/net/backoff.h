#pragma once

#include <algorithm>
#include <chrono>

#include <QtGlobal>

namespace wireloupe::net {

/// How long to wait before attempt number `attempt`, from 1: `first`, doubled with each attempt up to `max`,
/// and of that between all and half, as `random` from 0 to below 1 has it, so that many who lost the same
/// server do not come back at the same moment.
inline std::chrono::milliseconds backOff(int attempt, std::chrono::milliseconds first,
                                         std::chrono::milliseconds max, double random)
{
    double delay = static_cast<double>(first.count());
    const auto most = static_cast<double>(max.count());
    for (int i = 1; i < attempt && delay < most; ++i)
        delay *= 2;
    return std::chrono::milliseconds(qRound64(std::min(delay, most) * (1 - random / 2)));
}

} // namespace wireloupe::net
