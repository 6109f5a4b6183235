#include "ui/captureexport.h"

#include <QDir>
#include <QFileInfo>

#include "session/exportjob.h"
#include "ui/exportdialog.h"
#include "ui/jobbar.h"
#include "ui/messagebar.h"
#include "ui/tabpage.h"

namespace wireloupe::ui {

CaptureExport::CaptureExport(JobBar &bar, MessageBar &message, QWidget *window)
    : QObject(window), m_bar(bar), m_message(message), m_window(window)
{
    connect(
        &m_bar, &JobBar::cancelled, this,
        [this] {
            if (m_job)
                m_job->cancel();
        });
}

void CaptureExport::ask(const TabPage &page)
{
    if (m_job) {
        m_message.say(MessageBar::Kind::Info,
                      tr("An export is still being written. Wait for it, or cancel it below."));
        return;
    }
    if (!page.capturePane())
        return;
    auto *dialog = new ExportDialog(*page.capturePane(), page.title(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->request()); });
    dialog->open();
}

void CaptureExport::start(const formats::ExportRequest &request)
{
    m_job = new session::ExportJob(request, this);
    connect(m_job, &session::ExportJob::progressed, &m_bar, &JobBar::setProgress);
    connect(m_job, &session::ExportJob::finished, this, &CaptureExport::finish);
    m_bar.begin(tr("Exporting to %1").arg(QFileInfo(request.path).fileName()), true);
    m_job->start();
}

void CaptureExport::finish(const formats::ExportResult &result)
{
    const QString path = QDir::toNativeSeparators(m_job->request().path);
    m_job->deleteLater();
    m_job = nullptr;
    m_bar.end();
    if (!result.error.isEmpty())
        m_message.say(MessageBar::Kind::Error, tr("%1 could not be written: %2.").arg(path, result.error));
    else if (result.wasCancelled)
        m_message.say(MessageBar::Kind::Info, tr("The export was cancelled. No file was written."));
    else
        m_message.say(MessageBar::Kind::Success,
                      tr("%Ln row(s) written to %1.", nullptr, static_cast<int>(result.written)).arg(path));
}

} // namespace wireloupe::ui
