#include "net/heldframes.h"

#include <utility>

namespace wireloupe::net {

using capture::Direction;

void HeldFrames::hold(std::vector<OutgoingFrame> frames, quint64 begin)
{
    for (OutgoingFrame &frame : frames) {
        begin += frame.marks.isDropped ? 0 : frame.frame.wireLength();
        m_frames.push_back({std::move(frame), begin});
    }
}

void HeldFrames::recordGone(quint64 gone, const Recorder &recorder, Recorder::Time time)
{
    for (; !m_frames.empty() && m_frames.front().end <= gone; m_frames.pop_front()) {
        const OutgoingFrame &each = m_frames.front().frame;
        recorder.frame(each.frame, Direction::Outgoing, time, each.marks);
    }
}

void HeldFrames::recordTorn(quint64 gone, const Recorder &recorder)
{
    if (m_frames.empty())
        return;
    auto &[torn, end] = m_frames.front();
    const auto missing = static_cast<qint64>(end - gone);
    const qint64 left = torn.frame.payload.size() - missing;
    // Below 0 where not even the header is whole, or nothing of the frame has gone.
    if (left >= 0 && !torn.marks.isDropped) {
        torn.frame.payload.truncate(left);
        torn.marks.inflated.reset();
        recorder.frame(torn.frame, Direction::Outgoing, capture::monotonicNow(), torn.marks);
    }
    m_frames.clear();
}

} // namespace wireloupe::net
