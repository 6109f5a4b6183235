#include "ui/capturessection.h"

#include <algorithm>

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/capturedelegate.h"
#include "ui/captureshelf.h"
#include "ui/capturesmodel.h"
#include "ui/messagebar.h"
#include "ui/sectionlabel.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// More than these scroll: the saved connections above need their room.
constexpr int shownRows = 6;

} // namespace

CapturesSection::CapturesSection(CaptureShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_model(new CapturesModel(this))
    , m_list(new QListView(this))
    , m_undoBar(new MessageBar(this))
    , m_open(addListAction(u"openListed"_s, u"folder"_s, tr("&Open"), {}, &CapturesSection::openCurrent))
    , m_save(addListAction(u"saveListed"_s, u"capture"_s, tr("&Save as…"), {}, &CapturesSection::saveCurrent))
    , m_remove(addListAction(u"removeListed"_s, u"trash"_s, tr("De&lete"), QKeySequence::Delete,
                             &CapturesSection::removeCurrent))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"capturesSection"_s);
    m_undoBar->setObjectName(u"capturesUndoBar"_s);
    setUpList();
    auto *title = new SectionLabel(tr("Captures"), this);
    title->setContentsMargins(directedMargins(theme.spacing(3), theme.spacing(2), 0, theme.spacing()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addWidget(m_undoBar);
    connect(&m_shelf, &CaptureShelf::changed, this, &CapturesSection::fill);
    connect(&m_shelf, &CaptureShelf::removed, this, [this](const QString &deleted) {
        m_undoBar->say(MessageBar::Kind::Info, tr("Deleted %1").arg(deleted), tr("Undo"));
        show();
    });
    connect(m_undoBar, &MessageBar::actionTriggered, this, [this] {
        m_shelf.undo();
        m_list->setFocus();
    });
    fill();
}

void CapturesSection::setUpList()
{
    m_list->setObjectName(u"capturesList"_s);
    m_list->setAccessibleName(tr("Captures: recent, not saved, recovered"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaptureDelegate(m_list));
    m_list->setIconSize(QSize(1, 1) * Theme::instance().spacing(4));
    m_list->setFrameShape(QFrame::Panel); // shows whether it has the keyboard
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::activated, this, &CapturesSection::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &CapturesSection::showMenu);
}

QAction *CapturesSection::addListAction(const QString &name, const QString &icon, const QString &text,
                                        const QKeySequence &key, void (CapturesSection::*slot)())
{
    auto *action = new QAction(Theme::instance().icon(icon), text, m_list);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void CapturesSection::fill()
{
    const CaptureEntry *kept = current();
    const QString path = kept ? kept->path : QString();
    const int row = m_list->currentIndex().row();
    m_model->setEntries(m_shelf.entries());
    QModelIndex index = m_model->indexOf(path);
    if (!index.isValid() && row >= 0)
        index = m_model->index(std::min(row, m_model->rowCount() - 1));
    m_list->setCurrentIndex(index);
    fitHeight();
    setVisible(m_model->rowCount() > 0 || m_undoBar->isVisibleTo(this));
}

void CapturesSection::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
}

const CaptureEntry *CapturesSection::current() const
{
    return m_model->entry(m_list->currentIndex());
}

void CapturesSection::focusRecovered()
{
    const QModelIndex recovered = m_model->firstRecovered();
    const QModelIndex index = recovered.isValid() ? recovered : m_model->index(0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->setFocus(Qt::OtherFocusReason);
}

void CapturesSection::openCurrent()
{
    if (const CaptureEntry *entry = current())
        emit openRequested(entry->path);
}

void CapturesSection::saveCurrent()
{
    if (const CaptureEntry *entry = current(); entry && entry->isOwn())
        emit saveRequested(entry->path);
}

void CapturesSection::removeCurrent()
{
    if (const CaptureEntry *entry = current())
        m_shelf.remove(CaptureEntry(*entry));
}

void CapturesSection::showMenu(const QPoint &position)
{
    const CaptureEntry *entry = m_model->entry(m_list->indexAt(position));
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"capturesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->setDefaultAction(m_open);
    if (entry->isOwn())
        menu->addAction(m_save);
    menu->addSeparator();
    m_remove->setText(entry->isOwn() ? tr("De&lete") : tr("Remove from the &list"));
    menu->addAction(m_remove);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace wireloupe::ui
