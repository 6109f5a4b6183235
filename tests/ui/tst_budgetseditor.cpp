#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>

#include "fields.h"
#include "ui/budgetseditor.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::find;
using test::typeInto;
using ui::BudgetsEditor;

/// How latency budgets are written.
class BudgetsEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void budgetsAreChosen();
    void budgetsAreWritten();
    void saysWhatIsWrong();
    void whatCannotBeReadIsKept();
    void budgetsAreRemoved();
};

void BudgetsEditorTest::budgetsAreChosen()
{
    BudgetsEditor editor;
    editor.show();
    QSignalSpy edited(&editor, &BudgetsEditor::edited);
    QVERIFY(!find(editor, "budgetKind")->isEnabled());
    QTest::mouseClick(find(editor, "budgetsAdd"), Qt::LeftButton);
    QCOMPARE(editor.budgets(), QStringList{u"ping:p99<50ms/10s"_s});
    QTest::keyClick(find(editor, "budgetKind"), Qt::Key_Down);
    QTest::keyClick(find(editor, "budgetStatistic"), Qt::Key_End);
    typeInto(find(editor, "budgetLimit"), u"2 s"_s, Qt::Key_Return);
    typeInto(find(editor, "budgetWindow"), u"1 min"_s, Qt::Key_Return);
    QCOMPARE(editor.budgets(), QStringList{u"reply:max<2s/1m"_s});
    QCOMPARE(find<QTableWidget>(editor, "budgets")->item(0, 0)->text(),
             u"Replies: max under 2 s over 1 min"_s);
    QCOMPARE(edited.count(), 5);
    QCOMPARE(editor.problem(), QString());
}

void BudgetsEditorTest::budgetsAreWritten()
{
    BudgetsEditor editor;
    editor.show();
    editor.setBudgets({u"ping:p99<50ms/10s"_s});
    typeInto(find(editor, "budgetText"), u"reply: p50 < 250us / 500ms"_s, Qt::Key_Tab);
    QCOMPARE(editor.budgets(), QStringList{u"reply: p50 < 250us / 500ms"_s});
    QCOMPARE(find<QComboBox>(editor, "budgetKind")->currentText(), u"Replies"_s);
    QCOMPARE(find<QComboBox>(editor, "budgetStatistic")->currentText(), u"p50"_s);
    QCOMPARE(find<QAbstractSpinBox>(editor, "budgetLimit")->text(), u"250 µs"_s);
    QCOMPARE(find<QAbstractSpinBox>(editor, "budgetWindow")->text(), u"500 ms"_s);
}

void BudgetsEditorTest::saysWhatIsWrong()
{
    BudgetsEditor editor;
    editor.show();
    editor.setBudgets({u"ping:p99<50ms/10s"_s});
    typeInto(find(editor, "budgetText"), u"p98<50ms/10s"_s, Qt::Key_Tab);
    const auto *problem = find<QLabel>(editor, "budgetTextProblem");
    QVERIFY2(problem->isVisible() && problem->text().startsWith(u"A latency budget begins with p50"_s),
             qPrintable(problem->text()));
    QVERIFY(!editor.problem().isEmpty());
    QCOMPARE(find<QTableWidget>(editor, "budgets")->item(0, 0)->text(), u"p98<50ms/10s"_s);
    typeInto(find(editor, "budgetText"), u"p95<50ms/10s"_s, Qt::Key_Tab);
    QVERIFY(!problem->isVisible());
    QCOMPARE(editor.problem(), QString());
}

void BudgetsEditorTest::whatCannotBeReadIsKept()
{
    BudgetsEditor editor;
    editor.show();
    editor.setBudgets({u"p98<1s"_s, u"ping:p99<50ms/10s"_s});
    QVERIFY(find(editor, "budgetTextProblem")->isVisible());
    QCOMPARE(editor.problem(), QString()); // it was so before
    QTest::keyClick(find(editor, "budgets"), Qt::Key_Down);
    QVERIFY(!find(editor, "budgetTextProblem")->isVisible());
    QTest::keyClick(find(editor, "budgetKind"), Qt::Key_Down);
    QCOMPARE(editor.budgets(), QStringList({u"p98<1s"_s, u"reply:p99<50ms/10s"_s}));
}

void BudgetsEditorTest::budgetsAreRemoved()
{
    BudgetsEditor editor;
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.setBudgets({u"ping:p99<50ms/10s"_s, u"reply:max<2s/1m"_s});
    QTest::mouseClick(find(editor, "budgetsDelete"), Qt::LeftButton);
    QCOMPARE(editor.budgets(), QStringList{u"reply:max<2s/1m"_s});
    QCOMPARE(find<QComboBox>(editor, "budgetKind")->currentText(), u"Replies"_s);
    find(editor, "budgets")->setFocus();
    QTest::keyClick(find(editor, "budgets"), Qt::Key_Delete);
    QVERIFY(editor.budgets().isEmpty());
    QVERIFY(!find(editor, "budgetText")->isEnabled());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::BudgetsEditorTest)
#include "tst_budgetseditor.moc"
