#include "ui/narrowwatch.h"

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
    }
    return QObject::eventFilter(watched, event);
}

void NarrowWatch::look()
{
    const bool isNarrow = m_page->parentWidget()->width() < Theme::instance().spacing(m_units);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    emit changed(isNarrow);
}

} // namespace wireloupe::ui
