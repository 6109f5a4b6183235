#pragma once

#include <vector>

#include <QTcpSocket>

#include "net/injection.h"
#include "net/recorder.h"
#include "wire/closecode.h"
#include "wire/validator.h"

namespace wireloupe::net {

/// A frame to go out, and what the log is to say of it beside its bytes.
struct OutgoingFrame
{
    wire::Frame frame;
    capture::FrameMarks marks = {};
};

/// Writes frames to the outside: in one system call what was queued together, recorded with the time of that
/// call.
class FrameSender
{
public:
    /// `role` is ours: a client masks.
    FrameSender(QTcpSocket &socket, Recorder recorder, wire::Role role);

    /// A frame of our own; it gets the mask that our role asks for.
    void queue(OutgoingFrame frame);
    void queue(wire::Opcode opcode, const QByteArray &payload);
    qint64 queuedBytes() const { return m_bytes.size(); }
    void flush();

    /// Writes bytes made by hand behind what is queued, and records them as what they are (see Injection).
    /// Returns what the last whole close frame among them says.
    std::optional<wire::ClosePayload> inject(const QByteArray &bytes);

    /// From now on nothing goes out.
    void end();
    bool hasEnded() const { return m_hasEnded; }

private:
    bool canWrite() const;

    QTcpSocket &m_socket;
    Recorder m_recorder;
    wire::Role m_role;
    std::vector<OutgoingFrame> m_frames;
    QByteArray m_bytes;
    Injection m_injection;
    bool m_hasEnded = false;
};

} // namespace wireloupe::net
