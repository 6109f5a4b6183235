#pragma once

#include <chrono>
#include <optional>

#include "capture/framesink.h"
#include "wire/frame.h"

namespace wireloupe::net {

/// A frame to go out, and what the log is to say of it beside its bytes.
struct OutgoingFrame
{
    wire::Frame frame;
    capture::FrameMarks marks = {}; ///< a dropped one is recorded and does not go out
    /// Half of it goes out, then for so long nothing at all; 0: for good.
    std::optional<std::chrono::milliseconds> stall = {};
};

} // namespace wireloupe::net
