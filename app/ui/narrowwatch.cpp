#include "ui/narrowwatch.h"

#include <algorithm>

#include <QEvent>
#include <QWidget>

#include "ui/theme.h"

namespace wireloupe::ui {

NarrowWatch::NarrowWatch(int units, QWidget *page) : QObject(page), m_page(page), m_units(units)
{
    page->installEventFilter(this);
}

bool NarrowWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show && m_page->parentWidget()) {
        m_page->parentWidget()->installEventFilter(this); // once more does no harm
        look();
    } else if (watched == m_page->parentWidget() && event->type() == QEvent::Resize) {
        look();
    } else if (watched == m_page && event->type() == QEvent::LayoutRequest && m_page->isVisible() &&
               !m_isNarrow) {
        look(); // what has come into it may need more
    }
    return QObject::eventFilter(watched, event);
}

void NarrowWatch::look()
{
    if (!m_isNarrow)
        m_needed = m_page->minimumSizeHint().width();
    const int least = std::max(Theme::instance().spacing(m_units), m_needed);
    const bool isNarrow = m_page->parentWidget()->width() < least;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    emit changed(isNarrow);
}

} // namespace wireloupe::ui
