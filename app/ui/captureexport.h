#pragma once

#include <QObject>

#include "formats/exporter.h"

namespace wireloupe::session {
class ExportJob;
}

namespace wireloupe::ui {

class JobBar;
class MessageBar;
class TabPage;

/// Takes a log away: asks how, writes in the background, says how it went.
class CaptureExport : public QObject
{
    Q_OBJECT

public:
    CaptureExport(JobBar &bar, MessageBar &message, QWidget *window);

    void ask(const TabPage &page);
    void start(const formats::ExportRequest &request);

private:
    void finish(const formats::ExportResult &result);

    JobBar &m_bar;
    MessageBar &m_message;
    QWidget *m_window;
    session::ExportJob *m_job = nullptr;
};

} // namespace wireloupe::ui
