#include "session/budgetfeeder.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

/// While nothing comes, time passes all the same.
constexpr auto interval = 250ms;
/// Until what has come is in the feed's snapshot.
constexpr auto feedTime = 500ms;

} // namespace

BudgetFeeder::BudgetFeeder(LatencyFeed &feed, std::shared_ptr<const capture::Store> store, QObject *parent)
    : QObject(parent), m_feed(feed), m_store(std::move(store))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &BudgetFeeder::take);
    connect(&m_feed, &LatencyFeed::changed, this, &BudgetFeeder::take);
    connect(&m_feed, &LatencyFeed::rulesChanged, this, &BudgetFeeder::skipWhatThereIs);
}

void BudgetFeeder::setBudgets(const QList<capture::LatencyBudget> &budgets)
{
    m_budgets = budgets;
    if (m_budgets.isEmpty()) {
        m_timer.stop();
        m_use.reset();
        m_watch.setBudgets({});
        return;
    }
    m_timer.start();
    if (!m_use) {
        m_use.emplace(m_feed);
        skipWhatThereIs(); // the feed may have rested
    }
    m_watch.setBudgets(m_budgets);
    take();
}

void BudgetFeeder::reset()
{
    m_skipEnd.reset();
    m_watch.reset();
}

/// The rows that are there now will be measured, but are of the past.
void BudgetFeeder::skipWhatThereIs()
{
    if (!m_budgets.isEmpty())
        m_skipEnd = m_store->rows().end;
}

bool BudgetFeeder::isSkipping() const
{
    return m_skipEnd && m_feed.snapshot().end() < std::min(*m_skipEnd, m_store->rows().end);
}

void BudgetFeeder::take()
{
    if (m_budgets.isEmpty() || isSkipping())
        return;
    if (std::exchange(m_skipEnd, std::nullopt))
        m_watch.setBudgets(m_budgets);
    m_watch.take(m_feed.snapshot(), now());
}

/// Up to when all that has come is known, as a time since the capture's start.
BudgetWatch::Time BudgetFeeder::now() const
{
    const BudgetWatch::Time seen = m_feed.snapshot().span().end;
    const bool isUpToDate = m_feed.snapshot().end() >= m_store->rows().end;
    if (m_store->health().recording == capture::Recording::Off || !isUpToDate)
        return seen;
    return std::max(seen, capture::monotonicNow() - m_store->origin() - feedTime);
}

} // namespace wireloupe::session
