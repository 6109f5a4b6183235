#include "capture/budgetjudge.h"

#include <algorithm>
#include <utility>

namespace wireloupe::capture {

namespace {

constexpr int whole = 1000;

/// The place of a quantile among `count` samples in order, from 1: nearest rank.
qint64 rankOf(LatencyBudget::Statistic statistic, qint64 count)
{
    return (count * perMille(statistic) + whole - 1) / whole;
}

/// What is not answered is slower than all that is.
bool isWorse(const BudgetFigure &figure, const BudgetFigure &than)
{
    if (than.count == 0 || !than.value)
        return than.count == 0;
    return !figure.value || *figure.value > *than.value;
}

} // namespace

void BudgetJudge::Step::clear()
{
    durations.clear();
    unanswered = 0;
    slow = 0;
}

BudgetJudge::BudgetJudge(const LatencyBudget &budget)
    : m_budget(budget), m_stepWidth(budget.window / static_cast<qint64>(steps))
{
}

bool BudgetJudge::add(Time at, Time duration)
{
    m_flips.clear();
    moveTo(at);
    Step &step = stepAt(m_step);
    step.durations.record(duration);
    step.slow += duration < m_budget.limit ? 0 : 1;
    return !m_flips.empty();
}

bool BudgetJudge::addUnanswered(Time at)
{
    m_flips.clear();
    moveTo(at);
    Step &step = stepAt(m_step);
    ++step.unanswered;
    ++step.slow;
    return !m_flips.empty();
}

bool BudgetJudge::advance(Time now)
{
    m_flips.clear();
    if (m_first)
        moveTo(now);
    return !m_flips.empty();
}

/// Ends the steps before that of `time`, each with a verdict. What lies more than a window behind is empty,
/// however long it was.
void BudgetJudge::moveTo(Time time)
{
    if (!m_first)
        m_first = m_latest = time;
    m_latest = std::max(m_latest, time);
    const qint64 step = (m_latest - *m_first) / m_stepWidth;
    while (m_step < step) {
        const qint64 left = step - m_step;
        judge(*m_first + (m_step + 1) * m_stepWidth, false);
        const bool isEmptyFromHere = m_status.now.count == 0 && left > static_cast<qint64>(steps);
        m_step = isEmptyFromHere ? step : m_step + 1;
        stepAt(m_step).clear();
    }
}

bool BudgetJudge::finish()
{
    m_flips.clear();
    if (m_first)
        judge(m_latest, true);
    return !m_flips.empty();
}

void BudgetJudge::judge(Time at, bool isLast)
{
    const Time judged = std::exchange(m_judgedAt, at);
    if (m_status.verdict == BudgetVerdict::Fail)
        m_status.failedFor += at - judged;
    m_status.now = figure();
    const qint64 count = m_status.now.count;
    if (count > 0 && !isEnough(count, at, isLast))
        return;
    const bool isHeld = slowSamples() <= count - rankOf(m_budget.statistic, count);
    const auto verdict = isHeld ? BudgetVerdict::Pass : BudgetVerdict::Fail;
    const bool hasFlipped = setVerdict(count > 0 ? verdict : BudgetVerdict::Unknown, at);
    if (m_status.verdict == BudgetVerdict::Fail) {
        m_status.failures += hasFlipped ? 1 : 0;
        noteWorst(at);
    }
    if (hasFlipped)
        m_flips.push_back(m_status);
}

bool BudgetJudge::isEnough(qint64 count, Time at, bool isLast) const
{
    if (count >= samplesNeeded())
        return true;
    const bool isWindowWhole = isLast || at - *m_first >= m_budget.window;
    return isWindowWhole && count >= fewestSamples;
}

qint64 BudgetJudge::samplesNeeded() const
{
    const int slower = whole - perMille(m_budget.statistic);
    return slower == 0 ? 1 : std::max<qint64>(fewestSamples, (whole + slower - 1) / slower);
}

qint64 BudgetJudge::slowSamples() const
{
    qint64 slow = 0;
    for (const Step &step : m_steps)
        slow += step.slow;
    return slow;
}

BudgetFigure BudgetJudge::figure() const
{
    BudgetFigure figure;
    Quantiles durations;
    for (const Step &step : m_steps) {
        durations.merge(step.durations);
        figure.unanswered += step.unanswered;
    }
    const auto answered = static_cast<qint64>(durations.count());
    figure.count = answered + figure.unanswered;
    const qint64 rank = rankOf(m_budget.statistic, figure.count);
    if (figure.count > 0 && rank <= answered)
        figure.value = durations.at(static_cast<double>(rank) / static_cast<double>(answered));
    return figure;
}

bool BudgetJudge::setVerdict(BudgetVerdict verdict, Time at)
{
    if (std::exchange(m_status.verdict, verdict) == verdict)
        return false;
    m_status.since = at;
    return true;
}

void BudgetJudge::noteWorst(Time at)
{
    if (!isWorse(m_status.now, m_status.worst))
        return;
    m_status.worst = m_status.now;
    m_status.worstAt = at;
}

} // namespace wireloupe::capture
