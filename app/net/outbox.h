#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QList>

#include "net/bytesink.h"
#include "net/heldframes.h"
#include "net/outgoingframe.h"
#include "net/pace.h"
#include "net/recorder.h"

namespace wireloupe::net {

/// Where frames are put together before they are written. One is enough for all the connections of a thread.
struct WriteBuffers
{
    QByteArray bytes; ///< headers and small payloads
    std::vector<QByteArrayView> pieces;
};

/// What is on its way from one connection of ours to a stream: frames that are to be written, gathered in one
/// write, and then the bytes that the stream has not taken yet. What is taken at once is copied no more than
/// once, and a large payload not at all. Frames of a server: they are not masked (RFC 6455 section 5.1). No
/// I/O, no clock.
///
/// Once something has been slowed down, by a throttle or by a frame with a stall, a frame is recorded when
/// the sink has taken its last byte.
class Outbox
{
public:
    void queue(OutgoingFrame frame);
    void queue(wire::Opcode opcode, const QByteArray &payload);
    /// Bytes that are no frame, such as an HTTP response. Nothing else may be queued before them.
    void queueBytes(const QByteArray &bytes);

    /// Bytes a second; 0: any number.
    void setThrottle(qint64 bytesPerSecond);

    /// Writes what is queued, and records its frames with `time`, which is now, also where the sink does not
    /// take all.
    void flush(ByteSink &sink, WriteBuffers &buffers, const Recorder &recorder, Recorder::Time time);
    /// Writes on with what the sink did not take. To be called when it has room, and at nextTurn().
    void writeRest(ByteSink &sink, WriteBuffers &buffers, const Recorder &recorder, Recorder::Time time);
    /// Records what has gone of a frame that will not be whole any more, where frames are recorded late.
    void recordTorn(const Recorder &recorder);
    /// Forgets everything.
    void clear();

    /// There are frames to flush.
    bool isFlushDue() const { return !m_frames.empty(); }
    /// The sink is to say when it has room.
    bool isBlocked() const { return hasRest() && !isHeldBack(); }
    /// When to write on, where it is not the sink that holds up; nothing: that is not to be.
    std::optional<Recorder::Time> nextTurn() const;
    /// Frames are recorded when they have gone.
    bool isPaced() const { return m_pacing != nullptr; }
    /// Bytes that the sink has not taken.
    qint64 unsentBytes() const { return m_queuedBytes + m_restBytes; }

private:
    struct Pacing
    {
        Pace pace;
        HeldFrames held;
        bool isHeldBack = false; ///< what is left, by the pace
    };

    Pacing &pacing();
    bool hasRest() const { return !m_rest.isEmpty(); }
    bool isHeldBack() const { return m_pacing && m_pacing->isHeldBack; }
    void placeStalls(const std::vector<OutgoingFrame> &frames);
    void record(std::vector<OutgoingFrame> &frames, quint64 begin, const Recorder &recorder,
                Recorder::Time time);
    qint64 write(ByteSink &sink, const std::vector<QByteArrayView> &pieces, Recorder::Time time);
    void keepRest(const std::vector<OutgoingFrame> &frames, const WriteBuffers &buffers, qint64 taken);
    void keepBytes(QByteArrayView bytes);

    std::vector<OutgoingFrame> m_frames;
    QList<QByteArray> m_rest;  ///< what the sink did not take
    qsizetype m_restTaken = 0; ///< of its first
    qint64 m_queuedBytes = 0;  ///< of m_frames
    qint64 m_restBytes = 0;
    std::unique_ptr<Pacing> m_pacing; ///< once there was something to slow down
};

} // namespace wireloupe::net
