#include "ui/messageedit.h"

#include <QKeyEvent>

#include "ui/actionkeys.h"

namespace wireloupe::ui {

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_sendKeys(new ActionKeys(ActionId::Send, this))
{
}

void MessageEdit::setMargin(int margin)
{
    document()->setDocumentMargin(1); // room for the cursor
    setViewportMargins(margin, margin, margin, margin);
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isUpOrDown = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (m_sendKeys->isPressedBy(*event))
        emit sendPressed();
    else if (isUpOrDown && event->modifiers().testFlag(Qt::AltModifier))
        emit historyPressed(event->key() == Qt::Key_Up);
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace wireloupe::ui
