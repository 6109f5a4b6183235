#include "ui/viewpace.h"

#include <algorithm>

#include <QEvent>
#include <QWidget>

namespace wireloupe::ui {

namespace {

// Of the time of the user's thread, one of so many parts at most.
constexpr int shareOfTime = 8;

} // namespace

ViewPace::ViewPace(QWidget &view, std::function<void()> refresh)
    : QObject(&view), m_view(view), m_refresh(std::move(refresh))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ViewPace::run);
    view.installEventFilter(this);
}

void ViewPace::request()
{
    m_isDue = true;
    schedule();
}

bool ViewPace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_isDue)
        schedule();
    return QObject::eventFilter(watched, event);
}

void ViewPace::schedule()
{
    // A view is told that it is shown before it is visible: the timer looks again.
    if (m_timer.isActive())
        return;
    const std::chrono::milliseconds passed(m_sinceLast.isValid() ? m_sinceLast.elapsed()
                                                                 : m_interval.count());
    m_timer.start(std::max(std::chrono::milliseconds{}, m_interval - passed));
}

void ViewPace::run()
{
    if (!m_isDue || !m_view.isVisible())
        return;
    m_isDue = false;
    QElapsedTimer clock;
    clock.start();
    m_refresh();
    m_interval = std::max(shortest, std::chrono::milliseconds(shareOfTime * clock.elapsed()));
    m_sinceLast.start();
}

} // namespace wireloupe::ui
