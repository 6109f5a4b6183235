#include "ui/sidebar.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;

/// What of the window comes back at the next start.
class LayoutKeeperTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void sizeIsKeptOnceTouched();
    void placeIsKeptOnceTouched();
    void sidebarStaysHidden();
};

namespace {

bool isKept()
{
    return QSettings().contains(u"layout/window"_s);
}

} // namespace

void LayoutKeeperTest::sizeIsKeptOnceTouched()
{
    {
        TestWindow window{QSize()}; // as it comes
        window->close();
    }
    QVERIFY(!isKept());
    QSize left;
    {
        TestWindow window;
        window->resize(1000, 700);
        left = window->size();
        window->close();
    }
    QVERIFY(isKept());
    TestWindow window{QSize()};
    QCOMPARE(window->size(), left);
}

void LayoutKeeperTest::placeIsKeptOnceTouched()
{
    TestWindow window{QSize()};
    window->move(window->pos() + QPoint(40, 30));
    window->close();
    QVERIFY(isKept());
}

void LayoutKeeperTest::sidebarStaysHidden()
{
    int width = 0;
    {
        TestWindow window{QSize()};
        width = window->parts().sidebar->width();
        window.trigger(ActionId::ToggleSidebar);
        window->close();
    }
    {
        TestWindow window{QSize()};
        QVERIFY(window->parts().sidebar->isHidden());
        QVERIFY(!window->actions().action(ActionId::ToggleSidebar)->isChecked());
        window.trigger(ActionId::ToggleSidebar);
        QTRY_COMPARE(window->parts().sidebar->width(), width);
        window->close();
    }
    TestWindow window{QSize()};
    QVERIFY(window->parts().sidebar->isVisible());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LayoutKeeperTest)
#include "tst_layoutkeeper.moc"
