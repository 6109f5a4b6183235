#include "ui/looks/placement.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QSizeGrip>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStackedLayout>
#include <QTabBar>

#include "ui/looks/textfit.h"

namespace wireloupe::test {

using namespace Qt::StringLiterals;

namespace {

bool isViewport(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

/// Whether what is in it may be larger than it.
bool canHoldLarger(const QWidget &widget)
{
    return isViewport(widget) || qobject_cast<const QTabBar *>(&widget);
}

/// What is larger than one sees, so that a hand finds it.
bool reachesOut(const QWidget &widget)
{
    return qobject_cast<const QSplitterHandle *>(&widget) || qobject_cast<const QSizeGrip *>(&widget);
}

/// Where its children may be.
QRect roomIn(const QWidget &widget)
{
    // From right to left a splitter puts its parts a pixel too far to the right.
    const int more = qobject_cast<const QSplitter *>(&widget) ? 1 : 0;
    return widget.rect().adjusted(0, 0, more, 0);
}

QString rectText(const QRect &rect)
{
    return u"%1,%2 %3×%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

void collect(QLayout &layout, QList<const QWidget *> &widgets)
{
    if (qobject_cast<QStackedLayout *>(&layout))
        return; // one at a time
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->layout())
            collect(*item->layout(), widgets);
        else if (const QWidget *widget = item->widget(); widget && widget->isVisible())
            widgets << widget;
    }
}

void findOverlaps(const QWidget &widget, QStringList &found)
{
    if (!widget.layout())
        return;
    QList<const QWidget *> widgets;
    collect(*widget.layout(), widgets);
    for (qsizetype one = 0; one < widgets.size(); ++one)
        for (qsizetype other = one + 1; other < widgets.size(); ++other)
            if (widgets[one]->parentWidget() == widgets[other]->parentWidget() &&
                widgets[one]->geometry().intersects(widgets[other]->geometry()))
                found << u"%1 (%2) lies over %3 (%4)"_s.arg(
                    describe(*widgets[one]), rectText(widgets[one]->geometry()), describe(*widgets[other]),
                    rectText(widgets[other]->geometry()));
}

} // namespace

QStringList strayWidgets(const QWidget &root)
{
    QStringList found;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        const QWidget *around = widget->parentWidget();
        if (widget->isWindow() || !widget->isVisibleTo(&root) || widget->size().isEmpty() ||
            reachesOut(*widget) || canHoldLarger(*around))
            continue;
        if (!roomIn(*around).contains(widget->geometry()))
            found << u"%1 at %2 sticks out of %3"_s.arg(describe(*widget), rectText(widget->geometry()),
                                                        rectText(around->rect()));
    }
    return found;
}

QStringList overlaps(const QWidget &root)
{
    QStringList found;
    findOverlaps(root, found);
    for (const auto *widget : root.findChildren<QWidget *>())
        if (widget->isVisibleTo(&root))
            findOverlaps(*widget, found);
    return found;
}

} // namespace wireloupe::test
