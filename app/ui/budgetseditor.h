#pragma once

#include <QStringList>
#include <QWidget>

#include "capture/latencybudget.h"

class QComboBox;

namespace wireloupe::ui {

class CodeField;
class DurationField;
class RowList;

/// A list of latency budgets, and fields for the one that is selected: by choosing, or by writing it as the
/// command line takes it.
class BudgetsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetsEditor(QWidget *parent = nullptr);

    /// As workspace::Profile::latencyBudgets has them.
    QStringList budgets() const { return m_budgets; }
    /// Emits nothing.
    void setBudgets(const QStringList &budgets);
    /// What is wrong with the first that cannot be used and was not set so, as a sentence; empty: nothing.
    QString problem() const;

signals:
    /// By the user.
    void edited();

private:
    QWidget *buildFields();
    QWidget *buildChoices();
    void connectParts();
    void add();
    void select(int row);
    void takeFields();
    void takeText();
    void replace(const QString &text);
    void showRows();
    void showFields(const capture::LatencyBudget &budget);
    void judge();

    QStringList m_budgets;
    QStringList m_given;
    RowList *m_list;
    QWidget *m_fields;
    QComboBox *m_kind;
    QComboBox *m_statistic;
    DurationField *m_limit;
    DurationField *m_window;
    CodeField *m_text;
};

} // namespace wireloupe::ui
