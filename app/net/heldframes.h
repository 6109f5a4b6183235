#pragma once

#include <deque>
#include <vector>

#include "net/outgoingframe.h"
#include "net/recorder.h"

namespace wireloupe::net {

/// Frames that something keeps from the socket: each is recorded when its last byte has gone. Numbers of
/// bytes are those of the stream, from its beginning.
class HeldFrames
{
public:
    /// `begin`: where the first of them begins. A dropped one takes no bytes.
    void hold(std::vector<OutgoingFrame> frames, quint64 begin);
    /// Records those that have gone whole, now that so many bytes have.
    void recordGone(quint64 gone, const Recorder &recorder, Recorder::Time time);
    /// No more bytes will go: records what has gone of a frame that will not be whole, and forgets the rest.
    void recordTorn(quint64 gone, const Recorder &recorder);

private:
    struct Held
    {
        OutgoingFrame frame;
        quint64 end = 0;
    };

    std::deque<Held> m_frames;
};

} // namespace wireloupe::net
