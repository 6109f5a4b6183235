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

    /// Under a part of a widget; `title` says which row.
    void openUnder(const QWidget &widget, const QRect &part, const QString &title, const QString &note);

signals:
    void accepted(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLineEdit *m_edit;
};

} // namespace wireloupe::ui
