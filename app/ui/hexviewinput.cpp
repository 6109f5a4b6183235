// What mouse and keyboard do to a HexView.

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include "ui/hexview.h"

namespace wireloupe::ui {

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bytes.isEmpty())
        return;
    const QPoint at = event->position().toPoint();
    moveCursor(firstVisible() + static_cast<qsizetype>(at.y() / m_layout.lineHeight) * m_layout.bytesPerLine +
                   m_layout.columnAt(at.x() + horizontalScrollBar()->value()),
               event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_bytes.isEmpty())
        return;
    const QPoint at = event->position().toPoint();
    const int line = qFloor(static_cast<qreal>(at.y()) / m_layout.lineHeight);
    moveCursor(firstVisible() + static_cast<qsizetype>(line) * m_layout.bytesPerLine +
                   m_layout.columnAt(at.x() + horizontalScrollBar()->value()),
               true);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype line = m_layout.bytesPerLine;
    const qsizetype page = line * verticalScrollBar()->pageStep();
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    qsizetype target = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        target -= 1;
        break;
    case Qt::Key_Right:
        target += 1;
        break;
    case Qt::Key_Up:
        target -= line;
        break;
    case Qt::Key_Down:
        target += line;
        break;
    case Qt::Key_PageUp:
        target -= page;
        break;
    case Qt::Key_PageDown:
        target += page;
        break;
    case Qt::Key_Home:
        target = isControl ? 0 : target - target % line;
        break;
    case Qt::Key_End:
        target = isControl ? m_bytes.size() - 1 : target - target % line + line - 1;
        break;
    case Qt::Key_G:
        if (event->modifiers() == Qt::NoModifier) {
            emit goToRequested();
            return;
        }
        [[fallthrough]];
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveCursor(target, event->modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace wireloupe::ui
