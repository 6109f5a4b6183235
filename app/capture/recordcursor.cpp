#include "capture/recordcursor.h"

#include <algorithm>
#include <limits>
#include <mutex>

#include "capture/format.h"
#include "capture/store.h"

namespace wireloupe::capture {
namespace {

constexpr auto headSize = static_cast<quint64>(format::recordHeadSize);
constexpr auto secondSize = static_cast<quint64>(format::compressedHeadSize);
constexpr auto allOfIt = std::numeric_limits<quint64>::max();
/// Rows whose offsets are taken from the index at once.
constexpr qint64 offsetBatch = 4096;

} // namespace

RecordCursor::RecordCursor(const Store &store, Row from, Row end, qint64 maxPayload)
    : m_state(store.m_state)
    , m_maxPayload(maxPayload < 0 ? allOfIt : static_cast<quint64>(maxPayload))
    , m_reader(store.m_file)
{
    const std::lock_guard lock(m_state.mutex);
    m_generation = m_state.generation;
    m_next = std::max(from, m_state.rows.first());
    m_end = std::min(end, m_state.rows.end());
    const Marks::Map &notes = m_state.marks.notes();
    for (auto it = notes.lower_bound(m_next); it != notes.end() && it->first < m_end; ++it)
        m_marked.push_back(it->first);
}

RecordCursor::~RecordCursor() = default;

bool RecordCursor::next()
{
    while (m_next < m_end) {
        if (!hasOffsets())
            break;
        const auto place = static_cast<size_t>(toInt(m_next) - toInt(m_firstOffset));
        m_view.row = m_next;
        m_next = Row{toInt(m_next) + 1};
        if (read(m_offsets[place], m_offsets[place + 1]))
            return true;
    }
    m_next = m_end;
    return false;
}

void RecordCursor::skipTo(Row row)
{
    m_next = std::max(m_next, row);
}

void RecordCursor::skipWithout(const Find &find)
{
    m_view.row = m_next;
    if (m_next >= m_end || !hasOffsets())
        return;
    const auto first = m_offsets.begin() + (toInt(m_next) - toInt(m_firstOffset));
    if (!hold(*first, headSize))
        return;
    // The rows that are held as a whole end where the last of these offsets is.
    const quint64 heldEnd = m_bytesOffset + static_cast<quint64>(m_bytes.size());
    const auto last = std::prev(std::upper_bound(first, m_offsets.end(), heldEnd));
    const auto found = find(held(*first, *last - *first));
    const auto row =
        found ? std::prev(std::upper_bound(first, last, *first + static_cast<quint64>(*found))) : last;
    m_next = Row{toInt(m_firstOffset) + (row - m_offsets.begin())};
}

bool RecordCursor::hasOffsets()
{
    return (m_next >= m_firstOffset && m_next < m_endOffset) || fetchOffsets();
}

/// False where none of the rows is left.
bool RecordCursor::fetchOffsets()
{
    const std::lock_guard lock(m_state.mutex);
    const RowIndex &rows = m_state.rows;
    if (m_state.generation != m_generation)
        return false;
    m_next = std::max(m_next, rows.first());
    if (m_next >= m_end)
        return false;
    const qint64 count = std::min(offsetBatch, toInt(m_end) - toInt(m_next));
    m_firstOffset = m_next;
    m_endOffset = Row{toInt(m_next) + count};
    m_offsets.resize(static_cast<size_t>(count) + 1);
    const bool isLast = m_endOffset == rows.end();
    rows.offsets(m_next, {m_offsets.data(), m_offsets.size() - (isLast ? 1 : 0)});
    if (isLast)
        m_offsets.back() = m_state.queue.end();
    return true;
}

/// The record at `offset`, which ends before `limit`. False where it has gone or cannot be right.
bool RecordCursor::read(quint64 offset, quint64 limit)
{
    if (limit - offset < headSize || !hold(offset, headSize))
        return false;
    const QByteArrayView head = held(offset, headSize);
    if (!head.startsWith(format::recordMagic))
        return false;
    const format::StoredHead stored = format::readRecordHead(head);
    m_view.head = stored.head;
    m_view.payloadChecksum = stored.payloadChecksum;
    m_view.isMarked = checkMark();
    return setPayloads(offset, limit);
}

bool RecordCursor::setPayloads(quint64 offset, quint64 limit)
{
    const quint64 room = limit - offset - headSize;
    const quint64 length = m_view.head.payloadLength;
    const bool hasSecond = m_view.head.flags.testFlag(RecordFlag::Compressed) && m_maxPayload == allOfIt;
    if (length > room || (hasSecond && room - length < secondSize))
        return false;
    const quint64 wanted = headSize + std::min(length, m_maxPayload);
    if (!hold(offset, hasSecond ? wanted + secondSize : wanted))
        return false;
    quint64 secondLength = 0;
    if (hasSecond) {
        const auto second = format::decodeCompressedHead(held(offset + wanted, secondSize));
        if (!second || second->length > room - length - secondSize ||
            !hold(offset, wanted + secondSize + second->length))
            return false;
        secondLength = second->length;
    }
    m_view.payload = held(offset + headSize, wanted - headSize);
    m_view.compressedPayload =
        hasSecond ? held(offset + wanted + secondSize, secondLength) : QByteArrayView();
    return true;
}

bool RecordCursor::hold(quint64 offset, quint64 size)
{
    const auto available = static_cast<quint64>(m_bytes.size());
    const bool isHeld =
        offset >= m_bytesOffset && size <= available && offset - m_bytesOffset <= available - size;
    return isHeld || load(offset, size);
}

/// Of what is held.
QByteArrayView RecordCursor::held(quint64 offset, quint64 size) const
{
    return {m_bytes.data() + (offset - m_bytesOffset), static_cast<qsizetype>(size)};
}

/// The row that is being read may go while its bytes are: then they are something else.
bool RecordCursor::load(quint64 offset, quint64 size)
{
    const auto isThere = [this] {
        return m_state.generation == m_generation && m_state.rows.contains(m_view.row);
    };
    m_bytes = {};
    m_bytesOffset = offset;
    std::unique_lock lock(m_state.mutex);
    if (!isThere())
        return false;
    if (offset >= m_state.queue.begin()) {
        m_queued = m_state.queue.at(offset);
        m_bytes = m_queued.bytes;
        return static_cast<quint64>(m_bytes.size()) >= size;
    }
    const quint64 limit = std::min(m_state.queue.begin(), m_offsets.back());
    lock.unlock();
    m_queued = {};
    if (!m_reader.load(offset, size, limit))
        return false;
    lock.lock();
    if (!isThere())
        return false;
    m_bytes = m_reader.bytes(offset);
    return true;
}

bool RecordCursor::checkMark()
{
    while (m_nextMarked < m_marked.size() && m_marked[m_nextMarked] < m_view.row)
        ++m_nextMarked;
    return m_nextMarked < m_marked.size() && m_marked[m_nextMarked] == m_view.row;
}

} // namespace wireloupe::capture
