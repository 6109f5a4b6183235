#include "capture/store.h"

#include <algorithm>
#include <cerrno>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "capture/format.h"
#include "capture/recordscan.h"
#include "capture/storedrecord.h"
#include "capture/unsavedfolder.h"
#include "version.h"

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

StoreResult Store::create(const QString &path)
{
    std::shared_ptr<Store> store(new Store);
    const QString error = store->createFile(path);
    if (!error.isEmpty())
        return {nullptr, store->m_file.isDenied() ? StoreError::ReadOnly : StoreError::CannotOpen, error};
    store->startWriting();
    return {store, StoreError::None, {}};
}

QString Store::createFile(const QString &path)
{
    m_isUnsaved = path.isEmpty();
    if (m_isUnsaved)
        m_path = createUnsaved(m_file);
    else if (m_file.open(path, CaptureFile::Mode::Overwrite))
        m_path = path;
    if (m_path.isEmpty())
        return m_file.openError();
    m_origin = monotonicNow();
    m_startedAt = QDateTime::currentDateTimeUtc();
    format::FileHead head;
    head.startedAt = m_startedAt;
    head.program = version;
    return m_file.writeAt(0, format::encode(head)).error;
}

void Store::startWriting()
{
    m_queue.reset(format::fileHeadSize);
    m_isRecording = true;
    m_writer = std::thread([this] { writeUntilStopped(); });
}

StoreResult Store::open(const QString &path)
{
    std::shared_ptr<Store> store(new Store);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return {nullptr, StoreError::NotACapture, {}};
    if (!store->m_file.open(path, CaptureFile::Mode::Read))
        return {nullptr, StoreError::CannotOpen, store->m_file.openError()};
    store->m_path = path;
    StoreResult result = store->load();
    if (result.error == StoreError::None)
        result.store = std::move(store);
    return result;
}

StoreResult Store::load()
{
    QByteArray bytes(format::fileHeadSize, Qt::Uninitialized);
    const CaptureFile::Transfer transfer =
        m_file.readAt(0, {bytes.data(), static_cast<size_t>(bytes.size())});
    if (!transfer.error.isEmpty())
        return {nullptr, StoreError::CannotOpen, transfer.error};
    const auto head = format::decodeFileHead(bytes.first(transfer.size));
    if (!head)
        return {nullptr, StoreError::NotACapture, {}};
    if (head->version > format::version)
        return {nullptr, StoreError::NewerVersion, {}};
    m_startedAt = head->startedAt;
    const quint64 size = m_file.size();
    if (head->size > size)
        return {nullptr, StoreError::NotACapture, {}};
    const quint64 end = scanRecords(m_file, head->size, size, m_rows);
    m_queue.reset(end);
    m_droppedBytes = static_cast<qint64>(size - end);
    return {};
}

Store::~Store()
{
    if (m_writer.joinable()) {
        {
            const std::lock_guard disk(m_diskMutex);
            const std::lock_guard lock(m_mutex);
            m_isStopping = true;
            if (m_isUnsaved)
                m_queue.reset(m_queue.end()); // the file goes anyway
        }
        m_workCame.notify_one();
        m_writer.join();
    }
    m_file.close();
    if (m_isUnsaved && !m_path.isEmpty())
        QFile::remove(m_path);
}

void Store::append(const Record &record)
{
    const format::RecordHeadBytes head = storedHead(record, m_origin);
    const qsizetype size = format::recordHeadSize + record.payload.size();
    if (!record.head.flags.testFlag(RecordFlag::Compressed))
        return enqueue({head, record.payload}, size);
    const format::CompressedHeadBytes second = storedCompressedHead(record);
    enqueue({head, record.payload, second, record.compressedPayload},
            size + format::compressedHeadSize + record.compressedPayload.size());
}

void Store::enqueue(WriteQueue::Pieces pieces, qsizetype size)
{
    const bool isLarge = size >= largeRecord;
    WriteQueue::Block block = isLarge ? WriteQueue::Block(pieces) : WriteQueue::Block();

    std::unique_lock lock(m_mutex);
    if (!waitForRoom(lock, size)) {
        ++m_lostRecords;
        return;
    }
    const qsizetype before = m_queue.size();
    m_rows.append(m_queue.end());
    if (isLarge)
        m_queue.append(std::move(block));
    else
        m_queue.append(pieces);
    const bool isWorkNew = before == 0 || (before < flushSize && before + size >= flushSize);
    lock.unlock();
    if (isWorkNew)
        m_workCame.notify_one();
}

bool Store::waitForRoom(std::unique_lock<std::mutex> &lock, qsizetype size)
{
    if (!m_isRecording)
        return false;
    const auto isRoom = [&] { return m_queue.isEmpty() || m_queue.size() + size <= maxQueued; };
    m_roomCame.wait(lock, [&] { return m_isFailing || isRoom(); });
    return isRoom();
}

qint64 Store::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows.count();
}

quint32 Store::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

RecordHead Store::head(Row row) const
{
    return read(row, 0).head;
}

Record Store::read(Row row, qint64 maxPayload) const
{
    auto stored = fetch(row, maxPayload);
    return stored ? std::move(*stored).record() : Record();
}

Record Store::readBothForms(Row row) const
{
    auto stored = fetch(row, -1);
    return stored ? std::move(*stored).bothForms() : Record();
}

/// Nothing where the row has gone or cannot be read.
std::optional<StoredRecord> Store::fetch(Row row, qint64 maxPayload) const
{
    const auto place = locate(row);
    if (!place)
        return std::nullopt;
    StoredRecord stored(place->size, maxPayload);
    if (!fill(*place, stored.head(), stored.payload()))
        return std::nullopt;
    return stored;
}

