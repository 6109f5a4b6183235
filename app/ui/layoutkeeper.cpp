#include "ui/layoutkeeper.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

#include "ui/capturepane.h"
#include "ui/tabpage.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"layout/window"_s;
const QString splitterKey = u"layout/sidebar"_s;

QString pageKey(const TabPage &page)
{
    return u"layout/"_s + page.kind();
}

} // namespace

LayoutKeeper::LayoutKeeper(QMainWindow &window, QSplitter &splitter, QObject *parent)
    : QObject(parent), m_window(window), m_splitter(splitter)
{
    connect(
        &m_splitter, &QSplitter::splitterMoved, this, [this] { m_isTouched = true; });
}

void LayoutKeeper::restoreWindow()
{
    const QSettings settings;
    const int unit = Theme::instance().spacing();
    m_window.resize(unit * 320, unit * 205);
    if (!m_window.restoreGeometry(settings.value(geometryKey).toByteArray()) ||
        !m_splitter.restoreState(settings.value(splitterKey).toByteArray()))
        m_splitter.setSizes({unit * 58, unit * 262});
    m_firstSize = m_window.size();
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
    if (!m_isTouched && m_window.size() == m_firstSize)
        return;
    QSettings settings;
    settings.setValue(geometryKey, m_window.saveGeometry());
    settings.setValue(splitterKey, m_splitter.saveState());
}

} // namespace wireloupe::ui
