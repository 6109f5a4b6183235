#include <algorithm>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QSplitter>

#include "session/runtime.h"
#include "ui/commands.h"
#include "ui/helpdesk.h"
#include "ui/jobbar.h"
#include "ui/layoutkeeper.h"
#include "ui/logsettings.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/tabarea.h"
#include "ui/tabpage.h"
#include "ui/windowcontents.h"
#include "ui/workbench.h"

// One window in the place of another.

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QString languageNews()
{
    return MainWindow::tr("The language changes as soon as what is under way has ended.");
}

} // namespace

WindowContents WindowContents::load(const QString &savedPath)
{
    const QString trusted = QFileInfo(savedPath).dir().filePath(u"trusted-certificates.json"_s);
    return {.saved = std::make_unique<SavedConnections>(savedPath),
            .trusted = std::make_unique<workspace::TrustedCertificates>(trusted),
            .shelf = std::make_unique<CaptureShelf>(LogSettings::load().closed()),
            .before = {}};
}

QDialog *MainWindow::settingsDialog() const
{
    auto *dialog = findChild<QDialog *>(u"settingsDialog"_s);
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

bool MainWindow::isBusy() const
{
    const QList<JobBar *> jobs = findChildren<JobBar *>();
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    const QDialog *settings = settingsDialog();
    return QApplication::activePopupWidget() ||
           std::any_of(jobs.begin(), jobs.end(), [](const JobBar *job) { return job->isBusy(); }) ||
           std::any_of(dialogs.begin(), dialogs.end(), [settings](const QDialog *dialog) {
               return dialog != settings && dialog->isVisible() && dialog->isModal();
           });
}

bool MainWindow::tellOfLanguage()
{
    return m_message->mention(languageNews());
}

WindowPlace MainWindow::place()
{
    WindowPlace place;
    place.geometry = saveGeometry();
    place.splitter = m_splitter->saveState();
    place.isSidebarShown = !m_parts.sidebar->isHidden();
    place.sidebar = ViewState::of(*m_parts.sidebar);
    if (m_message->text() != languageNews()) // which is none any more
        place.message = m_message->message();
    place.isTellingProblems = place.message && place.message->text == m_problems;
    place.recovered = m_recovered->isHidden() ? 0 : m_recoveredCount;
    place.isGuideOpen = m_commands->help().isOpen();
    for (const SummaryDialog *summary : findChildren<SummaryDialog *>())
        if (summary->isVisible())
            place.summaries.push_back({.parts = summary->parts(), .view = ViewState::of(*summary)});
    if (const QDialog *settings = settingsDialog())
        place.settings = ViewState::of(*settings);
    return place;
}

WindowContents MainWindow::release()
{
    WindowPlace last = place();
    m_layout->saveWindow();
    for (const TabPage *page : m_parts.tabs->pages())
        m_layout->savePage(*page);
    m_commands->help().close(); // it remembers its place
    m_status->setPage(nullptr);
    m_parts.tabs->disconnect();
    last.tabs = m_parts.workbench->releaseTabs();
    m_parts.workbench->disconnect();
    for (QObject *kept : std::initializer_list<QObject *>{m_parts.saved, m_parts.trusted, m_parts.shelf})
        kept->setParent(nullptr);
    return {.saved = std::unique_ptr<SavedConnections>(m_parts.saved),
            .trusted =
                std::unique_ptr<workspace::TrustedCertificates>(std::exchange(m_parts.trusted, nullptr)),
            .shelf = std::unique_ptr<CaptureShelf>(m_parts.shelf),
            .before = std::move(last)};
}

void MainWindow::restore(WindowPlace place)
{
    restoreGeometry(place.geometry);
    m_splitter->restoreState(place.splitter);
    m_parts.sidebar->setVisible(place.isSidebarShown);
    m_parts.workbench->adoptTabs(std::move(place.tabs));
    place.sidebar.applyTo(*m_parts.sidebar);
    m_parts.shelf->refresh(); // its words are of the language before
    if (place.isTellingProblems)
        tellProblems();
    else if (place.message)
        m_message->say(place.message->kind, place.message->text);
    if (place.recovered > 0)
        tellRecovered(place.recovered);
    m_before = std::make_unique<const WindowPlace>(std::move(place));
}

void MainWindow::showInPlaceOf(const QMainWindow &window)
{
    if (!(windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        setGeometry(window.geometry());
    show();
    activateWindow();
    if (const auto before = std::exchange(m_before, nullptr))
        openAgain(*before);
}

/// The windows beside this one.
void MainWindow::openAgain(const WindowPlace &place)
{
    if (place.isGuideOpen)
        m_commands->help().openAgain();
    for (const OpenSummary &summary : place.summaries) {
        SummaryDialog::Parts parts = summary.parts;
        for (const TabPage *page : m_parts.tabs->pages())
            if (page->store() == parts.store)
                parts.name = page->title(); // in the language that is spoken now
        summary.view.applyTo(*m_commands->openSummary(std::move(parts)));
    }
    if (place.settings) {
        m_commands->run(ActionId::Settings);
        if (QDialog *dialog = settingsDialog())
            place.settings->applyTo(*dialog);
    }
}

} // namespace wireloupe::ui
