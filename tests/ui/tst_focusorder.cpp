// The way of the keyboard through each screen: Tab comes by every control once, in the order in which they
// stand, and back to where it began; what has the keyboard can be seen; F6 goes from pane to pane.

#include <QAbstractScrollArea>
#include <QMenu>
#include <QSet>
#include <QTabBar>

#include "ui/actions.h"
#include "ui/screens/screens.h"
#include "ui/sidebar.h"
#include "ui/windowfixture.h"

namespace wireloupe {

namespace {

// More than any screen has controls.
constexpr int maxSteps = 250;

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(
            QStringLiteral("%1 \"%2\"").arg(QLatin1String(at->metaObject()->className()), at->objectName()));
    return path.isEmpty() ? QStringLiteral("nothing") : path.join(QStringLiteral(" > "));
}

/// Where the keyboard is: the control, where its inner part has it.
QWidget *focused()
{
    return QApplication::focusWidget();
}

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(focused() ? focused() : &window, key, modifiers);
}

/// Where the keyboard comes by until it is back where it was after the first step; the step that leads
/// nowhere is the last.
QList<QPointer<QWidget>> walk(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QList<QPointer<QWidget>> stops;
    for (int step = 0; step < maxSteps; ++step) {
        QWidget *before = focused();
        press(window, key, modifiers);
        if (!stops.isEmpty() && (focused() == stops.first() || focused() == before))
            break;
        stops.append(focused());
    }
    return stops;
}

/// Those that Tab is to come by.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *at = window.nextInFocusChain(); at && at != &window; at = at->nextInFocusChain())
        if (at->window() == &window && at->isVisible() && at->isEnabled() && !at->focusProxy() &&
            (at->focusPolicy() & Qt::TabFocus) && !at->visibleRegion().isEmpty())
            stops.append(at);
    return stops;
}

QRect inWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// As one reads: `after` neither stands wholly above `before`, nor to the left of it in the same line.
bool isInOrder(const QWidget &before, const QWidget &after)
{
    const QRect one = inWindow(before);
    const QRect other = inWindow(after);
    const int overlap = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    const bool isSameLine = overlap > std::min(one.height(), other.height()) / 2;
    return isSameLine ? other.left() >= one.left() : other.top() > one.top();
}

/// The direct children of what both are in that hold one each: it is these that a layout has put in order.
std::pair<const QWidget *, const QWidget *> siblings(const QWidget *one, const QWidget *other)
{
    const QWidget *common = one;
    while (common && !common->isAncestorOf(other))
        common = common->parentWidget();
    const auto below = [common](const QWidget *widget) {
        while (widget->parentWidget() != common)
            widget = widget->parentWidget();
        return widget;
    };
    return common && common != one ? std::pair(below(one), below(other)) : std::pair(one, one);
}

} // namespace

class FocusOrderTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::dressUp();
        QApplication::setCursorFlashTime(0); // the blinking of a cursor is no sign of the focus
    }
    void tabGoesRound_data() { addScreens(); }
    void tabGoesRound();
    void focusIsSeen_data() { addScreens(); }
    void focusIsSeen();
    void panesGoRound_data() { addScreens(); }
    void panesGoRound();

private:
    void addScreens();
    const test::Screen &screen() const;
    int judgeRound(const QString &name, QWidget &window);
    int judgeOrder(const QString &name, const QList<QPointer<QWidget>> &stops);
    int judgeLook(const QString &name, QWidget &window);

    test::Screens m_screens = test::allScreens();
    QSet<QString> m_looked; ///< each kind of control is looked at once
};

void FocusOrderTest::addScreens()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < m_screens.size(); ++i)
        QTest::newRow(qPrintable(m_screens[i].name)) << static_cast<int>(i);
}

const test::Screen &FocusOrderTest::screen() const
{
    QFETCH(int, number);
    return m_screens[static_cast<std::size_t>(number)];
}

int FocusOrderTest::judgeRound(const QString &name, QWidget &window)
{
    const QList<QWidget *> wanted = tabStops(window);
    if (wanted.isEmpty())
        return 0;
    wanted.first()->setFocus(Qt::TabFocusReason);
    QList<QPointer<QWidget>> forth = walk(window, Qt::Key_Tab);
    int wrong = 0;
    for (QWidget *stop : wanted)
        if (!forth.contains(stop) && ++wrong)
            qWarning("%s: Tab does not come by %s; it went round in %td steps and ended at %s",
                     qPrintable(name), qPrintable(describe(stop)), forth.size(),
                     qPrintable(describe(focused())));
    QList<QPointer<QWidget>> back = walk(window, Qt::Key_Tab, Qt::ShiftModifier);
    std::reverse(back.begin(), back.end());
    const auto first = back.indexOf(forth.first());
    std::rotate(back.begin(), back.begin() + std::max<qsizetype>(0, first), back.end());
    if (back != forth && ++wrong)
        qWarning("%s: Shift+Tab goes round in %td steps, Tab in %td, or in another order", qPrintable(name),
                 back.size(), forth.size());
    return wrong + judgeOrder(name, forth);
}

