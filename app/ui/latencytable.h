#pragma once

#include <QTableWidget>

#include "capture/latency.h"

namespace wireloupe::ui {

/// The numbers behind the latency graph: a line for each figure, a column for pings and one for echoes.
class LatencyTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column : int { NameColumn, PingColumn, EchoColumn, ColumnCount };

    explicit LatencyTable(QWidget *parent = nullptr);

    void setSummaries(const capture::LatencySummary &pings, const capture::LatencySummary &echoes);

private:
    void setColumn(Column column, const capture::LatencySummary &summary);
};

} // namespace wireloupe::ui
