#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace wireloupe::ui {

/// Takes keys by pressing them, at once; Backspace and Del take them away. Tab and Esc are as everywhere, so
/// that nobody is caught here.
class KeysEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeysEdit(const QString &name, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

    bool event(QEvent *event) override;

signals:
    /// By the user; empty: none. What becomes of them is for others to say: setKeys().
    void pressed(const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *) override {}
};

} // namespace wireloupe::ui
