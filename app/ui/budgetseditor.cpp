#include "ui/budgetseditor.h"

#include <variant>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableWidget>

#include "formats/budgetwords.h"
#include "ui/budgetsign.h"
#include "ui/codefield.h"
#include "ui/durationfield.h"
#include "ui/formfields.h"
#include "ui/plaintext.h"
#include "ui/rowlist.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using capture::LatencyBudget;

namespace {

std::optional<LatencyBudget> budgetFrom(const QString &text)
{
    const auto read = LatencyBudget::parse(text);
    const auto *budget = std::get_if<LatencyBudget>(&read);
    return budget ? std::optional(*budget) : std::nullopt;
}

/// With the kind, as all that is said of a budget.
QString textOf(const LatencyBudget &budget)
{
    const bool isPing = budget.kind == LatencyBudget::Kind::Ping;
    return budget.text(isPing ? LatencyBudget::Kind::Reply : LatencyBudget::Kind::Ping);
}

QString rowText(const QString &text)
{
    const auto budget = budgetFrom(text);
    return budget ? budgetDescription(*budget) : oneLine(text);
}

} // namespace

BudgetsEditor::BudgetsEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(new RowList(u"budgets"_s, {}, this))
    , m_fields(new QWidget(this))
    , m_kind(new QComboBox(this))
    , m_statistic(new QComboBox(this))
    , m_limit(new DurationField(u"budgetLimit"_s, LatencyBudget::minLimit, LatencyBudget::maxLimit, this))
    , m_window(new DurationField(u"budgetWindow"_s, LatencyBudget::minWindow, LatencyBudget::maxWindow, this))
    , m_text(new CodeField(u"budgetText"_s, 1, this))
{
    const Theme &theme = Theme::instance();
    m_list->table()->setAccessibleName(tr("Latency budgets"));
    m_list->setMovable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(mutedLabel(tr("What latencies are to stay under. The tab shows whether they do, and "
                                    "says so when that changes."),
                                 this));
    layout->addWidget(m_list, 1);
    layout->addWidget(buildFields());
    setFocusProxy(m_list);
    connectParts();
    select(-1);
}

QWidget *BudgetsEditor::buildFields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::instance().spacing(2));
    row->addWidget(rowLabel(tr("As text"), m_text, m_fields), 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    m_text->focusProxy()->setAccessibleName(tr("The budget as text"));
    m_text->setPlaceholderText(u"reply:p99<50ms/10s"_s);
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(2));
    layout->addWidget(buildChoices());
    layout->addLayout(row);
    return m_fields;
}

QWidget *BudgetsEditor::buildChoices()
{
    m_kind->setObjectName(u"budgetKind"_s);
    m_kind->addItems({tr("Pings"), tr("Replies")});
    m_kind->setAccessibleName(tr("What is measured"));
    m_statistic->setObjectName(u"budgetStatistic"_s);
    for (int i = 0; i <= static_cast<int>(LatencyBudget::Statistic::Max); ++i)
        m_statistic->addItem(capture::nameOf(static_cast<LatencyBudget::Statistic>(i)));
    m_statistic->setAccessibleName(tr("Statistic"));
    m_limit->setAccessibleName(tr("Limit"));
    m_window->setAccessibleName(tr("Over how long"));
    auto *choices = new QWidget(m_fields);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->setSpacing(Theme::instance().spacing(2));
    row->addWidget(m_kind);
    row->addWidget(m_statistic);
    row->addWidget(rowLabel(tr("under"), m_limit, choices));
    row->addWidget(m_limit, 1);
    row->addWidget(rowLabel(tr("over"), m_window, choices));
    row->addWidget(m_window, 1);
    return choices;
}

void BudgetsEditor::connectParts()
{
    connect(m_list, &RowList::currentChanged, this, &BudgetsEditor::select);
    connect(m_list, &RowList::addRequested, this, &BudgetsEditor::add);
    editInList(*m_list, m_budgets, [this](int row) {
        showRows();
        select(row);
        emit edited();
    });
    for (QComboBox *box : {m_kind, m_statistic})
        connect(box, &QComboBox::activated, this, &BudgetsEditor::takeFields);
    for (DurationField *field : {m_limit, m_window})
        connect(field, &DurationField::edited, this, &BudgetsEditor::takeFields);
    connect(m_text, &CodeField::edited, this, &BudgetsEditor::takeText);
}

void BudgetsEditor::setBudgets(const QStringList &budgets)
{
    m_budgets = m_given = budgets;
    showRows();
    select(m_budgets.isEmpty() ? -1 : 0);
}

QString BudgetsEditor::problem() const
{
    for (const QString &text : m_budgets) {
        const auto read = LatencyBudget::parse(text);
        if (const auto *error = std::get_if<LatencyBudget::Error>(&read); error && !m_given.contains(text))
            return formats::sentence(*error);
    }
    return {};
}

void BudgetsEditor::add()
{
    m_budgets.append(textOf(LatencyBudget()));
    showRows();
    select(static_cast<int>(m_budgets.size()) - 1);
    m_kind->setFocus();
    emit edited();
}

void BudgetsEditor::select(int row)
{
    m_list->setCurrent(row);
    m_fields->setEnabled(row >= 0);
    const QString text = row < 0 ? QString() : m_budgets.at(row);
    m_text->setText(text.toUtf8());
    showFields(budgetFrom(text).value_or(LatencyBudget()));
    judge();
}

void BudgetsEditor::takeFields()
{
    const LatencyBudget budget{.kind = static_cast<LatencyBudget::Kind>(m_kind->currentIndex()),
                               .statistic =
                                   static_cast<LatencyBudget::Statistic>(m_statistic->currentIndex()),
                               .limit = m_limit->time(),
                               .window = m_window->time()};
    m_text->setText(textOf(budget).toUtf8());
    replace(textOf(budget));
}

void BudgetsEditor::takeText()
{
    const QString text = QString::fromUtf8(m_text->text()).trimmed();
    if (const auto budget = budgetFrom(text))
        showFields(*budget);
    replace(text);
}

void BudgetsEditor::replace(const QString &text)
{
    if (m_list->current() < 0)
        return;
    m_budgets[m_list->current()] = text;
    showRows();
    judge();
    emit edited();
}

void BudgetsEditor::showRows()
{
    QList<QStringList> rows;
    for (const QString &text : m_budgets)
        rows.append({rowText(text)});
    m_list->setRows(rows);
}

void BudgetsEditor::showFields(const LatencyBudget &budget)
{
    m_kind->setCurrentIndex(static_cast<int>(budget.kind));
    m_statistic->setCurrentIndex(static_cast<int>(budget.statistic));
    m_limit->setTime(budget.limit);
    m_window->setTime(budget.window);
}

void BudgetsEditor::judge()
{
    const auto read = LatencyBudget::parse(QString::fromUtf8(m_text->text()));
    const auto *error = std::get_if<LatencyBudget::Error>(&read);
    if (error && m_list->current() >= 0)
        m_text->setProblem(formats::sentence(*error), error->position, error->length);
    else
        m_text->setProblem({});
}

} // namespace wireloupe::ui
