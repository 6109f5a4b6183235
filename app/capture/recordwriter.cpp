#include "capture/recordwriter.h"

#include <algorithm>

#include <QCoreApplication>

#include "capture/format.h"
#include "capture/storedrecord.h"

namespace wireloupe::capture {
namespace {

using namespace std::chrono_literals;

/// How long a record may wait for others to be written with it, well within the 250 ms that are promised.
constexpr auto flushInterval = 50ms;
/// How long to leave a file alone that could not be written.
constexpr auto retryInterval = 250ms;
/// How long append() waits for a disk that does not get on at all.
constexpr auto stallTime = 2s;
/// Enough to write at once.
constexpr qsizetype flushSize = 1 << 20;
/// So much is written before it is seen which rows can go.
constexpr qsizetype roundSize = 4 << 20;
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

void RecordWriter::start(std::chrono::nanoseconds origin)
{
    start(Target::File, origin);
}

void RecordWriter::startInMemory(qint64 maxBytes, std::chrono::nanoseconds origin)
{
    m_maxBytes = maxBytes;
    start(Target::Memory, origin);
}

void RecordWriter::start(Target target, std::chrono::nanoseconds origin)
{
    m_state.queue.reset(format::fileHeadSize);
    m_origin = origin;
    m_target = target;
    m_thread = std::thread([this] { run(); });
}

void RecordWriter::stop(Waiting waiting)
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard disk(m_diskMutex);
        const std::lock_guard lock(m_state.mutex);
        m_isStopping = true;
        if (waiting == Waiting::Discard) {
            m_state.queue.reset(m_state.queue.end());
            m_gap = {};
        } else if (m_target == Target::File && !m_state.figures.isEmpty()) {
            m_state.queue.append({format::encodeFigures(m_state.figures, monotonicNow() - m_origin)});
        }
    }
    m_workCame.notify_one();
    m_thread.join();
}

void RecordWriter::append(const Record &record)
{
    const format::RecordHeadBytes head = storedHead(record, m_origin);
    const qsizetype size = format::recordHeadSize + record.payload.size();
    if (!record.head.flags.testFlag(RecordFlag::Compressed))
        return enqueue(record.head, {head, record.payload}, size);
    const format::CompressedHeadBytes second = storedCompressedHead(record);
    enqueue(record.head, {head, record.payload, second, record.compressedPayload},
            size + format::compressedHeadSize + record.compressedPayload.size());
}

void RecordWriter::enqueue(const RecordHead &head, WriteQueue::Pieces pieces, qsizetype size)
{
    const bool isLarge = size >= largeRecord;
    WriteQueue::Block block = isLarge ? WriteQueue::Block(pieces) : WriteQueue::Block();

    std::unique_lock lock(m_state.mutex);
    if (!makeRoom(lock, size))
        return lose(head);
    if (m_gap.records > 0)
        putGap();
    WriteQueue &queue = m_state.queue;
    const qsizetype before = queue.size();
    m_state.rows.append(queue.end());
    if (isLarge)
        queue.append(std::move(block));
    else
        queue.append(pieces);
    const bool isWorkNew = takeNews(before);
    lock.unlock();
    if (isWorkNew)
        m_workCame.notify_one();
}

/// Whether the thread has to be told that the queue has grown from `before` bytes.
bool RecordWriter::takeNews(qsizetype before)
{
    const bool isFlushDue = before < flushSize && m_state.queue.size() >= flushSize;
    return !std::exchange(m_hasNews, true) || isFlushDue;
}

bool RecordWriter::makeRoom(std::unique_lock<std::mutex> &lock, qsizetype size)
{
    if (m_target != Target::Memory)
        return m_target == Target::File && waitForRoom(lock, size);
    // A little more than is needed, so that this is not done with every record.
    if (const qint64 most = m_maxBytes - size; m_state.queue.size() > most) {
        const auto kept = static_cast<quint64>(std::max<qint64>(0, most - most / 32));
        dropBefore(firstRowFrom(m_state.rows, m_state.queue.end() - kept));
    }
    return true;
}

