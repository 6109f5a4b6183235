#pragma once

#include <chrono>

#include "capture/latencysample.h"

namespace wireloupe::capture {

/// Told of what a LatencyBook finds, at the moment it does: in the call that adds a row or lets time go on.
/// Times do not go back by more than rows' times do.
class LatencyListener
{
public:
    virtual ~LatencyListener() = default;

    virtual void sampleFound(const LatencySample &sample) = 0;
    /// A request that came `timeout` before `at` has no reply. One may still come, late.
    virtual void requestUnanswered(LatencySample::Kind kind, std::chrono::nanoseconds at) = 0;
};

} // namespace wireloupe::capture
