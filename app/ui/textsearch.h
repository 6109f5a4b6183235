#pragma once

#include <memory>
#include <optional>

#include "lens/linefind.h"
#include "ui/findtarget.h"
#include "ui/latestjob.h"
#include "ui/textposition.h"

namespace wireloupe::ui {

/// All matches of what somebody looks for in a text, found on another thread where that is long. GUI thread.
class TextSearch
{
public:
    /// `changed` is called when matches have come.
    explicit TextSearch(std::function<void()> changed);

    /// What was looked for is looked for here too.
    void setLines(std::shared_ptr<const lens::Lines> lines);
    void setQuery(const FindQuery &query);

    bool isRunning() const { return m_job.isRunning(); }
    /// The one that comes next after a place, or before it; nothing where there is none on that side.
    std::optional<lens::LineMatch> next(TextPosition from) const;
    std::optional<lens::LineMatch> previous(TextPosition from) const;
    std::optional<lens::LineMatch> first() const;
    std::optional<lens::LineMatch> last() const;
    /// Those that begin in a row.
    std::span<const lens::LineMatch> matchesIn(qsizetype row) const;
    /// `selected`: where the selection begins, and how long it is in its row.
    FindCount count(const std::optional<lens::LineMatch> &selected) const;

private:
    void restart();

    std::function<void()> m_changed;
    std::shared_ptr<const lens::Lines> m_lines;
    FindQuery m_query;
    lens::LineMatches m_found;
    LatestJob<lens::LineMatches> m_job;
};

} // namespace wireloupe::ui
