#pragma once

#include <QFrame>

#include "ui/taborder.h"

class QLabel;
class QLineEdit;

namespace wireloupe::ui {

/// A small field over the log for the note of a mark: Return keeps it, Esc or a click elsewhere does not.
class NotePopup : public InTabOrder<QFrame>
{
    Q_OBJECT

public:
    explicit NotePopup(QWidget *parent);

    /// At a place of the screen; `title` says which row.
    void openAt(const QPoint &place, const QString &title, const QString &note);

signals:
    void accepted(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLineEdit *m_edit;
};

} // namespace wireloupe::ui
