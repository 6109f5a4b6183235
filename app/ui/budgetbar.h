#pragma once

#include <QElapsedTimer>

#include "ui/budgetnews.h"

namespace wireloupe::ui {

/// Says above a log when a latency budget is exceeded, and when it is kept again. Brought up to date rather
/// than shown anew: who has dismissed it is left alone for a while, and the window asks for attention at
/// most once in that time.
class BudgetBar : public MessageBar
{
    Q_OBJECT

public:
    /// `watch` must outlive the bar. `start`: see BudgetNews.
    BudgetBar(session::BudgetWatch &watch, const QDateTime &start, QWidget *parent = nullptr);

    static constexpr std::chrono::seconds quietTime{30};

signals:
    /// The verdict on a budget is another, or the budgets are.
    void verdictsChanged();
    /// The window asks for attention, where it does not have it.
    void alerted();

private:
    void take(const session::BudgetWatch::Entry &flipped);
    void tell(const BudgetNews::Telling &telling);
    void alert();
    void followBudgets();

    session::BudgetWatch &m_watch;
    BudgetNews m_news;
    QList<capture::LatencyBudget> m_budgets;
    QElapsedTimer m_sinceSaid;
    QElapsedTimer m_sinceAlert;
};

} // namespace wireloupe::ui
