#include <QLabel>
#include <QPointer>
#include <QTest>
#include <QThreadPool>

#include "fields.h"
#include "samplecapture.h"
#include "ui/latencyrulesdialog.h"
#include "windowtest.h"

using namespace Qt::StringLiterals;
using namespace wireloupe;
using ui::LatencyRulesDialog;
using Kind = capture::MatchRule::Kind;

/// Rules and budgets are taken together, or it is said what is wrong and where.
class LatencyRulesDialogTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { test::useTemporaryFolders(); }

private slots:
    void initTestCase() { test::dressUp(); }

    void takesWhatCanBeUsed();
    void saysWhichPageHasAFault();

private:
    QThreadPool m_pool;
    test::SampleCapture m_capture;
};

void LatencyRulesDialogTest::takesWhatCanBeUsed()
{
    QPointer<LatencyRulesDialog> dialog =
        new LatencyRulesDialog(capture::LatencyRules(), m_capture.store(), m_pool);
    dialog->open();
    auto *accept = dialog->findChild<QWidget *>(u"acceptLatencyRules"_s);
    QTest::mouseClick(dialog->findChild<QWidget *>(u"replyRegex"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(accept->isEnabled());
    auto *pattern = dialog->findChild<QWidget *>(u"replyPattern"_s);
    QTest::keyClicks(pattern, u"("_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClick(pattern, Qt::Key_Backspace);
    QVERIFY(accept->isEnabled());
    capture::LatencyRules taken;
    connect(dialog, &QDialog::accepted, this, [&] { taken = dialog->rules(); });
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(taken.match.kind, Kind::Regex);
    QTRY_VERIFY(!dialog);
}

void LatencyRulesDialogTest::saysWhichPageHasAFault()
{
    LatencyRulesDialog dialog(capture::LatencyRules(), m_capture.store(), m_pool);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setBudgets({u"ping:p99<50ms/10s"_s});
    dialog.open();
    const auto *line = test::find<QLabel>(dialog, "problemLine");
    const auto *accept = test::find(dialog, "acceptLatencyRules");
    QVERIFY(!line->isVisible() && accept->isEnabled());
    dialog.showPage(LatencyRulesDialog::Page::Budgets);
    test::typeInto(test::find(dialog, "budgetText"), u"p98<50ms/10s"_s, Qt::Key_Tab);
    dialog.showPage(LatencyRulesDialog::Page::Replies);
    QVERIFY2(line->isVisible() && line->text().startsWith(u"Budgets: A latency budget begins with p50"_s),
             qPrintable(line->text()));
    QVERIFY(!accept->isEnabled());
    QVERIFY(accept->toolTip().contains(u"Budgets: "_s));
    QTest::mouseClick(test::find(dialog, "replyRegex"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::keyClicks(test::find(dialog, "replyPattern"), u"("_s);
    QVERIFY2(line->text().startsWith(u"Replies: "_s), qPrintable(line->text()));
}

QTEST_MAIN(LatencyRulesDialogTest)
#include "tst_latencyrulesdialog.moc"
