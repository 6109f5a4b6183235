#include "ui/budgetbar.h"

#include <utility>

#include <QApplication>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using capture::BudgetVerdict;
using session::BudgetWatch;

namespace {

bool isDue(const QElapsedTimer &since)
{
    constexpr std::chrono::milliseconds time = BudgetBar::quietTime;
    return !since.isValid() || since.hasExpired(time.count());
}

} // namespace

BudgetBar::BudgetBar(BudgetWatch &watch, const QDateTime &start, QWidget *parent)
    : MessageBar(parent), m_watch(watch), m_news(start)
{
    setObjectName(u"budgetBar"_s);
    connect(&m_watch, &BudgetWatch::flipped, this,
            [this](qsizetype, const BudgetWatch::Entry &entry) { take(entry); });
    connect(&m_watch, &BudgetWatch::changed, this, &BudgetBar::followBudgets);
    followBudgets();
}

void BudgetBar::take(const BudgetWatch::Entry &flipped)
{
    followBudgets();
    if (const auto telling = m_news.take(flipped, m_watch.entries()))
        tell(*telling);
    if (flipped.status.verdict == BudgetVerdict::Fail)
        alert();
    emit verdictsChanged();
}

void BudgetBar::tell(const BudgetNews::Telling &telling)
{
    // What is better again is of no interest to whoever did not want to know that it was bad.
    if (isHidden() && (telling.kind != Kind::Error || !isDue(m_sinceSaid)))
        return;
    m_sinceSaid.start();
    say(telling.kind, telling.text);
}

void BudgetBar::alert()
{
    if (!isDue(m_sinceAlert))
        return;
    m_sinceAlert.start();
    QApplication::alert(window());
    emit alerted();
}

/// What was said of other budgets means nothing any more.
void BudgetBar::followBudgets()
{
    QList<capture::LatencyBudget> budgets;
    for (const BudgetWatch::Entry &entry : m_watch.entries())
        budgets.append(entry.budget);
    if (std::exchange(m_budgets, budgets) == budgets)
        return;
    m_news.reset();
    m_sinceSaid.invalidate();
    dismiss();
    emit verdictsChanged();
}

} // namespace wireloupe::ui
