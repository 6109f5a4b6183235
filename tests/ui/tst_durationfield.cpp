#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/durationfield.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wireloupe;
using ui::DurationField;
using Time = DurationField::Time;

class DurationFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsTheLargestWholeUnit_data();
    void showsTheLargestWholeUnit();
    void readsTimes_data();
    void readsTimes();
    void readsTheDecimalSignOfTheUser();
    void whatIsWrittenIsTaken();
    void aNumberAloneKeepsTheUnit();
    void whatIsNoTimeIsNotTaken();
    void whatIsOutOfRangeIsBroughtIn();
    void arrowsGoByOneTwoFive();
    void settingIsSilent();

private:
    static void write(DurationField &field, const QString &text);
};

/// As a person does.
void DurationFieldTest::write(DurationField &field, const QString &text)
{
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

void DurationFieldTest::showsTheLargestWholeUnit_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](Time time, const QString &text) {
        QTest::addRow("%s", qPrintable(text)) << qint64{time.count()} << text;
    };
    row(1us, u"1 µs"_s);
    row(1500ns, u"1.5 µs"_s);
    row(50ms, u"50 ms"_s);
    row(1500ms, u"1500 ms"_s);
    row(10s, u"10 s"_s);
    row(90s, u"90 s"_s);
    row(1min, u"1 min"_s);
    row(24h, u"24 h"_s);
}

void DurationFieldTest::showsTheLargestWholeUnit()
{
    QFETCH(const qint64, nanoseconds);
    QFETCH(const QString, text);
    DurationField field(u"field"_s, 1us, 24h);
    field.setTime(Time(nanoseconds));
    QCOMPARE(field.text(), text);
    QCOMPARE(field.time().count(), nanoseconds);
    QCOMPARE(DurationField::timeFrom(text), Time(nanoseconds));
}

void DurationFieldTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nanoseconds"); // -1: no time
    const auto row = [](const char *text, Time time) {
        QTest::newRow(text) << QString::fromUtf8(text) << qint64{time.count()};
    };
    row("250us", 250us);
    row("250 µs", 250us);
    row(" 1.5 S ", 1500ms);
    row("2m", 2min);
    row("2 min", 2min);
    row("7", 7ms);
    row("", -1ns);
    row("ms", -1ns);
    row("1 day", -1ns);
    row("-1 s", -1ns);
    row("1 s 2", -1ns);
    row("nan s", -1ns);
    row("999999999999999999 h", Time(qint64{1'000'000'000'000'000'000}));
}

void DurationFieldTest::readsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, nanoseconds);
    const auto time = DurationField::timeFrom(text);
    QCOMPARE(time ? qint64{time->count()} : -1, nanoseconds);
}

void DurationFieldTest::readsTheDecimalSignOfTheUser()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const auto time = DurationField::timeFrom(u"1,5 s"_s);
    const auto asPrograms = DurationField::timeFrom(u"2.25 s"_s);
    const QString text = DurationField::textOf(1500ns);
    QLocale::setDefault(QLocale::c());
    QVERIFY(time == 1500ms);
    QVERIFY(asPrograms == 2250ms);
    QCOMPARE(text, u"1,5 µs"_s);
}

void DurationFieldTest::whatIsWrittenIsTaken()
{
    DurationField field(u"field"_s, 1us, 1h);
    QSignalSpy edited(&field, &DurationField::edited);
    write(field, u"250us"_s);
    QVERIFY(field.time() == 250us);
    QCOMPARE(field.text(), u"250 µs"_s);
    QCOMPARE(edited.count(), 1);
}

/// However long it is: what is half written does not change the unit.
void DurationFieldTest::aNumberAloneKeepsTheUnit()
{
    DurationField field(u"field"_s, 1us, 1h);
    field.setTime(50ms);
    write(field, u"120000"_s);
    QVERIFY(field.time() == 2min);
    write(field, u"3"_s);
    QVERIFY(field.time() == 3min);
}

void DurationFieldTest::whatIsNoTimeIsNotTaken()
{
    DurationField field(u"field"_s, 1us, 1h);
    field.setTime(50ms);
    write(field, u"soon"_s);
    QVERIFY(field.time() == 50ms);
    QCOMPARE(field.text(), u"50 ms"_s);
}

void DurationFieldTest::whatIsOutOfRangeIsBroughtIn()
{
    DurationField field(u"field"_s, 100ms, 1h);
    write(field, u"1us"_s);
    QVERIFY(field.time() == 100ms);
    write(field, u"25 h"_s);
    QVERIFY(field.time() == 1h);
}

void DurationFieldTest::arrowsGoByOneTwoFive()
{
    DurationField field(u"field"_s, 1us, 1h);
    field.setTime(50ms);
    QStringList texts;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&field, Qt::Key_Up);
        texts << field.text();
    }
    QCOMPARE(texts.join(u", "_s), u"100 ms, 200 ms, 500 ms, 1 s, 2 s"_s);
    texts.clear();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&field, Qt::Key_Down);
        texts << field.text();
    }
    QCOMPARE(texts.join(u", "_s), u"1 s, 500 ms, 200 ms, 100 ms, 50 ms, 20 ms"_s);
    field.setTime(1us);
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(field.time() == 1us);
}

void DurationFieldTest::settingIsSilent()
{
    DurationField field(u"field"_s, 1us, 1h);
    QSignalSpy edited(&field, &DurationField::edited);
    field.setTime(2s);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(field.text(), u"2 s"_s);
}

QTEST_MAIN(DurationFieldTest)
#include "tst_durationfield.moc"
