#include "ui/fitheight.h"

#include <algorithm>

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace wireloupe::ui {

namespace {

/// Goes with its window.
class HeightFitter : public QObject
{
public:
    explicit HeightFitter(QWidget &window) : QObject(&window), m_window(window)
    {
        window.installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
            event->type() == QEvent::LayoutRequest)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const QLayout *layout = m_window.layout();
        if (layout && layout->hasHeightForWidth())
            m_window.setMinimumHeight(layout->totalMinimumHeightForWidth(
                std::max(m_window.width(), m_window.minimumSizeHint().width())));
    }

    QWidget &m_window;
};

} // namespace

void fitHeight(QWidget &window)
{
    new HeightFitter(window);
}

} // namespace wireloupe::ui
