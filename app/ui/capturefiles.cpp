#include "ui/capturefiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include "ui/jobbar.h"
#include "ui/messagebar.h"
#include "ui/tabpage.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString suffix = u"wlcap"_s;

QString nameFilter()
{
    return CaptureFiles::tr("Captures (*.%1)").arg(suffix);
}

QString reason(const capture::StoreResult &result)
{
    switch (result.error) {
    case capture::StoreError::NotACapture:
        return CaptureFiles::tr("it is not a Wireloupe capture");
    case capture::StoreError::NewerVersion:
        return CaptureFiles::tr("it was written by a newer Wireloupe");
    default:
        return result.detail;
    }
}

/// Runs `work` on another thread and hands its result to `done` on this one, as long as `context` lives.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace

CaptureFiles::CaptureFiles(JobBar &bar, MessageBar &message, QWidget *window)
    : QObject(window), m_bar(bar), m_message(message), m_window(window)
{
}

void CaptureFiles::askToSave(const TabPage &page)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the capture"), QDir::homePath(), nameFilter());
    dialog->setObjectName(u"saveCaptureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, store = page.store()](const QString &path) { save(store, path); });
    dialog->open();
}

void CaptureFiles::askToOpen()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a capture"), QDir::homePath(), nameFilter());
    dialog->setObjectName(u"openCaptureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CaptureFiles::open);
    dialog->open();
}

void CaptureFiles::save(const std::shared_ptr<const capture::Store> &store, const QString &path)
{
    m_bar.begin(tr("Saving the capture"), false);
    inBackground(
        this, [store, path] { return store->save(path); },
        [this, path](const QString &problem) {
            m_bar.end();
            const QString file = QDir::toNativeSeparators(path);
            if (problem.isEmpty())
                m_message.say(MessageBar::Kind::Success, tr("Capture saved as %1.").arg(file));
            else
                m_message.say(MessageBar::Kind::Error,
                              tr("The capture could not be saved as %1: %2.").arg(file, problem));
        });
}

void CaptureFiles::open(const QString &path)
{
    m_bar.begin(tr("Opening the capture"), false);
    inBackground(
        this, [path] { return capture::Store::open(path); },
        [this, path](const capture::StoreResult &result) { takeOpened(path, result); });
}

void CaptureFiles::takeOpened(const QString &path, const capture::StoreResult &result)
{
    m_bar.end();
    if (result.store)
        emit opened(result.store);
    else
        m_message.say(MessageBar::Kind::Error,
                      tr("%1 could not be opened: %2.").arg(QDir::toNativeSeparators(path), reason(result)));
}

} // namespace wireloupe::ui
