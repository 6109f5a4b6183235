#include <QPointer>

#include "ui/latencypanel.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "windowfixture.h"

namespace wireloupe {

using test::TestWindow;
using ui::ActionId;
using ui::LatencyPanel;

/// Windows beside the main window, closed by keys.
class WindowCloserTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void closesByKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+W") << int(Qt::Key_W) << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void closesByKeys()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        TestWindow window;
        window.trigger(ActionId::NewConnection);
        const QPointer<LatencyPanel> other = window.currentPage()->findChild<LatencyPanel *>()->openWindow();
        QTRY_COMPARE(QApplication::activeWindow(), other);
        QWidget *inside = other->views()->timePlot();
        inside->setFocus();
        QTest::keyClick(inside, static_cast<Qt::Key>(key), modifiers);
        QTRY_VERIFY(!other);
        QCOMPARE(window->parts().tabs->count(), 1); // that of the tab is another one
        QVERIFY(window->isVisible());
    }
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::WindowCloserTest)
#include "tst_windowcloser.moc"
