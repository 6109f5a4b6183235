#pragma once

#include <QObject>

class QWidget;

namespace wireloupe::ui {

/// Closes a window that is no dialog by the keys that the hands know: Ctrl+W, and Esc where nothing in the
/// window has a use for it. A child of the window.
class WindowCloser : public QObject
{
    Q_OBJECT

public:
    explicit WindowCloser(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace wireloupe::ui
