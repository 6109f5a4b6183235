#include "ui/logfinder.h"

#include <algorithm>

#include "ui/findquery.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"

namespace wireloupe::ui {

namespace {

// What a moment of searching can get through.
constexpr int batchLines = 200'000;

capture::Row after(capture::Row row)
{
    return capture::Row{capture::toInt(row) + 1};
}

} // namespace

LogFinder::LogFinder(FrameLogModel &model, FrameLogView &view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view), m_job(model.store())
{
    connect(&m_job, &FindJob::scanned, this, &LogFinder::take);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogFinder::scanNext);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LogFinder::dropGone);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogFinder::restart);
}

QString LogFinder::findScope() const
{
    return tr("the log");
}

void LogFinder::highlight(const FindQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_view.highlight(query.isEmpty() ? QRegularExpression() : expressionOf(query));
    restart();
}

void LogFinder::restart()
{
    m_job.cancel();
    m_waiting = Step::None;
    m_isLookingBefore = false;
    m_hasReachedEnd = false;
    m_isComplete = m_query.isEmpty() || !expressionOf(m_query).isValid();
    m_hits = FindHits(m_model.known().first, position(Step::Next));
    emit hitsChanged();
    scanNext();
}

// Once the end has been reached, what is before the anchor takes turns with what comes in.
void LogFinder::scanNext()
{
    if (m_query.isEmpty() || m_job.isRunning() || !expressionOf(m_query).isValid())
        return;
    const capture::Row end = m_model.settled().end;
    const capture::RowSet after = m_model.shownRows({m_hits.afterEnd(), end}, batchLines);
    if (after.isEmpty()) {
        m_hits.addAfter({}, end);
        m_hasReachedEnd = true;
    }
    const bool isBeforesTurn = after.isEmpty() || (m_hasReachedEnd && !m_isLookingBefore);
    m_isLookingBefore = isBeforesTurn && !m_hits.isBeforeKnown();
    capture::RowSet rows = after;
    if (m_isLookingBefore) {
        rows = m_model.shownRows({m_hits.beforeEnd(), m_hits.anchor()}, batchLines);
        if (rows.isEmpty())
            m_hits.addBefore({}, m_hits.anchor());
    }
    m_isComplete = rows.isEmpty() && after.isEmpty();
    if (!rows.isEmpty())
        m_job.scan(m_query, rows);
    else if (!m_isComplete)
        scanNext();
    else
        tell();
}

void LogFinder::take(const FindJob::Result &result)
{
    if (m_isLookingBefore)
        m_hits.addBefore(result.hits, result.end);
    else
        m_hits.addAfter(result.hits, result.end);
    m_hits.dropBefore(m_model.known().first);
    tell();
    scanNext();
}

/// What has been found; and the step that waits, where that can be taken now.
void LogFinder::tell()
{
    if (m_waiting != Step::None)
        if (const FindOutcome outcome = step(m_waiting); outcome != FindOutcome::Searching)
            emit stepped(outcome);
    emit hitsChanged();
}

void LogFinder::dropGone()
{
    m_hits.dropBefore(m_model.known().first);
    emit hitsChanged();
}

FindCount LogFinder::findCount() const
{
    const auto current = m_view.currentLogRow();
    return {m_hits.size(), current ? m_hits.indexOf(*current) : -1, m_isComplete};
}

/// Where the user is: a step leads on from this row, or back from it.
capture::Row LogFinder::position(Step step) const
{
    if (const auto current = m_view.currentLogRow())
        return step == Step::Next ? after(*current) : *current;
    return m_model.rowCount() > 0 ? m_model.rowAt(m_view.topLine()) : m_model.known().first;
}

LogFinder::Place LogFinder::placeAfter(capture::Row row) const
{
    const capture::RowRange known = m_model.known();
    if (const auto hit = m_hits.atOrAfter(row))
        return {hit, m_hits.isKnown({row, *hit}), false};
    const auto hit = m_hits.atOrAfter(known.first);
    return {hit, m_hits.isKnown({row, known.end}) && m_hits.isKnown({known.first, hit.value_or(row)}), true};
}

LogFinder::Place LogFinder::placeBefore(capture::Row row) const
{
    const capture::RowRange known = m_model.known();
    if (const auto hit = m_hits.lastBefore(row))
        return {hit, m_hits.isKnown({*hit, row}), false};
    const auto hit = m_hits.lastBefore(known.end);
    return {hit, m_hits.isKnown({known.first, row}) && m_hits.isKnown({hit.value_or(row), known.end}), true};
}

FindOutcome LogFinder::step(Step step)
{
    m_waiting = Step::None;
    if (m_query.isEmpty() || m_model.rowCount() == 0)
        return FindOutcome::NotFound;
    const capture::Row from = position(step);
    const Place place = step == Step::Next ? placeAfter(from) : placeBefore(from);
    if (!place.isKnown && !m_isComplete) {
        m_waiting = step;
        return FindOutcome::Searching;
    }
    if (!place.hit)
        return FindOutcome::NotFound;
    m_view.goToRow(*place.hit);
    return place.isWrapped ? FindOutcome::FoundWrapped : FindOutcome::Found;
}

} // namespace wireloupe::ui
