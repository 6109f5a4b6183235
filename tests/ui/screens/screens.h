#pragma once

#include <functional>
#include <vector>

#include <QString>

class QWidget;

namespace wireloupe::test {

class Stage;

/// A screen of the program: a page of the window, a dialog, a popup. `make` builds it on an empty stage with
/// data that is long enough to hurt, by the ways that a person has, and adds the views that it can be in.
struct Screen
{
    QString name;
    std::function<void(Stage &)> make;
};

using Screens = std::vector<Screen>;

Screens windowScreens();
Screens connectionScreens();
Screens captureScreens();
Screens serverScreens();
Screens latencyScreens();
Screens dialogScreens();
Screens popupScreens();

/// All of them.
Screens allScreens();

/// Puts the screen up, and calls `visit` for each of its views: with "screen" or "screen-view", and the
/// widget that is looked at. Ends where the test has failed.
void present(const Screen &screen, const std::function<void(const QString &name, QWidget &shown)> &visit);

} // namespace wireloupe::test
