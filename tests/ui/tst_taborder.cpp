#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>

#include "fields.h"
#include "ui/taborder.h"

namespace wireloupe {

using test::find;

/// Where Tab goes, and back.
class TabOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsTheLayoutHoweverItWasMade();
    void goesDownAColumnBeforeTheNext();
    void readsAGridByRows();
    void reachesWhatStandsBeforeAFocusProxy();
    void leavesOutWhatCannotBeUsed();
    void leavesWhatGoesAwayAsAWhole();
    void leavesOutWhatWasDraggedShut();
    void followsTheDirectionOfTheLayout();
    void goesFromTheTabsIntoTheirPage();
    void beginsWhereAClickHasPutIt();
    void staysWhereThereIsNothingElse();
    void scrollsToWhereItGoes();

private:
    QLineEdit *field(const char *name, QWidget *parent = nullptr);
    /// The names that Tab comes by, from the first until it comes round, or with Shift from the last.
    QByteArray tabs(bool isNext = true);
    void show();

    std::unique_ptr<ui::InTabOrder<QWidget>> m_window;
};

void TabOrderTest::init()
{
    m_window = std::make_unique<ui::InTabOrder<QWidget>>();
}

QLineEdit *TabOrderTest::field(const char *name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent ? parent : m_window.get());
    edit->setObjectName(QLatin1String(name));
    return edit;
}

void TabOrderTest::show()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QByteArray TabOrderTest::tabs(bool isNext)
{
    QByteArray seen;
    const auto &stops = ui::tabStops(*m_window);
    (isNext ? stops.front() : stops.back())->setFocus();
    const QWidget *start = QApplication::focusWidget();
    for (int press = 0; press < 20; ++press) {
        seen += QApplication::focusWidget()->objectName().toLatin1();
        QTest::keyClick(QApplication::focusWidget(), isNext ? Qt::Key_Tab : Qt::Key_Backtab);
        if (QApplication::focusWidget() == start)
            return seen;
    }
    return seen + " and does not come round";
}

void TabOrderTest::followsTheLayoutHoweverItWasMade()
{
    auto *third = field("3");
    auto *first = field("1");
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(first);
    auto *row = new QHBoxLayout;
    layout->addLayout(row);
    layout->addWidget(field("4"));
    row->addWidget(field("2"));
    row->addWidget(third);
    show();
    QCOMPARE(tabs(), "1234");
    QCOMPARE(tabs(false), "4321");
}

void TabOrderTest::goesDownAColumnBeforeTheNext()
{
    auto *columns = new QHBoxLayout(m_window.get());
    for (const auto &names : {std::pair("1", "2"), std::pair("3", "4")}) {
        auto *column = new QVBoxLayout;
        columns->addLayout(column);
        auto *lower = field(names.second);
        column->addWidget(field(names.first));
        column->addWidget(lower);
    }
    show();
    QCOMPARE(tabs(), "1234");
}

void TabOrderTest::readsAGridByRows()
{
    auto *grid = new QGridLayout(m_window.get());
    grid->addWidget(field("4"), 1, 1);
    grid->addWidget(field("2"), 0, 1);
    grid->addWidget(field("3"), 1, 0);
    grid->addWidget(field("1"), 0, 0);
    show();
    QCOMPARE(tabs(), "1234");
}

void TabOrderTest::reachesWhatStandsBeforeAFocusProxy()
{
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(field("1"));
    auto *group = new QWidget;
    layout->addWidget(group);
    layout->addWidget(field("5"));
    auto *row = new QHBoxLayout(group);
    row->addWidget(field("2", group));
    auto *number = new QSpinBox(group); // whose field has the box for its proxy
    number->setObjectName(QStringLiteral("3"));
    row->addWidget(number);
    row->addWidget(field("4", group));
    group->setFocusProxy(number);
    show();
    QCOMPARE(tabs(), "12345");
    QCOMPARE(tabs(false), "54321");
    group->setFocus();
    QVERIFY(number->hasFocus());
}

void TabOrderTest::leavesOutWhatCannotBeUsed()
{
    auto *layout = new QVBoxLayout(m_window.get());
    for (const char *name : {"1", "2", "3", "4", "5"})
        layout->addWidget(field(name));
    find(*m_window, "2")->setEnabled(false);
    find(*m_window, "3")->hide();
    find(*m_window, "4")->setFocusPolicy(Qt::ClickFocus);
    show();
    QCOMPARE(tabs(), "15");

    // What goes away hands the keyboard on from its place.
    find(*m_window, "1")->setFocus();
    find(*m_window, "3")->show();
    find(*m_window, "1")->hide();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("3"));
}

void TabOrderTest::leavesWhatGoesAwayAsAWhole()
{
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(field("1"));
    auto *group = new QWidget;
    layout->addWidget(group);
    layout->addWidget(field("4"));
    auto *row = new QHBoxLayout(group);
    row->addWidget(field("2", group));
    row->addWidget(field("3", group));
    show();
    find(*m_window, "2")->setFocus();
    group->hide();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("4"));
    QCOMPARE(tabs(), "14");
}

void TabOrderTest::leavesOutWhatWasDraggedShut()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *splitter = new QSplitter;
    layout->addWidget(splitter);
    for (const char *name : {"1", "2", "3"})
        splitter->addWidget(field(name, splitter));
    show();
    QCOMPARE(tabs(), "123");
    find(*m_window, "2")->setFocus();
    splitter->setSizes({0, 100, 100});
    QCOMPARE(tabs(), "23");
    splitter->setSizes({100, 100, 100});
    QCOMPARE(tabs(), "123");
}

void TabOrderTest::followsTheDirectionOfTheLayout()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *splitter = new QSplitter;
    layout->addWidget(splitter);
    splitter->addWidget(field("2", splitter));
    splitter->insertWidget(0, field("1", splitter));
    for (auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_window->setLayoutDirection(direction);
        show();
        QCOMPARE(tabs(), "12");
    }
}

void TabOrderTest::goesFromTheTabsIntoTheirPage()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *pages = new QTabWidget;
    layout->addWidget(pages);
    pages->addTab(field("2"), QStringLiteral("One"));
    pages->addTab(field("x"), QStringLiteral("Other"));
    pages->findChild<QTabBar *>()->setObjectName(QStringLiteral("1"));
    show();
    QCOMPARE(tabs(), "12");
}

void TabOrderTest::beginsWhereAClickHasPutIt()
{
    auto *layout = new QVBoxLayout(m_window.get());
    for (const char *name : {"1", "2", "3"})
        layout->addWidget(field(name));
    QWidget *clicked = find(*m_window, "2");
    clicked->setFocusPolicy(Qt::ClickFocus);
    show();
    clicked->setFocus();
    QTest::keyClick(clicked, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("3"));
    clicked->setFocus();
    QTest::keyClick(clicked, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("1"));
}

void TabOrderTest::staysWhereThereIsNothingElse()
{
    QVERIFY(!ui::moveToTabStop(*m_window, true));
    auto *only = field("1");
    show();
    only->setFocus();
    QVERIFY(!ui::moveToTabStop(*m_window, true));
    QVERIFY(only->hasFocus());
}

void TabOrderTest::scrollsToWhereItGoes()
{
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(field("1"));
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(area);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->addSpacing(1000);
    inner->addWidget(field("2", content));
    area->setWidget(content);
    show();
    QCOMPARE(tabs(), "12");
    find(*m_window, "1")->setFocus();
    QTest::keyClick(find(*m_window, "1"), Qt::Key_Tab);
    QVERIFY(!find(*m_window, "2")->visibleRegion().isEmpty());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TabOrderTest)
#include "tst_taborder.moc"
