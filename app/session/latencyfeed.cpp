#include "session/latencyfeed.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include <QThreadPool>
#include <QtConcurrentRun>

#include "capture/latencyarchive.h"
#include "capture/latencybook.h"
#include "capture/recordcursor.h"

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

/// Thirty times a second.
constexpr auto pollInterval = 34ms;
/// What is said at one tick may be said anew at the next.
constexpr auto newsInterval = 33ms;
/// Between two jobs while no row comes.
constexpr auto restInterval = 400ms;
/// A job ends after this time even with rows left, so that results keep coming and other tabs get their turn.
constexpr auto jobTime = 50ms;
/// And after so many rows: what comes of them fits into LatencySnapshot::samples(), for those who look at
/// each.
constexpr qint64 jobRows = 100'000;
/// Work for some tenths of a second.
constexpr qint64 feltRows = 50'000;
/// A row may come this late: its time is taken before it is recorded, which can wait for the disk.
constexpr auto lateness = 3s;
/// Between two looks at the clock. Where it was longer, the program had been stopped, and what says so is
/// still to come.
constexpr auto longestPause = 2s;
constexpr auto keepInterval = 10s;

} // namespace

struct LatencyFeed::Job
{
    Job(std::shared_ptr<capture::Store> from, const capture::LatencyRules &rules, bool areRulesFixed)
        : store(std::move(from))
        , generation(store->generation())
        , areRulesGiven(areRulesFixed)
        , book(rules, store->wallStart())
    {
    }

    bool isVoid() const { return isCancelled || store->generation() != generation; }
    bool isRecording() const { return store->health().recording != capture::Recording::Off; }

    const std::shared_ptr<capture::Store> store;
    const quint32 generation;
    const bool areRulesGiven;
    std::atomic_bool isCancelled = false;
    capture::LatencyBook book;
    capture::Row nextRow{};
    capture::LatencySnapshot last;
    std::chrono::nanoseconds clockSeen{};
    std::chrono::nanoseconds waitUntil{};

    enum class Figures : quint8 {
        Unknown, ///< the file may have some
        Adopted, ///< and it is not known yet whether they fit
        Settled,
    };
    Figures figures = Figures::Unknown;
    /// What the store was given last.
    capture::Row keptEnd{};
    std::chrono::nanoseconds keptAt{};
};

LatencyFeed::LatencyFeed(std::shared_ptr<capture::Store> store, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_pool(pool)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &LatencyFeed::poll);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LatencyFeed::takeResult);
    restart();
    m_timer.start();
}

LatencyFeed::~LatencyFeed()
{
    m_job->isCancelled = true;
    m_watcher.waitForFinished(); // it ends with the row that it is at
    if (m_job->isRecording() && m_job->generation == m_store->generation())
        keepFigures(*m_job);
}

void LatencyFeed::setRules(const capture::LatencyRules &rules)
{
    m_areRulesGiven = true;
    if (rules == m_rules)
        return;
    m_rules = rules;
    reset();
    emit rulesChanged();
}

void LatencyFeed::setActive(bool isActive)
{
    if (isActive == m_timer.isActive())
        return;
    if (isActive)
        m_timer.start();
    else
        m_timer.stop();
}

void LatencyFeed::reset()
{
    restart();
    m_snapshot = m_job->book.snapshot();
    m_progress = {};
    m_hasNews = true;
    announce();
}

void LatencyFeed::restart()
{
    if (m_job)
        m_job->isCancelled = true;
    m_job = std::make_shared<Job>(m_store, m_rules, m_areRulesGiven);
}

void LatencyFeed::poll()
{
    announceIfDue();
    if (!m_running)
        startJob();
}

void LatencyFeed::startJob()
{
    if (m_job->generation != m_store->generation())
        reset();
    // Where nothing has come there is something to do for a moment now and then only: for what waits.
    if (m_job->nextRow >= m_store->rows().end && !m_sinceJob.hasExpired(restInterval.count()))
        return;
    m_sinceJob.start();
    m_running = m_job;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [job = m_job] { return work(*job); }));
}

LatencyFeed::Result LatencyFeed::work(Job &job)
{
    Result result;
    if (!job.isRecording()) {
        adoptFigures(job);
        checkFigures(job);
    }
    const bool isDone = readRows(job);
    if (job.isVoid())
        return result;
    if (isDone)
        passTime(job);
    if (isDone && job.keptEnd < job.book.end() && capture::monotonicNow() - job.keptAt > keepInterval)
        keepFigures(job);
    result.rules = job.book.rules();
    const capture::RowRange rows = job.store->rows();
    result.isBehind = !isDone;
    result.progress = {std::max<qint64>(0, capture::toInt(job.nextRow) - capture::toInt(rows.first)),
                       rows.size()};
    capture::LatencySnapshot snapshot = job.book.snapshot();
    if (snapshot.end() != job.last.end() || !snapshot.hasSameCounts(job.last))
        result.snapshot = job.last = std::move(snapshot);
    return result;
}

