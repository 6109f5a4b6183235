#pragma once

#include <functional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace wireloupe::ui {

/// When a view shows what is new: at most thirty times a second however often it is asked, less often where a
/// refresh takes so long that it would be felt, and not at all while nobody sees the view: then as soon as
/// somebody does. User's thread.
class ViewPace : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds shortest{33};

    /// `refresh`: draws, at once. A child of `view`.
    ViewPace(QWidget &view, std::function<void()> refresh);

    /// There is something new.
    void request();
    bool isDue() const { return m_isDue; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void schedule();
    void run();

    QWidget &m_view;
    std::function<void()> m_refresh;
    bool m_isDue = false;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    std::chrono::milliseconds m_interval = shortest;
};

} // namespace wireloupe::ui
