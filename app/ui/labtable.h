#pragma once

#include <QTableWidget>

#include "ui/labpicture.h"

namespace wireloupe::ui {

/// The figures of a run: a line for each transport.
class LabTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column : int {
        Name,
        State, ///< and what is wrong, in words
        Delivered,
        Missed,
        Median,
        P99,
        Max,
        Requests, ///< for a message, as the next two
        BytesIn,
        BytesOut,
        ColumnCount
    };

    explicit LabTable(QWidget *parent = nullptr);

    void setPicture(const LabPicture &picture);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setWidths();
    void setRow(session::Transport transport, const LabPicture &picture);
    void setState(int row, const session::TransportFigures &figures, std::chrono::nanoseconds now);
    void put(int row, Column column, const QString &text);
    int neededHeight() const;
};

/// "running", "again in 3 s: ...", "failed: ...".
QString labStateWords(const session::TransportFigures &figures, std::chrono::nanoseconds now);

} // namespace wireloupe::ui
