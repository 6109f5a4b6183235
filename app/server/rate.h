#pragma once

#include <chrono>

#include <QtGlobal>

namespace wireloupe::server {

/// So many times each period, evenly spread: every 250 ms is once each 250 ms, 30 a second is 30 each second.
struct Rate
{
    qint64 count = 1;                        ///< 1 to 100'000
    std::chrono::milliseconds period{1'000}; ///< 1 ms to a day

    bool operator==(const Rate &) const = default;
};

} // namespace wireloupe::server
