#include "net/bytepacer.h"

#include "capture/record.h"

namespace wireloupe::net {

BytePacer::BytePacer(QTcpSocket &socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BytePacer::pump);
}

void BytePacer::setRate(qint64 bytesPerSecond)
{
    m_pace.setRate(bytesPerSecond);
    pump();
}

void BytePacer::stallAt(quint64 offset, std::chrono::milliseconds duration)
{
    m_pace.stallAt(offset, duration);
}

void BytePacer::write(const QByteArray &bytes)
{
    m_held.append(bytes.constData(), bytes.size());
    pump();
}

void BytePacer::pump()
{
    const quint64 before = releasedBytes();
    while (m_held.size() > 0 && m_socket.state() == QAbstractSocket::ConnectedState) {
        const auto now = capture::monotonicNow();
        const qint64 size = m_pace.allowance(m_held.size(), now);
        if (size <= 0) {
            if (const auto turn = m_pace.nextTurn())
                m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(*turn - now));
            break;
        }
        QByteArray slice(size, Qt::Uninitialized);
        m_held.read(slice.data(), size);
        // Before the write, which can end in somebody's asking.
        m_pace.take(size);
        m_socket.write(slice);
        m_socket.flush();
    }
    if (releasedBytes() != before)
        emit released();
}

} // namespace wireloupe::net
