// What mouse, wheel and keyboard do to a TextView.

#include <algorithm>

#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include "ui/textview.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr int dragInterval = 40; // milliseconds
constexpr int wheelLines = 3;
constexpr int wheelStep = 120; // eighths of a degree

} // namespace

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (!moveByKey(*event) && !foldByKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool TextView::moveByKey(const QKeyEvent &event)
{
    const bool isSelecting = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.modifiers().testFlag(Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        moveBy(-1, isControl, isSelecting);
        return true;
    case Qt::Key_Right:
        moveBy(1, isControl, isSelecting);
        return true;
    case Qt::Key_Up:
        moveLines(-1, isSelecting);
        return true;
    case Qt::Key_Down:
        moveLines(1, isSelecting);
        return true;
    case Qt::Key_PageUp:
        moveLines(1 - m_text.pageLines(), isSelecting);
        return true;
    case Qt::Key_PageDown:
        moveLines(m_text.pageLines() - 1, isSelecting);
        return true;
    case Qt::Key_Home:
        setCursor(isControl ? TextPosition{} : m_text.lineEdge(m_cursor, false), isSelecting);
        return true;
    case Qt::Key_End:
        setCursor(isControl ? m_text.end() : m_text.lineEdge(m_cursor, true), isSelecting);
        return true;
    default:
        return false;
    }
}

bool TextView::foldByKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier || lines()->folds().empty())
        return false;
    const QString typed = event.text();
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        foldCursor(!folds().isClosedAt(m_cursor.row));
    else if (typed == QLatin1String("-"))
        foldCursor(true);
    else if (typed == QLatin1String("+"))
        foldCursor(false);
    else if (typed == QLatin1String("/"))
        foldAll();
    else if (typed == QLatin1String("*"))
        unfoldAll();
    else if (typed.size() == 1 && typed[0] >= QLatin1Char('1') && typed[0] <= QLatin1Char('9'))
        foldToLevel(typed[0].digitValue());
    else
        return false;
    return true;
}

/// Closes the innermost fold around the cursor, or opens the one that it stands on.
void TextView::foldCursor(bool isFolded)
{
    qsizetype fold = folds().foldAt(m_cursor.row);
    if (isFolded && (fold < 0 || folds().isClosed(fold)))
        fold = folds().foldAround(fold < 0 ? m_cursor.row : m_cursor.row - 1);
    if (fold < 0)
        return;
    setFolded(lines()->folds()[static_cast<std::size_t>(fold)].first, isFolded);
    emit cursorMoved();
}

void TextView::moveBy(int characters, bool isWord, bool isSelecting)
{
    const qsizetype visible = folds().visibleOf(m_cursor.row);
    const QTextLayout &layout = *m_text.rowAt(visible).layout;
    const auto mode = isWord ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    const auto column = static_cast<int>(std::min(m_cursor.column, layout.text().size()));
    TextPosition to = m_cursor;
    to.column = characters < 0 ? layout.previousCursorPosition(column, mode)
                               : layout.nextCursorPosition(column, mode);
    if (to.column == column && characters < 0 && visible > 0) {
        const qsizetype row = folds().rowAt(visible - 1);
        to = {row, m_text.rowAt(visible - 1).layout->text().size()};
    } else if (to.column == column && characters > 0 && visible + 1 < m_text.visibleCount()) {
        to = {folds().rowAt(visible + 1), 0};
    }
    m_goalX = -1;
    place(to, isSelecting);
}

void TextView::moveLines(qsizetype lines, bool isSelecting)
{
    const qreal x = m_goalX >= 0 ? m_goalX : m_text.xOf(m_cursor);
    place(m_text.moved(m_cursor, lines, x), isSelecting);
    m_goalX = x;
}

QPointF TextView::textPoint(QPointF viewportPoint) const
{
    return viewportPoint - QPointF(marginWidth() - horizontalScrollBar()->value(), marginHeight());
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const TextPosition position = m_text.positionAt(textPoint(event->position()));
    if (event->position().x() < marginWidth() - Theme::instance().spacing(1)) {
        const qsizetype fold = folds().foldAt(position.row);
        if (fold >= 0) {
            setFolded(position.row, !folds().isClosed(fold));
            return;
        }
    }
    m_goalX = -1;
    place(position, event->modifiers().testFlag(Qt::ShiftModifier));
}

void TextView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOverMargin = event->position().x() < marginWidth() - Theme::instance().spacing(1);
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(isOverMargin ? Qt::ArrowCursor : Qt::IBeamCursor);
        return;
    }
    dragTo(event->position());
    const bool isOutside = !viewport()->rect().contains(event->position().toPoint());
    if (isOutside && !m_dragTimer.isActive())
        m_dragTimer.start(dragInterval, this);
    else if (!isOutside)
        m_dragTimer.stop();
}

void TextView::dragTo(QPointF point)
{
    place(m_text.positionAt(textPoint(point)), true);
}

void TextView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragTimer.stop();
}

// The pointer is held outside while the text goes by.
void TextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dragTimer.timerId())
        dragTo(viewport()->mapFromGlobal(QCursor::pos()));
    else
        QAbstractScrollArea::timerEvent(event);
}

void TextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const TextPosition position = m_text.positionAt(textPoint(event->position()));
    const auto [begin, end] = wordAt(lines()->text(position.row), position.column);
    place({position.row, begin}, false);
    place({position.row, end}, true);
}

void TextView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y())) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelRest += angle.y() * wheelLines;
    const int lines = m_wheelRest / wheelStep;
    m_wheelRest -= lines * wheelStep;
    const VisibleText::Top before = m_text.top();
    m_text.scrollBy(-lines);
    updateAfterScroll();
    // At an end the wheel is for what is around.
    event->setAccepted(lines == 0 || m_text.top() != before);
}

} // namespace wireloupe::ui
