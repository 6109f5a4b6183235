#pragma once

#include <QWidget>

#include "session/budgetwatch.h"

class QGridLayout;
class QToolButton;

namespace wireloupe::ui {

/// How the latency budgets of a tab stand, each in a few words: pass, fail or not known yet, and the current
/// number. A click asks for their editor. Hidden while there are no budgets; follows the watch by itself.
class BudgetStrip : public QWidget
{
    Q_OBJECT

public:
    /// `watch` must outlive the strip.
    explicit BudgetStrip(session::BudgetWatch &watch, QWidget *parent = nullptr);

    /// Shown one by one; a last button stands for all others.
    static constexpr int maxShown = 4;

signals:
    void editRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showEntries(const QList<session::BudgetWatch::Entry> &entries);
    void setButtons(int count);
    void arrange();

    session::BudgetWatch &m_watch;
    QGridLayout *m_grid;
    QList<QToolButton *> m_buttons;
    int m_columns = 0;
};

} // namespace wireloupe::ui
