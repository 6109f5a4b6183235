#include "ui/logarea.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/cellfilter.h"
#include "ui/findbar.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/gotobar.h"
#include "ui/logfinder.h"
#include "ui/logmarks.h"
#include "ui/markspopup.h"
#include "ui/minimap.h"
#include "ui/notepopup.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

// In units of the theme: where the log is smaller, it has the room of the map too.
constexpr int minWidthForMap = 100;
constexpr int minHeightForMap = 30;

} // namespace

LogArea::LogArea(const std::shared_ptr<capture::Store> &store, QWidget *parent)
    : QWidget(parent)
    , m_model(new FrameLogModel(store, this))
    , m_view(new FrameLogView(m_model, this))
    , m_finder(new LogFinder(*m_model, *m_view, this))
    , m_map(new MiniMap(*m_model, *m_view, m_finder->hits(), this))
    , m_marks(new LogMarks(*m_model, *m_view, this))
    , m_findBar(new FindBar(this))
    , m_goToBar(new GoToBar(*m_model, *m_view, this))
    , m_note(new NotePopup(this))
    , m_marksPopup(new MarksPopup(store, this))
{
    setUpLayout();
    connectParts();
}

void LogArea::setUpLayout()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_map);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_goToBar);
    setFocusProxy(m_view);
}

void LogArea::connectParts()
{
    connect(m_finder, &LogFinder::hitsChanged, m_map, &MiniMap::updateSoon);
    connect(m_finder, &LogFinder::hitsChanged, m_findBar, &FindBar::updateCount);
    connect(m_finder, &LogFinder::stepped, m_findBar, &FindBar::takeOutcome);
    connect(m_view, &FrameLogView::rowSelectionChanged, m_findBar, &FindBar::updateCount);
    connect(m_view, &FrameLogView::menuRequested, this, &LogArea::showMenu);
    connect(m_marks, &LogMarks::told, this, &LogArea::told);
    connect(m_model, &FrameLogModel::marksChanged, m_marksPopup, [this] {
        if (m_marksPopup->isVisible())
            m_marksPopup->refresh();
    });
    connect(m_marksPopup, &MarksPopup::chosen, this, [this](capture::Row row) {
        m_view->goToRow(row);
        m_view->setFocus();
        if (!m_model->isShown(row))
            emit told(
                tr("Row %1 does not pass the filter.").arg(QLocale().toString(capture::toInt(row) + 1)));
    });
    connect(m_marksPopup, &MarksPopup::removeRequested, m_marks, &LogMarks::remove);
    connect(m_note, &NotePopup::accepted, this, [this](const QString &note) {
        if (m_noted)
            m_marks->set(*m_noted, note);
    });
}

void LogArea::setMapShown(bool isShown)
{
    m_isMapShown = isShown;
    updateMap();
}

void LogArea::updateMap()
{
    const Theme &theme = Theme::instance();
    const bool hasRoom =
        width() >= theme.spacing(minWidthForMap) && height() >= theme.spacing(minHeightForMap);
    m_map->setVisible(m_isMapShown && hasRoom);
}

void LogArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateMap();
}

void LogArea::find(FindTarget *target, QObject *owner)
{
    m_goToBar->hide();
    if (target)
        m_findBar->open(target, owner, QApplication::focusWidget());
    else
        m_findBar->open(m_finder, m_finder, m_view);
}

bool LogArea::isFinding() const
{
    return !m_findBar->isHidden() && m_findBar->target() == m_finder;
}

void LogArea::findNext()
{
    if (!m_findBar->target())
        find();
    m_findBar->findNext();
}

void LogArea::findPrevious()
{
    if (!m_findBar->target())
        find();
    m_findBar->findPrevious();
}

void LogArea::goTo()
{
    m_findBar->closeBar();
    m_goToBar->open(m_view);
}

void LogArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || (m_findBar->isHidden() && m_goToBar->isHidden())) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_goToBar->hide();
    m_findBar->closeBar();
}

