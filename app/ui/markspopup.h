#pragma once

#include <QFrame>

#include "capture/ids.h"
#include "ui/marksmodel.h"
#include "ui/taborder.h"

class QLabel;
class QListView;

namespace wireloupe::ui {

/// The list of marks, over the log: Return or a click goes to one, Del takes it away.
class MarksPopup : public InTabOrder<QFrame>
{
    Q_OBJECT

public:
    MarksPopup(std::shared_ptr<const capture::Store> store, QWidget *parent);

    /// In the upper corner of a widget at which lines end.
    void openIn(const QWidget &widget);

public slots:
    void refresh();

signals:
    void chosen(wireloupe::capture::Row row);
    void removeRequested(wireloupe::capture::Row row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    MarksModel m_model;
    QLabel *m_title;
    QListView *m_list;
};

} // namespace wireloupe::ui