int FocusOrderTest::judgeOrder(const QString &name, const QList<QPointer<QWidget>> &stops)
{
    int wrong = 0;
    int backward = 0;
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        if (!stops[i] || !stops[i + 1])
            continue;
        const auto [before, after] = siblings(stops[i], stops[i + 1]);
        if (before == after || isInOrder(*before, *after))
            continue;
        // Once round, it goes back to the beginning.
        if (before->parentWidget() == before->window() || backward++ == 0)
            continue;
        ++wrong;
        qWarning("%s: Tab goes back from %s to %s", qPrintable(name), qPrintable(describe(stops[i])),
                 qPrintable(describe(stops[i + 1])));
    }
    return wrong;
}

void FocusOrderTest::tabGoesRound()
{
    int wrong = 0;
    test::present(screen(), [&](const QString &name, QWidget &shown) {
        QWidget *window = shown.window();
        if (qobject_cast<QMenu *>(window))
            return; // the arrow keys go through a menu
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        wrong += judgeRound(name, *window);
    });
    QVERIFY2(wrong == 0, qPrintable(QStringLiteral("%1 steps, see above").arg(wrong)));
}

int FocusOrderTest::judgeLook(const QString &name, QWidget &window)
{
    int wrong = 0;
    const QList<QWidget *> stops = tabStops(window);
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        QWidget *stop = stops[i + 1];
        const QString kind = describe(stop);
        if (m_looked.contains(kind) || stops.size() < 2)
            continue;
        m_looked.insert(kind);
        stops[i]->setFocus(Qt::TabFocusReason);
        press(window, Qt::Key_Shift); // the keyboard is in use: from now on the focus is shown
        QCoreApplication::processEvents();
        const QImage without = stop->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (focused() != stop || stop->grab().toImage() != without)
            continue;
        ++wrong;
        qWarning("%s: it cannot be seen that %s has the keyboard", qPrintable(name), qPrintable(kind));
    }
    return wrong;
}

void FocusOrderTest::focusIsSeen()
{
    int wrong = 0;
    test::present(screen(), [&](const QString &name, QWidget &shown) {
        QWidget *window = shown.window();
        if (qobject_cast<QMenu *>(window))
            return;
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->setAttribute(Qt::WA_KeyboardFocusChange);
        wrong += judgeLook(name, *window);
    });
    QVERIFY2(wrong == 0, qPrintable(QStringLiteral("%1 controls, see above").arg(wrong)));
}

void FocusOrderTest::panesGoRound()
{
    test::present(
        screen(),
        [&](const QString &name, QWidget &shown) {
            auto *window = qobject_cast<ui::MainWindow *>(shown.window());
            if (!window)
                return; // panes are the window's
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window));
            QWidgetList panes = window->parts().sidebar->panes();
            if (const ui::TabPage *page = window->parts().tabs->current())
                panes += page->panes();
            panes.removeIf([](const QWidget *pane) { return !pane->isVisible() || !pane->isEnabled(); });
            const auto paneOf = [&](const QWidget *widget) {
                const auto holds = [&](const QWidget *pane) {
                    return pane == widget || pane->isAncestorOf(widget);
                };
                const auto found = std::find_if(panes.begin(), panes.end(), holds);
                return found == panes.end() ? -1 : static_cast<int>(found - panes.begin());
            };
            const auto round = [&](Qt::KeyboardModifiers modifiers) {
                QList<int> order;
                for (qsizetype step = 0; step < panes.size(); ++step) {
                    press(*window, Qt::Key_F6, modifiers);
                    order.append(paneOf(focused()));
                }
                return order;
            };
            panes.first()->setFocus();
            QList<int> forth;
            for (int pane = 1; pane <= panes.size(); ++pane)
                forth.append(pane % static_cast<int>(panes.size()));
            QVERIFY2(round({}) == forth, qPrintable(name));
            QList<int> back(forth.rbegin(), forth.rend());
            std::rotate(back.begin(), back.begin() + 1, back.end());
            QVERIFY2(round(Qt::ShiftModifier) == back, qPrintable(name));
        });
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FocusOrderTest)
#include "tst_focusorder.moc"
