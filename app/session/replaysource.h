#pragma once

#include <functional>

#include "capture/store.h"
#include "server/replayoptions.h"

namespace wireloupe::session {

/// What the two ends of a recorded connection have said, for server::ReplayOptions.
struct ReplaySource
{
    server::ReplayedMessages messages;
    bool isCut = false; ///< there was more than was asked for
};

/// Reads the connection from the rows that are there now; a capture that has been opened should be indexed
/// before: see capture::Store::waitUntilIndexed(). Messages are joined from their fragments and inflated, and
/// have the time of their last frame. Up to the first close frame; left out is what did not go out, came in
/// part only, or broke the protocol.
///
/// Which end is the server is told by the direction of the request; of a connection whose beginning is not in
/// the capture, by the masks of its frames (RFC 6455 section 5.1).
///
/// Any thread; may take seconds for gigabytes. `maxBytes`: of payloads. `stop` is asked every few hundred
/// rows: true ends the reading, as if that had been all.
ReplaySource replaySource(const capture::Store &store, capture::ConnectionId connection,
                          qint64 maxBytes = 256LL << 20, const std::function<bool()> &stop = {});

} // namespace wireloupe::session
