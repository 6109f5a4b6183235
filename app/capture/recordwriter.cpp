#include "capture/recordwriter.h"

#include "capture/format.h"
#include "capture/storedrecord.h"

namespace wireloupe::capture {
namespace {

using namespace std::chrono_literals;

/// How long a record may wait for others to be written with it, well within the 250 ms that are promised.
constexpr auto flushInterval = 100ms;
/// How long to leave a file alone that could not be written.
constexpr auto retryInterval = 250ms;
/// Enough to write at once.
constexpr qsizetype flushSize = 1 << 20;
/// What may wait in memory for the disk.
constexpr qsizetype maxQueued = 32 << 20;
/// From here on a record is copied before the lock is taken.
constexpr qsizetype largeRecord = 64 << 10;

} // namespace

RecordWriter::RecordWriter(StoreState &state, CaptureFile &file) : m_state(state), m_file(file) {}

RecordWriter::~RecordWriter()
{
    stop(Waiting::Write);
}

void RecordWriter::start(quint64 offset, std::chrono::nanoseconds origin)
{
    m_state.queue.reset(offset);
    m_origin = origin;
    m_isRecording = true;
    m_thread = std::thread([this] { writeUntilStopped(); });
}

void RecordWriter::stop(Waiting waiting)
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard disk(m_diskMutex);
        const std::lock_guard lock(m_state.mutex);
        m_isStopping = true;
        if (waiting == Waiting::Discard)
            m_state.queue.reset(m_state.queue.end());
    }
    m_workCame.notify_one();
    m_thread.join();
}

void RecordWriter::append(const Record &record)
{
    const format::RecordHeadBytes head = storedHead(record, m_origin);
    const qsizetype size = format::recordHeadSize + record.payload.size();
    if (!record.head.flags.testFlag(RecordFlag::Compressed))
        return enqueue({head, record.payload}, size);
    const format::CompressedHeadBytes second = storedCompressedHead(record);
    enqueue({head, record.payload, second, record.compressedPayload},
            size + format::compressedHeadSize + record.compressedPayload.size());
}

void RecordWriter::enqueue(WriteQueue::Pieces pieces, qsizetype size)
{
    const bool isLarge = size >= largeRecord;
    WriteQueue::Block block = isLarge ? WriteQueue::Block(pieces) : WriteQueue::Block();

    std::unique_lock lock(m_state.mutex);
    if (!waitForRoom(lock, size)) {
        ++m_lostRecords;
        return;
    }
    WriteQueue &queue = m_state.queue;
    const qsizetype before = queue.size();
    m_state.rows.append(queue.end());
    if (isLarge)
        queue.append(std::move(block));
    else
        queue.append(pieces);
    const bool isWorkNew = before == 0 || (before < flushSize && before + size >= flushSize);
    lock.unlock();
    if (isWorkNew)
        m_workCame.notify_one();
}

bool RecordWriter::waitForRoom(std::unique_lock<std::mutex> &lock, qsizetype size)
{
    if (!m_isRecording)
        return false;
    const auto isRoom = [&] { return m_state.queue.isEmpty() || m_state.queue.size() + size <= maxQueued; };
    m_roomCame.wait(lock, [&] { return m_isFailing || isRoom(); });
    return isRoom();
}

void RecordWriter::clear()
{
    const std::lock_guard disk(m_diskMutex);
    {
        const std::lock_guard lock(m_state.mutex);
        m_state.rows.reset();
        m_state.queue.reset(format::fileHeadSize);
        ++m_state.generation;
        m_lostRecords = 0;
        m_lastError.clear();
        m_isFailing = false;
    }
    if (m_isRecording)
        m_file.truncate(format::fileHeadSize);
    m_roomCame.notify_all();
}

qint64 RecordWriter::lostRecords() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_lostRecords;
}

QString RecordWriter::lastError() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_lastError;
}

void RecordWriter::writeUntilStopped()
{
    std::unique_lock lock(m_state.mutex);
    const WriteQueue &queue = m_state.queue;
    while (true) {
        m_workCame.wait(lock, [&] { return m_isStopping || !queue.isEmpty(); });
        if (m_isFailing)
            m_workCame.wait_for(lock, retryInterval, [&] { return m_isStopping; });
        else
            m_workCame.wait_for(lock, flushInterval,
                                [&] { return m_isStopping || queue.size() >= flushSize; });
        const bool isLastTime = m_isStopping;
        lock.unlock();
        writePending();
        if (isLastTime)
            return;
        lock.lock();
    }
}

void RecordWriter::writePending()
{
    const std::lock_guard disk(m_diskMutex);
    while (true) {
        WriteQueue::View view;
        {
            const std::lock_guard lock(m_state.mutex);
            if (m_state.queue.isEmpty())
                return;
            view = m_state.queue.front();
        }
        const std::span<const char> bytes(view.bytes.data(), static_cast<size_t>(view.bytes.size()));
        if (!settle(view, m_file.writeAt(view.offset, bytes)))
            return;
    }
}

/// Takes what was written from the queue. After a failure the file ends with the last whole record: false.
bool RecordWriter::settle(const WriteQueue::View &view, const CaptureFile::Transfer &transfer)
{
    const bool isWhole = transfer.error.isEmpty();
    const qsizetype kept = isWhole
                               ? view.bytes.size()
                               : format::wholeRecordsSize(view.bytes, static_cast<qsizetype>(transfer.size));
    if (!isWhole)
        m_file.truncate(view.offset + static_cast<quint64>(kept));
    {
        const std::lock_guard lock(m_state.mutex);
        m_state.queue.pop(kept);
        m_isFailing = !isWhole;
        if (!isWhole)
            m_lastError = transfer.error;
        else if (m_lostRecords == 0)
            m_lastError.clear();
    }
    m_roomCame.notify_all();
    return isWhole;
}

} // namespace wireloupe::capture
