#include "capture/recordindexer.h"

#include <array>

#include "capture/record.h"
#include "capture/recordscan.h"

namespace wireloupe::capture {
namespace {

using namespace std::chrono_literals;

/// Little enough that whoever waits for the state's mutex does not notice.
constexpr size_t largestBatch = 8192;
/// So many come at once when the file has just been opened.
constexpr size_t firstBatch = 512;
/// On a slow disk, rows are shown at least as often.
constexpr auto publishInterval = 50ms;
/// How far to go on before the clock is asked.
constexpr quint64 clockStride = 256 << 10;

} // namespace

RecordIndexer::RecordIndexer(StoreState &state, const CaptureFile &file) : m_state(state), m_file(file) {}

RecordIndexer::~RecordIndexer()
{
    stop();
}

void RecordIndexer::start(const format::FileHead &head, quint64 fileSize)
{
    const format::Beginning beginning = head.beginning.value_or(format::Beginning{head.size, Row{}});
    m_scanner = std::make_unique<RecordScanner>(m_file, beginning.offset, fileSize);
    {
        const std::lock_guard lock(m_state.mutex);
        m_state.rows.reset(beginning.row);
        m_state.queue.reset(beginning.offset);
        m_generation = m_state.generation;
        m_isRunning = true;
    }
    m_thread =
        std::thread([this, isKnown = head.beginning.has_value(), fileSize] { run(isKnown, fileSize); });
}

void RecordIndexer::stop()
{
    if (!m_thread.joinable())
        return;
    abandon();
    m_thread.join();
}

void RecordIndexer::abandon()
{
    if (m_scanner)
        m_scanner->stop();
}

bool RecordIndexer::isRunning() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_isRunning;
}

void RecordIndexer::wait() const
{
    std::unique_lock lock(m_state.mutex);
    m_hasEnded.wait(lock, [this] { return !m_isRunning; });
}

bool RecordIndexer::waitFor(std::chrono::milliseconds most) const
{
    std::unique_lock lock(m_state.mutex);
    return m_hasEnded.wait_for(lock, most, [this] { return !m_isRunning; });
}

FileDamage RecordIndexer::damage() const
{
    const std::lock_guard lock(m_state.mutex);
    return m_damage;
}

void RecordIndexer::run(bool isBeginningKnown, quint64 fileSize)
{
    if (isBeginningKnown)
        takeFiguresAtEnd(fileSize);
    index();
    const std::lock_guard lock(m_state.mutex);
    m_damage = m_scanner->damage();
    if (!isBeginningKnown) {
        m_damage.kind = FileDamage::Kind::FileHead;
        m_damage.offset = 0;
    }
    m_isRunning = false;
    m_hasEnded.notify_all();
}

/// They are wanted at once, however long it takes to find the rows.
void RecordIndexer::takeFiguresAtEnd(quint64 fileSize)
{
    std::array<char, format::figuresTrailerSize> trailer{};
    if (fileSize < trailer.size() || m_file.readAt(fileSize - trailer.size(), trailer).size != trailer.size())
        return;
    const auto size = format::figuresRecordSize(trailer);
    if (!size || *size > fileSize)
        return;
    RecordScanner scanner(m_file, fileSize - *size, fileSize);
    const auto figures = scanner.next() == RecordScanner::Step::Record ? scanner.figures() : std::nullopt;
    if (!figures)
        return;
    const std::lock_guard lock(m_state.mutex);
    if (m_state.generation == m_generation)
        m_state.takeFigures(*figures);
}

void RecordIndexer::index()
{
    using Step = RecordScanner::Step;
    Batch batch;
    size_t wanted = firstBatch;
    quint64 clockAsked = 0;
    auto published = monotonicNow();
    for (Step step = m_scanner->next(); step != Step::End; step = m_scanner->next()) {
        bool isDue = step == Step::Damage;
        if (step == Step::Record) {
            collect(batch);
            isDue = batch.rows.size() >= wanted;
            if (!isDue && m_scanner->end() - clockAsked >= clockStride) {
                clockAsked = m_scanner->end();
                isDue = monotonicNow() - published >= publishInterval;
            }
        }
        if (!isDue)
            continue;
        if (!publish(batch, m_scanner->end()))
            return;
        published = monotonicNow();
        wanted = largestBatch;
    }
    publish(batch, m_scanner->end());
}

void RecordIndexer::collect(Batch &batch)
{
    if (m_scanner->previousEnd() != m_scanner->offset())
        batch.gaps.push_back({m_scanner->previousEnd(), m_scanner->offset()});
    if (m_scanner->isRow())
        batch.rows.push_back(m_scanner->offset());
    else if (auto change = m_scanner->markChange())
        batch.marks.push_back(std::move(*change));
    else if (m_scanner->head().kind == format::figuresKind)
        collectFigures(batch);
}

void RecordIndexer::collectFigures(Batch &batch)
{
    batch.gaps.push_back({m_scanner->offset(), m_scanner->end()});
    if (auto figures = m_scanner->figures())
        batch.figures = std::move(figures);
}

/// False where the rows have been cleared meanwhile.
bool RecordIndexer::publish(Batch &batch, quint64 end)
{
    const std::lock_guard lock(m_state.mutex);
    if (m_state.generation != m_generation)
        return false;
    for (const quint64 offset : batch.rows)
        m_state.rows.append(offset);
    m_state.gaps.insert(m_state.gaps.end(), batch.gaps.begin(), batch.gaps.end());
    for (const format::MarkChange &change : batch.marks)
        m_state.apply(change);
    if (batch.figures)
        m_state.takeFigures(*batch.figures);
    m_state.queue.reset(end);
    batch = {};
    return true;
}

} // namespace wireloupe::capture
