#include "ui/feedwhileshown.h"

#include <QEvent>
#include <QWidget>

namespace wireloupe::ui {

FeedWhileShown::FeedWhileShown(session::LatencyFeed &feed, QWidget *page)
    : QObject(page), m_use(feed, page->isVisible())
{
    page->installEventFilter(this);
}

bool FeedWhileShown::eventFilter(QObject *watched, QEvent *event)
{
    if (!event->spontaneous() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_use.setOn(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

} // namespace wireloupe::ui
