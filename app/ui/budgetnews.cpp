#include "ui/budgetnews.h"

#include <QCoreApplication>
#include <QLocale>

#include "formats/budgetwords.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using capture::BudgetVerdict;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("BudgetNews", text);
}

} // namespace

std::optional<BudgetNews::Telling> BudgetNews::take(const Entry &flipped, const QList<Entry> &all)
{
    const QString name = flipped.budget.text();
    const bool isFailing = flipped.status.verdict == BudgetVerdict::Fail;
    if (isFailing)
        m_failures[name] = {.since = flipped.status.since};
    const auto failure = m_failures.find(name);
    if (failure == m_failures.end())
        return std::nullopt;
    if (!isFailing && !failure->second.until)
        failure->second.until = flipped.status.since;

    if (const QString failing = textOfFailing(all); !failing.isEmpty())
        return Telling{MessageBar::Kind::Error, failing};
    if (isFailing)
        return std::nullopt; // it has become another meanwhile, which will be told as well
    const bool isKept = flipped.status.verdict == BudgetVerdict::Pass;
    const QString past = words(QT_TRANSLATE_NOOP("BudgetNews", "It was exceeded from %1 to %2."))
                             .arg(clockTime(failure->second.since), clockTime(*failure->second.until));
    if (isKept)
        m_failures.erase(failure);
    return Telling{isKept ? MessageBar::Kind::Success : MessageBar::Kind::Info,
                   formats::sentence(flipped.budget, flipped.status) + u' ' + past};
}

QString BudgetNews::textOfFailing(const QList<Entry> &all) const
{
    QStringList lines;
    for (const Entry &entry : all)
        if (entry.status.verdict == BudgetVerdict::Fail)
            lines
                << formats::sentence(entry.budget, entry.status) + u' ' +
                       words(QT_TRANSLATE_NOOP("BudgetNews", "Since %1.")).arg(clockTime(entry.status.since));
    return lines.join(u'\n');
}

QString BudgetNews::clockTime(Time time) const
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time);
    return QLocale().toString(m_start.addMSecs(milliseconds.count()).toLocalTime().time(), u"HH:mm:ss"_s);
}

} // namespace wireloupe::ui
