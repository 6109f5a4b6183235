#pragma once

#include <QPlainTextEdit>

namespace wireloupe::ui {

class ActionKeys;

/// The box that a message is written in. Also where the action that sends is off, its keys are the box's own:
/// they are told of and write nothing.
class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent = nullptr);

    /// In pixels. Qt keeps the document's margin free at the left of a placeholder alone, and one that runs
    /// from right to left begins at the other side: around the viewport the margin holds for both.
    void setMargin(int margin);

signals:
    void sendPressed();
    /// Alt+Up, to the message sent before, or Alt+Down, back again.
    void historyPressed(bool isBack);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ActionKeys *m_sendKeys;
};

} // namespace wireloupe::ui