bool RecordWriter::waitForRoom(std::unique_lock<std::mutex> &lock, qsizetype size)
{
    const auto isRoom = [&] { return m_state.queue.isEmpty() || m_state.queue.size() + size <= maxQueued; };
    if (!m_roomCame.wait_for(lock, stallTime, [&] { return m_isFailing || isRoom(); })) {
        m_isFailing = true;
        m_lastError = QCoreApplication::translate("words", "The disk does not respond");
    }
    // Once records have been lost, recording goes on when all that waits has found its place: otherwise every
    // little bit of room would become a row between two gaps.
    return isRoom() && !(m_isFailing && m_gap.records > 0);
}

void RecordWriter::lose(const RecordHead &head)
{
    ++m_lostRecords;
    if (m_target == Target::None)
        return;
    const std::chrono::nanoseconds time = head.time - m_origin;
    if (m_gap.records == 0)
        m_gap = {0, time, time, m_lastError.toUtf8()};
    ++m_gap.records;
    m_gap.to = time;
}

void RecordWriter::putGap()
{
    const Record record = makeGapRecord(std::exchange(m_gap, {}));
    m_state.rows.append(m_state.queue.end());
    m_state.queue.append({storedHead(record, {}), record.payload});
}

bool RecordWriter::mark(const format::MarkChange &change)
{
    const QByteArray bytes = format::encode(change, monotonicNow() - m_origin);
    std::unique_lock lock(m_state.mutex);
    if (m_target == Target::None || !m_state.apply(change))
        return false;
    const qsizetype before = m_state.queue.size();
    m_state.queue.append({bytes});
    const bool isWorkNew = takeNews(before);
    lock.unlock();
    if (isWorkNew)
        m_workCame.notify_one();
    return true;
}

void RecordWriter::clear()
{
    const std::lock_guard disk(m_diskMutex);
    {
        const std::lock_guard lock(m_state.mutex);
        m_state.clear(format::fileHeadSize);
        m_ring.clear();
        m_gap = {};
        m_lostRecords = 0;
        m_lastError.clear();
        m_isFailing = false;
    }
    if (m_target == Target::File) {
        m_beginning.reset();
        cut(format::fileHeadSize);
    }
    m_roomCame.notify_all();
}

void RecordWriter::setLimit(const RingLimit &limit)
{
    {
        const std::lock_guard lock(m_state.mutex);
        m_ring.setLimit(limit);
        m_hasNews = true;
    }
    m_workCame.notify_one();
}

StoreHealth RecordWriter::health() const
{
    const std::lock_guard lock(m_state.mutex);
    if (m_target == Target::None)
        return {Recording::Off, {}, m_lostRecords};
    if (m_isFailing)
        return {Recording::Paused, m_lastError, m_lostRecords};
    return {m_target == Target::File ? Recording::ToFile : Recording::InMemory, {}, m_lostRecords};
}

QString RecordWriter::lastError() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_lastError;
}

void RecordWriter::run()
{
    std::unique_lock lock(m_state.mutex);
    while (!m_isStopping) {
        waitForWork(lock);
        m_hasNews = false;
        lock.unlock();
        {
            const std::lock_guard disk(m_diskMutex);
            if (m_target == Target::File)
                writePending();
            trim();
        }
        lock.lock();
    }
    lock.unlock();
    finish();
}

/// What still waits is written; where that fails it is tried once more.
void RecordWriter::finish()
{
    const std::lock_guard disk(m_diskMutex);
    for (int failures = 0; m_target == Target::File && failures < 2 && nextToWrite();) {
        if (writePending())
            continue;
        ++failures;
        std::this_thread::sleep_for(flushInterval);
    }
    trim();
}

