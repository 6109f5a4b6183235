// F6 on each screen of the window: it comes by every part that can be seen, comes round, and goes back the
// same way; the part that has the keyboard shows it.

#include <QMainWindow>
#include <QSplitter>

#include "ui/addressedit.h"
#include "ui/composer.h"
#include "ui/detailpane.h"
#include "ui/framelogview.h"
#include "ui/labform.h"
#include "ui/latencycomparetab.h"
#include "ui/latencypanel.h"
#include "ui/peerspanel.h"
#include "ui/screens/screens.h"
#include "ui/serversettings.h"
#include "ui/sidebar.h"
#include "ui/windowfixture.h"

namespace wireloupe {

namespace {

QString describe(const QWidget *widget)
{
    return widget ? QStringLiteral("%1 \"%2\"")
                        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                  : QStringLiteral("nothing");
}

/// The parts of the window that a person goes to, whatever the program counts among its panes.
QWidgetList partsInSight(const QWidget &window)
{
    const QMetaObject *const kinds[] = {
        &ui::AddressEdit::staticMetaObject,      &ui::FrameLogView::staticMetaObject,
        &ui::DetailPane::staticMetaObject,       &ui::LatencyPanel::staticMetaObject,
        &ui::Composer::staticMetaObject,         &ui::ServerSettings::staticMetaObject,
        &ui::PeersPanel::staticMetaObject,       &ui::LabForm::staticMetaObject,
        &ui::LatencyCompareTab::staticMetaObject};
    QWidgetList parts;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isPart = widget->objectName() == QStringLiteral("connectionTree") ||
                            widget->objectName() == QStringLiteral("capturesList") ||
                            std::any_of(std::begin(kinds), std::end(kinds), [&](const QMetaObject *kind) {
                                return widget->metaObject()->inherits(kind);
                            });
        if (isPart && widget->isVisible() && widget->isEnabled())
            parts << widget;
    }
    return parts;
}

bool isIn(const QWidget *part, const QWidget *widget)
{
    return part == widget || part->isAncestorOf(widget);
}

QWidget *press(QMainWindow &window, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, Qt::Key_F6, modifiers);
    return QApplication::focusWidget();
}

/// Where F6 goes, from its first stop until it is there again.
QWidgetList pressRound(QMainWindow &window, Qt::KeyboardModifiers modifiers = {})
{
    QWidgetList stops{press(window, modifiers)};
    while (stops.size() < 20) {
        QWidget *next = press(window, modifiers);
        if (next == stops.first())
            return stops;
        stops << next;
    }
    return stops;
}

/// Whether the widget, or the frame around it, looks otherwise without the keyboard.
bool showsKeyboard(QWidget &stop)
{
    QWidget &shown = stop.parentWidget() && !stop.parentWidget()->isWindow() ? *stop.parentWidget() : stop;
    stop.setFocus(Qt::ShortcutFocusReason);
    const QImage with = shown.grab().toImage();
    stop.clearFocus();
    QCoreApplication::processEvents();
    const QImage without = shown.grab().toImage();
    return with != without;
}

} // namespace

class PaneCycleTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void comesByEachPane_data();
    void comesByEachPane();
    void passesOverAShutSidebar();

private:
    static int judge(const QString &screen, QMainWindow &window);
    static int judgeStops(const QString &screen, const QMainWindow &window, const QWidgetList &stops);

    test::Screens m_screens = test::allScreens();
};

int PaneCycleTest::judgeStops(const QString &screen, const QMainWindow &window, const QWidgetList &stops)
{
    int wrong = 0;
    const auto complain = [&](const char *what, const QWidget *about) {
        qWarning("%s: %s %s", qPrintable(screen), what, qPrintable(describe(about)));
        ++wrong;
    };
    for (const QWidget *part : partsInSight(window))
        if (std::none_of(stops.begin(), stops.end(), [&](const QWidget *stop) { return isIn(part, stop); }))
            complain("F6 does not come to", part);
    for (QWidget *stop : stops)
        if (!stop || !stop->isVisible())
            complain("F6 goes where nothing is seen:", stop);
        else if (!showsKeyboard(*stop))
            complain("does not show that it has the keyboard:", stop);
    return wrong;
}

int PaneCycleTest::judge(const QString &screen, QMainWindow &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        qWarning("%s: is no active window", qPrintable(screen));
        return 1;
    }
    const QWidgetList stops = pressRound(window);
    int wrong = 0;
    if (stops.size() >= 20) {
        qWarning("%s: F6 does not come round", qPrintable(screen));
        ++wrong;
    }
    QWidgetList back = pressRound(window, Qt::ShiftModifier);
    std::reverse(back.begin(), back.end());
    std::rotate(back.begin(), std::find(back.begin(), back.end(), stops.first()), back.end());
    if (back != stops) {
        qWarning("%s: Shift+F6 goes another way", qPrintable(screen));
        ++wrong;
    }
    return wrong + judgeStops(screen, window, stops);
}

void PaneCycleTest::comesByEachPane_data()
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < std::ssize(m_screens); ++i)
        QTest::newRow(qPrintable(m_screens[static_cast<std::size_t>(i)].name)) << static_cast<int>(i);
}

void PaneCycleTest::comesByEachPane()
{
    QFETCH(int, number);
    int wrong = 0;
    test::present(m_screens[static_cast<std::size_t>(number)], [&](const QString &name, QWidget &shown) {
        if (auto *window = qobject_cast<QMainWindow *>(shown.window()))
            wrong += judge(name, *window);
    });
    QVERIFY2(wrong == 0, qPrintable(QStringLiteral("%1 faults, see above").arg(wrong)));
}

void PaneCycleTest::passesOverAShutSidebar()
{
    test::TestWindow window;
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.trigger(ui::ActionId::NewConnection);
    window.find<QSplitter>("mainSplitter")->setSizes({0, 1000});
    for (const QWidget *stop : pressRound(*window))
        QVERIFY2(!window->parts().sidebar->isAncestorOf(stop), qPrintable(describe(stop)));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PaneCycleTest)
#include "tst_panecycle.moc"
