#include "ui/sidebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/capturessection.h"
#include "ui/connectiondefaults.h"
#include "ui/connectionfilter.h"
#include "ui/connectionmover.h"
#include "ui/fieldbuttons.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "ui/savedconnections.h"
#include "ui/sectionlabel.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QToolButton *headerButton(const QString &name, const QString &icon, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(Theme::instance().icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QAction *treeAction(QTreeView *tree, const QString &name, const QString &icon, const QString &text,
                    const QKeySequence &key)
{
    auto *action = new QAction(Theme::instance().icon(icon), text, tree);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    tree->addAction(action);
    return action;
}

} // namespace

Sidebar::Sidebar(SavedConnections &saved, CaptureShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_filter(new ConnectionFilter(this))
    , m_tree(new QTreeView(this))
    , m_search(new QLineEdit(this))
    , m_hint(new QLabel(m_tree->viewport()))
    , m_undoBar(new MessageBar(this))
    , m_captures(new CapturesSection(shelf, this))
    , m_server(new QToolButton(this))
    , m_serverDetail(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"sidebar"_s);
    m_search->setObjectName(u"sidebarSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the saved connections"));
    addClearButton(*m_search);
    addLeadingIcon(*m_search, theme.icon(u"search"_s, Role::Muted), tr("Search"));
    m_undoBar->setObjectName(u"undoBar"_s);
    buildTree();

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(theme.spacing(2), 0, theme.spacing(2), theme.spacing(2));
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addLayout(searchRow);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_undoBar);
    layout->addWidget(m_captures);
    layout->addWidget(buildServerSection());
    connectParts();
    updateHint();
}

void Sidebar::buildTree()
{
    m_filter->setSourceModel(&m_saved.model());
    m_tree->setObjectName(u"connectionTree"_s);
    m_tree->setAccessibleName(tr("Saved connections"));
    m_tree->setModel(m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::Panel); // shows whether it has the keyboard
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDropIndicatorShown(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->expandAll();
    m_tree->viewport()->setAutoFillBackground(false);

    connect(treeAction(m_tree, u"duplicateConnection"_s, u"duplicate"_s, tr("&Duplicate"), {}),
            &QAction::triggered, this, &Sidebar::duplicateCurrent);
    m_mover = new ConnectionMover(*m_tree, *m_filter, m_saved.model());
    connect(treeAction(m_tree, u"deleteConnection"_s, u"trash"_s, tr("De&lete"), QKeySequence::Delete),
            &QAction::triggered, this, &Sidebar::removeCurrent);

    auto *cover = new QVBoxLayout(m_tree->viewport());
    m_hint->setObjectName(u"sidebarHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    cover->addWidget(m_hint);
    cover->addStretch(); // an alignment would not ask how high the text is at this width
}

QWidget *Sidebar::buildHeader()
{
    const Theme &theme = Theme::instance();
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(
        directedMargins(theme.spacing(3), theme.spacing(), theme.spacing(), theme.spacing()));
    layout->setSpacing(0);
    layout->addWidget(new SectionLabel(tr("Saved"), header), 1);
    QToolButton *folder = headerButton(u"addFolder"_s, u"folder-new"_s, tr("New folder"), header);
    QToolButton *connection = headerButton(u"addConnection"_s, u"plus"_s, tr("New saved connection"), header);
    layout->addWidget(folder);
    layout->addWidget(connection);
    connect(folder, &QToolButton::clicked, this, &Sidebar::addFolder);
    connect(connection, &QToolButton::clicked, this, &Sidebar::addConnection);
    return header;
}

QWidget *Sidebar::buildServerSection()
{
    const Theme &theme = Theme::instance();
    auto *section = new QFrame(this);
    m_server->setObjectName(u"sidebarServer"_s);
    m_server->setAutoRaise(true);
    m_server->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_server->setToolTip(tr("Show the local server"));
    m_serverDetail->setObjectName(u"sidebarServerDetail"_s);
    m_serverDetail->setTextFormat(Qt::PlainText);
    m_serverDetail->setForegroundRole(QPalette::PlaceholderText);

    auto *line = new QFrame(section);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(directedMargins(theme.spacing(2), 0, theme.spacing(3), theme.spacing(2)));
    row->addWidget(m_server);
    row->addStretch();
    row->addWidget(m_serverDetail);
    auto *title = new SectionLabel(tr("Server"), section);
    title->setContentsMargins(directedMargins(theme.spacing(3), theme.spacing(2), 0, theme.spacing()));
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addWidget(title);
    layout->addLayout(row);
    connect(m_server, &QToolButton::clicked, this, &Sidebar::serverRequested);
    return section;
}

void Sidebar::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        m_tree->expandAll();
        updateHint();
    });
    connect(m_tree, &QTreeView::activated, this, &Sidebar::connectTo);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(&m_saved, &SavedConnections::removed, this, [this](const QString &title) {
        m_undoBar->say(MessageBar::Kind::Info, tr("Deleted %1").arg(oneLine(title)), tr("Undo"));
    });
    connect(m_undoBar, &MessageBar::actionTriggered, this, &Sidebar::undo);
    connect(&m_saved.model(), &ConnectionTreeModel::modelAboutToBeReset, this, [this] {
        const workspace::Node *node = m_saved.model().node(current());
        m_currentBeforeReset = node ? node->id : QUuid();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        select(m_currentBeforeReset);
        updateHint();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &Sidebar::updateHint);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &Sidebar::updateHint);
}

