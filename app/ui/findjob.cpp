#include "ui/findjob.h"

#include <variant>

#include "capture/recordtext.h"
#include "capture/regexmatcher.h"
#include "lens/textmatcher.h"
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
    using Either = std::variant<lens::TextMatcher, capture::RegexMatcher>;

    static Either make(const FindQuery &query)
    {
        if (!query.isExpression && !query.matchesCase)
            return lens::TextMatcher(query.text);
        return capture::RegexMatcher(expressionOf(query));
    }

    Either m_matcher;
};

} // namespace

FindJob::FindJob(std::shared_ptr<const capture::Store> store, QObject *parent)
    : QObject(parent), m_store(std::move(store))
{
}

void FindJob::scan(const FindQuery &query, const capture::RowSet &rows)
{
    m_job.start([store = m_store, query, rows](const std::atomic_bool &isCancelled) {
        Result result;
        const Matcher matcher(query);
        result.end = RowScan(*store, isCancelled)
                         .go(
                             rows,
                             [&](const capture::RecordView &view) {
                                 if (matcher.isIn(capture::textOf(view)))
                                     result.hits.append(view.row);
                             });
        return result;
    });
}

} // namespace wireloupe::ui