/// Takes what the file has, where that is more than what is known already.
void LatencyFeed::adoptFigures(Job &job)
{
    if (job.figures != Job::Figures::Unknown)
        return;
    const QByteArray figures = job.store->figures();
    if (figures.isEmpty()) {
        if (!job.store->isIndexing())
            job.figures = Job::Figures::Settled;
        return;
    }
    job.figures = Job::Figures::Settled;
    const auto head = capture::LatencyArchive::head(figures);
    if (!head || head->end <= job.nextRow || (job.areRulesGiven && head->rules != job.book.rules()))
        return;
    if (auto book = capture::LatencyArchive::read(figures, job.store->wallStart())) {
        job.book = std::move(*book);
        job.nextRow = job.keptEnd = head->end;
        job.figures = Job::Figures::Adopted;
    }
}

/// Once all rows have been found: in a file that has lost some, the others have other numbers than the
/// figures say.
void LatencyFeed::checkFigures(Job &job)
{
    if (job.figures != Job::Figures::Adopted || job.store->isIndexing())
        return;
    job.figures = Job::Figures::Settled;
    if (job.store->damage().isSound() && job.nextRow <= job.store->rows().end)
        return;
    job.book = capture::LatencyBook(job.book.rules(), job.store->wallStart());
    job.nextRow = job.keptEnd = {};
}

void LatencyFeed::keepFigures(Job &job)
{
    job.keptAt = capture::monotonicNow();
    if (job.keptEnd == job.book.end())
        return;
    job.keptEnd = job.book.end();
    job.store->setFigures(capture::LatencyArchive::write(job.book));
    if (job.store->generation() != job.generation)
        job.store->setFigures({}); // the rows went meanwhile
}

/// Shows the rows that are new to the book, within the time of one job. False where some are left.
bool LatencyFeed::readRows(Job &job)
{
    const auto end = capture::monotonicNow() + jobTime;
    const capture::RowRange rows = job.store->rows();
    if (job.nextRow >= rows.end)
        return true;
    const qint64 first = std::max(capture::toInt(job.nextRow), capture::toInt(rows.first));
    const capture::Row endRow = std::min(rows.end, capture::Row{first + jobRows});
    capture::RecordCursor cursor(*job.store, job.nextRow, endRow, job.book.wantedPayload());
    while (cursor.next()) {
        const capture::RecordView &view = cursor.view();
        job.book.add(view.row, view.head, view.payload);
        job.nextRow = capture::Row{capture::toInt(view.row) + 1};
        // After each row: a rule may take long with one.
        if (job.isCancelled || capture::monotonicNow() > end)
            return false;
    }
    job.nextRow = endRow;
    return endRow == rows.end;
}

/// While nothing comes, what waits grows older.
void LatencyFeed::passTime(Job &job)
{
    if (job.store->health().recording == capture::Recording::Off)
        return;
    const auto now = capture::monotonicNow();
    if (now - std::exchange(job.clockSeen, now) > longestPause)
        job.waitUntil = now + lateness;
    if (now > job.waitUntil)
        job.book.advance(now - job.store->origin() - lateness);
}

void LatencyFeed::takeResult()
{
    const bool isCurrent = std::exchange(m_running, nullptr) == m_job;
    const Result result = m_watcher.result();
    if (!isCurrent || m_job->isVoid())
        return;
    const bool hasOtherRules = std::exchange(m_rules, result.rules) != result.rules;
    const bool isCatchingUp =
        (result.isBehind && result.progress.total - result.progress.done > feltRows) || m_store->isIndexing();
    if (result.snapshot) {
        m_snapshot = *result.snapshot;
        m_hasNews = true;
    }
    const bool hasMoved = isCatchingUp != m_isCatchingUp || result.progress != m_progress;
    m_hasNews = m_hasNews || hasMoved;
    m_isCatchingUp = isCatchingUp;
    m_progress = result.progress;
    announceIfDue();
    if (hasOtherRules)
        emit rulesChanged();
    if (result.isBehind && isActive())
        startJob();
}

void LatencyFeed::announceIfDue()
{
    if (m_hasNews && (!m_sinceNews.isValid() || m_sinceNews.elapsed() >= newsInterval.count()))
        announce();
}

void LatencyFeed::announce()
{
    m_hasNews = false;
    m_sinceNews.start();
    emit changed();
}

} // namespace wireloupe::session
