#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/flowlayout.h"
#include "ui/latencylegend.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::LatencyLegend;

class LatencyLegendTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup() { m_legend.reset(); }

    void hasAButtonForEach();
    void aClickTellsWhatIsWanted();
    void theKeyboardDoesTheSame();
    void breaksIntoLines();
    void goesFromRightToLeft();
    void namesAreShownAsTheyStand();

private:
    QToolButton *button(int entry) const
    {
        return m_legend->findChild<QToolButton *>(u"latencyLegend%1"_s.arg(entry));
    }

    std::unique_ptr<LatencyLegend> m_legend;
};

void LatencyLegendTest::init()
{
    m_legend = std::make_unique<LatencyLegend>();
    m_legend->setEntries(
        {{.name = u"Pings"_s, .sign = 0}, {.name = u"Replies"_s, .sign = 1, .isShown = false}});
    m_legend->addWidget(new QLabel(u"behind"_s));
    m_legend->resize(600, 60);
    m_legend->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_legend.get()));
}

void LatencyLegendTest::hasAButtonForEach()
{
    QCOMPARE(button(0)->text(), u"Pings"_s);
    QVERIFY(button(0)->isChecked());
    QVERIFY(!button(1)->isChecked());
    QVERIFY(button(1)->accessibleDescription() != button(0)->accessibleDescription());
    m_legend->setEntries({{.name = u"Gaps"_s, .sign = 3}});
    QCOMPARE(button(0)->text(), u"Gaps"_s);
    QVERIFY(!button(1)->isVisible());
    // Entries that come later stand before what is the caller's.
    m_legend->setEntries({{.name = u"a"_s}, {.name = u"b"_s}, {.name = u"c"_s}});
    QTRY_VERIFY(button(2)->isVisible());
    QTRY_VERIFY(button(2)->x() < m_legend->findChild<QLabel *>()->x());
}

void LatencyLegendTest::aClickTellsWhatIsWanted()
{
    QSignalSpy toggled(m_legend.get(), &LatencyLegend::toggled);
    QTest::mouseClick(button(0), Qt::LeftButton);
    QTest::mouseClick(button(1), Qt::LeftButton);
    QCOMPARE(toggled.size(), 2);
    QCOMPARE(toggled[0], (QVariantList{0, false}));
    QCOMPARE(toggled[1], (QVariantList{1, true}));
}

void LatencyLegendTest::theKeyboardDoesTheSame()
{
    QSignalSpy toggled(m_legend.get(), &LatencyLegend::toggled);
    QTest::keyClick(button(0), Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
}

void LatencyLegendTest::breaksIntoLines()
{
    QList<LatencyLegend::Entry> entries;
    for (int at = 0; at < 6; ++at)
        entries.append({.name = u"a connection with a name %1"_s.arg(at), .sign = at});
    m_legend->setEntries(entries);
    m_legend->resize(280, 400);
    QTRY_VERIFY(button(5)->y() > button(0)->y());
    for (int at = 0; at < 6; ++at)
        QVERIFY(button(at)->geometry().right() < m_legend->width());
    QVERIFY(m_legend->heightForWidth(280) > 2 * m_legend->heightForWidth(3000));
}

void LatencyLegendTest::goesFromRightToLeft()
{
    m_legend->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(button(0)->x() > button(1)->x());
}

void LatencyLegendTest::namesAreShownAsTheyStand()
{
    m_legend->setEntries({{.name = u"<b>A & B</b>\nnext"_s}});
    QVERIFY(button(0)->text().contains(u"&&"_s));
    QVERIFY(!button(0)->text().contains(u'\n'));
    QVERIFY(button(0)->toolTip().contains(u"&lt;b&gt;"_s));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyLegendTest)
#include "tst_latencylegend.moc"
