#pragma once

#include <QLineEdit>

namespace wireloupe::ui {

/// A line for a secret, hidden until its eye is pressed, by the mouse or by Alt+F8.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(const QString &name, QWidget *parent = nullptr);

    bool isShown() const { return echoMode() == Normal; }

private:
    void setShown(bool isShown);

    QAction *m_eye;
};

} // namespace wireloupe::ui
