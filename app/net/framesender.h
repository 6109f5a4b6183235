#pragma once

#include <memory>
#include <vector>

#include <QTcpSocket>

#include "net/bytepacer.h"
#include "net/heldframes.h"
#include "net/injection.h"
#include "net/outgoingframe.h"
#include "net/recorder.h"
#include "wire/closecode.h"
#include "wire/validator.h"

namespace wireloupe::net {

/// Writes frames to the outside: in one system call what was queued together, recorded with the time of that
/// call. Where it is to be slow, a frame is recorded when its last byte has gone to the socket.
class FrameSender
{
public:
    /// `role` is ours: a client masks.
    FrameSender(QTcpSocket &socket, Recorder recorder, wire::Role role);

    /// A frame of our own; it gets the mask that our role asks for.
    void queue(OutgoingFrame frame);
    void queue(wire::Opcode opcode, const QByteArray &payload, const capture::FrameMarks &marks = {});
    /// Not yet written, because of flush() or because of a throttle.
    qint64 queuedBytes() const { return m_bytes.size() + heldBytes(); }
    void flush();

    /// Bytes a second; 0: any number.
    void setThrottle(qint64 bytesPerSecond);
    /// What a throttle or a stall keeps from the socket.
    qint64 heldBytes() const { return m_pacer ? m_pacer->heldBytes() : 0; }
    /// Records what has gone out of a frame that will not be whole any more.
    void recordTorn();

    /// Writes bytes made by hand behind what is queued, and records them as what they are (see Injection).
    /// Returns what the last whole close frame among them says.
    std::optional<wire::ClosePayload> inject(const QByteArray &bytes);

    /// From now on nothing goes out.
    void end();
    bool hasEnded() const { return m_hasEnded; }

private:
    BytePacer &pacer();
    void write(const QByteArray &bytes);
    void recordReleased();
    bool canWrite() const;

    QTcpSocket &m_socket;
    Recorder m_recorder;
    wire::Role m_role;
    std::vector<OutgoingFrame> m_frames;
    QByteArray m_bytes;
    std::unique_ptr<BytePacer> m_pacer; ///< once there was something to slow down
    HeldFrames m_held;                  ///< on their way through m_pacer
    Injection m_injection;
    bool m_hasEnded = false;
};

} // namespace wireloupe::net