/// Of the number of a row, in the viewport; its middle where the row is out of sight.
QRect LogArea::cellOf(capture::Row row) const
{
    const QRect cell = m_view->visualRect(m_model->index(m_model->lineOf(row), FrameLogModel::NumberColumn));
    const QRect area = m_view->viewport()->rect();
    return area.intersects(cell) ? cell : QRect(area.center(), QSize(0, 0));
}

void LogArea::noteMark()
{
    if (const auto row = m_view->currentLogRow())
        editNote(*row);
}

void LogArea::editNote(capture::Row row)
{
    m_noted = row;
    m_note->openUnder(*m_view->viewport(), cellOf(row),
                      tr("Note for row %1").arg(QLocale().toString(capture::toInt(row) + 1)),
                      m_model->marks().note(row));
}

void LogArea::showMarks()
{
    m_marksPopup->openIn(*m_view->viewport());
}

void LogArea::showMenu(const QModelIndex &cell, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"logMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (cell.isValid())
        addFilterActions(*menu, cell);
    addRowActions(*menu);
    addMarkActions(*menu);
    menu->addSeparator();
    menu->addAction(tr("Select &all"), m_view, &FrameLogView::selectAll);
    m_view->fillColumnMenu(*menu->addMenu(tr("Co&lumns")));
    menu->addAction(Theme::instance().icon(u"export"_s), tr("&Export…"), this, &LogArea::exportRequested);
    menu->popup(place);
}

void LogArea::addFilterActions(QMenu &menu, const QModelIndex &cell)
{
    const auto column = static_cast<FrameLogModel::Column>(cell.column());
    const LogRow row = m_model->logRow(cell.row());
    const QString term = filterTerm(column, row.head, row.summary);
    if (term.isEmpty())
        return;
    const bool isTime = column == FrameLogModel::TimeColumn;
    const auto add = [&](const QString &text, const QString &chosen) {
        QAction *action = menu.addAction(text, this, [this, chosen] { emit filterTermChosen(chosen); });
        action->setStatusTip(chosen);
        return action;
    };
    const QString shown = menu.fontMetrics().elidedText(term, Qt::ElideRight, 240).replace(u'&', u"&&"_s);
    const QString only = isTime ? tr("&Only from here on") : tr("&Only these: %1").arg(isolated(shown));
    const QString others = isTime ? tr("Only &up to here") : tr("&Not these: %1").arg(isolated(u'-' + shown));
    add(only, term)->setIcon(Theme::instance().icon(u"filter"_s));
    add(others, u'-' + term);
    menu.addSeparator();
}

void LogArea::addRowActions(QMenu &menu)
{
    const Theme &theme = Theme::instance();
    const qint64 count = m_view->selectedLogRowCount();
    for (QAction *action : m_view->rowActions()) {
        // A copy of the entry: the shortcut of the view's own goes on whatever is selected.
        auto *entry = menu.addAction(action->icon(), action->text(), action, &QAction::trigger);
        entry->setShortcut(action->shortcut());
        entry->setShortcutContext(Qt::WidgetShortcut);
        entry->setEnabled(count > 0);
    }
    menu.addSeparator();
    menu.addAction(tr("&Save payload…"), this, &LogArea::savePayloadRequested)->setEnabled(count == 1);
    menu.addAction(theme.icon(u"duplicate"_s), tr("Co&mpare two rows"), this,
                   [this] {
                       const capture::RowSet rows = m_view->selectedLogRows(2);
                       emit compareRequested(rows.front(), rows.back());
                   })
        ->setEnabled(count == 2);
    menu.addSeparator();
}

void LogArea::addMarkActions(QMenu &menu)
{
    const Theme &theme = Theme::instance();
    const auto current = m_view->currentLogRow();
    const bool isMarked = current && m_model->marks().contains(*current);
    menu.addAction(theme.icon(u"flag"_s), isMarked ? tr("Remove ma&rk") : tr("Ma&rk"), m_marks,
                   &LogMarks::toggle)
        ->setEnabled(current.has_value());
    menu.addAction(theme.icon(u"flag-note"_s), isMarked ? tr("Edit no&te…") : tr("Mark with no&te…"), this,
                   &LogArea::noteMark)
        ->setEnabled(current.has_value());
}

} // namespace wireloupe::ui
