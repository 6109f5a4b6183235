#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/unitfield.h"

using namespace Qt::StringLiterals;
using namespace wireloupe;
using ui::CountedIn;
using ui::UnitField;

class UnitFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsTheLargestWholeUnit_data();
    void showsTheLargestWholeUnit();
    void takesWhatIsWritten_data();
    void takesWhatIsWritten();
    void readsTheDecimalSignOfTheUser();
    void aNumberAloneKeepsTheUnit();
    void zeroMayHaveAName();
    void arrowsGoByWhatIsShown();
    void arrowsGoByTheStepThatIsSet();
    void hasRoomForWhatIsBetween();

private:
    static void write(UnitField &field, const QString &text);
};

/// As a person does.
void UnitFieldTest::write(UnitField &field, const QString &text)
{
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

void UnitFieldTest::showsTheLargestWholeUnit_data()
{
    QTest::addColumn<CountedIn>("counted");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](CountedIn counted, int value, const QString &text) {
        QTest::addRow("%s", qPrintable(text)) << counted << value << text;
    };
    row(CountedIn::Kibibytes, 0, u"0 KiB"_s);
    row(CountedIn::Kibibytes, 1000, u"1000 KiB"_s);
    row(CountedIn::Kibibytes, 65'536, u"64 MiB"_s);
    row(CountedIn::Kibibytes, 65'537, u"65537 KiB"_s);
    row(CountedIn::Kibibytes, 1 << 20, u"1 GiB"_s);
    row(CountedIn::Mebibytes, 4096, u"4 GiB"_s);
    row(CountedIn::Mebibytes, 4096 + 256, u"4352 MiB"_s);
    row(CountedIn::Milliseconds, 500, u"500 ms"_s);
    row(CountedIn::Milliseconds, 1500, u"1500 ms"_s);
    row(CountedIn::Milliseconds, 10'000, u"10 s"_s);
    row(CountedIn::Milliseconds, 90'000, u"90 s"_s);
    row(CountedIn::Milliseconds, 600'000, u"10 min"_s);
    row(CountedIn::Milliseconds, 86'400'000, u"24 h"_s);
}

void UnitFieldTest::showsTheLargestWholeUnit()
{
    QFETCH(const CountedIn, counted);
    QFETCH(const int, value);
    QFETCH(const QString, text);
    UnitField field(counted);
    field.setRange(0, INT_MAX);
    field.setValue(value);
    QCOMPARE(field.text(), text);
    field.setValue(7);
    write(field, text);
    QCOMPARE(field.value(), value);
}

void UnitFieldTest::takesWhatIsWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("kibibytes");
    QTest::newRow("in another unit") << u"2 GiB"_s << (2 << 20);
    QTest::newRow("as people write it") << u"3mb"_s << 3 * 1024;
    QTest::newRow("by its first letter") << u"3 M"_s << 3 * 1024;
    QTest::newRow("a fraction") << u"1.5 MiB"_s << 1536;
    QTest::newRow("less than the least") << u"1 KiB"_s << 16;
    QTest::newRow("more than the most") << u"99999999 GiB"_s << (4 << 20);
    QTest::newRow("no number") << u"many"_s << 65'536;
    QTest::newRow("no size: the number was of the unit before") << u"3 s"_s << 3 * 1024;
    QTest::newRow("nothing") << u" "_s << 65'536;
}

void UnitFieldTest::takesWhatIsWritten()
{
    QFETCH(const QString, written);
    QFETCH(const int, kibibytes);
    UnitField field(CountedIn::Kibibytes);
    field.setRange(16, 4 << 20);
    field.setValue(65'536);
    write(field, written);
    QCOMPARE(field.value(), kibibytes);
    QCOMPARE(field.text(), field.textFromValue(kibibytes));
}

void UnitFieldTest::readsTheDecimalSignOfTheUser()
{
    QLocale::setDefault(QLocale(QLocale::German));
    UnitField field(CountedIn::Milliseconds);
    field.setRange(0, 60'000);
    write(field, u"1,5 s"_s);
    const int time = field.value();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(time, 1500);
}

/// However long it is, while its beginnings are taken as they are written.
void UnitFieldTest::aNumberAloneKeepsTheUnit()
{
    UnitField field(CountedIn::Kibibytes);
    field.setRange(1, 1 << 30);
    field.setValue(65'536);
    QSignalSpy changed(&field, &QSpinBox::valueChanged);
    write(field, u"10240"_s);
    QCOMPARE(field.value(), 10'240 * 1024);
    QCOMPARE(field.text(), u"10 GiB"_s);
    QCOMPARE(changed.first().first().toInt(), 1024);
    write(field, u"3"_s);
    QCOMPARE(field.text(), u"3 GiB"_s);
}

void UnitFieldTest::zeroMayHaveAName()
{
    UnitField field(CountedIn::Milliseconds);
    field.setRange(0, 60'000);
    field.setSpecialValueText(u"never"_s);
    field.setValue(10'000);
    write(field, u"0"_s);
    QCOMPARE(field.text(), u"never"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.value(), 0);
    write(field, u"250 ms"_s);
    QCOMPARE(field.value(), 250);
}

void UnitFieldTest::arrowsGoByWhatIsShown()
{
    UnitField field(CountedIn::Kibibytes);
    field.setRange(1, 1 << 20);
    field.setValue(64 * 1024);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), u"65 MiB"_s);
    field.setValue(1024);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.text(), u"1023 KiB"_s);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), u"2 MiB"_s);
}

void UnitFieldTest::arrowsGoByTheStepThatIsSet()
{
    UnitField field(CountedIn::Milliseconds);
    field.setRange(0, 60'000);
    field.setSingleStep(500);
    field.setValue(1000);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), u"1500 ms"_s);
}

void UnitFieldTest::hasRoomForWhatIsBetween()
{
    UnitField field(CountedIn::Kibibytes);
    field.setRange(1, 1 << 20);
    const auto width = [&field](int value) {
        return field.fontMetrics().horizontalAdvance(field.textFromValue(value));
    };
    const int frame = field.sizeHint().width() - width(99'999);
    QSpinBox plain;
    plain.setRange(0, 100);
    QVERIFY(frame >= plain.sizeHint().width() - plain.fontMetrics().horizontalAdvance(u"100 "_s));
}

QTEST_MAIN(UnitFieldTest)
#include "tst_unitfield.moc"
