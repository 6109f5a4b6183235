#include "ui/mainwindow.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include "session/runtime.h"
#include "ui/actions.h"
#include "ui/captureexport.h"
#include "ui/capturefiles.h"
#include "ui/captureopener.h"
#include "ui/captureshelf.h"
#include "ui/capturessection.h"
#include "ui/commands.h"
#include "ui/filedrop.h"
#include "ui/jobbar.h"
#include "ui/layoutkeeper.h"
#include "ui/logsettings.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "ui/savedconnections.h"
#include "ui/servertab.h"
#include "ui/sidebar.h"
#include "ui/statemark.h"
#include "ui/statusline.h"
#include "ui/tabarea.h"
#include "ui/textdirection.h"
#include "ui/welcomepage.h"
#include "ui/windowcontents.h"
#include "ui/workbench.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(session::Runtime &runtime, const QString &savedPath, QWidget *parent)
    : MainWindow(runtime, WindowContents::load(savedPath), parent)
{
}

MainWindow::MainWindow(session::Runtime &runtime, WindowContents contents, QWidget *parent)
    : InTabOrder(parent)
    , m_runtime(runtime)
    , m_actions(new Actions(this))
    , m_message(new MessageBar(this))
    , m_recovered(new MessageBar(this))
    , m_status(new StatusLine(this))
    , m_splitter(new QSplitter(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Wireloupe"_s);
    setMinimumSize(Theme::instance().spacing(240), Theme::instance().spacing(150));
    takeContents(contents);
    buildParts();
    m_commands = new Commands(*m_actions, m_parts, this);
    m_layout = new LayoutKeeper(*this, *m_splitter, this);
    buildBars();
    arrange();
    connectParts();
    connectTabs();
    m_layout->restoreWindow();
    if (contents.before) {
        restore(std::move(*contents.before));
    } else {
        followLogSettings(*m_parts.logs, *m_parts.shelf); // from here on, whatever window they are in
        tellProblems();
        m_parts.workbench->restoreTabs();
    }
    showServerState();
    m_commands->updateActions();
}

/// The tabs go while the window can still hear of it, not as its last children.
MainWindow::~MainWindow()
{
    m_parts.tabs->disconnect();
    m_parts.workbench->disconnect();
    delete m_splitter;
    if (m_parts.trusted) // else another window has it
        m_runtime.setTrustedCertificates(nullptr);
}

void MainWindow::takeContents(WindowContents &contents)
{
    m_parts.saved = contents.saved.release();
    m_parts.trusted = contents.trusted.release();
    m_parts.shelf = contents.shelf.release();
    m_parts.saved->setParent(this);
    m_parts.trusted->setParent(this);
    m_parts.shelf->setParent(this);
    m_runtime.setTrustedCertificates(m_parts.trusted);
}

void MainWindow::buildParts()
{
    m_parts.window = this;
    m_parts.logs = &m_runtime.logs();
    m_parts.sidebar = new Sidebar(*m_parts.saved, *m_parts.shelf, m_splitter);
    m_parts.tabs = new TabArea(this);
    m_parts.workbench = new Workbench(m_runtime, *m_parts.saved, *m_parts.tabs, *m_message, this);
    m_parts.workbench->setRecentCaptures([shelf = m_parts.shelf] { return shelf->entries(); });
    m_parts.workbench->setFolderToSaveIn([sidebar = m_parts.sidebar] { return sidebar->currentFolder(); });
    m_parts.exports = new CaptureExport(*addJob(u"exportJob"_s), *m_message, this);
    m_parts.opener = new CaptureOpener(*addJob(u"openJob"_s), *m_message, this);
    m_parts.files =
        new CaptureFiles(*addJob(u"fileJob"_s), *m_message, *m_parts.opener, *m_parts.shelf, this);
}

JobBar *MainWindow::addJob(const QString &name)
{
    auto *bar = new JobBar(this);
    bar->setObjectName(name);
    m_status->addJob(bar);
    return bar;
}

/// What is wrong with the files in the folder of the configuration, all of it at once.
QString MainWindow::problems() const
{
    const QString folder = QFileInfo(m_parts.saved->path()).absolutePath();
    QStringList sentences;
    if (const QString problem = m_parts.saved->loadProblem(); !problem.isEmpty())
        sentences += problem;
    const workspace::FileReport &report = m_parts.trusted->report();
    if (report.problem != workspace::FileProblem::None)
        sentences +=
            SavedConnections::sentence(tr("The trusted certificates could not be read: %1."), report);
    if (!workspace::canWriteIn(folder))
        sentences +=
            tr("What you save or set now is lost when the window is closed: %1 cannot be written to. "
               "Check the owner and the permissions of the folder.")
                .arg(QDir::toNativeSeparators(folder));
    return sentences.join(u'\n');
}

void MainWindow::tellProblems()
{
    const QString found = problems();
    if (found.isEmpty())
        return;
    m_message->say(MessageBar::Kind::Warning, found);
    m_problems = m_message->text();
}

void MainWindow::tellRecovered(int count)
{
    m_recoveredCount = count;
    m_recovered->say(MessageBar::Kind::Warning,
                     tr("Wireloupe ended unexpectedly. %Ln capture(s) were kept.", nullptr, count),
                     tr("Show"));
}

void MainWindow::warn(const QString &text)
{
    m_message->say(MessageBar::Kind::Warning, text);
}

void MainWindow::buildBars()
{
    m_actions->fill(*menuBar());
    QToolBar *toolBar = addToolBar(tr("Toolbar"));
    toolBar->setObjectName(u"toolBar"_s);
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fill(*toolBar);
    setStatusBar(m_status);
}

void MainWindow::arrange()
{
    auto *work = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_recovered);
    column->addWidget(m_message);
    column->addWidget(m_parts.tabs, 1);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->addWidget(m_parts.sidebar);
    m_splitter->addWidget(work);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    setCentralWidget(m_splitter);
}

