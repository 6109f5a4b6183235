#include "ui/taborder.h"

#include <algorithm>
#include <unordered_set>

#include <QGridLayout>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStyleHints>
#include <QToolBar>

namespace wireloupe::ui {

namespace {

using Widgets = std::vector<QWidget *>;

/// Some systems let Tab go to texts and lists alone.
Qt::FocusPolicy tabPolicy()
{
    const bool isAll = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    return isAll ? Qt::TabFocus : Qt::StrongFocus;
}

/// Line by line: what begins above the middle of the first one of a line stands in that line.
void sortAsRead(Widgets &widgets, Qt::LayoutDirection direction)
{
    const auto isHigher = [](const QWidget *one, const QWidget *other) { return one->y() < other->y(); };
    const auto isEarlier = [direction](const QWidget *one, const QWidget *other) {
        return direction == Qt::RightToLeft ? one->geometry().right() > other->geometry().right()
                                            : one->x() < other->x();
    };
    std::stable_sort(widgets.begin(), widgets.end(), isHigher);
    for (auto first = widgets.begin(); first != widgets.end();) {
        const int middle = (*first)->geometry().center().y();
        const auto end =
            std::find_if(first + 1, widgets.end(), [middle](const QWidget *at) { return at->y() > middle; });
        std::stable_sort(first, end, isEarlier);
        first = end;
    }
}

/// Bars and docks stand elsewhere than their number says.
bool isReadByPlace(const QWidget &widget)
{
    return qobject_cast<const QMainWindow *>(&widget) || qobject_cast<const QToolBar *>(&widget);
}

std::vector<QLayoutItem *> itemsAsRead(QLayout &layout)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> placed;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        int row = i;
        int column = 0;
        int span = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &span, &span);
        placed.push_back({{row, column}, layout.itemAt(i)});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<QLayoutItem *> items;
    items.reserve(placed.size());
    for (const auto &[place, item] : placed)
        items.push_back(item);
    return items;
}

/// The part of a splitter that was dragged shut is not hidden, but lies outside of it.
bool isShut(const QWidget &widget)
{
    const auto *splitter = qobject_cast<const QSplitter *>(widget.parentWidget());
    return splitter && !splitter->rect().intersects(widget.geometry());
}

class Walk
{
public:
    explicit Walk(const QWidget &window) : m_current(window.focusWidget()) { visitChildren(window); }

    Widgets takeStops() { return std::move(m_stops); }

private:
    void visit(QWidget &widget)
    {
        const bool isCurrent = &widget == m_current;
        const bool holdsCurrent = isCurrent || widget.isAncestorOf(m_current);
        const bool isShown = m_isInSight && !widget.isHidden() && !isShut(widget);
        if (!m_visited.insert(&widget).second || widget.isWindow() || (!isShown && !holdsCurrent))
            return;
        const QScopedValueRollback inside(m_isInSight, isShown);
        if (isCurrent || (isShown && isStop(widget)))
            m_stops.push_back(&widget);
        visitChildren(widget);
    }

    bool isStop(const QWidget &widget) const
    {
        return (widget.focusPolicy() & m_policy) == m_policy && widget.isEnabled() && !widget.focusProxy();
    }

    void visitChildren(const QWidget &widget)
    {
        if (const auto *splitter = qobject_cast<const QSplitter *>(&widget))
            for (int i = 0; i < splitter->count(); ++i)
                visit(*splitter->widget(i));
        else if (widget.layout() && !isReadByPlace(widget))
            visitLayout(*widget.layout());
        const auto children = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        Widgets others(children.begin(), children.end());
        sortAsRead(others, widget.layoutDirection());
        for (QWidget *other : others)
            visit(*other);
    }

    void visitLayout(QLayout &layout)
    {
        for (QLayoutItem *item : itemsAsRead(layout))
            if (QWidget *widget = item->widget())
                visit(*widget);
            else if (QLayout *inner = item->layout())
                visitLayout(*inner);
    }

    const Qt::FocusPolicy m_policy = tabPolicy();
    const QWidget *m_current;
    bool m_isInSight = true; ///< false inside of what cannot be seen, which the keyboard is about to leave
    std::unordered_set<const QWidget *> m_visited;
    Widgets m_stops;
};

void scrollTo(QWidget &widget)
{
    for (QWidget *at = widget.parentWidget(); at && !at->isWindow(); at = at->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(&widget);
}

} // namespace

Widgets tabStops(const QWidget &window)
{
    return Walk(window).takeStops();
}

bool moveToTabStop(const QWidget &window, bool isNext)
{
    const Widgets stops = tabStops(window);
    if (stops.empty())
        return false;
    const auto at = std::find(stops.begin(), stops.end(), window.focusWidget());
    QWidget *next = nullptr;
    if (isNext)
        next = at == stops.end() || at + 1 == stops.end() ? stops.front() : *(at + 1);
    else
        next = at == stops.begin() || at == stops.end() ? stops.back() : *(at - 1);
    if (next == window.focusWidget())
        return false;
    next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(*next);
    return true;
}

} // namespace wireloupe::ui
