#include "capture/store.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>

#include "capture/format.h"
#include "capture/storedrecord.h"
#include "capture/unsavedfolder.h"
#include "version.h"

namespace wireloupe::capture {
namespace {

StoreError createError(const CaptureFile &file)
{
    if (file.isInUse())
        return StoreError::InUse;
    return file.isDenied() ? StoreError::ReadOnly : StoreError::CannotOpen;
}

/// Of a file whose own is damaged.
format::FileHead guessedHead(const QString &path)
{
    const QFileInfo file(path);
    const QDateTime made = file.birthTime();
    format::FileHead head;
    head.size = 0;
    head.startedAt = (made.isValid() ? made : file.lastModified()).toUTC();
    head.beginning.reset();
    return head;
}

} // namespace

StoreResult Store::create(const QString &path, const QDateTime &startedAt)
{
    std::shared_ptr<Store> store(new Store);
    const QString error = store->createFile(path, startedAt);
    if (!error.isEmpty())
        return {nullptr, createError(store->m_file), error};
    store->m_writer.start(store->m_origin);
    return {store, StoreError::None, {}};
}

StoreResult Store::createInMemory(qint64 maxBytes)
{
    std::shared_ptr<Store> store(new Store);
    store->m_isInMemory = true;
    store->setStart({});
    store->m_writer.startInMemory(maxBytes, store->m_origin);
    return {store, StoreError::None, {}};
}

void Store::setStart(const QDateTime &startedAt)
{
    using namespace std::chrono;
    m_origin = monotonicNow();
    if (startedAt.isValid()) {
        m_startedAt = startedAt.toUTC();
        return;
    }
    const auto now = system_clock::now().time_since_epoch();
    const auto whole = floor<milliseconds>(now);
    m_startedAt = QDateTime::fromMSecsSinceEpoch(whole.count(), Qt::UTC);
    m_startFraction = static_cast<quint32>(duration_cast<nanoseconds>(now - whole).count());
}

std::chrono::nanoseconds Store::wallStart() const
{
    constexpr qint64 limit = (1LL << 62) / 1'000'000; // in ms
    const qint64 start = std::clamp(m_startedAt.toMSecsSinceEpoch(), -limit, limit);
    return std::chrono::milliseconds(start) + std::chrono::nanoseconds(m_startFraction);
}

QString Store::createFile(const QString &path, const QDateTime &startedAt)
{
    m_isUnsaved = path.isEmpty();
    if (m_isUnsaved)
        m_path = createUnsaved(m_file);
    else if (m_file.open(path, CaptureFile::Mode::Overwrite))
        m_path = path;
    if (m_path.isEmpty())
        return m_file.openError();
    setStart(startedAt);
    format::FileHead head;
    head.startedAt = m_startedAt;
    head.startFraction = m_startFraction;
    head.program = version;
    return m_file.writeAt(0, format::encode(head)).error;
}

StoreResult Store::open(const QString &path)
{
    return openFile(path, Head::Needed);
}

StoreResult Store::salvage(const QString &path)
{
    StoreResult result = openFile(path, Head::Guessed);
    if (!result.store)
        return result;
    result.store->waitUntilIndexed();
    return result.store->count() > 0 ? result : StoreResult{nullptr, StoreError::NotACapture, {}};
}

StoreResult Store::openFile(const QString &path, Head head)
{
    std::shared_ptr<Store> store(new Store);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return {nullptr, StoreError::NotACapture, {}};
    // What a crash has left is taken over: no other process offers it meanwhile.
    const bool isTaken = isInUnsavedFolder(path) && store->m_file.open(path, CaptureFile::Mode::Update);
    if (!isTaken && !store->m_file.open(path, CaptureFile::Mode::Read))
        return {nullptr, StoreError::CannotOpen, store->m_file.openError()};
    store->m_path = path;
    store->m_openedMarks.setPath(path);
    StoreResult result = store->load(head);
    if (result.error == StoreError::None)
        result.store = std::move(store);
    return result;
}

StoreResult Store::load(Head needed)
{
    QByteArray bytes(format::fileHeadSize, Qt::Uninitialized);
    const CaptureFile::Transfer transfer =
        m_file.readAt(0, {bytes.data(), static_cast<size_t>(bytes.size())});
    if (!transfer.error.isEmpty())
        return {nullptr, StoreError::CannotOpen, transfer.error};
    auto head = format::decodeFileHead(bytes.first(transfer.size));
    if (!head && needed == Head::Guessed)
        head = guessedHead(m_path);
    if (!head)
        return {nullptr, StoreError::NotACapture, {}};
    if (head->version > format::version)
        return {nullptr, StoreError::NewerVersion, {}};
    m_startedAt = head->startedAt;
    m_startFraction = head->startFraction;
    const quint64 size = m_file.size();
    if (head->size > size)
        return {nullptr, StoreError::NotACapture, {}};
    m_openedSize = static_cast<qint64>(size);
    m_indexer.start(*head, size);
    return {};
}

Store::~Store()
{
    keepOpenedMarks();
    m_indexer.stop();
    // The file of an unsaved capture goes anyway, unless it is kept.
    const bool isToGo = m_isUnsaved && !m_isKept;
    m_writer.stop(isToGo ? RecordWriter::Waiting::Discard : RecordWriter::Waiting::Write);
    m_file.close();
    if (m_path.isEmpty())
        return;
    if (isToGo)
        QFile::remove(m_path);
    else if (m_isUnsaved)
        QFile::rename(m_path, closedPath(m_path));
}

bool Store::isInUse(const QString &path)
{
    return CaptureFile::isBeingWritten(path);
}

void Store::append(const Record &record)
{
    m_writer.append(record);
}

qint64 Store::count() const
{
    const std::lock_guard lock(m_state.mutex);
    return toInt(m_state.rows.end());
}

RowRange Store::rows() const
{
    const std::lock_guard lock(m_state.mutex);
    return {m_state.rows.first(), m_state.rows.end()};
}

void Store::setLimit(const RingLimit &limit)
{
    m_writer.setLimit(limit);
}

bool Store::isIndexing() const
{
    return m_indexer.isRunning();
}

std::pair<qint64, qint64> Store::indexed() const
{
    const bool isRunning = isIndexing();
    const std::lock_guard lock(m_state.mutex);
    const auto end = static_cast<qint64>(m_state.queue.end());
    return {end, isRunning ? m_openedSize : end};
}

void Store::waitUntilIndexed() const
{
    m_indexer.wait();
}

bool Store::waitUntilIndexed(std::chrono::milliseconds most) const
{
    return m_indexer.waitFor(most);
}

void Store::setMark(Row row, const QString &note)
{
    changeMark({row, false, note});
}

void Store::removeMark(Row row)
{
    changeMark({row, true});
}

void Store::changeMark(const format::MarkChange &change)
{
    if (health().recording != Recording::Off) {
        m_writer.mark(change);
        return;
    }
    m_openedMarks.change(change);
    keepOpenedMarks();
}

/// Those too that were set while rows were being found.
void Store::keepOpenedMarks()
{
    if (isIndexing())
        return;
    const FileDamage found = damage();
    if (found.droppedBytes == 0 && found.kind != FileDamage::Kind::FileHead)
        m_openedMarks.allowWriting();
    else
        m_openedMarks.forbidWriting();
}

Marks Store::marks() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_state.marks;
}

