#include "cli/budgetcheck.h"

#include <utility>

#include "cli/arguments.h"
#include "cli/output.h"
#include "formats/budgetwords.h"
#include "formats/jsonobject.h"
#include "formats/times.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

using session::BudgetWatch;

void addFigure(formats::JsonObject &object, const capture::BudgetFigure &figure)
{
    if (figure.value)
        object.addRaw("value", formats::seconds(*figure.value));
    object.addNumber("samples", figure.count);
    object.addNumber("unanswered", figure.unanswered);
}

QByteArray flipJson(const BudgetWatch::Entry &entry)
{
    formats::JsonObject object;
    object.addText("event", "budget");
    object.addText("budget", entry.budget.text().toUtf8());
    object.addText("verdict", formats::nameOf(entry.status.verdict));
    object.addRaw("at", formats::seconds(entry.status.since));
    addFigure(object, entry.status.now);
    return object.line();
}

QByteArray endJson(const BudgetWatch::Entry &entry, bool isKept)
{
    const capture::BudgetStatus &status = entry.status;
    formats::JsonObject object;
    object.addText("event", "budgetEnd");
    object.addText("budget", entry.budget.text().toUtf8());
    object.addBool("kept", isKept);
    object.addText("verdict", formats::nameOf(status.verdict));
    addFigure(object, status.now);
    object.addNumber("failures", qint64{status.failures});
    object.addRaw("failedFor", formats::seconds(status.failedFor));
    if (status.failures > 0) {
        formats::JsonObject worst(object.add("worst"));
        worst.addRaw("at", formats::seconds(status.worstAt));
        addFigure(worst, status.worst);
        worst.close();
    }
    return object.line();
}

} // namespace

BudgetCheck::BudgetCheck(const Options &options, Output &output, Tell tell)
    : m_output(output), m_isJson(options.isJson), m_tell(std::move(tell))
{
    m_watch.setBudgets(options.budgets);
    m_watch.reset();
    connect(&m_watch, &BudgetWatch::flipped, this,
            [this](qsizetype, const BudgetWatch::Entry &entry) { sayFlip(entry); });
}

void BudgetCheck::sayFlip(const BudgetWatch::Entry &entry)
{
    if (m_isJson)
        m_output.write(flipJson(entry));
    else
        m_tell(u"wireloupe: "_s + formats::sentence(entry.budget, entry.status));
}

bool BudgetCheck::finish()
{
    m_watch.finish();
    bool areKept = true;
    for (const BudgetWatch::Entry &entry : m_watch.entries())
        areKept = sayEnd(entry) && areKept;
    return areKept;
}

bool BudgetCheck::sayEnd(const BudgetWatch::Entry &entry)
{
    const bool isKept = entry.status.failures == 0 && entry.status.verdict == capture::BudgetVerdict::Pass;
    if (m_isJson)
        m_output.write(endJson(entry, isKept));
    else
        m_tell(u"wireloupe: "_s + formats::summary(entry.budget, entry.status));
    return isKept;
}

OptionSpec budgetOption(const QString &impliedKind)
{
    return {{u"budget"_s},
            u"BUDGET"_s,
            u"end with status 1 unless a latency is kept: 'p99<50ms/10s' asks that of the answers of any 10 "
            "seconds 99 in 100 took less than 50 ms; p50, p90, p95, p99, p99.9 or max, in us, ms, s, m or h. "
            "%1; may be repeated"_s.arg(impliedKind)};
}

QList<capture::LatencyBudget> budgetsFrom(Arguments &arguments, capture::LatencyBudget::Kind implied)
{
    using capture::LatencyBudget;
    QList<LatencyBudget> budgets;
    for (const QString &text : arguments.texts(u"budget"_s)) {
        const auto read = LatencyBudget::parse(text, implied);
        if (const auto *budget = std::get_if<LatencyBudget>(&read)) {
            budgets.append(*budget);
            continue;
        }
        const auto &error = std::get<LatencyBudget::Error>(read);
        arguments.addProblem(u"--budget \"%1\", at character %2: %3"_s.arg(
            text, QString::number(error.position + 1), formats::sentence(error)));
    }
    return budgets;
}

} // namespace wireloupe::cli
