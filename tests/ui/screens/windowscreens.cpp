#include <QTreeView>

#include "ui/captureshelf.h"
#include "ui/capturessection.h"
#include "ui/screens/content.h"
#include "ui/screens/screens.h"
#include "ui/screens/stage.h"
#include "ui/sidebar.h"

namespace wireloupe::test {

using namespace Qt::StringLiterals;

namespace {

void fullSidebar(Stage &stage)
{
    content::saveConnections();
    content::leaveCrashed();
    TestWindow &window = stage.window();
    SampleCapture sample;
    sample.conversation(3);
    for (const QString &name : {u"2026-11-20 prices.wlcap"_s, content::longName + u".wlcap"_s})
        window->parts().shelf->noteRecent(content::saved(sample, stage.filePath(name)));
    QTRY_VERIFY(window->parts().sidebar->captures()->isVisible());
    window.find<QTreeView>("connectionTree")->expandAll();
}

void manyTabs(Stage &stage)
{
    TestWindow &window = stage.window();
    workspace::Profile profile;
    for (int i = 0; i < 14; ++i) {
        profile.name = i % 2 ? content::longName : u"echo %1"_s.arg(i);
        profile.url = content::longUrl;
        window->parts().workbench->openConnection(profile);
    }
}

void undoBars(Stage &stage)
{
    content::saveConnections();
    TestWindow &window = stage.window();
    ui::SavedConnections *saved = window->parts().saved;
    saved->remove(saved->model().index(1, 0));
}

void narrowedSidebar(Stage &stage)
{
    content::saveConnections();
    QTest::keyClicks(stage.window().find("sidebarSearch"), u"xyzzy"_s);
}

} // namespace

Screens windowScreens()
{
    return {{u"welcome"_s, [](Stage &stage) { stage.window(); }},
            {u"sidebar"_s, fullSidebar},
            {u"sidebar-undo"_s, undoBars},
            {u"sidebar-nothing-found"_s, narrowedSidebar},
            {u"tabs"_s, manyTabs}};
}

} // namespace wireloupe::test
