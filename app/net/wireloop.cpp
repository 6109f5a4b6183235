#include "net/wireloop.h"

#include <algorithm>
#include <utility>

namespace wireloupe::net {

namespace {

/// Holds several large messages, and stays in the processor's cache.
constexpr std::size_t readSize = 256 << 10;

} // namespace

WireLoop::WireLoop(EpollDispatcher &dispatcher, QObject *parent)
    : QObject(parent), m_dispatcher(&dispatcher), m_clock(this), m_readBuffer(readSize)
{
}

void WireLoop::watch(int descriptor, quint32 events, DescriptorWatcher &watcher)
{
    if (m_dispatcher)
        m_dispatcher->addWatcher(descriptor, events, watcher);
}

void WireLoop::unwatch(int descriptor)
{
    if (m_dispatcher)
        m_dispatcher->removeWatcher(descriptor);
}

void WireLoop::flushSoon(Writer &writer)
{
    if (std::exchange(writer.m_isFlushDue, true))
        return;
    m_due.push_back(&writer);
    if (m_due.size() == 1)
        QMetaObject::invokeMethod(this, &WireLoop::flushDue, Qt::QueuedConnection);
}

void WireLoop::forget(Writer &writer)
{
    if (!std::exchange(writer.m_isFlushDue, false))
        return;
    std::ranges::replace(m_due, &writer, nullptr);
    std::ranges::replace(m_flushing, &writer, nullptr);
}

void WireLoop::flushDue()
{
    m_flushing.swap(m_due);
    for (std::size_t i = 0; i < m_flushing.size(); ++i) {
        Writer *writer = std::exchange(m_flushing[i], nullptr);
        if (!writer)
            continue;
        writer->m_isFlushDue = false;
        writer->flush();
    }
    m_flushing.clear();
}

} // namespace wireloupe::net