void RecordWriter::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const WriteQueue &queue = m_state.queue;
    const bool isFile = m_target == Target::File;
    const auto isAnyWork = [&] {
        return m_isStopping || m_hasNews || m_isFailing || (isFile && !queue.isEmpty());
    };
    const auto expiry = m_ring.nextExpiry();
    if (expiry || m_nextRelease) {
        const auto time =
            std::min(expiry.value_or(Ring::Time::max()), m_nextRelease.value_or(Ring::Time::max()));
        m_workCame.wait_until(lock, std::chrono::steady_clock::time_point(time), isAnyWork);
    } else {
        m_workCame.wait(lock, isAnyWork);
    }
    if (m_isFailing)
        m_workCame.wait_for(lock, retryInterval, [&] { return m_isStopping; });
    else
        m_workCame.wait_for(lock, flushInterval,
                            [&] { return m_isStopping || (isFile && queue.size() >= flushSize); });
}

/// False where something could not be written.
bool RecordWriter::writePending()
{
    if (m_dueCut && !cut(*m_dueCut)) {
        const std::lock_guard lock(m_state.mutex);
        m_isFailing = true;
        m_lastError = QCoreApplication::translate("words", "The file could not be shortened");
        return false;
    }
    // No more than that at once: rows may have to go meanwhile, however much comes.
    for (qsizetype written = 0; written < roundSize;) {
        const auto view = nextToWrite();
        if (!view)
            break;
        written += view->bytes.size();
        const std::span<const char> bytes(view->bytes.data(), static_cast<size_t>(view->bytes.size()));
        if (!settle(*view, m_file.writeAt(view->offset, bytes)))
            return false;
    }
    return true;
}

/// Nothing where all is written, what there is to say of a gap too.
std::optional<WriteQueue::View> RecordWriter::nextToWrite()
{
    const std::lock_guard lock(m_state.mutex);
    if (m_state.queue.isEmpty() && m_gap.records > 0)
        putGap();
    if (!m_state.queue.isEmpty())
        return m_state.queue.front();
    m_isFailing = false;
    return std::nullopt;
}

/// Takes what was written from the queue. After a failure the file ends with the last whole record: false.
bool RecordWriter::settle(const WriteQueue::View &view, const CaptureFile::Transfer &transfer)
{
    const bool isWhole = transfer.error.isEmpty();
    const qsizetype kept = isWhole
                               ? view.bytes.size()
                               : format::wholeRecordsSize(view.bytes, static_cast<qsizetype>(transfer.size));
    if (!isWhole)
        cut(view.offset + static_cast<quint64>(kept));
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

bool RecordWriter::cut(quint64 size)
{
    if (m_file.truncate(size))
        m_dueCut.reset();
    else
        m_dueCut = size;
    return !m_dueCut;
}

/// Lets rows go that the limit does not leave, and the disk space of what has been written of them.
void RecordWriter::trim()
{
    const std::chrono::nanoseconds now = monotonicNow();
    const format::Beginning beginning = dropOldest(now);
    if (m_target != Target::File || m_holds > 0)
        return;
    std::unique_lock lock(m_state.mutex);
    const bool isSpaceWanted = m_isFailing || m_isStopping;
    const quint64 end = m_state.queue.end();
    lock.unlock();
    if (isSpaceWanted)
        m_beginning.finish(beginning);
    else
        m_beginning.moveTo(beginning, end, now);
    lock.lock();
    m_nextRelease = m_beginning.nextRelease();
}

/// Returns where what is left begins.
format::Beginning RecordWriter::dropOldest(std::chrono::nanoseconds now)
{
    const std::lock_guard lock(m_state.mutex);
    const RowIndex &rows = m_state.rows;
    const WriteQueue &queue = m_state.queue;
    if (rows.first() < rows.end())
        m_ring.note(rows.end(), now);
    Row first = m_ring.firstToKeep(rows, queue.end(), now);
    if (m_target == Target::File)
        first = std::min(first, firstRowFrom(rows, queue.begin()));
    dropBefore(first);
    return {rows.contains(first) ? rows.offset(first) : queue.begin(), first};
}

/// The state's mutex is held.
void RecordWriter::dropBefore(Row first)
{
    if (first <= m_state.rows.first())
        return;
    if (m_target == Target::Memory)
        m_state.queue.dropBefore(m_state.rows.contains(first) ? m_state.rows.offset(first)
                                                              : m_state.queue.end());
    m_state.dropBefore(first);
    m_ring.forgetBefore(first);
}

} // namespace wireloupe::capture
