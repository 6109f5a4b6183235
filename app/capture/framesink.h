#pragma once

#include "capture/record.h"

namespace wireloupe::capture {

/// Where the network puts what it has seen.
class FrameSink
{
public:
    virtual ~FrameSink() = default;

    /// Takes a record whose time is as monotonicNow() gave it. Any thread; does not wait for the disk to
    /// sync; never fails outward: what cannot be kept is counted and shown by the store itself.
    virtual void append(const Record &record) = 0;
};

} // namespace wireloupe::capture
