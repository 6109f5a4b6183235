#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include "ui/findbar.h"
#include "ui/theme.h"

namespace wireloupe {

using ui::FindBar;
using ui::FindOutcome;

namespace {

/// Finds as many matches as it is told to, and keeps what it was asked for.
class FakeTarget : public QWidget, public ui::FindTarget
{
    Q_OBJECT
    Q_INTERFACES(wireloupe::ui::FindTarget)

public:
    using QWidget::QWidget;

    void highlight(const ui::FindQuery &query) override { m_query = query; }
    FindOutcome findNext() override { return step(1); }
    FindOutcome findPrevious() override { return step(-1); }
    ui::FindCount findCount() const override { return m_count; }
    QString findScope() const override { return QStringLiteral("this test"); }

    ui::FindQuery m_query;
    ui::FindCount m_count{3, -1, true};
    int m_steps = 0;

private:
    FindOutcome step(int by)
    {
        ++m_steps;
        const qint64 next = m_count.current + by;
        m_count.current = (next + m_count.total) % m_count.total;
        return next == m_count.current ? FindOutcome::Found : FindOutcome::FoundWrapped;
    }
};

} // namespace

class FindBarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        ui::Theme::instance().install(*qApp);
    }
    void init();
    void cleanup() { m_window.reset(); }
    void searchesWhatIsTyped();
    void stepsByKeysAndButtons();
    void saysHowManyThereAre();
    void saysWhatIsNoExpression();
    void givesTheFocusBack();
    void survivesItsTarget();

private:
    std::unique_ptr<QWidget> m_window;
    FakeTarget *m_target = nullptr;
    FindBar *m_bar = nullptr;
    QLineEdit *m_edit = nullptr;
};

void FindBarTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 200);
    m_target = new FakeTarget(m_window.get());
    m_target->setFocusPolicy(Qt::StrongFocus);
    m_target->setGeometry(0, 0, 900, 100);
    m_bar = new FindBar(m_window.get());
    m_bar->setGeometry(0, 100, 900, 40);
    m_edit = m_bar->findChild<QLineEdit *>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_target->setFocus();
    m_bar->open(m_target, m_target, m_target);
}

void FindBarTest::searchesWhatIsTyped()
{
    QVERIFY(m_edit->hasFocus());
    QVERIFY(m_edit->accessibleName().contains(QLatin1String("this test")));
    QTest::keyClicks(m_edit, QStringLiteral("/a+/"));
    QCOMPARE(m_target->m_query, (ui::FindQuery{QStringLiteral("a+"), true, false}));
    QTest::mouseClick(m_bar->findChild<QToolButton *>(QStringLiteral("findMatchCase")), Qt::LeftButton);
    QVERIFY(m_target->m_query.matchesCase);
}

void FindBarTest::stepsByKeysAndButtons()
{
    QTest::keyClicks(m_edit, QStringLiteral("x"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_target->m_count.current, 0);
    QCOMPARE(m_bar->statusText(), QStringLiteral("1 of 3"));
    QTest::mouseClick(m_bar->findChild<QToolButton *>(QStringLiteral("findNext")), Qt::LeftButton);
    QCOMPARE(m_target->m_count.current, 1);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::mouseClick(m_bar->findChild<QToolButton *>(QStringLiteral("findPrevious")), Qt::LeftButton);
    QCOMPARE(m_target->m_count.current, 2);
    QCOMPARE(m_bar->statusText(), QStringLiteral("3 of 3 · from the end again"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_bar->statusText(), QStringLiteral("1 of 3 · from the top again"));
}

void FindBarTest::saysHowManyThereAre()
{
    QTest::keyClicks(m_edit, QStringLiteral("x"));
    QVERIFY(m_bar->statusText().startsWith(QLatin1String("3 match")));
    m_target->m_count = {1204, 2, false};
    QTRY_COMPARE(m_bar->statusText(), QStringLiteral("3 of 1204 so far"));
    m_target->m_count = {0, -1, false};
    QTRY_COMPARE(m_bar->statusText(), QStringLiteral("Searching…"));
    m_target->m_count = {0, -1, true};
    QTRY_COMPARE(m_bar->statusText(), QStringLiteral("No match"));
    m_edit->clear();
    QCOMPARE(m_bar->statusText(), QString());
}

void FindBarTest::saysWhatIsNoExpression()
{
    QTest::keyClicks(m_edit, QStringLiteral("/(/"));
    QVERIFY(m_bar->statusText().startsWith(QLatin1String("Not a regular expression")));
    QVERIFY(m_target->m_query.isEmpty());
}

void FindBarTest::givesTheFocusBack()
{
    QTest::keyClicks(m_edit, QStringLiteral("x"));
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_target->hasFocus());
    QVERIFY(m_target->m_query.isEmpty()); // nothing stays marked
    QVERIFY(!m_bar->target());
    m_bar->open(m_target, m_target, m_target);
    QCOMPARE(m_target->m_query.text, QStringLiteral("x"));
    QCOMPARE(m_edit->selectedText(), QStringLiteral("x"));
}

void FindBarTest::survivesItsTarget()
{
    QTest::keyClicks(m_edit, QStringLiteral("x"));
    delete m_target;
    QVERIFY(!m_bar->target());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(m_bar->statusText(), QString());
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FindBarTest)
#include "tst_findbar.moc"
