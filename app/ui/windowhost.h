#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "session/runtime.h"
#include "ui/translators.h"

namespace wireloupe::ui {

class MainWindow;

/// The window of the program, what its sessions run on, and the language that it speaks. When another
/// language is chosen the window is made anew in that one, around all that goes on: connections, the server,
/// a run of the transport lab and logs know nothing of it, and what the user sees stands as before.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    /// After the application has been named: the language is that of the settings. `savedPath`: see
    /// MainWindow. The window is not shown yet.
    explicit WindowHost(const QString &savedPath);
    ~WindowHost() override;

    /// Another one after each change of the language.
    MainWindow &window() { return *m_window; }
    QString language() const { return m_translators.language(); }

public slots:
    /// `name`: see Translators::languages(); empty for the system's. It is spoken as soon as control is back
    /// in the event loop; while work is under way in the status line, or a dialog or a menu is open, once
    /// that has ended. The settings dialog does not count: it comes back in the new language. The one of
    /// the settings is taken by itself.
    void setLanguage(const QString &name);

signals:
    void windowReplaced();

private:
    void tryToSwitch();
    void replaceWindow();

    session::Runtime m_runtime;
    Translators m_translators;
    std::unique_ptr<MainWindow> m_window;
    std::optional<QString> m_wanted; ///< the language that is to be spoken next
    bool m_isTold = false;           ///< the user knows that it will be, later
    QTimer m_timer;                  ///< until the window can be replaced
};

} // namespace wireloupe::ui