quint32 Store::marksRevision() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_state.marksRevision;
}

bool Store::areMarksKept() const
{
    return m_openedMarks.areKept();
}

QByteArray Store::figures() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_state.figures;
}

void Store::setFigures(const QByteArray &figures)
{
    const std::lock_guard lock(m_state.mutex);
    m_state.figures = figures.size() > format::maxFiguresSize ? QByteArray() : figures;
    m_state.areFiguresSet = true;
}

quint32 Store::generation() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_state.generation;
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
    const std::lock_guard lock(m_state.mutex);
    if (!m_state.rows.contains(row))
        return std::nullopt;
    const WriteQueue &queue = m_state.queue;
    Place place;
    place.row = row;
    place.offset = m_state.rows.offset(row);
    place.generation = m_state.generation;
    // The record lies in one piece, in the queue or the file; marks that follow it may lie elsewhere.
    quint64 pieceEnd = queue.begin();
    if (place.offset >= pieceEnd) {
        place.view = queue.at(place.offset);
        pieceEnd = place.offset + static_cast<quint64>(place.view->bytes.size());
    }
    place.size = std::min(endOf(row), pieceEnd) - place.offset;
    return place;
}

/// Where the record of a row ends, or a little behind it, where marks follow. The state's mutex is held.
quint64 Store::endOf(Row row) const
{
    const Row next{toInt(row) + 1};
    const quint64 end = m_state.rows.contains(next) ? m_state.rows.offset(next) : m_state.queue.end();
    const auto gap = std::upper_bound(m_state.gaps.begin(), m_state.gaps.end(), m_state.rows.offset(row),
                                      [](quint64 offset, const Gap &other) { return offset < other.begin; });
    return gap == m_state.gaps.end() ? end : std::min(end, gap->begin);
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
    // were, or given the space of dropped rows back.
    const std::lock_guard lock(m_state.mutex);
    return isWhole && place.generation == m_state.generation && m_state.rows.contains(place.row);
}

void Store::clear()
{
    m_indexer.abandon();
    m_openedMarks.forbidWriting();
    m_writer.clear();
}

QString Store::lastError() const
{
    return m_writer.lastError();
}

qint64 Store::memoryUse() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_state.rows.memoryUse();
}

QString Store::save(const QString &path, const SaveProgress &progress) const
{
    waitUntilIndexed();
    const QString own = QFileInfo(m_path).canonicalFilePath();
    if (!own.isEmpty() && own == QFileInfo(path).canonicalFilePath() && m_openedMarks.unkept().empty())
        return {};
    const RecordWriter::Hold hold(m_writer);
    const CaptureSaver saver(m_state, m_file);
    // Where records were lost, rows have other numbers than figures of the file say.
    const CaptureSaver::Content content{m_startedAt, m_startFraction, m_openedMarks.unkept(),
                                        damage().isSound() ? figures() : QByteArray()};
    return saver.save(path, content, progress);
}

} // namespace wireloupe::capture
