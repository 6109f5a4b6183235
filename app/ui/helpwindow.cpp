#include "ui/helpwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/fieldbuttons.h"
#include "ui/helpcontents.h"
#include "ui/helphits.h"
#include "ui/helpview.h"
#include "ui/hint.h"
#include "ui/messagebar.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"help/window"_s;
const QString splitterKey = u"help/contents"_s;
const QString pageKey = u"help/page"_s;

// In units of spacing.
constexpr QSize firstSize{240, 170};
constexpr QSize leastSize{150, 90}; // a page beside the contents stays readable
constexpr int sideWidth = 68;
constexpr int linesPerPage = 5; ///< of the hits

} // namespace

HelpWindow::HelpWindow(std::function<QString()> shortcuts, QWidget *parent)
    : InTabOrder(parent, Qt::Window)
    , m_askShortcuts(std::move(shortcuts))
    , m_search(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_splitter(new QSplitter(this))
    , m_side(new QStackedWidget(m_splitter))
    , m_contents(new HelpContents(m_side))
    , m_hits(new HelpHits(m_side))
    , m_nothing(new Hint(m_side))
    , m_view(new HelpView(m_splitter))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("User guide"));
    setMinimumSize(leastSize * Theme::instance().spacing());
    // The program ends with its main window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setUpActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(buildBar());
    layout->addWidget(m_message);
    layout->addWidget(buildBody(), 1);
    connectParts();
    restore();
}

HelpWindow::~HelpWindow()
{
    save();
}

