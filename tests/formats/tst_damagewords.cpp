#include <QTest>

#include "formats/damagewords.h"

using namespace wireloupe;
using capture::FileDamage;

class TestDamageWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhereAndHowMuch_data();
    void saysWhereAndHowMuch();
};

void TestDamageWords::saysWhereAndHowMuch_data()
{
    using Kind = FileDamage::Kind;
    QTest::addColumn<FileDamage>("damage");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const FileDamage &damage, const char *expected) {
        QTest::newRow(name) << damage << QString::fromLatin1(expected);
    };
    add("sound", {}, "");
    add("torn", {.kind = Kind::Torn, .offset = 12'345, .detail = {}, .droppedBytes = 200},
        "The file ends inside a record, at byte 12,345. 200 bytes at its end were left out.");
    add("record", {.kind = Kind::Record, .offset = 5000, .detail = {}, .gaps = 1, .skippedBytes = 56},
        "The file is damaged at byte 5,000: what is there is not a record. 56 bytes were left out; what "
        "follows "
        "is sound.");
    add("both",
        {.kind = Kind::Record,
         .offset = 96,
         .detail = {},
         .gaps = 2,
         .skippedBytes = 2000,
         .droppedBytes = 1},
        "The file is damaged at byte 96: what is there is not a record. 2 kB in between and 1 bytes at its "
        "end "
        "were left out.");
    add("head", {.kind = Kind::FileHead, .offset = 64, .detail = {}},
        "The head of the file is damaged: where its records begin had to be searched.");
    add("unreadable", {.kind = Kind::Unreadable, .offset = 7, .detail = QStringLiteral("I/O error")},
        "The file cannot be read at byte 7: I/O error.");
}

void TestDamageWords::saysWhereAndHowMuch()
{
    QFETCH(const FileDamage, damage);
    QTEST(formats::sentence(damage), "expected");
}

QTEST_GUILESS_MAIN(TestDamageWords)
#include "tst_damagewords.moc"
