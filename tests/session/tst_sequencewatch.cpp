#include <QTest>

#include "session/sequencewatch.h"

using wireloupe::session::SequenceWatch;
using Arrival = SequenceWatch::Arrival;

namespace {

/// "+" in order, "<" out of order, "=" repeated.
QByteArray story(SequenceWatch &watch, const QList<qint64> &numbers)
{
    QByteArray words;
    for (const qint64 number : numbers)
        words += "+<="[static_cast<int>(watch.take(number))];
    return words;
}

} // namespace

class TestSequenceWatch : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::addColumn<QByteArray>("arrivals");
        QTest::addColumn<quint64>("missed");
        const auto row = [](const char *name, const QList<qint64> &numbers, const char *arrivals,
                            quint64 missed) {
            QTest::newRow(name) << numbers << QByteArray(arrivals) << missed;
        };
        row("in order", {5, 6, 7}, "+++", 0);
        row("a gap", {1, 4}, "++", 2);
        row("a gap that is filled", {1, 4, 3, 2}, "++<<", 0);
        row("repeated at once", {1, 1}, "+=", 0);
        row("repeated later", {1, 2, 3, 2}, "+++=", 0);
        row("late and then again", {1, 3, 2, 2}, "++<=", 0);
        row("from before the first", {5, 3, 4, 3}, "+<<=", 0);
        row("a gap as wide as the window", {1, 65'538, 2}, "+++", 65'536 + 0);
        row("a gap of nearly the window", {1, 65'537, 2}, "++<", 65'534);
        row("a wide gap forgets", {1, 2, 200'000, 199'999, 200'000}, "+++<=", 199'996);
        row("begins anew", {100'000, 100'001, 1, 2, 4}, "+++++", 1);
        row("below zero", {-3, -2, 0}, "+++", 1);
    }

    void tells()
    {
        QFETCH(const QList<qint64>, numbers);
        QFETCH(const QByteArray, arrivals);
        QFETCH(const quint64, missed);
        SequenceWatch watch;
        QVERIFY(!watch.hasBegun());
        QCOMPARE(story(watch, numbers), arrivals);
        QCOMPARE(watch.missed(), missed);
        QVERIFY(watch.hasBegun());
    }

    void remembersWhatWasBeforeAWrap()
    {
        SequenceWatch watch;
        for (qint64 number = 0; number < 200'000; ++number)
            if (number % 7 != 0)
                QCOMPARE(watch.take(number), Arrival::InOrder);
        const quint64 missed = watch.missed();
        QCOMPARE(watch.take(199'990), 199'990 % 7 == 0 ? Arrival::OutOfOrder : Arrival::Repeated);
        QCOMPARE(watch.take(7 * 28'000), Arrival::OutOfOrder);
        QCOMPARE(watch.missed(), missed - (199'990 % 7 == 0 ? 2 : 1));
    }
};

QTEST_APPLESS_MAIN(TestSequenceWatch)
#include "tst_sequencewatch.moc"
