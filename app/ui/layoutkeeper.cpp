#include "ui/layoutkeeper.h"

#include <QEvent>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>
#include <QWindow>

#include "ui/capturepane.h"
#include "ui/tabpage.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"layout/window"_s;
const QString splitterKey = u"layout/sidebar"_s;
const QString sidebarHiddenKey = u"layout/sidebarHidden"_s;

QString pageKey(const TabPage &page)
{
    return u"layout/"_s + page.kind();
}

} // namespace

LayoutKeeper::LayoutKeeper(QMainWindow &window, QSplitter &splitter, QObject *parent)
    : QObject(parent), m_window(window), m_splitter(splitter)
{
    connect(&m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitterTouched = true; });
    m_window.installEventFilter(this);
}

void LayoutKeeper::restoreWindow()
{
    const QSettings settings;
    const int unit = Theme::instance().spacing();
    m_window.resize(unit * 320, unit * 205);
    if (!m_window.restoreGeometry(settings.value(geometryKey).toByteArray()) ||
        !m_splitter.restoreState(settings.value(splitterKey).toByteArray()))
        m_splitter.setSizes({unit * 58, unit * 262});
    m_splitter.widget(0)->setHidden(settings.value(sidebarHiddenKey).toBool());
    m_firstSize = m_window.size();
    m_wasSidebarHidden = m_splitter.widget(0)->isHidden();
}

void LayoutKeeper::restorePage(TabPage &page)
{
    CapturePane *pane = page.capturePane();
    if (!pane || m_firstLayouts.contains(&page))
        return;
    if (const QByteArray kept = QSettings().value(pageKey(page)).toByteArray(); !kept.isEmpty())
        pane->restoreLayout(kept);
    m_firstLayouts.insert(&page, pane->saveLayout());
}

void LayoutKeeper::savePage(const TabPage &page)
{
    if (!m_firstLayouts.contains(&page))
        return;
    const QByteArray layout = page.capturePane()->saveLayout();
    if (layout != m_firstLayouts.take(&page))
        QSettings().setValue(pageKey(page), layout);
}

void LayoutKeeper::saveWindow()
{
    if (!isTouched())
        return;
    QSettings settings;
    settings.setValue(geometryKey, m_window.saveGeometry());
    settings.setValue(splitterKey, m_splitter.saveState());
    settings.setValue(sidebarHiddenKey, m_splitter.widget(0)->isHidden());
}

bool LayoutKeeper::isTouched() const
{
    return m_isSplitterTouched || m_window.size() != m_firstSize ||
           (m_firstPlace && m_window.pos() != *m_firstPlace) ||
           m_splitter.widget(0)->isHidden() != m_wasSidebarHidden;
}

/// Where a window comes up is known when it is first exposed, not before.
bool LayoutKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == &m_window && !m_firstPlace) {
        m_window.windowHandle()->installEventFilter(this);
    } else if (event->type() == QEvent::Expose && watched == m_window.windowHandle()) {
        m_firstPlace = m_window.pos();
        watched->removeEventFilter(this);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wireloupe::ui
