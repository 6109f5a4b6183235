#pragma once

#include <QWidget>

#include "ui/labpicture.h"

class QLabel;
class QToolButton;

namespace wireloupe::ui {

class LabBars;
class LabPlot;
class LabTable;

/// What a run of the transport lab has found: a graph, bars, a table, and all of it in words.
class LabResults : public QWidget
{
    Q_OBJECT

public:
    explicit LabResults(QWidget *parent = nullptr);

    void setPicture(const LabPicture &picture);
    const LabPicture &picture() const { return m_picture; }
    /// What the run says about the transports, as it is copied.
    QString summary() const;

signals:
    void exportRequested();

private:
    QWidget *buildGraphs();
    QWidget *buildWords();
    void setUpButton(QToolButton &button, const QString &name, const QString &icon, const QString &text);
    void copy();

    LabPicture m_picture;
    LabPlot *m_plot;
    LabBars *m_bars;
    LabTable *m_table;
    QLabel *m_summary;
    QToolButton *m_copy;
    QToolButton *m_export;
};

} // namespace wireloupe::ui
