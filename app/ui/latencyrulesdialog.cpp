#include "ui/latencyrulesdialog.h"

#include <algorithm>
#include <utility>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "session/latencyfeed.h"
#include "ui/budgetseditor.h"
#include "ui/fitheight.h"
#include "ui/formfields.h"
#include "ui/latencyrulesform.h"
#include "ui/problemline.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 150; // in units of spacing
constexpr int usualHeight = 155;

} // namespace

LatencyRulesDialog::LatencyRulesDialog(const capture::LatencyRules &rules,
                                       std::shared_ptr<const capture::Store> store, QThreadPool &pool,
                                       QWidget *parent)
    : InTabOrder(parent)
    , m_pages(new QTabWidget(this))
    , m_rules(new LatencyRulesForm(std::move(store), pool, this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"latencyRulesDialog"_s);
    setWindowTitle(tr("How latencies are measured"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rules->setRules(rules);
    m_rules->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(3));
    m_pages->setDocumentMode(true);
    m_pages->setObjectName(u"latencyRulesPages"_s);
    m_pages->addTab(scrollable(m_rules), tr("Replies"));
    // It is not scrolled sideways unless its words are longer than the usual window.
    const int needed = m_rules->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) +
                       theme.spacing();
    m_pages->setMinimumWidth(std::min(needed, theme.spacing(usualWidth)));
    m_pages->tabBar()->setAutoHide(true); // where it is the only one
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setObjectName(u"acceptLatencyRules"_s);
    m_problem = new ProblemLine(*accept, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    auto *end = new QHBoxLayout;
    end->addWidget(m_problem, 1);
    end->addWidget(buttons);
    layout->addLayout(end);
    fitHeight(*this);
    resize(theme.spacing(usualWidth), theme.spacing(usualHeight));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rules, &LatencyRulesForm::edited, this, &LatencyRulesDialog::judge);
    judge();
}

void LatencyRulesDialog::edit(session::LatencyFeed &feed, std::shared_ptr<const capture::Store> store,
                              QThreadPool &pool, QWidget *parent)
{
    auto *dialog = new LatencyRulesDialog(feed.rules(), std::move(store), pool, parent);
    connect(dialog, &QDialog::accepted, &feed, [&feed, dialog] { feed.setRules(dialog->rules()); });
    dialog->open();
}

void LatencyRulesDialog::setBudgets(const QStringList &budgets)
{
    if (!m_budgets) {
        const int margin = Theme::instance().spacing(3);
        m_budgets = new BudgetsEditor(this);
        m_budgets->setContentsMargins(margin, margin, margin, margin);
        m_pages->addTab(m_budgets, tr("Budgets"));
        m_pages->setMinimumWidth(std::max(m_pages->minimumWidth(), m_budgets->minimumSizeHint().width()));
        connect(m_budgets, &BudgetsEditor::edited, this, &LatencyRulesDialog::judge);
    }
    m_budgets->setBudgets(budgets);
    judge();
}

void LatencyRulesDialog::showPage(Page page)
{
    if (page == Page::Replies || m_budgets)
        m_pages->setCurrentIndex(static_cast<int>(page));
}

capture::LatencyRules LatencyRulesDialog::rules() const
{
    return m_rules->rules();
}

QStringList LatencyRulesDialog::budgets() const
{
    return m_budgets ? m_budgets->budgets() : QStringList();
}

void LatencyRulesDialog::judge()
{
    QString problem = m_rules->problem();
    QString page = m_pages->tabText(static_cast<int>(Page::Replies));
    if (problem.isEmpty() && m_budgets) {
        problem = m_budgets->problem();
        page = m_pages->tabText(static_cast<int>(Page::Budgets));
    }
    const bool isNamed = m_budgets && !problem.isEmpty(); // which of the pages it is on
    m_problem->say(isNamed ? u"%1: %2"_s.arg(page, problem) : problem);
}

} // namespace wireloupe::ui
