#include "ui/panesize.h"

#include <algorithm>

#include <QLayoutItem>
#include <QSplitter>

#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

/// The next part in sight in that direction; -1: there is none.
int partBeside(const QSplitter &splitter, int part, int step)
{
    for (int at = part + step; at >= 0 && at < splitter.count(); at += step)
        if (splitter.widget(at)->isVisible())
            return at;
    return -1;
}

int leastSize(const QSplitter &splitter, int part)
{
    const QSize least = QWidgetItem(splitter.widget(part)).minimumSize();
    return splitter.orientation() == Qt::Horizontal ? least.width() : least.height();
}

/// What only a handle can do. QSplitter::setSizes() would forget the size of a part that is hidden, and tell
/// nobody.
class Drag : public QSplitter
{
public:
    static void handle(QSplitter &splitter, int number, int by)
    {
        constexpr auto moveHandle = &Drag::moveSplitter;
        (splitter.*moveHandle)(placeOf(splitter, *splitter.handle(number)) + by, number);
    }

private:
    /// From where the splitter begins. A thin handle can be grabbed beside what is seen of it.
    static int placeOf(const QSplitter &splitter, const QSplitterHandle &handle)
    {
        const QRect seen = handle.contentsRect().translated(handle.pos());
        if (splitter.orientation() == Qt::Vertical)
            return seen.top();
        return splitter.isRightToLeft() ? splitter.width() - seen.right() - 1 : seen.left();
    }
};

void movePart(QSplitter &splitter, int part, int neighbour, int by)
{
    const QList<int> sizes = splitter.sizes();
    const auto spare = [&](int which) { return std::max(0, sizes[which] - leastSize(splitter, which)); };
    const int given = std::clamp(by, -spare(part), spare(neighbour));
    if (given != 0)
        Drag::handle(splitter, std::max(part, neighbour), part < neighbour ? given : -given);
}

} // namespace

void resizePaneAround(const QWidget *widget, int by)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        auto *splitter = qobject_cast<QSplitter *>(widget->parentWidget());
        const int part = splitter ? splitter->indexOf(const_cast<QWidget *>(widget)) : -1;
        if (part < 0)
            continue;
        const int after = partBeside(*splitter, part, 1);
        if (const int neighbour = after >= 0 ? after : partBeside(*splitter, part, -1); neighbour >= 0)
            return movePart(*splitter, part, neighbour, by);
    }
}

int paneStep()
{
    return Theme::instance().spacing(8);
}

} // namespace wireloupe::ui
