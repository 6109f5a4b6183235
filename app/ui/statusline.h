#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

#include "ui/tabpage.h"

class QLabel;

namespace wireloupe::ui {

/// The line below: what the current tab has recorded, work in progress, and the local server.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPage(TabPage *page);
    void setServer(const QString &text);
    /// Shown before the server's state while it is visible; takes ownership.
    void addJob(QWidget *job);

private:
    void refresh();
    void showNotes(const QList<StatusNote> &notes);
    QWidget *makeNote(const StatusNote &note);

    QLabel *m_traffic;
    QLabel *m_server;
    QWidget *m_noteArea;
    QList<StatusNote> m_notes;
    QPointer<TabPage> m_page;
    QTimer m_timer;
};

} // namespace wireloupe::ui
