#include "ui/capturefiles.h"

#include <QDir>
#include <QFileDialog>

#include "ui/background.h"
#include "ui/captureopener.h"
#include "ui/captureshelf.h"
#include "ui/filefolders.h"
#include "ui/jobbar.h"
#include "ui/messagebar.h"
#include "ui/tabpage.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString suffix = u"wlcap"_s;
QString captureFilter()
{
    return CaptureFiles::tr("Captures (*.%1)").arg(suffix);
}

QString importFilter()
{
    return CaptureFiles::tr("HAR, JSON Lines, pcapng (%1)").arg(u"*.har *.jsonl *.ndjson *.pcapng"_s);
}

/// A name that a file system takes: titles of tabs hold colons and slashes.
QString proposalFor(const QString &title)
{
    QString name = title;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && !u"-._ "_s.contains(c))
            c = u'_';
    return (name.isEmpty() ? u"capture"_s : name) + u'.' + suffix;
}

} // namespace

CaptureFiles::CaptureFiles(JobBar &bar, MessageBar &message, CaptureOpener &opener, CaptureShelf &shelf,
                           QWidget *window)
    : QObject(window), m_bar(bar), m_message(message), m_opener(opener), m_shelf(shelf), m_window(window)
{
    connect(
        &m_bar, &JobBar::cancelled, this,
        [this] {
            if (m_job)
                m_job->cancel();
        });
}

CaptureFiles::~CaptureFiles() = default;

void CaptureFiles::askToOpen()
{
    const QString all = tr("Captures and logs (%1)").arg(u"*.wlcap *.har *.jsonl *.ndjson *.pcapng"_s);
    askForFiles(tr("Open captures"), {all, captureFilter(), importFilter(), tr("All files (*)")});
}

void CaptureFiles::askToImport()
{
    askForFiles(tr("Import logs"), {importFilter(), tr("All files (*)")});
}

void CaptureFiles::askForFiles(const QString &title, const QStringList &filters)
{
    auto *dialog = new QFileDialog(m_window, title, usualFolder(FolderUse::Captures));
    dialog->setObjectName(u"openCaptureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            rememberFolder(FolderUse::Captures, paths.first());
        m_opener.open(paths);
    });
    dialog->open();
}

void CaptureFiles::askForTarget(const QString &title, const QString &proposal,
                                const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(m_window, title, usualFolder(FolderUse::Captures), captureFilter());
    dialog->setObjectName(u"saveCaptureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(proposal);
    connect(dialog, &QFileDialog::fileSelected, this, [chosen](const QString &path) {
        rememberFolder(FolderUse::Captures, path);
        chosen(path);
    });
    dialog->open();
}

void CaptureFiles::askToSave(TabPage &page)
{
    const QPointer<TabPage> saved(&page);
    const QString known = page.saveState().path();
    askForTarget(tr("Save capture"), known.isEmpty() ? proposalFor(page.title()) : known,
                 [this, saved, store = page.store()](const QString &path) {
                     start(store, path, saved, Then::Nothing);
                 });
}

void CaptureFiles::askToRepair(TabPage &page)
{
    const QString name = tr("%1 repaired").arg(page.title());
    askForTarget(
        tr("Save what is sound"), proposalFor(name),
        [this, store = page.store()](const QString &path) { start(store, path, nullptr, Then::Open); });
}

void CaptureFiles::askToSaveOwn(const QString &path)
{
    askForTarget(
        tr("Save capture"), proposalFor({}), [this, path](const QString &target) { saveOwn(path, target); });
}

void CaptureFiles::saveOwn(const QString &path, const QString &target)
{
    inBackground(
        this, [path] { return capture::Store::open(path); },
        [this, path, target](const capture::StoreResult &result) {
            if (result.store)
                start(result.store, target, nullptr, Then::RemoveOwn);
            else
                m_message.say(
                    MessageBar::Kind::Error,
                    tr("%1 could not be read: %2.").arg(QDir::toNativeSeparators(path), result.detail));
        });
}

void CaptureFiles::save(const std::shared_ptr<const capture::Store> &store, const QString &path,
                        TabPage *page)
{
    start(store, path, page, Then::Nothing);
}

void CaptureFiles::start(const std::shared_ptr<const capture::Store> &store, const QString &path,
                         TabPage *page, Then then)
{
    if (m_job) {
        m_message.say(MessageBar::Kind::Info,
                      tr("A capture is still being saved. Wait for it, or cancel it below."));
        return;
    }
    m_page = page;
    m_job = new session::SaveJob({store, path}, this);
    connect(m_job, &session::SaveJob::progressed, &m_bar, &JobBar::setProgress);
    connect(m_job, &session::SaveJob::finished, this,
            [this, then](const session::SaveResult &result) { finish(result, then); });
    m_bar.begin(tr("Saving %1").arg(QFileInfo(path).fileName()), true);
    m_job->start();
}

void CaptureFiles::finish(const session::SaveResult &result, Then then)
{
    const session::SaveRequest request = m_job->request();
    const QString file = QDir::toNativeSeparators(request.path);
    const QString source = request.store->path();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar.end();
    if (result.wasCancelled) {
        m_message.say(MessageBar::Kind::Info, tr("Saving was cancelled. No file was written."));
        return;
    }
    if (!result.error.isEmpty()) {
        m_message.say(MessageBar::Kind::Error,
                      tr("The capture could not be saved as %1: %2.").arg(file, result.error));
        return;
    }
    m_message.say(MessageBar::Kind::Success, tr("Capture saved as %1.").arg(file));
    m_shelf.noteRecent(request.path);
    if (m_page)
        m_page->noteSaved(request.path, result.end, result.generation);
    if (then == Then::Open)
        m_opener.open({request.path});
    if (then == Then::RemoveOwn)
        m_shelf.removeSaved(source);
}

} // namespace wireloupe::ui
