#include "ui/latencyfigurestable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include "latencytracesample.h"
#include "ui/latencyfiguresmodel.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::LatencyFiguresTable;

/// The table of figures and its model.
class LatencyFiguresTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();

    void hasAColumnForEachTrace();
    void hasADifferenceOfTwo();
    void keepsWhatIsSelectedWhileNumbersChange();
    void copiesAllOrWhatIsSelected();
    void readsFromRightToLeftAndCopiesWithoutIsolates();
    void explainsItsRows();
    void doesNothingWhileHidden();
    void isAModel();

private:
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    QVariant head(int column, int role = Qt::DisplayRole) const
    {
        return m_table->model()->headerData(column, Qt::Horizontal, role);
    }

    std::unique_ptr<LatencyFiguresTable> m_table;
};

namespace {

ui::LatencyTraces tracesOf(int count, const QStringList &names = {u"A"_s})
{
    std::vector<ui::LatencyTrace> traces;
    for (const QString &name : names)
        traces.push_back(test::trace(name,
                                     test::replies(test::Durations(static_cast<std::size_t>(count), 4ms)),
                                     static_cast<int>(traces.size())));
    return test::tracesOf(traces);
}

} // namespace

void LatencyFiguresTableTest::init()
{
    m_table = std::make_unique<LatencyFiguresTable>();
    m_table->resize(400, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void LatencyFiguresTableTest::hasAColumnForEachTrace()
{
    m_table->setTraces(tracesOf(100, {u"A"_s, u"B"_s, u"<b>C</b>"_s}));
    QTRY_COMPARE(m_table->model()->columnCount(), 4);
    QCOMPARE(cell(0, 0), u"Count"_s);
    QCOMPARE(cell(0, 3), u"100"_s);
    QCOMPARE(cell(2, 1), u"4.00 ms"_s);
    QCOMPARE(head(3), u"<b>C</b>"_s);
    QVERIFY(!Qt::mightBeRichText(head(3, Qt::ToolTipRole).toString()) ||
            head(3, Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
    QVERIFY(!head(1, Qt::DecorationRole).value<QIcon>().isNull());
    m_table->setTraces({});
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
}

void LatencyFiguresTableTest::hasADifferenceOfTwo()
{
    m_table->setTraces(test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(100, 4ms))),
                                       test::trace(u"B"_s, test::replies(test::Durations(100, 5ms)), 1)}));
    QTRY_COMPARE(m_table->model()->columnCount(), 4);
    QCOMPARE(head(3), u"Difference"_s);
    QVERIFY2(cell(2, 3).endsWith(u"slower"), qPrintable(cell(2, 3)));
    QCOMPARE(m_table->model()->index(2, 3).data(Qt::ForegroundRole).value<QColor>(),
             ui::Theme::instance().color(ui::Role::Warning));
    QVERIFY(!m_table->model()->index(2, 2).data(Qt::ForegroundRole).isValid());
}

void LatencyFiguresTableTest::keepsWhatIsSelectedWhileNumbersChange()
{
    m_table->setTraces(tracesOf(100));
    QTRY_COMPARE(cell(0, 1), u"100"_s);
    QSignalSpy reset(m_table->model(), &QAbstractItemModel::modelReset);
    m_table->selectRow(3);
    m_table->setTraces(tracesOf(150));
    QTRY_COMPARE(cell(0, 1), u"150"_s);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    // Fewer figures than before: those of a p99 have gone, its row has not.
    m_table->setTraces(tracesOf(50));
    QTRY_COMPARE(cell(0, 1), u"50"_s);
    QCOMPARE(reset.count(), 0);
    m_table->setTraces(tracesOf(50, {u"B"_s}));
    QTRY_COMPARE(reset.count(), 1);
}

void LatencyFiguresTableTest::copiesAllOrWhatIsSelected()
{
    m_table->setTraces(tracesOf(100, {u"A"_s, u"B"_s, u"C"_s}));
    QTRY_COMPARE(cell(0, 1), u"100"_s);
    m_table->setFocus();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), m_table->model()->rowCount() + 1);
    QCOMPARE(lines[0], u"Figure\tA\tB\tC"_s);
    QCOMPARE(lines[1], u"Count\t100\t100\t100"_s);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->visualRect(m_table->model()->index(2, 0)).center());
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1], u"p50 (median)\t4.00 ms\t4.00 ms\t4.00 ms"_s);
}

void LatencyFiguresTableTest::readsFromRightToLeftAndCopiesWithoutIsolates()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_table->setTraces(tracesOf(101));
    QTRY_COMPARE(cell(0, 1), u"101"_s);
    QCOMPARE(cell(2, 1), u"\u20664.00 ms\u2069"_s);
    for (const QVariant &alignment :
         {m_table->model()->index(2, 1).data(Qt::TextAlignmentRole), head(1, Qt::TextAlignmentRole)})
        QCOMPARE(alignment.value<Qt::Alignment>() & Qt::AlignHorizontal_Mask,
                 Qt::AlignRight | Qt::AlignAbsolute);
    m_table->setFocus();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"4.00 ms"_s));
    QVERIFY(!copied.contains(QChar(0x2066)) && !copied.contains(QChar(0x2069)));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LatencyFiguresTableTest::explainsItsRows()
{
    m_table->setTraces(tracesOf(100));
    QTRY_COMPARE(cell(0, 1), u"100"_s);
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const QModelIndex index = m_table->model()->index(row, 0);
        QVERIFY(index.data(Qt::ToolTipRole).toString().endsWith(u'.'));
        QVERIFY(!index.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
    QVERIFY(!m_table->accessibleName().isEmpty());
}

void LatencyFiguresTableTest::doesNothingWhileHidden()
{
    m_table->setTraces(tracesOf(100));
    QTRY_COMPARE(cell(0, 1), u"100"_s);
    m_table->hide();
    m_table->setTraces(tracesOf(150));
    QTest::qWait(100);
    QCOMPARE(cell(0, 1), u"100"_s);
    m_table->show();
    QTRY_COMPARE(cell(0, 1), u"150"_s);
}

void LatencyFiguresTableTest::isAModel()
{
    ui::LatencyFiguresModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTraces(tracesOf(100));
    model.setTraces(tracesOf(120));
    model.setTraces(tracesOf(120, {u"A"_s, u"B"_s}));
    QVERIFY(model.hasDifference());
    model.setTraces(tracesOf(120, {u"A"_s, u"B"_s, u"C"_s}));
    QVERIFY(!model.hasDifference());
    model.setTraces({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyFiguresTableTest)
#include "tst_latencyfigurestable.moc"
