#include <thread>

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include "samplecapture.h"
#include "ui/framelogmodel.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using ui::FrameLogModel;

class FrameLogModelTest : public QObject
{
    Q_OBJECT

private slots:
    void announcesWhatAnotherThreadAppends();
    void announcesInBatches();
    void showsTheCellsOfARow();
    void countsDeltaFromTheRowAbove();
    void marksWhatIsWrong();
    void filtersAndGrowsOn();
    void keepsOnlyTheLastFilter();
    void filtersNothingWithAnEmptyFilter();
    void holdsRowsBackWhilePaused();
    void forgetsRowsThatWereCleared();
    void dropsWhatALimitDrops();
    void dropsWhatIsFiltered();
    void followsMarksThatAFilterAsksFor();
    void cutsWhatIsShown();
    void findsTheLineOfARow();
    void seesSeveralConnections();

private:
    static std::optional<capture::Filter> filter(const char *text)
    {
        return capture::Filter::parse(QString::fromUtf8(text)).filter;
    }
    static QString cell(const FrameLogModel &model, int line, FrameLogModel::Column column)
    {
        return model.index(line, column).data().toString();
    }
};

void FrameLogModelTest::announcesWhatAnotherThreadAppends()
{
    constexpr int rows = 5000;
    test::SampleCapture sample;
    FrameLogModel model(sample.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::thread writer([&sample] {
        for (int i = 0; i < rows; ++i)
            sample.text(i % 2 == 0 ? Outgoing : Incoming, QByteArray::number(i));
    });
    const auto joined = qScopeGuard([&writer] { writer.join(); });
    QTRY_COMPARE(model.rowCount(), rows);
    QCOMPARE(cell(model, rows - 1, FrameLogModel::SummaryColumn), QString::number(rows - 1));
    QCOMPARE(cell(model, 0, FrameLogModel::SummaryColumn), QStringLiteral("0"));
}

void FrameLogModelTest::announcesInBatches()
{
    test::SampleCapture sample;
    FrameLogModel model(sample.store());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 1000; ++i)
        sample.text(Outgoing, "x");
    model.refresh();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 999);
}

void FrameLogModelTest::showsTheCellsOfARow()
{
    test::SampleCapture sample;
    sample.text(Outgoing, "one", 1s);
    sample.frame(Incoming, wire::Opcode::Ping, "are you there?", 250ms, 3);
    FrameLogModel model(sample.store());
    QCOMPARE(cell(model, 1, FrameLogModel::NumberColumn), QStringLiteral("2"));
    QCOMPARE(cell(model, 1, FrameLogModel::TimeColumn), QStringLiteral("1.250000"));
    QCOMPARE(cell(model, 1, FrameLogModel::ConnectionColumn), QStringLiteral("3"));
    QCOMPARE(cell(model, 1, FrameLogModel::DirectionColumn), QStringLiteral("In"));
    QCOMPARE(cell(model, 1, FrameLogModel::TypeColumn), QStringLiteral("Ping"));
    QCOMPARE(cell(model, 1, FrameLogModel::LengthColumn), QStringLiteral("14"));
    QCOMPARE(cell(model, 1, FrameLogModel::SummaryColumn), QStringLiteral("are you there?"));
}

void FrameLogModelTest::countsDeltaFromTheRowAbove()
{
    test::SampleCapture sample;
    sample.text(Outgoing, "a", 1s);
    sample.text(Incoming, "b", 500ms);
    sample.text(Outgoing, "c", 250ms);
    FrameLogModel model(sample.store());
    QCOMPARE(cell(model, 0, FrameLogModel::DeltaColumn), QString());
    QCOMPARE(cell(model, 2, FrameLogModel::DeltaColumn), QStringLiteral("250 ms"));
    model.setFilter(filter("dir:out"));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 1, FrameLogModel::DeltaColumn), QStringLiteral("750 ms"));
}