std::optional<Store::Place> Store::locate(Row row) const
{
    const std::lock_guard lock(m_mutex);
    if (toInt(row) < 0 || toInt(row) >= m_rows.count())
        return std::nullopt;
    const Row next{toInt(row) + 1};
    Place place;
    place.offset = m_rows.offset(row);
    place.size = (toInt(next) < m_rows.count() ? m_rows.offset(next) : m_queue.end()) - place.offset;
    place.generation = m_generation;
    if (place.offset >= m_queue.begin())
        place.view = m_queue.at(place.offset);
    return place;
}

/// False where the row has gone or cannot be read.
bool Store::fill(const Place &place, std::span<char> head, std::span<char> payload) const
{
    if (place.view) {
        const char *from = place.view->bytes.data();
        std::copy_n(from, head.size(), head.data());
        std::copy_n(from + head.size(), payload.size(), payload.data());
        return true;
    }
    const CaptureFile::Transfer transfer = m_file.readAt(place.offset, head, payload);
    const bool isWhole = static_cast<size_t>(transfer.size) == head.size() + payload.size();
    // Another thread may have cleared the file under the read, and written new records where the old ones
    // were.
    return isWhole && place.generation == generation();
}

void Store::clear()
{
    const std::lock_guard disk(m_diskMutex);
    {
        const std::lock_guard lock(m_mutex);
        m_rows.clear();
        m_queue.reset(format::fileHeadSize);
        ++m_generation;
        m_lostRecords = 0;
        m_lastError.clear();
        m_isFailing = false;
    }
    if (m_isRecording)
        m_file.truncate(format::fileHeadSize);
    m_roomCame.notify_all();
}

qint64 Store::lostRecords() const
{
    const std::lock_guard lock(m_mutex);
    return m_lostRecords;
}

QString Store::lastError() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastError;
}

qint64 Store::memoryUse() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows.memoryUse();
}

void Store::writeUntilStopped()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_workCame.wait(lock, [this] { return m_isStopping || !m_queue.isEmpty(); });
        if (m_isFailing)
            m_workCame.wait_for(lock, retryInterval, [this] { return m_isStopping; });
        else
            m_workCame.wait_for(lock, flushInterval,
                                [this] { return m_isStopping || m_queue.size() >= flushSize; });
        const bool isLastTime = m_isStopping;
        lock.unlock();
        writePending();
        if (isLastTime)
            return;
        lock.lock();
    }
}

void Store::writePending()
{
    const std::lock_guard disk(m_diskMutex);
    while (true) {
        WriteQueue::View view;
        {
            const std::lock_guard lock(m_mutex);
            if (m_queue.isEmpty())
                return;
            view = m_queue.front();
        }
        const std::span<const char> bytes(view.bytes.data(), static_cast<size_t>(view.bytes.size()));
        if (!settle(view, m_file.writeAt(view.offset, bytes)))
            return;
    }
}

/// Takes what was written from the queue. After a failure the file ends with the last whole record: false.
bool Store::settle(const WriteQueue::View &view, const CaptureFile::Transfer &transfer)
{
    const bool isWhole = transfer.error.isEmpty();
    const qsizetype kept = isWhole
                               ? view.bytes.size()
                               : format::wholeRecordsSize(view.bytes, static_cast<qsizetype>(transfer.size));
    if (!isWhole)
        m_file.truncate(view.offset + static_cast<quint64>(kept));
    {
        const std::lock_guard lock(m_mutex);
        m_queue.pop(kept);
        m_isFailing = !isWhole;
        if (!isWhole)
            m_lastError = transfer.error;
        else if (m_lostRecords == 0)
            m_lastError.clear();
    }
    m_roomCame.notify_all();
    return isWhole;
}

QString Store::save(const QString &path) const
{
    const QString own = QFileInfo(m_path).canonicalFilePath();
    if (!own.isEmpty() && own == QFileInfo(path).canonicalFilePath())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    quint64 end = 0;
    quint32 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        end = m_queue.end();
        generation = m_generation;
    }
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (quint64 offset = 0; offset < end;) {
        const size_t wanted = std::min<size_t>(static_cast<size_t>(buffer.size()), end - offset);
        const CaptureFile::Transfer part = copyRange(offset, {buffer.data(), wanted}, generation);
        if (!part.error.isEmpty())
            return part.error;
        if (file.write(buffer.constData(), part.size) != part.size)
            return file.errorString();
        offset += static_cast<quint64>(part.size);
    }
    return file.commit() ? QString() : file.errorString();
}

/// Some of the bytes from `offset` on, at least one, wherever they are now.
CaptureFile::Transfer Store::copyRange(quint64 offset, std::span<char> to, quint32 generation) const
{
    std::unique_lock lock(m_mutex);
    if (generation != m_generation)
        return {0, QCoreApplication::translate("words", "The log was cleared meanwhile.")};
    if (offset >= m_queue.begin()) {
        const WriteQueue::View view = m_queue.at(offset);
        lock.unlock();
        const auto size = std::min<qsizetype>(view.bytes.size(), static_cast<qsizetype>(to.size()));
        std::copy_n(view.bytes.data(), size, to.data());
        return {size, {}};
    }
    const quint64 written = m_queue.begin() - offset;
    lock.unlock();
    CaptureFile::Transfer part = m_file.readAt(offset, to.first(std::min<size_t>(to.size(), written)));
    if (part.size == 0 && part.error.isEmpty())
        part.error = qt_error_string(EIO); // another program has cut the file
    return part;
}

} // namespace wireloupe::capture
