#include "formats/budgetwords.h"

#include "formats/translated.h"
#include "formats/words.h"

namespace wireloupe::formats {

using namespace std::chrono_literals;

using capture::BudgetFigure;
using capture::BudgetStatus;
using capture::BudgetVerdict;
using capture::LatencyBudget;

namespace {

const char *faultWords(LatencyBudget::Fault fault)
{
    using Fault = LatencyBudget::Fault;
    switch (fault) {
    case Fault::Kind:
        return QT_TRANSLATE_NOOP("words", "Before the colon, ping or reply is expected.");
    case Fault::Statistic:
        return QT_TRANSLATE_NOOP(
            "words", "A latency budget begins with p50, p90, p95, p99, p99.9 or max: p99<50ms/10s.");
    case Fault::Comparison:
        return QT_TRANSLATE_NOOP("words", "A < is missing here: p99<50ms/10s.");
    case Fault::Limit:
        return QT_TRANSLATE_NOOP("words", "A time is expected here, in us, ms, s, m or h: 50ms.");
    case Fault::LimitRange:
        return QT_TRANSLATE_NOOP("words", "The limit is a time from 1us to 1h.");
    case Fault::Slash:
        return QT_TRANSLATE_NOOP("words",
                                 "A / is missing here, and the time over which it is held: p99<50ms/10s.");
    case Fault::Window:
        return QT_TRANSLATE_NOOP("words",
                                 "The time over which it is held is expected here, in ms, s, m or h: 10s.");
    case Fault::WindowRange:
        return QT_TRANSLATE_NOOP("words", "A budget is held over a time from 100ms to 24h.");
    case Fault::Rest:
        break;
    }
    return QT_TRANSLATE_NOOP("words", "Nothing may follow a latency budget.");
}

/// With the kind: a connection can have budgets of both.
QString nameOf(const LatencyBudget &budget)
{
    return budget.kind == LatencyBudget::Kind::Ping ? QStringLiteral("ping:") + budget.text() : budget.text();
}

QString valueText(const LatencyBudget &budget, const BudgetFigure &figure)
{
    const QString statistic = capture::nameOf(budget.statistic);
    if (!figure.value)
        return translated(QT_TRANSLATE_NOOP("words", "%1 falls to requests without an answer"))
            .arg(statistic);
    return translated(QT_TRANSLATE_NOOP("words", "%1 is %2")).arg(statistic, duration(*figure.value));
}

} // namespace

QString sentence(const LatencyBudget::Error &error)
{
    return translated(faultWords(error.fault));
}

QString figureText(const LatencyBudget &budget, const BudgetFigure &figure)
{
    if (figure.count == 0)
        return translated(QT_TRANSLATE_NOOP("words", "no answers"));
    const QString value = valueText(budget, figure);
    if (figure.unanswered == 0)
        return translated(QT_TRANSLATE_NOOP("words", "%1; answers: %2"))
            .arg(value, QString::number(figure.count));
    return translated(QT_TRANSLATE_NOOP("words", "%1; answers: %2, unanswered: %3"))
        .arg(value, QString::number(figure.count - figure.unanswered), QString::number(figure.unanswered));
}

QString sentence(const LatencyBudget &budget, const BudgetStatus &status)
{
    const QString numbers = figureText(budget, status.now);
    switch (status.verdict) {
    case BudgetVerdict::Pass:
        return translated(QT_TRANSLATE_NOOP("words", "The latency budget %1 is kept: %2."))
            .arg(nameOf(budget), numbers);
    case BudgetVerdict::Fail:
        return translated(QT_TRANSLATE_NOOP("words", "The latency budget %1 is exceeded: %2."))
            .arg(nameOf(budget), numbers);
    case BudgetVerdict::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("words", "Nothing can be said of the latency budget %1: %2."))
        .arg(nameOf(budget), numbers);
}

QString summary(const LatencyBudget &budget, const BudgetStatus &status)
{
    if (status.failures == 0)
        return sentence(budget, status);
    if (status.failedFor == 0ns) // judged once, at the end
        return sentence(budget, {.verdict = BudgetVerdict::Fail, .now = status.worst});
    return translated(QT_TRANSLATE_NOOP("words",
                                        "The latency budget %1 was exceeded; times: %2, in all for %3. At "
                                        "worst, at %4 s: %5."))
        .arg(nameOf(budget), QString::number(status.failures), duration(status.failedFor),
             timestamp(status.worstAt), figureText(budget, status.worst));
}

QByteArray nameOf(BudgetVerdict verdict)
{
    switch (verdict) {
    case BudgetVerdict::Unknown:
        return "unknown";
    case BudgetVerdict::Pass:
        return "pass";
    case BudgetVerdict::Fail:
        break;
    }
    return "fail";
}

} // namespace wireloupe::formats