void FrameLogModelTest::marksWhatIsWrong()
{
    test::SampleCapture sample;
    sample.text(Outgoing, "fine");
    sample.frame(Incoming, wire::Opcode{0x3}, "odd", 1ms, 1, wire::Rule::ReservedOpcode);
    sample.refusedHandshake();
    sample.close(1000, "bye");
    FrameLogModel model(sample.store());
    const ui::RowMark expected[] = {ui::RowMark::None,  ui::RowMark::Warning, ui::RowMark::Error,
                                    ui::RowMark::Error, ui::RowMark::None,    ui::RowMark::None,
                                    ui::RowMark::None};
    QCOMPARE(model.rowCount(), static_cast<int>(std::size(expected)));
    for (int line = 0; line < model.rowCount(); ++line)
        QCOMPARE(model.logRow(line).mark, expected[line]);
    const QModelIndex odd = model.index(1, FrameLogModel::TypeColumn);
    QVERIFY(odd.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Warning")));
    QVERIFY(odd.data(Qt::ToolTipRole).toString().contains(QLatin1String("RFC 6455")));
}

void FrameLogModelTest::filtersAndGrowsOn()
{
    test::SampleCapture sample;
    sample.conversation(200);
    FrameLogModel model(sample.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.filteredRows());
    model.setFilter(filter("op:ping"));
    QTRY_COMPARE(model.rowCount(), 50);
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(cell(model, 0, FrameLogModel::TypeColumn), QStringLiteral("Ping"));
    sample.conversation(200);
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(model.filteredRows()->size(), 100);
    model.setFilter({});
    QCOMPARE(model.rowCount(), static_cast<int>(sample.store()->count()));
}

void FrameLogModelTest::keepsOnlyTheLastFilter()
{
    test::SampleCapture sample;
    for (int i = 0; i < 20'000; ++i)
        sample.text(i % 2 == 0 ? Outgoing : Incoming, i == 19'999 ? "needle" : "hay");
    FrameLogModel model(sample.store());
    for (const char *text : {"hay", "dir:in hay", "nee", "needle"})
        model.setFilter(filter(text));
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0), capture::Row{19'999});
}

void FrameLogModelTest::filtersNothingWithAnEmptyFilter()
{
    test::SampleCapture sample;
    FrameLogModel model(sample.store());
    model.setFilter(filter("op:text"));
    QTRY_VERIFY(model.filteredRows());
    QCOMPARE(model.rowCount(), 0);
    sample.text(Outgoing, "x");
    QTRY_COMPARE(model.rowCount(), 1);
    model.setFilter(filter(""));
    QVERIFY(!model.isFiltered());
    QCOMPARE(model.rowCount(), 1);
}

void FrameLogModelTest::holdsRowsBackWhilePaused()
{
    test::SampleCapture sample;
    sample.conversation(10);
    FrameLogModel model(sample.store());
    const int shown = model.rowCount();
    model.setPaused(true);
    sample.text(Outgoing, "while paused");
    sample.text(Incoming, "while paused");
    model.refresh();
    QCOMPARE(model.rowCount(), shown);
    QCOMPARE(model.heldBackRows(), 2);
    model.setFilter(filter("paused"));
    QTRY_VERIFY(model.filteredRows());
    QCOMPARE(model.rowCount(), 0);
    model.setPaused(false);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.heldBackRows(), 0);
}

void FrameLogModelTest::forgetsRowsThatWereCleared()
{
    test::SampleCapture sample;
    sample.conversation(50);
    FrameLogModel model(sample.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 0);
    sample.store()->clear();
    QCOMPARE(model.logRow(30).summary, QString()); // gone, though the model does not know yet
    QTRY_COMPARE(model.rowCount(), 0);
    sample.text(Outgoing, "anew");
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, FrameLogModel::SummaryColumn), QStringLiteral("anew"));

    model.setFilter(filter("anew"));
    QTRY_COMPARE(model.rowCount(), 1);
    sample.store()->clear();
    sample.text(Outgoing, "other");
    QTRY_COMPARE(model.rowCount(), 0);
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.knownRows(), 1);
}

