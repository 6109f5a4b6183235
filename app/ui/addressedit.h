#pragma once

#include <QLineEdit>

#include "session/pastedconnection.h"

class QMimeData;

namespace wireloupe::ui {

/// The line of the address bar. A command line of curl, websocat or wscat that is pasted into it becomes a
/// connection; a whole URL takes the place of what stands there, pasted or typed behind the scheme that a new
/// connection begins with.
class AddressEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// A mark before the address; a null icon takes it away.
    void setMark(const QIcon &icon, const QString &toolTip);

public slots:
    void pasteConnection();

signals:
    void connectionPasted(const wireloupe::session::PastedConnection &pasted);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// False where it is no more than a piece of text.
    bool take(const QString &text);
    void dropFirstScheme();

    QAction *m_mark = nullptr;
};

} // namespace wireloupe::ui
