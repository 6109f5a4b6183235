#include "ui/captureopener.h"

#include <QDir>
#include <QFileInfo>

#include "session/importjob.h"
#include "ui/background.h"
#include "ui/jobbar.h"
#include "ui/messagebar.h"

namespace wireloupe::ui {

namespace {

using session::FileKind;

QString reasonOf(const capture::StoreResult &result)
{
    switch (result.error) {
    case capture::StoreError::NotACapture:
        return CaptureOpener::tr("it is not a Wireloupe capture: no record of one is in it");
    case capture::StoreError::NewerVersion:
        return CaptureOpener::tr(
            "it was written by a newer Wireloupe; update this one, or export the capture "
            "there as JSON Lines");
    default:
        return result.detail;
    }
}

} // namespace

CaptureOpener::CaptureOpener(JobBar &bar, MessageBar &message, QObject *parent)
    : QObject(parent), m_bar(bar), m_message(message)
{
    connect(&m_bar, &JobBar::cancelled, this, &CaptureOpener::cancel);
}

CaptureOpener::~CaptureOpener() = default;

void CaptureOpener::open(const QStringList &paths)
{
    for (const QString &path : paths)
        m_waiting.append(QFileInfo(path).absoluteFilePath());
    if (m_current.isEmpty())
        next();
}

void CaptureOpener::drop(const QString &path)
{
    m_waiting.removeAll(path);
    if (path == m_current)
        cancelCurrent();
}

void CaptureOpener::next()
{
    if (m_waiting.isEmpty()) {
        m_bar.end();
        report();
        emit ended();
        return;
    }
    m_current = m_waiting.takeFirst();
    m_bar.begin(tr("Opening %1").arg(QFileInfo(m_current).fileName()), true);
    look(m_current);
}

/// A file on a server that has gone can take long to say so.
void CaptureOpener::look(const QString &path)
{
    inBackground(
        this, [path] { return session::openFile(path); },
        [this, path](const session::OpenedFile &file) {
            if (path == m_current) // not cancelled meanwhile
                take(file);
        });
}

void CaptureOpener::take(const session::OpenedFile &file)
{
    switch (file.kind) {
    case FileKind::Capture:
        if (file.result.store)
            emit opened({file.result.store, {}, file.isBeingWritten});
        else
            addProblem(reasonOf(file.result));
        break;
    case FileKind::Importable:
        import(m_current);
        return;
    case FileKind::Folder:
        addProblem(tr("it is a folder"));
        break;
    case FileKind::Unreadable:
        addProblem(file.detail);
        break;
    case FileKind::Other:
        addProblem(tr("it is not a Wireloupe capture, nor HAR, JSON Lines or pcapng"));
        break;
    }
    finishOne();
}

void CaptureOpener::import(const QString &path)
{
    m_import = new session::ImportJob({.path = path, .format = {}}, this);
    connect(m_import, &session::ImportJob::progressed, &m_bar, &JobBar::setProgress);
    connect(m_import, &session::ImportJob::finished, this, &CaptureOpener::takeImport);
    m_bar.begin(tr("Importing %1").arg(QFileInfo(path).fileName()), true);
    m_import->start();
}

void CaptureOpener::takeImport(const formats::ImportResult &result)
{
    m_import->deleteLater();
    m_import = nullptr;
    if (result.store && !result.wasCancelled)
        emit opened({result.store, QFileInfo(m_current).fileName(), false});
    if (!result.error.isEmpty())
        m_problems << (result.store ? tr("%1 was imported only as far as it is sound. %2")
                                    : tr("%1 could not be imported. %2"))
                          .arg(QDir::toNativeSeparators(m_current), result.error);
    m_notes << result.notes;
    finishOne();
}

void CaptureOpener::finishOne()
{
    m_current.clear();
    next();
}

void CaptureOpener::cancel()
{
    m_waiting.clear();
    cancelCurrent();
}

void CaptureOpener::cancelCurrent()
{
    if (m_import)
        m_import->cancel();
    else if (!m_current.isEmpty())
        finishOne();
}

void CaptureOpener::addProblem(const QString &reason)
{
    m_problems << tr("%1 could not be opened: %2.").arg(QDir::toNativeSeparators(m_current), reason);
}

void CaptureOpener::report()
{
    if (!m_problems.isEmpty())
        m_message.say(MessageBar::Kind::Error, (m_problems + m_notes).join(QLatin1Char('\n')));
    else if (!m_notes.isEmpty())
        m_message.say(MessageBar::Kind::Info, m_notes.join(QLatin1Char('\n')));
    m_problems.clear();
    m_notes.clear();
}

} // namespace wireloupe::ui