void HelpWindow::setUpActions()
{
    m_back = addCommand(u"helpBack"_s, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = addCommand(u"helpForward"_s, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    m_home = addCommand(u"helpHome"_s, tr("Beginning of the guide"), QKeySequence(Qt::ALT | Qt::Key_Home));
    QAction *find = addCommand(u"helpFind"_s, tr("Search the guide"), QKeySequence(Qt::CTRL | Qt::Key_F));
    QAction *close = addCommand(u"helpClose"_s, tr("Close the guide"), QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(m_back, &QAction::triggered, this, &HelpWindow::goBack);
    connect(m_forward, &QAction::triggered, this, &HelpWindow::goForward);
    connect(m_home, &QAction::triggered, this, &HelpWindow::goHome);
    connect(find, &QAction::triggered, this, &HelpWindow::focusSearch);
    connect(close, &QAction::triggered, this, &QWidget::close);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    updateIcons();
}

QAction *HelpWindow::addCommand(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

/// Back is where the text begins.
void HelpWindow::updateIcons()
{
    const Theme &theme = Theme::instance();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(theme.icon(isRightToLeft ? u"arrow-out"_s : u"arrow-in"_s));
    m_forward->setIcon(theme.icon(isRightToLeft ? u"arrow-in"_s : u"arrow-out"_s));
    m_home->setIcon(theme.icon(u"welcome"_s));
}

QHBoxLayout *HelpWindow::buildBar()
{
    const Theme &theme = Theme::instance();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.spacing(2), theme.spacing(2), theme.spacing(2), theme.spacing(2));
    bar->setSpacing(theme.spacing(1));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    addClearButton(*m_search);
    addLeadingIcon(*m_search, theme.icon(u"search"_s, Role::Muted), tr("Search"));
    m_search->installEventFilter(this);
    bar->addWidget(m_search, 1);
    for (QAction *action : {m_back, m_forward, m_home}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    return bar;
}

QWidget *HelpWindow::buildBody()
{
    const int unit = Theme::instance().spacing();
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    m_side->addWidget(m_nothing);
    m_splitter->setObjectName(u"helpSplitter"_s);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({sideWidth * unit, (firstSize.width() - sideWidth) * unit});
    return m_splitter;
}

void HelpWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_contents, &HelpContents::chosen, this, &HelpWindow::go);
    connect(m_hits, &HelpHits::chosen, this, &HelpWindow::openHit);
    connect(m_view, &HelpView::targetChosen, this, &HelpWindow::go);
    connect(m_view, &HelpView::outsideChosen, this, &HelpWindow::askToOpen);
    connect(m_view, &HelpView::backRequested, this, &HelpWindow::goBack);
    connect(m_view, &HelpView::forwardRequested, this, &HelpWindow::goForward);
    connect(m_view, &HelpView::homeRequested, this, &HelpWindow::goHome);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { QDesktopServices::openUrl(m_outside); });
}

/// The pages are read when they are to be seen, and again when a shortcut in them is another one.
void HelpWindow::read()
{
    const QString shortcuts = m_askShortcuts ? m_askShortcuts() : QString();
    if (m_pages && shortcuts == m_shortcuts)
        return;
    m_shortcuts = shortcuts;
    m_pages = std::make_unique<HelpPages>(shortcuts);
    m_index = std::make_unique<HelpIndex>(*m_pages);
    m_contents->setContents(*m_pages);
    if (m_pages->find(m_current.page))
        showPlace(place());
    search(m_search->text());
}

void HelpWindow::open(const HelpTarget &target)
{
    read();
    if (!isVisible())
        m_search->clear();
    if (m_pages->find(target.page))
        go(target);
    else if (m_current.page.isEmpty())
        go(HelpPages::targetOf(QSettings().value(pageKey, HelpPages::index).toString()));
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    focusSearch();
}

void HelpWindow::go(const HelpTarget &target)
{
    const HelpTarget wanted = m_pages->find(target.page) ? target : HelpTarget{HelpPages::index, {}};
    if (!m_current.page.isEmpty() && wanted != m_current)
        m_history.leave(place());
    showPlace({wanted, -1});
}

HelpHistory::Place HelpWindow::place() const
{
    return {m_current, m_view->verticalScrollBar()->value()};
}

/// A scroll below 0 is where the anchor is.
void HelpWindow::showPlace(const HelpHistory::Place &place)
{
    const HelpPage *page = m_pages->find(place.target.page);
    if (!page)
        return;
    m_current = place.target;
    m_message->dismiss();
    m_view->setPage(*page);
    if (place.scroll < 0)
        m_view->goTo(m_current.anchor);
    else
        m_view->scrollTo(place.scroll);
    m_contents->setCurrent(m_current);
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    setWindowTitle(tr("%1 – User guide").arg(page->title));
}

void HelpWindow::goBack()
{
    if (const auto before = m_history.goBack(place()))
        showPlace(*before);
}

void HelpWindow::goForward()
{
    if (const auto after = m_history.goForward(place()))
        showPlace(*after);
}

void HelpWindow::goHome()
{
    go({HelpPages::index, {}});
}

void HelpWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpWindow::search(const QString &query)
{
    if (query.trimmed().isEmpty() || !m_index) {
        m_side->setCurrentWidget(m_contents);
        m_view->markWords({});
        return;
    }
    m_hits->setHits(m_index->search(query));
    if (m_hits->count() == 0)
        m_nothing->say(tr("Nothing found"), tr("Try other words, or the beginning of one."));
    m_side->setCurrentWidget(m_hits->count() > 0 ? static_cast<QWidget *>(m_hits) : m_nothing);
}

void HelpWindow::openHit(const HelpHit &hit)
{
    go(hit.target);
    m_view->markWords(m_search->text());
    m_view->setFocus(Qt::OtherFocusReason);
}

/// Where it leads is seen before anything is asked of the network.
void HelpWindow::askToOpen(const QUrl &url)
{
    m_outside = url;
    m_message->say(MessageBar::Kind::Info, tr("This link leads to %1").arg(url.toDisplayString()),
                   tr("Open in the browser"));
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_search->text().isEmpty()) {
        close();
    } else {
        m_search->clear();
        focusSearch();
    }
}

/// In the search, keys that are of no use there move in what was found, or else in the page.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool isSearching = m_side->currentWidget() == m_hits;
    switch (const int key = static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        if (isSearching)
            m_hits->moveBy(1);
        else
            m_contents->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Up:
        m_hits->moveBy(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isSearching)
            m_hits->moveBy(key == Qt::Key_PageDown ? linesPerPage : -linesPerPage);
        else
            QCoreApplication::sendEvent(m_view, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isSearching)
            m_hits->choose();
        return true;
    default:
        return false;
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_home)
        updateIcons();
}

void HelpWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    save();
}

void HelpWindow::restore()
{
    const QSettings settings;
    const int unit = Theme::instance().spacing();
    resize(firstSize * unit);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
}

void HelpWindow::save() const
{
    if (m_current.page.isEmpty())
        return;
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(pageKey, m_current.anchor.isEmpty() ? m_current.page
                                                          : u"%1#%2"_s.arg(m_current.page, m_current.anchor));
}

} // namespace wireloupe::ui
