#pragma once

#include <QWidget>

#include "session/budgetwatch.h"

class QToolButton;

namespace wireloupe::ui {

/// How the latency budgets of a tab stand, each in a few words: pass, fail or not known yet, and the current
/// number. A click asks for their editor. Follows the watch by itself; its owner hides it while it is empty.
class BudgetStrip : public QWidget
{
    Q_OBJECT

public:
    /// `watch` must outlive the strip.
    explicit BudgetStrip(session::BudgetWatch &watch, QWidget *parent = nullptr);

    /// Shown one by one; a last button stands for all others.
    static constexpr int maxShown = 4;
    bool isEmpty() const { return m_buttons.isEmpty(); }

signals:
    void editRequested();

private:
    void refresh();
    void showEntries(const QList<session::BudgetWatch::Entry> &entries);
    void setButtons(int count);

    session::BudgetWatch &m_watch;
    QList<QToolButton *> m_buttons;
};

} // namespace wireloupe::ui
