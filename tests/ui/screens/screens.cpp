#include "ui/screens/screens.h"

#include "ui/screens/stage.h"

namespace wireloupe::test {

Screens allScreens()
{
    Screens all;
    for (const Screens &some : {windowScreens(), connectionScreens(), captureScreens(), serverScreens(),
                                latencyScreens(), dialogScreens(), popupScreens()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void present(const Screen &screen, const std::function<void(const QString &name, QWidget &shown)> &visit)
{
    Stage stage;
    screen.make(stage);
    if (QTest::currentTestFailed())
        return;
    settle();
    if (stage.views().empty())
        return visit(screen.name, *stage.shown());
    for (const Stage::View &view : stage.views()) {
        view.show();
        if (QTest::currentTestFailed())
            return;
        settle();
        visit(screen.name + QLatin1Char('-') + view.name, *stage.shown());
    }
}

} // namespace wireloupe::test
