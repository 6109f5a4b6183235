#include "ui/keysedit.h"

#include <QKeyEvent>

namespace wireloupe::ui {

namespace {

bool isForTheWindow(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Escape;
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeysEdit::KeysEdit(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setReadOnly(true);
    setPlaceholderText(tr("none"));
    setToolTip(tr("Press the new keys. Backspace takes them away."));
}

void KeysEdit::setKeys(const QKeySequence &keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeysEdit::event(QEvent *event)
{
    // Else an action that has the keys would be triggered in place of a key press here.
    if (event->type() == QEvent::ShortcutOverride && !isForTheWindow(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeysEdit::keyPressEvent(QKeyEvent *event)
{
    if (isForTheWindow(*event))
        return event->ignore();
    event->accept();
    if (isModifier(event->key()))
        return;
    const bool isTaken = event->modifiers() == Qt::NoModifier &&
                         (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete);
    // Whether a digit came from the keypad is not part of a shortcut.
    const QKeyCombination keys(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()));
    emit pressed(isTaken ? QKeySequence() : QKeySequence(keys));
}

} // namespace wireloupe::ui
