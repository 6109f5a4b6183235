#pragma once

#include <optional>

#include <QTcpSocket>

#include "wire/frameparser.h"

namespace wireloupe::net {

/// No larger than QWebSocket takes: no frame above 2 GiB.
wire::Limits withinQt(wire::Limits limits);

/// The end of a Bridge that one of Qt's classes speaks to: gives it only what it can take, and reads what it
/// says.
class NearSide
{
public:
    /// The socket is not owned and must outlive it.
    explicit NearSide(QTcpSocket &socket);

    /// The message in a single frame, so that Qt cannot misread a code point that a border of fragments cuts.
    void pass(const wire::Message &message);
    /// Its close frame comes behind all that it still had to say.
    void askToClose();
    /// The next frame that it has said, if one has come.
    std::optional<wire::Frame> nextFrame();
    void leave();

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// Of what it has been given.
    qint64 unreadBytes() const { return m_socket.bytesToWrite(); }

private:
    QTcpSocket &m_socket;
    wire::FrameParser m_parser;
};

} // namespace wireloupe::net
