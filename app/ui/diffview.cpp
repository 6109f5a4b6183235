#include "ui/diffview.h"

#include <algorithm>
#include <limits>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include "lens/textlines.h"
#include "ui/accessiblerole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr int ownColumns = 160; // two dumps of bytes

} // namespace

DiffView::DiffView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Differences, side by side"));
    setAccessibleRole(*this, QAccessible::Document);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight); // as what it scrolls
    m_comparison.left = m_comparison.right = lens::TextLines::make({});
    connect(&Theme::instance(), &Theme::changed, this, &DiffView::relayout);
    relayout();
}

void DiffView::setNames(const QString &left, const QString &right)
{
    m_leftName = left;
    m_rightName = right;
    describeRow();
}

void DiffView::setComparison(lens::Comparison comparison)
{
    m_comparison = std::move(comparison);
    m_current = 0;
    m_width = 0;
    relayout();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    if (m_comparison.rows.changeCount() > 0)
        setCurrentRow(m_comparison.rows.changeRow(0));
    else
        emit currentRowChanged();
}

void DiffView::relayout()
{
    const QFont font = Theme::instance().fixedFont();
    m_left.reset(m_comparison.left, font, 0);
    m_right.reset(m_comparison.right, font, 0);
    updateScrollBars();
    viewport()->update();
}

void DiffView::updateScrollBars()
{
    const int page = std::max(1, viewport()->height() / m_left.lineHeight());
    const qsizetype maximum = std::max<qsizetype>(0, m_comparison.rows.rowCount() - page);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(
        0, static_cast<int>(std::min<qsizetype>(maximum, std::numeric_limits<int>::max())));
    const int width = sideRect(Side::Left).width();
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setSingleStep(qCeil(m_left.columnWidth()) * 4);
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(m_width) + Theme::instance().spacing(8) - width));
}

QRect DiffView::sideRect(Side side) const
{
    const int half = viewport()->width() / 2;
    const int from = side == Side::Left ? 0 : half + 1;
    const int to = side == Side::Left ? half : viewport()->width();
    return QStyle::visualRect(layoutDirection(), viewport()->rect(),
                              QRect(from, 0, to - from, viewport()->height()));
}

void DiffView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::instance();
    m_left.trim();
    m_right.trim();
    int y = 0;
    for (qsizetype row = verticalScrollBar()->value();
         row < m_comparison.rows.rowCount() && y < viewport()->height(); ++row, y += m_left.lineHeight()) {
        const lens::SideBySide::Row place = m_comparison.rows.at(row);
        paintSide(painter, Side::Left, place, y);
        paintSide(painter, Side::Right, place, y);
        if (row != m_current)
            continue;
        painter.setPen(QPen(theme.color(hasFocus() ? Role::Accent : Role::Border), hasFocus() ? 2 : 1));
        painter.drawRect(QRect(1, y, viewport()->width() - 2, m_left.lineHeight() - 1));
    }
    painter.setPen(theme.color(Role::Border));
    const int middle = std::max(sideRect(Side::Left).left(), sideRect(Side::Right).left()) - 1;
    painter.drawLine(middle, 0, middle, viewport()->height());
    // What is in sight may be wider than all before.
    if (qCeil(m_width) + theme.spacing(8) >
        horizontalScrollBar()->maximum() + horizontalScrollBar()->pageStep())
        QMetaObject::invokeMethod(this, &DiffView::updateScrollBars, Qt::QueuedConnection);
}