QWidgetList Sidebar::panes() const
{
    return {m_tree, m_captures->list()};
}

QUuid Sidebar::currentFolder() const
{
    const ConnectionTreeModel &model = m_saved.model();
    const workspace::Node *folder = model.node(model.folderAt(current()));
    return folder ? folder->id : QUuid();
}

void Sidebar::setServer(const QIcon &icon, const QString &headline, const QString &detail)
{
    m_server->setIcon(icon);
    m_server->setText(headline);
    m_server->setAccessibleName(tr("Local server: %1 %2").arg(headline, detail));
    m_serverDetail->setText(detail);
}

void Sidebar::addFolder()
{
    ConnectionTreeModel &model = m_saved.model();
    m_search->clear();
    edit(model.addFolder(model.folderAt(current()), tr("New folder")));
}

void Sidebar::addConnection()
{
    ConnectionTreeModel &model = m_saved.model();
    m_search->clear();
    workspace::Profile profile = newProfile();
    profile.name = tr("New connection");
    profile.url = u"ws://localhost:"_s;
    const QModelIndex added = model.addConnection(model.folderAt(current()), profile);
    edit(added);
}

void Sidebar::undo()
{
    const QModelIndex restored = m_saved.undo();
    m_undoBar->dismiss();
    if (restored.isValid())
        select(m_saved.model().node(restored)->id);
}

void Sidebar::select(const QUuid &id)
{
    const QModelIndex index = m_filter->mapFromSource(m_saved.model().indexOf(id));
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void Sidebar::showMenu(const QPoint &position)
{
    const workspace::Node *node = m_saved.model().node(current());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = Theme::instance();
    if (node && m_tree->indexAt(position).isValid()) {
        if (!node->isFolder())
            addOpenActions(*menu, node->id);
        menu->addAction(theme.icon(u"edit"_s), tr("&Rename"), this, [this] { edit(current()); });
        m_mover->addFolderMenu(*menu);
        menu->addActions(m_tree->actions());
        menu->addSeparator();
    }
    menu->addAction(theme.icon(u"plus"_s), tr("&New connection"), this, &Sidebar::addConnection);
    menu->addAction(theme.icon(u"folder-new"_s), tr("New &folder"), this, &Sidebar::addFolder);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void Sidebar::addOpenActions(QMenu &menu, const QUuid &id)
{
    // In bold: what a double click does.
    menu.setDefaultAction(menu.addAction(
        Theme::instance().icon(u"connect"_s), tr("&Connect"), this,
        [this, id] { emit connectRequested(id); }));
    menu.addAction(tr("&Open without connecting"), this, [this, id] { emit openRequested(id); });
}

QModelIndex Sidebar::current() const
{
    return m_filter->mapToSource(m_tree->currentIndex());
}

void Sidebar::edit(const QModelIndex &sourceIndex)
{
    const QModelIndex index = m_filter->mapFromSource(sourceIndex);
    if (!index.isValid())
        return;
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->setFocus();
    m_tree->edit(index);
}

void Sidebar::connectTo(const QModelIndex &proxyIndex)
{
    const workspace::Node *node = m_saved.model().node(m_filter->mapToSource(proxyIndex));
    if (node && !node->isFolder())
        emit connectRequested(node->id);
}

void Sidebar::duplicateCurrent()
{
    if (current().isValid())
        edit(m_saved.model().duplicate(current()));
}

void Sidebar::removeCurrent()
{
    if (current().isValid())
        m_saved.remove(current());
}

void Sidebar::updateHint()
{
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_hint->setText(isSearching ? tr("Nothing matches.")
                                : tr("Connections that you save appear here, in folders if you like."));
    m_hint->setVisible(m_filter->rowCount() == 0);
}

} // namespace wireloupe::ui
