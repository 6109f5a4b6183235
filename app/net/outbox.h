#pragma once

#include <vector>

#include <QList>

#include "net/bytesink.h"
#include "net/framesender.h"

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
class Outbox
{
public:
    void queue(OutgoingFrame frame);
    void queue(wire::Opcode opcode, const QByteArray &payload);
    /// Bytes that are no frame, such as an HTTP response. Nothing else may be queued before them.
    void queueBytes(const QByteArray &bytes);

    /// Writes what is queued, and records its frames with `time`, also where the sink does not take all now.
    void flush(ByteSink &sink, WriteBuffers &buffers, const Recorder &recorder, Recorder::Time time);
    /// Writes on with what the sink did not take. To be called when it has room.
    void writeRest(ByteSink &sink, WriteBuffers &buffers);
    /// Forgets everything.
    void clear();

    /// There are frames to flush.
    bool isFlushDue() const { return !m_frames.empty(); }
    /// The sink is to say when it has room.
    bool isBlocked() const { return !m_rest.isEmpty(); }
    /// Bytes that the sink has not taken.
    qint64 unsentBytes() const { return m_queuedBytes + m_restBytes; }

private:
    void keepRest(const std::vector<OutgoingFrame> &frames, const WriteBuffers &buffers, qint64 taken);
    void keepBytes(QByteArrayView bytes);

    std::vector<OutgoingFrame> m_frames;
    QList<QByteArray> m_rest;  ///< what the sink did not take
    qsizetype m_restTaken = 0; ///< of its first
    qint64 m_queuedBytes = 0;  ///< of m_frames
    qint64 m_restBytes = 0;
};

} // namespace wireloupe::net