void FrameLogModelTest::dropsWhatALimitDrops()
{
    test::SampleCapture sample;
    FrameLogModel model(sample.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto lastRow = [&sample] { return sample.store()->count() - 1; };
    for (int i = 0; i < 300'000; ++i)
        sample.text(Outgoing, QByteArray::number(i));
    QTRY_COMPARE(model.rowCount(), 300'000);
    const QPersistentModelIndex kept = model.index(290'000, FrameLogModel::SummaryColumn);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    sample.store()->setLimit({.rows = 100'000});
    sample.text(Outgoing, "300000");
    QTRY_VERIFY(sample.store()->rows().first > capture::Row{0});
    QTRY_VERIFY(model.known() == sample.store()->rows());
    QCOMPARE(removed.first().at(1).toInt(), 0);
    const qint64 first = capture::toInt(model.known().first);
    QCOMPARE(model.rowCount(), static_cast<int>(lastRow() - first + 1));
    QCOMPARE(model.rowAt(0), capture::Row{first});
    // Numbers stay with their rows.
    QCOMPARE(cell(model, 0, FrameLogModel::NumberColumn), QString::number(first + 1));
    QCOMPARE(cell(model, 0, FrameLogModel::SummaryColumn), QString::number(first));
    QCOMPARE(kept.row(), static_cast<int>(290'000 - first));
    QCOMPARE(kept.data().toString(), QStringLiteral("290000"));
    QCOMPARE(model.lineOf(capture::Row{5}), 0);
    QVERIFY(!model.isShown(capture::Row{5}));
    QVERIFY(model.isShown(capture::Row{290'000}));
}

void FrameLogModelTest::dropsWhatIsFiltered()
{
    test::SampleCapture sample;
    FrameLogModel model(sample.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 200'000; ++i)
        sample.text(i % 2 == 0 ? Outgoing : Incoming, "x");
    model.setFilter(filter("dir:in"));
    QTRY_COMPARE(model.rowCount(), 100'000);
    model.setPaused(true); // what has gone is gone all the same
    sample.store()->setLimit({.rows = 100'000});
    sample.text(Outgoing, "x");
    QTRY_VERIFY(model.known().first > capture::Row{0});
    const qint64 first = capture::toInt(model.known().first);
    QCOMPARE(model.rowAt(0), capture::Row{first + (first % 2 == 0 ? 1 : 0)});
    QCOMPARE(model.filteredRows()->size(), model.rowCount());
    QCOMPARE(model.heldBackRows(), 1);
    model.setPaused(false);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), static_cast<int>(sample.store()->rows().size()));
}

void FrameLogModelTest::followsMarksThatAFilterAsksFor()
{
    test::SampleCapture sample;
    for (int i = 0; i < 100; ++i)
        sample.text(Outgoing, "x");
    FrameLogModel model(sample.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sample.store()->setMark(capture::Row{7}, {});
    model.setFilter(filter("flag:marked"));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0), capture::Row{7});
    sample.store()->setMark(capture::Row{3}, {});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowAt(0), capture::Row{3});
    sample.store()->removeMark(capture::Row{7});
    QTRY_COMPARE(model.rowCount(), 1);
}

void FrameLogModelTest::cutsWhatIsShown()
{
    test::SampleCapture sample;
    for (int i = 0; i < 100; ++i)
        sample.text(i % 2 == 0 ? Outgoing : Incoming, "x");
    FrameLogModel model(sample.store());
    using capture::Row;
    QCOMPARE(model.rowsBetween(3, 4), (capture::RowSet{Row{3}, Row{4}}));
    QCOMPARE(model.rowsBetween(99, 99), capture::RowSet{Row{99}});
    QCOMPARE(model.shownRows({Row{98}, Row{500}}, 10), (capture::RowSet{Row{98}, Row{99}}));
    QCOMPARE(model.shownRows({Row{0}, Row{100}}, 2), (capture::RowSet{Row{0}, Row{1}}));
    QVERIFY(model.shownRows({Row{5}, Row{5}}, 10).isEmpty());
    model.setFilter(filter("dir:in"));
    QTRY_COMPARE(model.rowCount(), 50);
    QCOMPARE(model.rowsBetween(1, 2), (capture::RowSet{Row{3}, Row{5}}));
    QCOMPARE(model.shownRows({Row{4}, Row{8}}, 10), (capture::RowSet{Row{5}, Row{7}}));
    QVERIFY(model.shownRows({Row{4}, Row{5}}, 10).isEmpty());
}

void FrameLogModelTest::findsTheLineOfARow()
{
    test::SampleCapture sample;
    for (int i = 0; i < 10; ++i)
        sample.text(i % 2 == 0 ? Outgoing : Incoming, "x");
    FrameLogModel model(sample.store());
    QCOMPARE(model.lineOf(capture::Row{4}), 4);
    QCOMPARE(model.lineOf(capture::Row{10}), -1);
    model.setFilter(filter("dir:in"));
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(model.lineOf(capture::Row{4}), 2); // row 5 is the next one shown
    QCOMPARE(model.lineOf(capture::Row{9}), 4);
    QCOMPARE(model.lineOf(capture::Row{10}), -1);
}

void FrameLogModelTest::seesSeveralConnections()
{
    test::SampleCapture sample;
    FrameLogModel model(sample.store());
    QSignalSpy seen(&model, &FrameLogModel::severalConnectionsSeen);
    sample.text(Outgoing, "x", 1ms, 1);
    model.refresh();
    QVERIFY(!model.hasSeveralConnections());
    sample.text(Outgoing, "x", 1ms, 2);
    QTRY_COMPARE(seen.count(), 1);
    QVERIFY(model.hasSeveralConnections());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FrameLogModelTest)
#include "tst_framelogmodel.moc"
