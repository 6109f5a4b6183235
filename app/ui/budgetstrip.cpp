#include "ui/budgetstrip.h"

#include <QToolButton>

#include "ui/budgetsign.h"
#include "ui/flowlayout.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using Entry = session::BudgetWatch::Entry;

BudgetStrip::BudgetStrip(session::BudgetWatch &watch, QWidget *parent) : QWidget(parent), m_watch(watch)
{
    setObjectName(u"budgetStrip"_s);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->setSpacing(Theme::instance().spacing(1));
    connect(&m_watch, &session::BudgetWatch::changed, this, &BudgetStrip::refresh);
    connect(&m_watch, &session::BudgetWatch::flipped, this, &BudgetStrip::refresh);
    refresh();
}

void BudgetStrip::refresh()
{
    const QList<Entry> entries = m_watch.entries();
    const bool hasMore = entries.size() > maxShown;
    setButtons(static_cast<int>(hasMore ? maxShown : entries.size()));
    showEntries(entries);
}

/// The last button stands for all that have none of their own.
void BudgetStrip::showEntries(const QList<Entry> &entries)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QList<Entry> rest = entries.sliced(i);
        const bool isLast = i + 1 == m_buttons.size() && rest.size() > 1;
        const QList<Entry> shown = isLast ? rest : rest.first(1);
        QStringList hints;
        for (const Entry &entry : shown)
            hints << budgetHint(entry);
        const StateMark mark = markOf(shown).value_or(markOf(capture::BudgetVerdict::Unknown));
        QToolButton *button = m_buttons.at(i);
        button->setIcon(mark.toIcon());
        button->setText(isLast ? tr("%Ln more", nullptr, static_cast<int>(shown.size()))
                               : budgetText(shown.first()));
        button->setToolTip(plainToolTip(hints));
        button->setAccessibleDescription(oneLine(hints.join(u", "_s)));
        button->setAccessibleName(isLast ? hints.join(u", "_s)
                                         : u"%1, %2"_s.arg(budgetText(shown.first()), mark.words));
    }
}

void BudgetStrip::setButtons(int count)
{
    while (m_buttons.size() > count)
        delete m_buttons.takeLast();
    while (m_buttons.size() < count) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"budget%1"_s.arg(m_buttons.size()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, &BudgetStrip::editRequested);
        layout()->addWidget(button);
        m_buttons.append(button);
    }
}

} // namespace wireloupe::ui
