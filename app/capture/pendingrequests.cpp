#include "capture/pendingrequests.h"

namespace wireloupe::capture {

void PendingRequests::add(const PendingRequest &request)
{
    const quint32 number = newSlot();
    Slot &slot = m_slots[number];
    slot.request = request;
    slot.previous = m_last;
    (m_last == none ? m_first : m_slots[m_last].next) = number;
    m_last = number;

    Queue &line = m_lines[lineOf(request.key.connection, request.key.kind)];
    slot.previousInLine = line.last;
    (line.last == none ? line.first : m_slots[line.last].nextInLine) = number;
    line.last = number;

    Queue &sameKey = m_keys[request.key];
    (sameKey.last == none ? sameKey.first : m_slots[sameKey.last].nextOfKey) = number;
    sameKey.last = number;

    ++m_size;
    ++m_sizes[request.key.kind];
}

quint32 PendingRequests::newSlot()
{
    if (m_free == none) {
        m_slots.emplace_back();
        return static_cast<quint32>(m_slots.size() - 1);
    }
    const quint32 slot = m_free;
    m_free = m_slots[slot].next;
    m_slots[slot] = {};
    return slot;
}

std::optional<PendingRequest> PendingRequests::take(const RequestKey &key)
{
    const auto found = m_keys.find(key);
    return found == m_keys.end() ? std::nullopt : std::optional(takeOut(found->second.first));
}

std::optional<PendingRequest> PendingRequests::takeOldest()
{
    return m_first == none ? std::nullopt : std::optional(takeOut(m_first));
}

std::optional<PendingRequest> PendingRequests::takeOldestOf(ConnectionId connection, LatencySample::Kind kind)
{
    const auto line = m_lines.find(lineOf(connection, kind));
    return line == m_lines.end() ? std::nullopt : std::optional(takeOut(line->second.first));
}

/// The slot is the oldest of its key.
PendingRequest PendingRequests::takeOut(quint32 slot)
{
    const PendingRequest request = m_slots[slot].request;
    const auto sameKey = m_keys.find(request.key);
    sameKey->second.first = m_slots[slot].nextOfKey;
    if (sameKey->second.first == none)
        m_keys.erase(sameKey);
    unlinkFromLine(slot);
    unlink(slot);
    m_slots[slot].next = m_free;
    m_free = slot;
    --m_size;
    --m_sizes[request.key.kind];
    return request;
}

void PendingRequests::unlink(quint32 number)
{
    const Slot &slot = m_slots[number];
    (slot.previous == none ? m_first : m_slots[slot.previous].next) = slot.next;
    (slot.next == none ? m_last : m_slots[slot.next].previous) = slot.previous;
}

void PendingRequests::unlinkFromLine(quint32 number)
{
    const Slot &slot = m_slots[number];
    const auto line = m_lines.find(lineOf(slot.request.key.connection, slot.request.key.kind));
    Queue &queue = line->second;
    (slot.previousInLine == none ? queue.first : m_slots[slot.previousInLine].nextInLine) = slot.nextInLine;
    (slot.nextInLine == none ? queue.last : m_slots[slot.nextInLine].previousInLine) = slot.previousInLine;
    if (queue.first == none)
        m_lines.erase(line);
}

qint64 PendingRequests::memoryUse() const
{
    constexpr std::size_t node = 2 * sizeof(void *);
    const std::size_t keys =
        m_keys.size() * (sizeof(RequestKey) + sizeof(Queue) + node) + m_keys.bucket_count() * sizeof(void *);
    const std::size_t lines =
        m_lines.size() * (sizeof(quint64) + sizeof(Queue) + node) + m_lines.bucket_count() * sizeof(void *);
    return static_cast<qint64>(m_slots.capacity() * sizeof(Slot) + keys + lines);
}

} // namespace wireloupe::capture
