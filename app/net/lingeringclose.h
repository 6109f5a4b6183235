#pragma once

#include <chrono>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "net/halfclose.h"

namespace wireloupe::net {

/// Closes a socket so that what was written last arrives: ends our direction when all is sent, and discards
/// what still comes until the peer closes too, or for `timeout`.
class LingeringClose : public QObject
{
    Q_OBJECT

public:
    explicit LingeringClose(QTcpSocket &socket, QObject *parent = nullptr);

    void start(std::chrono::milliseconds timeout);

signals:
    void finished();

private:
    void endOurDirection();
    void gone();

    QTcpSocket &m_socket;
    HalfClose m_halfClose;
    QTimer m_timer;
};

} // namespace wireloupe::net
