#include <QTest>

#include "capture/stateevent.h"

using namespace wireloupe::capture;

class TestStateEvent : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void bytesAreAsDocumented();
    void timesComeBackAsTheyWere();
    void refusesTimesThatCannotBe();
    void refusesWhatItDoesNotKnow();
};

void TestStateEvent::comesBackAsItWas()
{
    for (int cause = 0; cause <= static_cast<int>(lastCause); ++cause) {
        StateEvent event;
        event.kind = static_cast<StateKind>(1 + cause % static_cast<int>(lastStateKind));
        event.phase = static_cast<Phase>(cause % (1 + static_cast<int>(lastPhase)));
        event.cause = static_cast<Cause>(cause);
        event.number = cause % 2 == 0 ? -cause : 0x7FFFFFFF;
        event.closeCode = static_cast<quint16>(1000 + cause);
        event.closedByPeer = cause % 2 == 0;
        event.detail = QByteArray("d\xC3\xA4tail\0x", 9).left(cause);
        QCOMPARE(StateEvent::parse(event.serialize()), event);
    }
}

void TestStateEvent::bytesAreAsDocumented()
{
    StateEvent event;
    event.kind = StateKind::Closing;
    event.phase = Phase::Closing;
    event.cause = Cause::Other;
    event.number = -2;
    event.closeCode = 1001;
    event.closedByPeer = true;
    event.detail = "bye";
    QCOMPARE(event.serialize(), QByteArray::fromHex("03061001feffffffe903") + "bye");
}

void TestStateEvent::timesComeBackAsTheyWere()
{
    StateEvent event;
    event.kind = StateKind::Open;
    event.detail = "chat";
    event.times = PhaseTimes{};
    QCOMPARE(StateEvent::parse(event.serialize()), event);
    for (const auto field : {&PhaseTimes::address, &PhaseTimes::tcp, &PhaseTimes::proxy, &PhaseTimes::tls,
                             &PhaseTimes::upgrade, &PhaseTimes::preparation}) {
        *event.times.*field = std::chrono::nanoseconds(0);
        QCOMPARE(StateEvent::parse(event.serialize()), event);
        *event.times.*field = std::chrono::nanoseconds(1LL << 60);
        QCOMPARE(StateEvent::parse(event.serialize()), event);
    }

    event.times = PhaseTimes{std::chrono::nanoseconds(1), std::chrono::nanoseconds(0x0203), {}, {}, {}};
    QCOMPARE(event.serialize(), QByteArray::fromHex("02000002000000000000"
                                                    "0100000000000000"
                                                    "0302000000000000"
                                                    "ffffffffffffffff"
                                                    "ffffffffffffffff"
                                                    "ffffffffffffffff") +
                                    "chat");
    event.times->preparation = std::chrono::nanoseconds(5);
    event.closedByPeer = true;
    QCOMPARE(event.serialize(), QByteArray::fromHex("02000007000000000000"
                                                    "0100000000000000"
                                                    "0302000000000000"
                                                    "ffffffffffffffff"
                                                    "ffffffffffffffff"
                                                    "ffffffffffffffff"
                                                    "0500000000000000") +
                                    "chat");
}

void TestStateEvent::refusesTimesThatCannotBe()
{
    StateEvent event;
    event.times = PhaseTimes{};
    for (const bool isPrepared : {false, true}) {
        if (isPrepared)
            event.times->preparation = std::chrono::nanoseconds(1);
        const QByteArray sound = event.serialize();
        QVERIFY(StateEvent::parse(sound));
        for (qsizetype size = 0; size < sound.size(); ++size)
            QVERIFY2(!StateEvent::parse(sound.first(size)), qPrintable(QString::number(size)));
    }
    for (const qint64 time : {-2LL, (1LL << 60) + 1, std::numeric_limits<qint64>::max() + 0LL,
                              std::numeric_limits<qint64>::min() + 0LL}) {
        event.times->tls = std::chrono::nanoseconds(time);
        QVERIFY(!StateEvent::parse(event.serialize()));
    }
}

void TestStateEvent::refusesWhatItDoesNotKnow()
{
    const QByteArray sound = StateEvent{}.serialize();
    QVERIFY(StateEvent::parse(sound));
    for (qsizetype size = 0; size < sound.size(); ++size)
        QVERIFY(!StateEvent::parse(QByteArrayView(sound).first(size)));
    const std::pair<int, int> wrong[] = {{0, 0},
                                         {0, static_cast<int>(lastStateKind) + 1},
                                         {0, 255},
                                         {1, static_cast<int>(lastPhase) + 1},
                                         {2, static_cast<int>(lastCause) + 1},
                                         {2, 255},
                                         {3, 4},
                                         {3, 5},
                                         {3, 0x08},
                                         {3, 0x80}};
    for (const auto &[position, value] : wrong) {
        QByteArray bytes = sound;
        bytes[position] = static_cast<char>(value);
        QVERIFY2(!StateEvent::parse(bytes), qPrintable(QString::number(value)));
    }
}

QTEST_APPLESS_MAIN(TestStateEvent)
#include "tst_stateevent.moc"
