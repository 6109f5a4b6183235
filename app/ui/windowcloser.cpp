#include "ui/windowcloser.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace wireloupe::ui {

WindowCloser::WindowCloser(QWidget &window) : QObject(&window), m_window(window)
{
    auto *close = new QAction(tr("Close the window"), this);
    close->setObjectName(QStringLiteral("closeWindow"));
    close->setShortcut(Qt::CTRL | Qt::Key_W);
    connect(close, &QAction::triggered, &window, &QWidget::close);
    window.addAction(close);
    window.installEventFilter(this);
}

/// As a shortcut, Esc would be taken from a graph that ends its reading by it.
bool WindowCloser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    m_window.close();
    return true;
}

} // namespace wireloupe::ui
