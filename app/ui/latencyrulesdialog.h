#pragma once

#include <memory>

#include <QDialog>
#include <QStringList>

#include "capture/matchrule.h"
#include "capture/store.h"
#include "ui/taborder.h"

class QTabWidget;
class QThreadPool;

namespace wireloupe::session {
class LatencyFeed;
}

namespace wireloupe::ui {

class BudgetsEditor;
class LatencyRulesForm;
class ProblemLine;

/// How replies are found in a capture, with a look at what that finds in it while it is edited, and on a
/// second page the latency budgets of a connection. Changes nothing: whoever opens it takes rules() and
/// budgets() once it is accepted, and it goes by itself when it closes.
class LatencyRulesDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    enum class Page : quint8 { Replies, Budgets };

    /// `rules`: those that the capture is measured by now. On threads of `pool` the capture is read.
    LatencyRulesDialog(const capture::LatencyRules &rules, std::shared_ptr<const capture::Store> store,
                       QThreadPool &pool, QWidget *parent = nullptr);

    /// Opens one for a capture that has no other place to keep its rules than the feed that measures it.
    static void edit(session::LatencyFeed &feed, std::shared_ptr<const capture::Store> store,
                     QThreadPool &pool, QWidget *parent);

    /// Adds the page of budgets. Texts as workspace::Profile::latencyBudgets has them.
    void setBudgets(const QStringList &budgets);
    /// Replies where there are no budgets to be edited.
    void showPage(Page page);

    /// As they stand in the fields; what is not asked for is as it was given.
    capture::LatencyRules rules() const;
    /// What was given and is no budget is among them as it was.
    QStringList budgets() const;

private:
    void judge();

    QTabWidget *m_pages;
    LatencyRulesForm *m_rules;
    BudgetsEditor *m_budgets = nullptr; ///< null without that page
    ProblemLine *m_problem;
};

} // namespace wireloupe::ui
