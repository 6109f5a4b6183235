#pragma once

#include <QTableView>

#include "ui/latencytrace.h"
#include "ui/viewpace.h"

namespace wireloupe::ui {

class LatencyFiguresModel;

/// The figures behind the graphs, for those who do not see them and for all who want numbers. Ctrl+C copies
/// the selected lines with their head, all where none is selected: as a spreadsheet takes them.
class LatencyFiguresTable : public QTableView
{
    Q_OBJECT

public:
    explicit LatencyFiguresTable(QWidget *parent = nullptr);

    void setTraces(const LatencyTraces &traces);
    void copy();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setHeights();
    void fitColumns();
    QString textOf(const QList<int> &rows) const;

    LatencyFiguresModel *m_model;
    LatencyTraces m_traces;
    ViewPace m_pace;
};

} // namespace wireloupe::ui
