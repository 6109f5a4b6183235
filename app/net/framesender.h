#pragma once

#include <vector>

#include <QTcpSocket>

#include "net/recorder.h"
#include "wire/validator.h"

namespace wireloupe::net {

/// Writes frames to the outside: in one system call what was queued together, recorded with the time of that
/// call.
class FrameSender
{
public:
    /// `role` is ours: a client masks.
    FrameSender(QTcpSocket &socket, Recorder recorder, wire::Role role);

    /// A frame of somebody else, every bit of it kept.
    void queue(wire::Frame frame);
    /// A frame of our own making.
    void queue(wire::Opcode opcode, const QByteArray &payload);
    void flush();

private:
    QTcpSocket &m_socket;
    Recorder m_recorder;
    wire::Role m_role;
    std::vector<wire::Frame> m_frames;
    QByteArray m_bytes;
};

} // namespace wireloupe::net
