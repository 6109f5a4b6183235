#include <QTest>

#include "ui/faultrows.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::FaultKind;
using ui::FaultRow;

class FaultRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasARowForEachFault();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void saysWhatIsWrong();
    void keepsSeedAndDirection();
};

void FaultRowsTest::hasARowForEachFault()
{
    QVERIFY(ui::faultRows({}).isEmpty());
    const server::FaultOptions options{.latency = 100ms,
                                       .jitter = 20ms,
                                       .drop = 0.05,
                                       .stall = 0.01,
                                       .stallTime = 5s,
                                       .resetAfter = 3,
                                       .closeAfter = 10,
                                       .closeCode = 1011,
                                       .isPongMuted = true};
    const QList<FaultRow> expected{
        {FaultKind::Latency, {}, u"100ms~20ms"_s}, {FaultKind::Drop, u"5%"_s, {}},
        {FaultKind::Stall, u"1%"_s, u"5s"_s},      {FaultKind::ResetAfter, {}, u"@3"_s},
        {FaultKind::CloseAfter, {}, u"1011@10"_s}, {FaultKind::MutePong, {}, {}}};
    QCOMPARE(ui::faultRows(options), expected);
}

void FaultRowsTest::readsWhatItWrites_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < ui::faultKindCount; ++kind)
        QTest::newRow(qPrintable(ui::faultName(static_cast<FaultKind>(kind)))) << kind;
}

void FaultRowsTest::readsWhatItWrites()
{
    QFETCH(int, kind);
    const QList<FaultRow> rows{ui::usualFault(static_cast<FaultKind>(kind))};
    const ui::ReadFaults read = ui::readFaultRows(rows, {});
    QVERIFY(read.options);
    QVERIFY(!read.options->isHarmless());
    QCOMPARE(ui::faultRows(*read.options), rows);
}

void FaultRowsTest::saysWhatIsWrong()
{
    const ui::ReadFaults read = ui::readFaultRows({{FaultKind::Drop, u"200%"_s, {}}}, {});
    QVERIFY(!read.options);
    QCOMPARE(read.error, server::FaultSpecError::Kind::BadProbability);
    QVERIFY(!ui::faultSpecText(read.error).isEmpty());
}

void FaultRowsTest::keepsSeedAndDirection()
{
    const server::FaultOptions base{.direction = server::FaultOptions::Direction::Both, .seed = 42};
    const ui::ReadFaults read = ui::readFaultRows({ui::usualFault(FaultKind::Drop)}, base);
    QVERIFY(read.options);
    QCOMPARE(read.options->seed, 42U);
    QCOMPARE(read.options->direction, server::FaultOptions::Direction::Both);
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::FaultRowsTest)
#include "tst_faultrows.moc"
