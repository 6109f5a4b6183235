#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "session/budgetwatch.h"
#include "session/feeduse.h"

namespace wireloupe::session {

/// Holds latency budgets against what a feed measures, whoever looks at it: while there are budgets, the feed
/// works. What was measured before a budget was set, or by other rules, is not held against it. Lives on the
/// user's thread.
class BudgetFeeder : public QObject
{
    Q_OBJECT

public:
    /// `feed` measures `store`, and must outlive this.
    BudgetFeeder(LatencyFeed &feed, std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);

    /// All begin anew.
    void setBudgets(const QList<capture::LatencyBudget> &budgets);
    /// For a capture that has been cleared.
    void reset();

    BudgetWatch &watch() { return m_watch; }

private:
    void skipWhatThereIs();
    void take();
    bool isSkipping() const;
    BudgetWatch::Time now() const;

    LatencyFeed &m_feed;
    std::shared_ptr<const capture::Store> m_store;
    QList<capture::LatencyBudget> m_budgets;
    BudgetWatch m_watch;
    std::optional<FeedUse> m_use; ///< while there are budgets
    /// While rows before this one are measured again.
    std::optional<capture::Row> m_skipEnd;
    QTimer m_timer;
};

} // namespace wireloupe::session
