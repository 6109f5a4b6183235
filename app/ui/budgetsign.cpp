#include "ui/budgetsign.h"

#include <algorithm>

#include <QCoreApplication>

#include "formats/budgetwords.h"
#include "formats/words.h"
#include "ui/durationfield.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using capture::BudgetVerdict;
using capture::LatencyBudget;
using Entry = session::BudgetWatch::Entry;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("BudgetSign", text);
}

QString kindName(LatencyBudget::Kind kind)
{
    return kind == LatencyBudget::Kind::Ping ? words(QT_TRANSLATE_NOOP("BudgetSign", "Pings"))
                                             : words(QT_TRANSLATE_NOOP("BudgetSign", "Replies"));
}

/// Of what has been measured: the worst that can be, where most was not answered at all.
QString valueText(const capture::BudgetFigure &figure)
{
    return figure.value ? durationText(*figure.value) : words(QT_TRANSLATE_NOOP("BudgetSign", "unanswered"));
}

StatusNote noteOf(const Entry &entry, qsizetype index)
{
    const StateMark mark = markOf(entry.status.verdict);
    return {u"budgetNote%1"_s.arg(index), mark.icon, mark.role, budgetText(entry),
            plainToolTip({budgetHint(entry), formats::figureText(entry.budget, entry.status.now)})};
}

} // namespace

StateMark markOf(BudgetVerdict verdict)
{
    switch (verdict) {
    case BudgetVerdict::Pass:
        return {u"budget-pass"_s, Role::Success, words(QT_TRANSLATE_NOOP("BudgetSign", "kept"))};
    case BudgetVerdict::Fail:
        return {u"budget-fail"_s, Role::Error, words(QT_TRANSLATE_NOOP("BudgetSign", "exceeded"))};
    case BudgetVerdict::Unknown:
        break;
    }
    return {u"budget-unknown"_s, Role::Muted, words(QT_TRANSLATE_NOOP("BudgetSign", "not known yet"))};
}

std::optional<StateMark> markOf(const QList<Entry> &entries)
{
    const auto is = [](BudgetVerdict verdict) {
        return [verdict](const Entry &entry) { return entry.status.verdict == verdict; };
    };
    if (std::ranges::any_of(entries, is(BudgetVerdict::Fail)))
        return markOf(BudgetVerdict::Fail);
    if (!entries.isEmpty() && std::ranges::all_of(entries, is(BudgetVerdict::Pass)))
        return markOf(BudgetVerdict::Pass);
    return std::nullopt;
}

QString budgetDescription(const LatencyBudget &budget)
{
    return measuresIsolated(words(QT_TRANSLATE_NOOP("BudgetSign", "%1: %2 under %3 over %4"))
                                .arg(kindName(budget.kind), capture::nameOf(budget.statistic),
                                     DurationField::textOf(budget.limit),
                                     DurationField::textOf(budget.window)));
}

QString budgetText(const Entry &entry)
{
    if (!entry.status.now.value && entry.status.now.count == 0) // nothing has been measured
        return measuresIsolated(words(QT_TRANSLATE_NOOP("BudgetSign", "%1: %2 under %3"))
                                    .arg(kindName(entry.budget.kind), capture::nameOf(entry.budget.statistic),
                                         DurationField::textOf(entry.budget.limit)));
    return measuresIsolated(words(QT_TRANSLATE_NOOP("BudgetSign", "%1: %2 %3 of %4"))
                                .arg(kindName(entry.budget.kind), capture::nameOf(entry.budget.statistic),
                                     valueText(entry.status.now), DurationField::textOf(entry.budget.limit)));
}

QString budgetHint(const Entry &entry)
{
    return words(QT_TRANSLATE_NOOP("BudgetSign", "%1: %2"))
        .arg(budgetDescription(entry.budget), markOf(entry.status.verdict).words);
}

QList<StatusNote> budgetNotes(const QList<Entry> &entries)
{
    QList<StatusNote> notes;
    for (const Entry &entry : entries)
        if (entry.status.verdict != BudgetVerdict::Unknown)
            notes.append(noteOf(entry, notes.size()));
    return notes;
}

} // namespace wireloupe::ui