void MainWindow::connectParts()
{
    Workbench *workbench = m_parts.workbench;
    Sidebar *sidebar = m_parts.sidebar;
    connect(sidebar, &Sidebar::openRequested, workbench, &Workbench::openSaved);
    connect(sidebar, &Sidebar::connectRequested, workbench, &Workbench::connectSaved);
    connect(sidebar, &Sidebar::serverRequested, workbench, &Workbench::showServer);
    connect(workbench, &Workbench::savedSelected, sidebar, &Sidebar::select);
    connect(workbench, &Workbench::serverChanged, this, &MainWindow::showServerState);
    connectCaptures();
    connect(m_parts.saved, &SavedConnections::undoChanged, m_commands, &Commands::updateActions);
    connect(m_parts.saved, &SavedConnections::saveFailed, this,
            [this](const QString &problem) { m_message->say(MessageBar::Kind::Error, problem); });

    auto *welcome = new WelcomePage(*m_parts.saved, this);
    connect(welcome, &WelcomePage::echoRequested, workbench, &Workbench::startEcho);
    connect(welcome, &WelcomePage::newConnectionRequested, workbench, &Workbench::openNew);
    connect(welcome, &WelcomePage::openCaptureRequested, m_parts.files, &CaptureFiles::askToOpen);
    connect(welcome, &WelcomePage::savedRequested, workbench, &Workbench::connectSaved);
    m_parts.tabs->setEmptyPage(welcome);
}

void MainWindow::connectCaptures()
{
    Workbench *workbench = m_parts.workbench;
    CapturesSection *captures = m_parts.sidebar->captures();
    connect(workbench, &Workbench::captureToOpen, m_parts.opener,
            [this](const QString &path) { m_parts.opener->open({path}); });
    connect(workbench, &Workbench::captureDropped, m_parts.opener, &CaptureOpener::drop);
    connect(m_parts.opener, &CaptureOpener::ended, workbench, &Workbench::closeOpeningTabs);
    connect(captures, &CapturesSection::openRequested, this, &MainWindow::openFile);
    connect(captures, &CapturesSection::saveRequested, m_parts.files, &CaptureFiles::askToSaveOwn);
    connect(m_parts.opener, &CaptureOpener::opened, workbench, &Workbench::openCapture);
    connect(
        m_parts.opener, &CaptureOpener::opened, m_parts.shelf,
        [this](const OpenedLog &log) {
            if (isNamedFile(*log.store))
                m_parts.shelf->noteRecent(log.store->path());
        });
    connect(new FileDrop(this), &FileDrop::dropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            openFile(path);
    });
    m_recovered->setObjectName(u"recoveredBar"_s);
    connect(m_parts.shelf, &CaptureShelf::recovered, this, &MainWindow::tellRecovered);
    connect(m_recovered, &MessageBar::actionTriggered, this, [this] {
        m_parts.sidebar->show();
        m_parts.sidebar->captures()->focusRecovered();
        m_commands->updateActions();
    });
}

