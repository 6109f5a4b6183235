#include "ui/textsearch.h"

#include <algorithm>

namespace wireloupe::ui {

namespace {

constexpr std::size_t maxMatches = 100'000;
// Searched within a few milliseconds.
constexpr qsizetype maxInForeground = 2000;

TextPosition startOf(const lens::LineMatch &match)
{
    return {match.row, match.start};
}

} // namespace

TextSearch::TextSearch(std::function<void()> changed)
    : m_changed(std::move(changed)), m_job([this](const lens::LineMatches &found) {
        m_found = found;
        m_changed();
    })
{
}

void TextSearch::setLines(std::shared_ptr<const lens::Lines> lines)
{
    m_lines = std::move(lines);
    restart();
}

void TextSearch::setQuery(const FindQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    restart();
}

void TextSearch::restart()
{
    m_job.cancel();
    m_found = {};
    if (m_query.isEmpty() || !m_lines) {
        m_changed();
        return;
    }
    const lens::LinePattern pattern{
        m_query.text, m_query.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive, m_query.isExpression};
    if (m_lines->rowCount() <= maxInForeground) {
        m_found = lens::findInLines(*m_lines, pattern, maxMatches);
        m_changed();
        return;
    }
    m_job.start([lines = m_lines, pattern](const std::atomic_bool &isCancelled) {
        return lens::findInLines(*lines, pattern, maxMatches, &isCancelled);
    });
}

std::optional<lens::LineMatch> TextSearch::next(TextPosition from) const
{
    const auto found =
        std::partition_point(m_found.matches.begin(), m_found.matches.end(),
                             [&](const lens::LineMatch &match) { return startOf(match) < from; });
    return found == m_found.matches.end() ? std::nullopt : std::optional(*found);
}

std::optional<lens::LineMatch> TextSearch::previous(TextPosition from) const
{
    const auto found =
        std::partition_point(m_found.matches.begin(), m_found.matches.end(),
                             [&](const lens::LineMatch &match) { return startOf(match) < from; });
    return found == m_found.matches.begin() ? std::nullopt : std::optional(*std::prev(found));
}

std::optional<lens::LineMatch> TextSearch::first() const
{
    return m_found.matches.empty() ? std::nullopt : std::optional(m_found.matches.front());
}

std::optional<lens::LineMatch> TextSearch::last() const
{
    return m_found.matches.empty() ? std::nullopt : std::optional(m_found.matches.back());
}

std::span<const lens::LineMatch> TextSearch::matchesIn(qsizetype row) const
{
    const auto [begin, end] = std::equal_range(
        m_found.matches.begin(), m_found.matches.end(), lens::LineMatch{row, 0, 0},
        [](const lens::LineMatch &left, const lens::LineMatch &right) { return left.row < right.row; });
    return {begin, end};
}

FindCount TextSearch::count(const std::optional<lens::LineMatch> &selected) const
{
    if (m_query.isEmpty())
        return {};
    FindCount count{static_cast<qint64>(m_found.matches.size()), -1, m_found.isComplete && !isRunning()};
    if (!selected)
        return count;
    const auto found = std::lower_bound(m_found.matches.begin(), m_found.matches.end(), *selected,
                                        [](const lens::LineMatch &left, const lens::LineMatch &right) {
                                            return startOf(left) < startOf(right);
                                        });
    if (found != m_found.matches.end() && *found == *selected)
        count.current = found - m_found.matches.begin();
    return count;
}

} // namespace wireloupe::ui
