#pragma once

#include <memory>

#include <QObject>

#include "ui/helpwindow.h"

namespace wireloupe::ui {

class Actions;

/// Opens the user guide where it speaks of what the keyboard is at: in the main window, in its dialogs and in
/// the windows beside it.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    HelpDesk(Actions &actions, QWidget &window, QObject *parent);
    ~HelpDesk() override;

    void open();
    bool isOpen() const;
    void close();
    /// Where the reader was last.
    void openAgain();
    /// Null before it was first opened.
    HelpWindow *window() const { return m_help.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    HelpWindow &help();
    void serve(QWidget &other) const;

    Actions &m_actions;
    QWidget &m_window;
    /// Nobody's child: a dialog that blocks the main window would block its children, too, and with them the
    /// explanation of the dialog.
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace wireloupe::ui
