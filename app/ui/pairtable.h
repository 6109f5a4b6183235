#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QTableView;

namespace wireloupe::ui {

class PairsModel;

/// A table of names and values that are written in place, moved by their grip, by buttons beside the table or
/// with Alt and the arrow keys, and deleted.
class PairTable : public QWidget
{
    Q_OBJECT

public:
    /// `name`: of the table inside, for tests and style. The model is not owned.
    PairTable(PairsModel *model, const QString &name, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }

private:
    QAction *addTool(const QString &name, const QString &icon, const QString &text, const QKeySequence &key);
    void setUpView();
    void moveCurrent(int by);
    void takeDrag(int from, int to);
    void updateTools();

    PairsModel *m_model;
    QTableView *m_view;
    QBoxLayout *m_tools;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace wireloupe::ui
