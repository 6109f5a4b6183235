#include "ui/tabarea.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/actionkeys.h"
#include "ui/plaintext.h"
#include "ui/taborder.h"
#include "ui/tabpage.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

/// A long address leaves room for other tabs.
int maxTitleWidth(const QWidget &bar)
{
    return 30 * bar.fontMetrics().averageCharWidth();
}

} // namespace

TabArea::TabArea(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_barRow(new QWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setObjectName(QStringLiteral("tabs"));
    m_bar->setAccessibleName(tr("Tabs"));
    m_bar->setTabsClosable(true);
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideNone); // titles are short already, and tabs rather scroll than shrink
    m_bar->setUsesScrollButtons(true);
    m_bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_bar->setMinimumWidth(1);
    // Those that scroll: the arrow keys bring every tab into sight.
    for (auto *button : m_bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::NoFocus);

    auto *plus = new QToolButton(m_barRow);
    plus->setObjectName(QStringLiteral("newTab"));
    plus->setIcon(Theme::instance().icon(QStringLiteral("plus")));
    plus->setAutoRaise(true);
    plus->setAccessibleName(tr("New connection"));
    auto *keys = new ActionKeys(ActionId::NewConnection, plus);
    const auto showKeys = [plus, keys] { plus->setToolTip(keys->hint(plus->accessibleName())); };
    connect(keys, &ActionKeys::changed, plus, showKeys);
    showKeys();

    auto *row = new QHBoxLayout(m_barRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().spacing());
    row->addWidget(m_bar);
    row->addWidget(plus);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_barRow);
    layout->addWidget(m_stack, 1);

    connect(plus, &QToolButton::clicked, this, &TabArea::newTabRequested);
    connect(m_bar, &QTabBar::currentChanged, this, &TabArea::showCurrent);
    connect(m_bar, &QTabBar::tabMoved, this, &TabArea::tabsChanged);
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int index) { closePage(pageAt(index)); });
    m_barRow->hide();
}

void TabArea::setEmptyPage(QWidget *page)
{
    m_emptyPage = page;
    m_stack->addWidget(page);
    showCurrent();
}

void TabArea::add(TabPage *page, bool makeCurrent)
{
    m_stack->addWidget(page);
    connect(page, &TabPage::changed, this, [this, page] { refresh(page); });
    const int index = m_bar->addTab({});
    m_bar->setTabData(index, QVariant::fromValue(static_cast<QObject *>(page)));
    refresh(page);
    emit opening(page);
    if (makeCurrent)
        m_bar->setCurrentIndex(index);
    showCurrent();
}

void TabArea::closePage(TabPage *page)
{
    if (indexOf(page) < 0)
        return;
    const bool hadKeyboard = page->isAncestorOf(QApplication::focusWidget());
    const bool wasIn = isAncestorOf(QApplication::focusWidget());
    emit closing(page);
    discard(page);
    if (TabPage *next = current(); next && hadKeyboard)
        next->focusFirst();
    else if (!next && wasIn) // the tabs have gone, too
        focusEmptyPage();
    emit tabsChanged();
}

void TabArea::replace(TabPage *page, TabPage *successor)
{
    add(successor, page == current());
    m_bar->moveTab(indexOf(successor), indexOf(page));
    discard(page);
    emit tabsChanged();
}

void TabArea::discard(TabPage *page)
{
    page->disconnect(this);
    m_stack->removeWidget(page);
    m_bar->removeTab(indexOf(page));
    fitBar();
    page->hide();
    page->deleteLater();
    showCurrent();
}

void TabArea::focusEmptyPage()
{
    if (!m_emptyPage)
        return;
    if (const std::vector<QWidget *> stops = tabStops(*m_emptyPage); !stops.empty())
        stops.front()->setFocus(Qt::OtherFocusReason);
}

TabPage *TabArea::current() const
{
    return pageAt(m_bar->currentIndex());
}

void TabArea::setCurrent(TabPage *page)
{
    m_bar->setCurrentIndex(indexOf(page));
}

QList<TabPage *> TabArea::pages() const
{
    QList<TabPage *> pages;
    for (int index = 0; index < m_bar->count(); ++index)
        pages.append(pageAt(index));
    return pages;
}

int TabArea::count() const
{
    return m_bar->count();
}

void TabArea::selectNext()
{
    step(1);
}

void TabArea::selectPrevious()
{
    step(-1);
}

void TabArea::step(int by)
{
    if (const int tabs = m_bar->count(); tabs > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + tabs) % tabs);
}

void TabArea::moveCurrentLeft()
{
    moveCurrent(layoutDirection() == Qt::RightToLeft ? 1 : -1);
}

void TabArea::moveCurrentRight()
{
    moveCurrent(layoutDirection() == Qt::RightToLeft ? -1 : 1);
}

void TabArea::moveCurrent(int by)
{
    const int from = m_bar->currentIndex();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < m_bar->count())
        m_bar->moveTab(from, to);
}

TabPage *TabArea::pageAt(int index) const
{
    return qobject_cast<TabPage *>(m_bar->tabData(index).value<QObject *>());
}

int TabArea::indexOf(const TabPage *page) const
{
    for (int index = 0; index < m_bar->count(); ++index)
        if (pageAt(index) == page)
            return index;
    return -1;
}

void TabArea::refresh(TabPage *page)
{
    const int index = indexOf(page);
    QString title =
        m_bar->fontMetrics().elidedText(oneLine(page->title()), Qt::ElideMiddle, maxTitleWidth(*m_bar));
    title.replace(QLatin1Char('&'), QStringLiteral("&&"));
    QStringList lines{page->hint(), page->saveWords()};
    lines.removeAll(QString());
    m_bar->setTabText(index, title);
    m_bar->setTabIcon(index, page->icon());
    m_bar->setTabToolTip(index, plainToolTip(lines));
    fitBar();
    for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
        if (QWidget *close = m_bar->tabButton(index, side))
            close->setAccessibleName(tr("Close %1").arg(oneLine(page->title())));
    m_bar->setAccessibleTabName(index, oneLine(lines.join(QLatin1Char('\n'))));
    emit tabsChanged();
}

/// A layout would leave room for buttons to scroll with, also where one short tab has none.
void TabArea::fitBar()
{
    m_bar->setMaximumWidth(std::max(1, m_bar->sizeHint().width()));
    m_bar->updateGeometry(); // which it forgets while it is hidden
}

/// Buttons in tabs stay where they were until the bar is laid out anew.
void TabArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    QEvent again(QEvent::StyleChange);
    QCoreApplication::sendEvent(m_bar, &again);
}

void TabArea::showCurrent()
{
    TabPage *page = current();
    m_barRow->setVisible(m_bar->count() > 0);
    if (QWidget *shown = page ? page : m_emptyPage)
        m_stack->setCurrentWidget(shown);
    emit currentChanged(page);
}

} // namespace wireloupe::ui
