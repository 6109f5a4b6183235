#include "session/rulepreview.h"

#include <algorithm>

#include <QThreadPool>
#include <QtConcurrentRun>

#include "capture/latencybook.h"
#include "capture/recordcursor.h"

namespace wireloupe::session {

namespace {

using capture::Row;
using Kind = capture::LatencySample::Kind;

/// How many rows to go back at once, and at most, to find as many messages.
constexpr qint64 step = 4'000;
constexpr qint64 farthest = 100'000;

Row back(Row row, qint64 by, Row first)
{
    return std::max(first, Row{capture::toInt(row) - by});
}

bool endsMessage(const capture::RecordHead &head)
{
    return head.isFrame() && !head.isControlFrame() && head.flags.testFlag(capture::RecordFlag::Fin) &&
           !head.flags.testFlag(capture::RecordFlag::Partial);
}

/// Rows that end messages, ascending: the newest `count` before `end`, or all that there are so far back.
std::vector<Row> newestMessages(const capture::Store &store, const capture::RowRange &rows, qint64 count)
{
    std::vector<Row> messages;
    const Row last = back(rows.end, farthest, rows.first);
    for (Row end = rows.end; end > last && static_cast<qint64>(messages.size()) < count;) {
        const Row begin = back(end, step, last);
        std::vector<Row> found;
        capture::RecordCursor cursor(store, begin, end, 0);
        while (cursor.next())
            if (endsMessage(cursor.view().head))
                found.push_back(cursor.view().row);
        messages.insert(messages.begin(), found.begin(), found.end());
        end = begin;
    }
    if (static_cast<qint64>(messages.size()) > count)
        messages.erase(messages.begin(), messages.end() - count);
    return messages;
}

/// Counts what a book finds from a row on.
class Counter : public capture::LatencyListener
{
public:
    Counter(Row from, RulePreview &preview) : m_from(from), m_preview(preview) {}

    void sampleFound(const capture::LatencySample &sample) override
    {
        if (sample.reply < m_from)
            return;
        if (sample.kind == Kind::OneWay)
            ++m_preview.stamps;
        if (sample.kind != Kind::Reply && sample.kind != Kind::Served)
            return;
        ++m_preview.pairs;
        m_preview.examples.insert(m_preview.examples.begin(),
                                  {sample.request, sample.reply, sample.duration});
        if (m_preview.examples.size() > RulePreview::maxExamples)
            m_preview.examples.pop_back();
    }
    void requestUnanswered(Kind, std::chrono::nanoseconds) override {}

private:
    Row m_from;
    RulePreview &m_preview;
};

/// Of requests and replies, whichever side we are.
capture::LatencyCounts countsOf(capture::LatencyBook &book)
{
    const capture::LatencySnapshot snapshot = book.snapshot();
    const capture::LatencyCounts &asked = snapshot.counts(Kind::Reply);
    capture::LatencyCounts sum = snapshot.counts(Kind::Served);
    sum.requests += asked.requests;
    sum.late += asked.late;
    sum.unmatched += asked.unmatched;
    sum.withoutKey += asked.withoutKey;
    return sum;
}

} // namespace

std::optional<RulePreview> previewRules(const capture::Store &store, const capture::LatencyRules &rules,
                                        const std::function<bool()> &isCancelled)
{
    RulePreview preview;
    preview.problem = capture::problemOf(rules);
    // As many before them, so that the first of them find their requests.
    const capture::RowRange all = store.rows();
    const std::vector<Row> messages = newestMessages(store, all, 2 * RulePreview::maxMessages);
    if (!preview.problem.isEmpty() || messages.empty())
        return preview;
    preview.messages = std::min<qint64>(RulePreview::maxMessages, static_cast<qint64>(messages.size()));
    const Row from = *(messages.end() - preview.messages);

    capture::LatencyBook book(rules, store.wallStart());
    Counter counter(from, preview);
    book.setListener(&counter);
    std::optional<capture::LatencyCounts> before;
    capture::RecordCursor cursor(store, messages.front(), all.end, book.wantedPayload());
    while (cursor.next()) {
        if (isCancelled && isCancelled())
            return std::nullopt;
        if (!before && cursor.view().row >= from)
            before = countsOf(book);
        book.add(cursor.view().row, cursor.view().head, cursor.view().payload);
    }
    const capture::LatencyCounts after = countsOf(book);
    const capture::LatencyCounts start = before.value_or(capture::LatencyCounts());
    preview.requests = static_cast<qint64>(after.requests - start.requests);
    preview.late = static_cast<qint64>(after.late - start.late);
    preview.unmatched = static_cast<qint64>(after.unmatched - start.unmatched);
    preview.withoutKey = static_cast<qint64>(after.withoutKey - start.withoutKey);
    return preview;
}

RulePreviewJob::RulePreviewJob(std::shared_ptr<const capture::Store> store, QThreadPool &pool,
                               QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RulePreviewJob::take);
}

RulePreviewJob::~RulePreviewJob()
{
    cancel();
}

void RulePreviewJob::request(const capture::LatencyRules &rules)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [store = m_store, rules, isCancelled = m_isCancelled]() -> Result {
            return previewRules(*store, rules, [&isCancelled] { return isCancelled->load(); });
        }));
}

void RulePreviewJob::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void RulePreviewJob::take()
{
    if (*m_isCancelled)
        return;
    if (const Result result = m_watcher.result())
        emit ready(*result);
}

} // namespace wireloupe::session
