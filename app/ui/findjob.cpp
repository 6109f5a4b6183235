#include "ui/findjob.h"

#include <variant>

#include <QtConcurrentRun>

#include "capture/recordtext.h"
#include "capture/regexmatcher.h"
#include "capture/textmatcher.h"
#include "ui/findquery.h"
#include "ui/rowscan.h"

namespace wireloupe::ui {

namespace {

class Matcher
{
public:
    explicit Matcher(const FindQuery &query) : m_matcher(make(query)) {}

    bool isIn(QByteArrayView text) const
    {
        return std::visit([text](const auto &matcher) { return matcher.isIn(text); }, m_matcher);
    }

private:
    using Either = std::variant<capture::TextMatcher, capture::RegexMatcher>;

    static Either make(const FindQuery &query)
    {
        if (!query.isExpression && !query.matchesCase)
            return capture::TextMatcher(query.text);
        return capture::RegexMatcher(expressionOf(query));
    }

    Either m_matcher;
};

} // namespace

FindJob::FindJob(std::shared_ptr<const capture::Store> store, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(
        &m_watcher, &QFutureWatcher<Result>::finished, this,
        [this] {
            const Result result = m_watcher.result();
            if (result.number != m_number)
                return;
            m_isRunning = false;
            emit scanned(result);
        });
}

FindJob::~FindJob()
{
    cancel();
}

void FindJob::cancel()
{
    m_isCancelled->store(true, std::memory_order_relaxed);
    ++m_number;
    m_isRunning = false;
}

void FindJob::scan(const FindQuery &query, const capture::RowSet &rows)
{
    cancel();
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(
        QtConcurrent::run([store = m_store, query, rows, isCancelled = m_isCancelled, number = m_number] {
            Result result;
            result.number = number;
            const Matcher matcher(query);
            result.end = RowScan(*store, *isCancelled).go(rows, [&](const capture::RecordView &view) {
                if (matcher.isIn(capture::textOf(view)))
                    result.hits.append(view.row);
            });
            return result;
        }));
}

} // namespace wireloupe::ui
