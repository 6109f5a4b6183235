// Tab on each screen of the program: it comes by everything that can be used, in the order in which a person
// reads, is seen wherever it goes, and goes back the same way.

#include <QComboBox>
#include <QMenu>

#include "ui/screens/screens.h"
#include "ui/windowfixture.h"

namespace wireloupe {

namespace {

/// The widget in words, for a message.
QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(
            QStringLiteral("%1 \"%2\"").arg(QLatin1String(at->metaObject()->className()), at->objectName()));
    return path.join(QStringLiteral(" > "));
}

/// What the keyboard is in, for a person: a view while one of its cells is written.
QWidget *controlOf(QWidget *focus)
{
    for (QWidget *at = focus; at; at = at->parentWidget())
        if (auto *view = qobject_cast<QAbstractItemView *>(at))
            return view;
    return focus;
}

bool isForTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Whether a person reads `next` before `last`, by where the parts stand that hold only one of them.
bool isBackwards(const QWidget &last, const QWidget &next)
{
    const QWidget *one = &last;
    const QWidget *common = one->parentWidget();
    while (common && !common->isAncestorOf(&next)) {
        one = common;
        common = common->parentWidget();
    }
    const QWidget *other = &next;
    while (common && other->parentWidget() != common)
        other = other->parentWidget();
    if (!common || one == other)
        return false;
    const QRect from = one->geometry();
    const QRect to = other->geometry();
    const bool isRightToLeft = common->layoutDirection() == Qt::RightToLeft;
    const bool isBefore = isRightToLeft ? to.left() >= from.right() : to.right() <= from.left();
    const bool isAfter = isRightToLeft ? to.right() <= from.left() : to.left() >= from.right();
    const bool isAbove = to.bottom() <= from.top();
    const bool isBelow = to.top() >= from.bottom();
    return (isAbove && !isAfter) || (isBefore && !isBelow);
}

QWidgetList pressRound(QWidget &window, Qt::Key key)
{
    QWidgetList seen;
    QWidget *last = nullptr;
    for (int press = 0; press < 400; ++press) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key);
        QWidget *at = controlOf(QApplication::focusWidget());
        if (at == last)
            continue; // from cell to cell
        if (!seen.isEmpty() && at == seen.first())
            return seen;
        seen.append(at);
        last = at;
    }
    return seen;
}

} // namespace

class FocusOrderTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void tabComesByEverything_data();
    void tabComesByEverything();
    void everyScreenWasSeen();

private:
    /// How much is wrong with the way that Tab goes.
    int judge(const QString &screen, QWidget &window);
    static int judgeReach(const QString &screen, const QWidget &window, const QWidgetList &seen);
    static int judgeOrder(const QString &screen, const QWidgetList &seen);

    test::Screens m_screens = test::allScreens();
    std::ptrdiff_t m_seen = 0;
    qsizetype m_stops = 0;
};

int FocusOrderTest::judgeReach(const QString &screen, const QWidget &window, const QWidgetList &seen)
{
    int wrong = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !isForTab(*widget) ||
            seen.contains(controlOf(const_cast<QWidget *>(widget))))
            continue;
        qWarning("%s: Tab does not come to %s", qPrintable(screen), qPrintable(describe(widget)));
        ++wrong;
    }
    return wrong;
}

int FocusOrderTest::judgeOrder(const QString &screen, const QWidgetList &seen)
{
    int wrong = 0;
    int turns = 0; // the round has one beginning
    for (qsizetype i = 0; i < seen.size() && seen.size() > 2; ++i) {
        const QWidget *next = seen.at((i + 1) % seen.size());
        if (!isBackwards(*seen.at(i), *next) || ++turns == 1)
            continue;
        qWarning("%s: Tab goes back from %s to %s", qPrintable(screen), qPrintable(describe(seen.at(i))),
                 qPrintable(describe(next)));
        ++wrong;
    }
    return wrong;
}

int FocusOrderTest::judge(const QString &screen, QWidget &window)
{
    if (qobject_cast<QMenu *>(&window))
        return 0; // has its own keys
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        qWarning("%s: is no active window", qPrintable(screen));
        return 1;
    }
    const QWidgetList seen = pressRound(window, Qt::Key_Tab);
    m_stops += seen.size();
    int wrong = judgeReach(screen, window, seen) + judgeOrder(screen, seen);
    QWidgetList back = pressRound(window, Qt::Key_Backtab);
    std::reverse(back.begin(), back.end());
    std::rotate(back.begin(), std::find(back.begin(), back.end(), seen.first()), back.end());
    if (back != seen) {
        qWarning("%s: Shift+Tab goes another way: %lld stops, not %lld", qPrintable(screen), back.size(),
                 seen.size());
        ++wrong;
    }
    return wrong;
}

void FocusOrderTest::tabComesByEverything_data()
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < std::ssize(m_screens); ++i)
        QTest::newRow(qPrintable(m_screens[static_cast<std::size_t>(i)].name)) << static_cast<int>(i);
}

void FocusOrderTest::tabComesByEverything()
{
    QFETCH(int, number);
    ++m_seen;
    int wrong = 0;
    test::present(m_screens[static_cast<std::size_t>(number)],
                  [&](const QString &name, QWidget &shown) { wrong += judge(name, *shown.window()); });
    QVERIFY2(wrong == 0, qPrintable(QStringLiteral("%1 faults, see above").arg(wrong)));
}

void FocusOrderTest::everyScreenWasSeen()
{
    qInfo("%lld stops on %td of %td screens.", m_stops, m_seen, std::ssize(m_screens));
    QVERIFY(m_seen < std::ssize(m_screens) || m_stops > 500);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FocusOrderTest)
#include "tst_focusorder.moc"
