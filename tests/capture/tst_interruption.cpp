#include <limits>

#include <QTest>

#include "capture/interruption.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;
using Kind = Interruption::Kind;

class TestInterruption : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void bytesAreAsDocumented();
    void otherEventsAreNone();
    void readsWhatAnotherVersionSays();
    void isARowOfTheLog();
};

void TestInterruption::comesBackAsItWas()
{
    constexpr auto longest = std::chrono::nanoseconds::max();
    for (const Kind kind : {Kind::Stalled, Kind::Suspended, Kind::ClockJumped}) {
        for (const auto length : {0ns, 1ns, -1ns, 3'204'000'001ns, -250'000'000ns, longest, -longest}) {
            const Interruption interruption{kind, length};
            const auto event = StateEvent::parse(interruption.event().serialize());
            QVERIFY(event);
            QCOMPARE(Interruption::of(*event), interruption);
        }
    }
}

void TestInterruption::bytesAreAsDocumented()
{
    QCOMPARE(Interruption({Kind::Stalled, 3'204'000'001ns}).event().serialize(),
             QByteArray::fromHex("0e000000840c00000000") + "3204000001");
    QCOMPARE(Interruption({Kind::Suspended, 1s}).event().kind, StateKind::Suspended);
    const StateEvent jump = Interruption{Kind::ClockJumped, -1000h}.event();
    QCOMPARE(jump.kind, StateKind::ClockJumped);
    QCOMPARE(jump.number, std::numeric_limits<qint32>::min());
    QCOMPARE(jump.detail, QByteArray("-3600000000000000"));
}

void TestInterruption::otherEventsAreNone()
{
    for (int kind = 1; kind < static_cast<int>(StateKind::Stalled); ++kind) {
        StateEvent event;
        event.kind = static_cast<StateKind>(kind);
        event.detail = "5";
        QVERIFY2(!Interruption::of(event), qPrintable(QString::number(kind)));
    }
}

void TestInterruption::readsWhatAnotherVersionSays()
{
    for (const char *detail : {"", "long", "99999999999999999999"}) {
        StateEvent event = Interruption{Kind::Suspended, 2s}.event();
        event.detail = detail;
        QCOMPARE(Interruption::of(event), Interruption({Kind::Suspended, 2s}));
    }
}

void TestInterruption::isARowOfTheLog()
{
    const Record record = makeInterruptionRecord({Kind::Stalled, 2s}, 5s);
    QCOMPARE(record.head.kind, RecordKind::State);
    QCOMPARE(record.head.connection, ConnectionId{});
    QCOMPARE(record.head.direction, Direction::None);
    QCOMPARE(record.head.time, std::chrono::nanoseconds(5s));
    QCOMPARE(record.head.payloadLength, static_cast<quint64>(record.payload.size()));
    QCOMPARE(StateEvent::parse(record.payload), Interruption({Kind::Stalled, 2s}).event());
}

QTEST_APPLESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
