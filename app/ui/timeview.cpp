#include "ui/timeview.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/cellalignment.h"
#include "ui/columnmover.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/words.h"

namespace wireloupe::ui {

namespace {

/// Paints the bar of a line to the scale of the whole.
class BarDelegate : public QStyledItemDelegate
{
public:
    explicit BarDelegate(TimeView *view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto line = static_cast<std::size_t>(index.row());
        if (line >= m_view->spans().size() || m_view->total().count() <= 0)
            return;
        const TimeSpan &span = m_view->spans()[line];
        const int inset = option.rect.height() / 4;
        const QRect track = option.rect.adjusted(inset, inset, -inset, -inset);
        const auto total = static_cast<double>(m_view->total().count());
        const auto x = [&](std::chrono::nanoseconds time) {
            return track.left() + qRound(static_cast<double>(time.count()) / total * track.width());
        };
        const int left = std::min(x(span.begin), track.right() - leastWidth);
        const int right = std::max(left + leastWidth, x(span.begin + span.duration));
        const QRectF bar(left, track.top(), right - left, track.height());
        const QColor color = Theme::instance().color(span.hasFailed ? Role::Error : span.color);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        // One that came to no end is hatched: told apart without its colour, too.
        painter->setBrush(span.hasFailed ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
        painter->drawRoundedRect(bar, radius, radius);
        painter->restore();
    }

private:
    // What is over at once is still to be seen.
    static constexpr int leastWidth = 3;
    static constexpr qreal radius = 2;

    TimeView *m_view;
};

} // namespace

TimeView::TimeView(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Where the time went"));
    setHeaderLabels({tr("Phase"), tr("Took"), tr("Began after"), QString()});
    headerItem()->setData(BarColumn, Qt::AccessibleTextRole, tr("When, as a bar"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setItemDelegateForColumn(BarColumn, new BarDelegate(this));
    header()->setStretchLastSection(true);
    header()->setSectionsClickable(false);
    for (const int column : {DurationColumn, BeginColumn})
        headerItem()->setTextAlignment(column, numberAlignment);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &TimeView::copy);
    addAction(copyAction);
    new ColumnMover(*this);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

std::chrono::nanoseconds TimeView::total() const
{
    std::chrono::nanoseconds end{};
    for (const TimeSpan &span : m_spans)
        end = std::max(end, span.begin + span.duration);
    return end;
}

void TimeView::setSpans(std::vector<TimeSpan> spans)
{
    m_spans = std::move(spans);
    clear();
    for (const TimeSpan &span : m_spans)
        addLine(span);
    if (!m_spans.empty())
        addTotal();
    fitColumns();
}

QString TimeView::durationText(std::chrono::nanoseconds duration, bool isAtLeast)
{
    const QString text = ui::durationText(duration);
    return isAtLeast ? tr("more than %1").arg(text) : text;
}

void TimeView::addLine(const TimeSpan &span)
{
    QString took = durationText(span.duration, span.isAtLeast);
    if (span.hasFailed)
        took = tr("%1, then failed").arg(took);
    const QString begin = span.begin.count() == 0 ? QStringLiteral("0") : ui::durationText(span.begin);
    auto *item = new QTreeWidgetItem(this, {span.name, took, begin});
    for (const int column : {DurationColumn, BeginColumn})
        item->setTextAlignment(column, numberAlignment);
    for (const int column : {NameColumn, DurationColumn, BeginColumn, BarColumn})
        item->setToolTip(column, plainToolTip(span.meaning));
    item->setData(BarColumn, Qt::AccessibleTextRole, span.meaning);
}

void TimeView::addTotal()
{
    const bool isAtLeast =
        std::any_of(m_spans.begin(), m_spans.end(), [](const TimeSpan &span) { return span.isAtLeast; });
    auto *item = new QTreeWidgetItem(this, {tr("All"), durationText(total(), isAtLeast)});
    item->setTextAlignment(DurationColumn, numberAlignment);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const int column : {NameColumn, DurationColumn})
        item->setFont(column, bold);
}

void TimeView::fitColumns()
{
    for (const int column : {NameColumn, DurationColumn, BeginColumn}) {
        resizeColumnToContents(column);
        setColumnWidth(column, columnWidth(column) + Theme::instance().spacing(3));
    }
}

void TimeView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void TimeView::copy()
{
    QStringList lines;
    for (int line = 0; line < topLevelItemCount(); ++line) {
        const QTreeWidgetItem *item = topLevelItem(line);
        lines << QStringList{item->text(NameColumn), item->text(DurationColumn), item->text(BeginColumn)}
                     .join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(withoutIsolates(lines.join(QLatin1Char('\n'))));
}

} // namespace wireloupe::ui
