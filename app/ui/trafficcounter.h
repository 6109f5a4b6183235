#pragma once

#include <memory>

#include "capture/store.h"

namespace wireloupe::ui {

struct Traffic
{
    qint64 frames = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    qint64 dropped = 0;
    bool isComplete = true; ///< false while rows wait to be counted
};

/// Adds up a store as it grows, a little at a time.
class TrafficCounter
{
public:
    /// Counts what has come, for no longer than a few milliseconds.
    Traffic advance(const capture::Store &store);

private:
    Traffic m_traffic;
    capture::Row m_nextRow{};
    quint32 m_generation = 0;
};

} // namespace wireloupe::ui
