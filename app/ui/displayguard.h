#pragma once

#include <QString>

namespace wireloupe::ui {

/// What the environment says of the display that a window is to be shown on.
struct DisplayVariables
{
    QString x11;      ///< DISPLAY
    QString wayland;  ///< WAYLAND_DISPLAY
    QString platform; ///< QT_QPA_PLATFORM

    static DisplayVariables fromEnvironment();
};

/// Why Qt found no display, and what to try: in English, as the rest of what goes to standard error.
QString noDisplaySentence(const DisplayVariables &variables);

/// While it lives, an application that finds no display ends with that sentence and status 1, where Qt would
/// advise to reinstall the program, and abort. An option that is not known is told instead. To be made before
/// QApplication, one at a time.
class DisplayGuard
{
public:
    /// `argc` and `argv`: those that the application is given.
    DisplayGuard(const int &argc, char **argv);
    ~DisplayGuard();

    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

} // namespace wireloupe::ui
