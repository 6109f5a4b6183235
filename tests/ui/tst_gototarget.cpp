#include <QTest>

#include "samplecapture.h"
#include "ui/framelogmodel.h"
#include "ui/gototarget.h"

namespace wireloupe {

using namespace std::chrono_literals;
using capture::Row;
using std::chrono::nanoseconds;

class GoToTargetTest : public QObject
{
    Q_OBJECT

private slots:
    void takesRows_data();
    void takesRows();
    void takesTimes_data();
    void takesTimes();
    void takesNothingElse_data();
    void takesNothingElse();
    void findsTheRowOfATime();
    void findsItAmongRowsOfSeveralThreads();
    void saysWhereItEndsUp();
    void saysWhatTheFilterHides();
};

void GoToTargetTest::takesRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("row");
    QTest::newRow("number") << "1204" << qint64{1203};
    QTest::newRow("first") << " 1 " << qint64{0};
    QTest::newRow("zero") << "0" << qint64{0};
    QTest::newRow("hash") << "#12" << qint64{11};
    QTest::newRow("English") << "1,204" << qint64{1203};
    QTest::newRow("German") << "10.000.000" << qint64{9'999'999};
    QTest::newRow("Swiss") << "1’204" << qint64{1203};
    QTest::newRow("more than a number") << "99999999999999999999" << std::numeric_limits<qint64>::max() / 2;
}

void GoToTargetTest::takesRows()
{
    QFETCH(QString, text);
    QFETCH(qint64, row);
    const auto target = ui::parseGoTo(text, {});
    QVERIFY(target);
    QCOMPARE(std::get<Row>(*target), Row{row});
}

void GoToTargetTest::takesTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("seconds") << "12.5 s" << qint64{12'500};
    QTest::newRow("comma") << "12,5s" << qint64{12'500};
    QTest::newRow("milliseconds") << "850 ms" << qint64{850};
    QTest::newRow("minutes") << "2 min" << qint64{120'000};
    QTest::newRow("hours") << "1.5 H" << qint64{5'400'000};
    QTest::newRow("clock") << "14:05:03" << qint64{5 * 60'000 + 3000};
    QTest::newRow("clock, fine") << "14:00:00.250" << qint64{250};
    QTest::newRow("clock, short") << "14:10" << qint64{600'000};
    QTest::newRow("the next day") << "1:00" << qint64{11 * 3'600'000};
    QTest::newRow("more than time holds") << "99999999999 h" << qint64{100'000'000'000};
}

void GoToTargetTest::takesTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto target = ui::parseGoTo(text, QDateTime(QDate(2026, 11, 21), QTime(14, 0)));
    QVERIFY(target);
    QCOMPARE(std::get<nanoseconds>(*target).count() / 1'000'000, milliseconds);
}

void GoToTargetTest::takesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "row", "-5", "1,2,3", "25:00", "12.5 miles", "12:", "1 2"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void GoToTargetTest::takesNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(!ui::parseGoTo(text, QDateTime::currentDateTime()));
}

void GoToTargetTest::findsTheRowOfATime()
{
    test::SampleCapture sample;
    for (int i = 0; i < 10; ++i)
        sample.text(capture::Direction::Outgoing, "x", 1s); // at 1 s, 2 s, ...
    QCOMPARE(ui::rowAtTime(*sample.store(), 0s), Row{0});
    QCOMPARE(ui::rowAtTime(*sample.store(), 4s), Row{3});
    QCOMPARE(ui::rowAtTime(*sample.store(), 4001ms), Row{4});
    QCOMPARE(ui::rowAtTime(*sample.store(), 100s), Row{10});
}

void GoToTargetTest::findsItAmongRowsOfSeveralThreads()
{
    test::SampleCapture sample;
    for (int i = 0; i < 50; ++i) {
        sample.text(capture::Direction::Outgoing, "later", 110ms);
        sample.text(capture::Direction::Outgoing, "earlier", -10ms); // at 100 ms, 200 ms, ...
    }
    const capture::Store &store = *sample.store();
    for (nanoseconds time = 1ms; time <= 5s; time += 1ms) {
        const Row row = ui::rowAtTime(store, time);
        QVERIFY(store.head(row).time >= time);
        QVERIFY(row == Row{0} || store.head(Row{capture::toInt(row) - 1}).time < time);
        QVERIFY(store.head(row).time < time + 120ms);
    }
}

void GoToTargetTest::saysWhereItEndsUp()
{
    test::SampleCapture sample;
    ui::FrameLogModel model(sample.store());
    QVERIFY(!ui::placeOf(model, Row{0}).row);
    QVERIFY(!ui::placeOf(model, Row{0}).note.isEmpty());
    for (int i = 0; i < 10; ++i)
        sample.text(capture::Direction::Outgoing, "x", 1s);
    model.refresh();
    QCOMPARE(ui::placeOf(model, Row{4}).row, Row{4});
    QVERIFY(ui::placeOf(model, Row{4}).note.isEmpty());
    QCOMPARE(ui::placeOf(model, Row{10}).row, Row{9});
    QVERIFY(ui::placeOf(model, Row{10}).note.contains(QLatin1String("10")));
    QCOMPARE(ui::placeOf(model, nanoseconds(5500ms)).row, Row{5});
    QCOMPARE(ui::placeOf(model, nanoseconds(500s)).row, Row{9});
}

void GoToTargetTest::saysWhatTheFilterHides()
{
    test::SampleCapture sample;
    for (int i = 0; i < 10; ++i)
        sample.text(i % 2 ? capture::Direction::Incoming : capture::Direction::Outgoing, "x");
    ui::FrameLogModel model(sample.store());
    model.setFilter(capture::Filter::parse(QStringLiteral("dir:in")).filter);
    QTRY_COMPARE(model.rowCount(), 5);
    const ui::GoToPlace hidden = ui::placeOf(model, Row{4});
    QCOMPARE(hidden.row, Row{5});
    QVERIFY(hidden.note.contains(QLatin1String("5 does not pass")));
    QVERIFY(ui::placeOf(model, Row{5}).note.isEmpty());
    model.setFilter(capture::Filter::parse(QStringLiteral("nothing")).filter);
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(!ui::placeOf(model, Row{4}).row);
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::GoToTargetTest)
#include "tst_gototarget.moc"
