#include "net/stallwatch.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

#include <QThreadStorage>

namespace wireloupe::net {

using namespace std::chrono_literals;

namespace {

constexpr auto timeBetweenLooks = 200ms;

/// Several threads can have connections of one capture, and they notice the same thing at about the same
/// time: only the first to do so tells. Any thread.
class Told
{
public:
    /// `by`: what stands for the thread. What one thread notices twice has happened twice.
    bool isNew(const capture::FrameSink *sink, capture::Interruption::Kind kind,
               std::chrono::nanoseconds time, const void *by)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(
            m_recent, [time](const Entry &entry) { return time - entry.time > sameTime; });
        const bool isKnown = std::ranges::any_of(m_recent, [&](const Entry &entry) {
            return entry.sink == sink && entry.kind == kind && entry.by != by;
        });
        if (!isKnown)
            m_recent.push_back({sink, kind, time, by});
        return !isKnown;
    }

private:
    /// Later than that a thread has looked, and less than a stall or a sleep takes.
    static constexpr auto sameTime = 3 * timeBetweenLooks;

    struct Entry
    {
        const capture::FrameSink *sink;
        capture::Interruption::Kind kind;
        std::chrono::nanoseconds time;
        const void *by;
    };

    std::mutex m_mutex;
    std::vector<Entry> m_recent;
};

Told &told()
{
    static Told instance;
    return instance;
}

} // namespace

/// The captures of the open connections of one thread. Outlives the thread where a connection does.
class StallWatch::Sinks
{
public:
    explicit Sinks(StallWatch &watch) : m_watch(&watch) {}

    void add(const std::shared_ptr<capture::FrameSink> &sink)
    {
        const bool wasEmpty = m_counts.empty();
        ++m_counts[sink];
        if (wasEmpty && m_watch)
            m_watch->begin();
    }

    void remove(const std::shared_ptr<capture::FrameSink> &sink)
    {
        const auto count = m_counts.find(sink);
        if (--count->second == 0)
            m_counts.erase(count);
    }

    bool isEmpty() const { return m_counts.empty(); }
    void watchGone() { m_watch = nullptr; }

    void record(const capture::Interruption &interruption, std::chrono::nanoseconds time) const
    {
        for (const auto &[sink, count] : m_counts)
            if (told().isNew(sink.get(), interruption.kind, time, this))
                sink->append(capture::makeInterruptionRecord(interruption, time));
    }

private:
    StallWatch *m_watch; ///< null once the thread has ended
    std::map<std::shared_ptr<capture::FrameSink>, int> m_counts;
};

constinit thread_local StallWatch *StallWatch::s_watch = nullptr;

StallWatch::Attendance::Attendance(std::shared_ptr<capture::FrameSink> sink) : m_sink(std::move(sink))
{
    if (!m_sink || !s_watch)
        return;
    m_sinks = s_watch->m_sinks;
    m_sinks->add(m_sink);
}

StallWatch::Attendance::~Attendance()
{
    if (m_sinks)
        m_sinks->remove(m_sink);
}

StallWatch::StallWatch() : m_sinks(std::make_shared<Sinks>(*this))
{
    connect(
        &m_timer, &QTimer::timeout, this, [this] { check(capture::monotonicNow()); });
}

StallWatch::~StallWatch()
{
    s_watch = nullptr;
    m_sinks->watchGone();
}

void StallWatch::install()
{
    // Deleted by Qt at the end of the thread, while it still has its event dispatcher.
    static QThreadStorage<StallWatch *> watches;
    if (s_watch)
        return;
    s_watch = new StallWatch;
    watches.setLocalData(s_watch);
}

void StallWatch::begin()
{
    const ClockReading now = readClocks();
    m_detector.emplace(now);
    m_looked = now.monotonic;
    m_timer.start(timeBetweenLooks);
}

void StallWatch::check(std::chrono::nanoseconds time)
{
    if (m_sinks->isEmpty()) {
        m_detector.reset();
        m_timer.stop();
        return;
    }
    m_looked = time;
    for (const capture::Interruption &each : m_detector->take(readClocks()))
        m_sinks->record(each, time);
}

} // namespace wireloupe::net