/// One that is open already is shown.
void MainWindow::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!m_parts.workbench->showCapture(absolute))
        m_parts.opener->open({absolute});
}

void MainWindow::connectTabs()
{
    TabArea *tabs = m_parts.tabs;
    connect(tabs, &TabArea::currentChanged, this, &MainWindow::showPage);
    connect(tabs, &TabArea::tabsChanged, m_commands, &Commands::updateActions);
    connect(tabs, &TabArea::tabsChanged, this, &MainWindow::updateTitle);
    connect(tabs, &TabArea::newTabRequested, m_parts.workbench, &Workbench::openNew);
    connect(tabs, &TabArea::opening, this, &MainWindow::watchPage);
    connect(tabs, &TabArea::closing, this, [this](TabPage *page) {
        m_layout->savePage(*page);
        m_parts.shelf->keep(*page);
    });
}

void MainWindow::watchPage(TabPage *page)
{
    m_layout->restorePage(*page);
    connect(page, &TabPage::captureChanged, m_layout, [this, page] { m_layout->restorePage(*page); });
    connect(page, &TabPage::captureChanged, m_commands, &Commands::updateActions);
    connect(
        page, &TabPage::exportRequested, m_parts.exports, [this, page] { m_parts.exports->ask(*page); });
    connect(page, &TabPage::remedyRequested, this,
            [this, page](StoreRemedy remedy) { applyRemedy(*page, remedy); });
}

void MainWindow::applyRemedy(TabPage &page, StoreRemedy remedy)
{
    switch (remedy) {
    case StoreRemedy::SaveAs:
        m_parts.files->askToSave(page);
        break;
    case StoreRemedy::Repair:
        m_parts.files->askToRepair(page);
        break;
    case StoreRemedy::ReadAgain: {
        const QString path = page.store()->path();
        m_parts.tabs->closePage(&page);
        m_parts.opener->open({path});
        break;
    }
    case StoreRemedy::None:
    case StoreRemedy::Dismiss:
        break;
    }
}

void MainWindow::showPage(TabPage *page)
{
    m_status->setPage(page);
    updateTitle();
    m_commands->updateActions();
}

void MainWindow::updateTitle()
{
    const TabPage *page = m_parts.tabs->current();
    setWindowTitle(page ? tr("%1 – Wireloupe").arg(oneLine(page->title())) : u"Wireloupe"_s);
}

void MainWindow::showServerState()
{
    ServerTab *server = m_parts.workbench->serverTab();
    const net::ServerState state = server ? server->session().state() : net::ServerState::Stopped;
    const StateMark mark = markOf(state);
    const bool isListening = state == net::ServerState::Listening;
    const QString headline = isListening ? isolated(u":%1"_s.arg(server->session().port())) : mark.words;
    const QString peers = isListening
                              ? tr("%n peer(s)", nullptr, static_cast<int>(server->session().peers().size()))
                              : QString();
    m_parts.sidebar->setServer(mark.toIcon(), headline, peers);
    m_status->setServer(isListening ? tr("Server %1 · %2").arg(headline, peers) : QString());
    m_commands->updateActions();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.workbench->rememberTabs();
    for (TabPage *page : m_parts.tabs->pages()) {
        m_layout->savePage(*page);
        m_parts.shelf->keep(*page);
    }
    m_layout->saveWindow();
    QMainWindow::closeEvent(event);
}

} // namespace wireloupe::ui