void DiffView::paintSide(QPainter &painter, Side side, const lens::SideBySide::Row &row, int y)
{
    const Theme &theme = Theme::instance();
    const bool isLeft = side == Side::Left;
    const qsizetype index = isLeft ? row.left : row.right;
    const QRect all = sideRect(side);
    const QRect line(all.left(), y, all.width(), m_left.lineHeight());
    if (index < 0) {
        painter.fillRect(line, palette().color(QPalette::Window));
        return;
    }
    if (!row.isEqual) {
        painter.fillRect(line, theme.color(isLeft ? Role::ErrorTint : Role::SuccessTint));
        painter.setFont(theme.fixedFont());
        painter.setPen(theme.color(isLeft ? Role::Error : Role::Success));
        painter.drawText(QRect(line.left(), y, theme.spacing(5), line.height()), Qt::AlignCenter,
                         isLeft ? QStringLiteral("−") : QStringLiteral("+"));
    }
    const RowLayouts::Row &laid = (isLeft ? m_left : m_right).at(index, false);
    m_width = std::max(m_width, laid.width);
    painter.save();
    painter.setClipRect(line.adjusted(theme.spacing(5), 0, 0, 0));
    painter.setPen(palette().color(QPalette::Text));
    laid.layout->draw(&painter, QPointF(line.left() + theme.spacing(5) - horizontalScrollBar()->value(), y),
                      changedPart(side, row));
    painter.restore();
}

/// Of two lines that stand for one another, what is not alike.
QList<QTextLayout::FormatRange> DiffView::changedPart(Side side, const lens::SideBySide::Row &row) const
{
    if (row.isEqual || row.left < 0 || row.right < 0)
        return {};
    const QString left = m_comparison.left->text(row.left);
    const QString right = m_comparison.right->text(row.right);
    const auto [head, tail] = lens::commonEdges(left, right);
    const qsizetype size = (side == Side::Left ? left : right).size() - head - tail;
    if (size <= 0)
        return {};
    QTextCharFormat format;
    format.setBackground(Theme::instance().color(Role::Highlight));
    format.setForeground(palette().color(QPalette::Text));
    return {{static_cast<int>(head), static_cast<int>(size), format}};
}

void DiffView::setCurrentRow(qsizetype row)
{
    m_current = std::clamp<qsizetype>(row, 0, std::max<qsizetype>(0, m_comparison.rows.rowCount() - 1));
    QScrollBar *bar = verticalScrollBar();
    if (m_current < bar->value())
        bar->setValue(static_cast<int>(m_current));
    else if (m_current >= bar->value() + bar->pageStep())
        bar->setValue(static_cast<int>(m_current - bar->pageStep() + 1));
    viewport()->update();
    describeRow();
    emit currentRowChanged();
}

void DiffView::describeRow()
{
    if (m_comparison.rows.rowCount() == 0)
        return;
    const lens::SideBySide::Row row = m_comparison.rows.at(m_current);
    const QString left = row.left < 0 ? tr("nothing") : m_comparison.left->text(row.left);
    const QString right = row.right < 0 ? tr("nothing") : m_comparison.right->text(row.right);
    setAccessibleDescription(row.isEqual ? tr("Same: %1").arg(left)
                                         : tr("%1: %2. %3: %4").arg(m_leftName, left, m_rightName, right));
}

void DiffView::goToNextChange()
{
    const qsizetype change = currentChange() + 1;
    if (change < m_comparison.rows.changeCount())
        setCurrentRow(m_comparison.rows.changeRow(change));
}

void DiffView::goToPreviousChange()
{
    const qsizetype change = m_comparison.rows.changeAt(m_current - 1);
    if (change >= 0)
        setCurrentRow(m_comparison.rows.changeRow(change));
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    const int page = verticalScrollBar()->pageStep();
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentRow(m_current - 1);
    case Qt::Key_Down:
        return setCurrentRow(m_current + 1);
    case Qt::Key_PageUp:
        return setCurrentRow(m_current - page);
    case Qt::Key_PageDown:
        return setCurrentRow(m_current + page);
    case Qt::Key_Home:
        return setCurrentRow(0);
    case Qt::Key_End:
        return setCurrentRow(m_comparison.rows.rowCount() - 1);
    case Qt::Key_N:
        return goToNextChange();
    case Qt::Key_P:
        return goToPreviousChange();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentRow(verticalScrollBar()->value() + event->position().toPoint().y() / m_left.lineHeight());
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        relayout();
}

void DiffView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DiffView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QSize DiffView::sizeHint() const
{
    return {qCeil(m_left.columnWidth() * ownColumns), m_left.lineHeight() * 24};
}

} // namespace wireloupe::ui
