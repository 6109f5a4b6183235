#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "samplecapture.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/logmarks.h"
#include "ui/marksmodel.h"
#include "ui/theme.h"

namespace wireloupe {

using enum capture::Direction;
using capture::Row;
using ui::LogMarks;

class LogMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup();
    void marksWhatIsSelected();
    void doesNotMarkEverything();
    void bringsBackWhatWasRemoved();
    void goesFromMarkToMark();
    void passesOverWhatIsNotShown();
    void tellsThatThereIsNone();
    void tellsTheModel();
    void listsThem();

private:
    Row current() const { return m_view->currentLogRow().value_or(Row{-1}); }
    capture::Marks marks() const { return m_sample->store()->marks(); }
    void select(int first, int last)
    {
        m_view->selectionModel()->select({m_model->index(first, 0), m_model->index(last, 0)},
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<ui::FrameLogView> m_view;
    ui::FrameLogModel *m_model = nullptr;
    std::unique_ptr<LogMarks> m_marks;
};

void LogMarksTest::init()
{
    m_sample = std::make_unique<test::SampleCapture>();
    m_model = new ui::FrameLogModel(m_sample->store());
    m_view = std::make_unique<ui::FrameLogView>(m_model);
    m_marks = std::make_unique<LogMarks>(*m_model, *m_view);
    for (int i = 0; i < 2000; ++i)
        m_sample->text(i % 2 ? Incoming : Outgoing, "x");
    m_model->refresh();
}

void LogMarksTest::cleanup()
{
    m_marks.reset();
    m_view.reset();
    m_sample.reset();
}

void LogMarksTest::marksWhatIsSelected()
{
    select(3, 5);
    m_marks->toggle();
    QCOMPARE(marks().size(), 3);
    QVERIFY(marks().contains(Row{4}));
    m_marks->set(Row{4}, QStringLiteral("odd"));
    select(4, 6);
    m_marks->toggle(); // not all of them are marked: those that are keep their note
    QCOMPARE(marks().size(), 4);
    QCOMPARE(marks().note(Row{4}), QStringLiteral("odd"));
    m_marks->toggle();
    QCOMPARE(marks().size(), 1);
    m_view->clearSelection();
    m_marks->toggle();
    QCOMPARE(marks().size(), 1);
}

void LogMarksTest::doesNotMarkEverything()
{
    QSignalSpy told(m_marks.get(), &LogMarks::told);
    m_view->selectAll();
    m_marks->toggle();
    QVERIFY(marks().isEmpty());
    QCOMPARE(told.count(), 1);
}

void LogMarksTest::bringsBackWhatWasRemoved()
{
    m_marks->set(Row{7}, QStringLiteral("seven"));
    m_marks->set(Row{8}, {});
    QVERIFY(!m_marks->canUndo());
    select(7, 8);
    m_marks->toggle();
    QVERIFY(marks().isEmpty());
    QVERIFY(m_marks->canUndo());
    m_marks->undo();
    QCOMPARE(marks().size(), 2);
    QCOMPARE(marks().note(Row{7}), QStringLiteral("seven"));
    QVERIFY(!m_marks->canUndo());
    m_marks->remove(Row{7});
    m_sample->store()->clear();
    m_model->refresh();
    QVERIFY(!m_marks->canUndo()); // row 7 is another one now
}

void LogMarksTest::goesFromMarkToMark()
{
    for (const qint64 row : {10, 20, 30})
        m_marks->set(Row{row}, {});
    m_marks->goToNext();
    QCOMPARE(current(), Row{10});
    m_marks->goToNext();
    QCOMPARE(current(), Row{20});
    m_marks->goToPrevious();
    m_marks->goToPrevious();
    QCOMPARE(current(), Row{30});
    m_marks->goToNext();
    QCOMPARE(current(), Row{10});
    m_view->goToRow(Row{25});
    m_marks->goToPrevious();
    QCOMPARE(current(), Row{20});
}

void LogMarksTest::passesOverWhatIsNotShown()
{
    for (const qint64 row : {10, 11, 20})
        m_marks->set(Row{row}, {});
    m_model->setFilter(capture::Filter::parse(QStringLiteral("dir:out")).filter);
    QTRY_COMPARE(m_model->rowCount(), 1000);
    m_view->goToRow(Row{10});
    m_marks->goToNext();
    QCOMPARE(current(), Row{20});
}

void LogMarksTest::tellsThatThereIsNone()
{
    QSignalSpy told(m_marks.get(), &LogMarks::told);
    m_marks->goToNext();
    m_marks->goToPrevious();
    QCOMPARE(told.count(), 2);
}

void LogMarksTest::tellsTheModel()
{
    const QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(m_model, &ui::FrameLogModel::marksChanged);
    m_marks->set(Row{7}, QStringLiteral("look <here>"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_model->isMarked(7));
    const QModelIndex number = m_model->index(7, ui::FrameLogModel::NumberColumn);
    QVERIFY(number.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("look <here>")));
    QVERIFY(!number.data(Qt::ToolTipRole).toString().contains(QLatin1String("<here>"))); // never as markup
    QVERIFY(!m_model->isMarked(8));
    m_sample->store()->setMark(Row{8}, {}); // from elsewhere, as a window beside this one
    QTRY_VERIFY(m_model->isMarked(8));
}

void LogMarksTest::listsThem()
{
    ui::MarksModel model(m_sample->store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    m_marks->set(Row{1203}, QStringLiteral("the one\nand only"));
    m_marks->set(Row{7}, {});
    model.refresh();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowAt(0), Row{7});
    const QString second = model.index(1).data().toString();
    QVERIFY(second.contains(QLocale().toString(1204)) && second.contains(QLatin1String("the one")));
    QVERIFY(!second.contains(QLatin1Char('\n')));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LogMarksTest)
#include "tst_logmarks.moc"
