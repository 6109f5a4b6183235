#pragma once

#include <chrono>

#include <QTimer>

#include "net/httparrival.h"
#include "net/lingeringclose.h"

namespace wireloupe::net {

/// The socket of an HTTP connection: what comes, what goes, whether the client takes it, and an end behind
/// which all has arrived that was written.
class HttpChannel : public QObject
{
    Q_OBJECT

public:
    /// Unsent bytes from which on isFull().
    static constexpr qint64 highWaterMark = 256 << 10;

    /// `stallTimeout`: for a client that takes nothing more of what is left to send at the end;
    /// `closeTimeout`: for it to close, too.
    HttpChannel(HttpArrival arrival, std::chrono::milliseconds stallTimeout,
                std::chrono::milliseconds closeTimeout);
    ~HttpChannel() override;

    /// From now on there are signals.
    void open();
    QTcpSocket &socket() { return *m_socket; }
    const QTcpSocket &socket() const { return *m_socket; }
    bool isTls() const;

    /// What has come, up to 64 KiB; the system holds up what is not read.
    QByteArray read();
    /// As much as the system takes at once goes out now.
    void write(const QByteArray &bytes);
    /// The client does not take what was written: hasRoom() comes when it has.
    bool isFull();

    /// Each comes to finished(). Nothing may be written after it.
    void end();   ///< when all is sent
    void abort(); ///< at once
    void reset(); ///< at once, by a TCP RST

signals:
    /// There is something to read; and once after open().
    void readable();
    void hasRoom();
    /// The client has ended the connection, which is over.
    void gone();
    void finished();

private:
    void written();
    void linger();

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_early; ///< has come before
    std::chrono::milliseconds m_stallTimeout;
    std::chrono::milliseconds m_closeTimeout;
    LingeringClose m_lingering;
    QTimer m_stall;
    bool m_isHeldUp = false;
    bool m_isEnding = false;
};

} // namespace wireloupe::net
