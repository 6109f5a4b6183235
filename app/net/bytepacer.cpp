#include "net/bytepacer.h"

#include <algorithm>
#include <limits>

#include "capture/record.h"

namespace wireloupe::net {

namespace {

/// Between two slices: short enough to look steady, long enough to cost little.
constexpr auto sliceTime = std::chrono::milliseconds(20);
/// Of one write to the socket where there is no rate.
constexpr qint64 mostAtOnce = 1 << 20;

} // namespace

BytePacer::BytePacer(QTcpSocket &socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BytePacer::pump);
}

void BytePacer::setRate(qint64 bytesPerSecond)
{
    m_bucket.reset();
    if (bytesPerSecond > 0) {
        const auto rate = static_cast<double>(bytesPerSecond);
        m_slice = std::max(rate * std::chrono::duration<double>(sliceTime).count(), 1.0);
        // Of two slices, so that a timer that comes late loses nothing.
        m_bucket.emplace(rate, 2 * m_slice);
    }
    pump();
}

void BytePacer::stallAt(quint64 offset, std::chrono::milliseconds duration)
{
    m_stalls[offset] = duration;
}

void BytePacer::write(const QByteArray &bytes)
{
    m_held.append(bytes.constData(), bytes.size());
    pump();
}

void BytePacer::pump()
{
    const quint64 before = m_released;
    while (m_held.size() > 0 && m_socket.state() == QAbstractSocket::ConnectedState) {
        const qint64 size = std::min<qint64>(allowance(capture::monotonicNow()), m_held.size());
        if (size <= 0)
            break;
        QByteArray slice(size, Qt::Uninitialized);
        m_held.read(slice.data(), size);
        // Before the write, which can end in somebody's asking.
        m_released += static_cast<quint64>(size);
        if (m_bucket)
            m_bucket->take(static_cast<double>(size));
        m_socket.write(slice);
        m_socket.flush();
    }
    if (m_released != before)
        emit released();
}

/// How many bytes may go now; sets the timer where there are none.
qint64 BytePacer::allowance(std::chrono::nanoseconds now)
{
    if (isStalled(now))
        return 0;
    qint64 most = mostAtOnce;
    if (m_bucket) {
        const double left = m_bucket->left(now);
        const double wanted = std::min(m_slice, static_cast<double>(m_held.size()));
        if (left < wanted) {
            pumpAfter(m_bucket->timeUntil(wanted));
            return 0;
        }
        most = static_cast<qint64>(std::min(left, static_cast<double>(mostAtOnce)));
    }
    if (!m_stalls.empty())
        most = std::min(most, static_cast<qint64>(m_stalls.begin()->first - m_released));
    return most;
}

bool BytePacer::isStalled(std::chrono::nanoseconds now)
{
    if (m_isStalledForGood)
        return true;
    if (!m_stalledUntil && !m_stalls.empty() && m_stalls.begin()->first <= m_released) {
        const auto stall = m_stalls.extract(m_stalls.begin());
        m_isStalledForGood = stall.mapped().count() <= 0;
        m_stalledUntil = now + stall.mapped();
    }
    if (m_isStalledForGood)
        return true;
    if (m_stalledUntil && *m_stalledUntil <= now)
        m_stalledUntil.reset();
    if (m_stalledUntil)
        pumpAfter(*m_stalledUntil - now);
    return m_stalledUntil.has_value();
}

void BytePacer::pumpAfter(std::chrono::nanoseconds wait)
{
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

} // namespace wireloupe::net
