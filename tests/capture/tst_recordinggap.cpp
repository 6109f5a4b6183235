#include <QTest>

#include "capture/recordinggap.h"
#include "capture/stateevent.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;

class TestRecordingGap : public QObject
{
    Q_OBJECT

private slots:
    void readsAsDocumented();
    void comesBackAsItWas();
    void refusesWhatIsNone();
    void isARowOfTheLog();
};

void TestRecordingGap::readsAsDocumented()
{
    const RecordingGap gap{1234, 1'204'377'001ns, 1'304'377'001ns, "No space left on device"};
    QCOMPARE(gap.serialize(), QByteArray("1234 1204377001 1304377001 No space left on device"));
}

void TestRecordingGap::comesBackAsItWas()
{
    for (const RecordingGap &gap : {RecordingGap{1, 0ns, 0ns, {}},
                                    RecordingGap{5'000'000'000, -7ns, 9'000'000'000'000'000'000ns, " a "}})
        QCOMPARE(RecordingGap::parse(gap.serialize()), gap);
}

void TestRecordingGap::refusesWhatIsNone()
{
    for (const char *detail : {"", "1", "1 2", "1 2 3", "x 2 3 y", "1 2 3x y", "0 2 3 y", "-1 2 3 y",
                               " 1 2 3 y", "99999999999999999999 2 3 y"})
        QVERIFY2(!RecordingGap::parse(detail), detail);
}

void TestRecordingGap::isARowOfTheLog()
{
    const RecordingGap gap{5'000'000'000, 3ns, 4ns, "why"};
    const Record record = makeGapRecord(gap);
    QCOMPARE(record.head.kind, RecordKind::State);
    QCOMPARE(record.head.time, 3ns);
    QCOMPARE(record.head.payloadLength, static_cast<quint64>(record.payload.size()));
    const auto event = StateEvent::parse(record.payload);
    QVERIFY(event);
    QCOMPARE(event->kind, StateKind::Gap);
    QCOMPARE(event->number, std::numeric_limits<qint32>::max());
    QCOMPARE(RecordingGap::parse(event->detail), gap);
}

QTEST_APPLESS_MAIN(TestRecordingGap)
#include "tst_recordinggap.moc"
