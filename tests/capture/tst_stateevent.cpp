#include <QTest>

#include "capture/stateevent.h"

using namespace wireloupe::capture;

class TestStateEvent : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void bytesAreAsDocumented();
    void refusesWhatItDoesNotKnow();
};

void TestStateEvent::comesBackAsItWas()
{
    for (int cause = 0; cause <= static_cast<int>(Cause::InsideFrame); ++cause) {
        StateEvent event;
        event.kind = static_cast<StateKind>(1 + cause % 7);
        event.phase = static_cast<Phase>(cause % 7);
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

void TestStateEvent::refusesWhatItDoesNotKnow()
{
    const QByteArray sound = StateEvent{}.serialize();
    QVERIFY(StateEvent::parse(sound));
    for (qsizetype size = 0; size < sound.size(); ++size)
        QVERIFY(!StateEvent::parse(QByteArrayView(sound).first(size)));
    const std::pair<int, int> wrong[] = {{0, 0}, {0, 8}, {0, 255}, {1, 7}, {2, 18}, {2, 255}};
    for (const auto &[position, value] : wrong) {
        QByteArray bytes = sound;
        bytes[position] = static_cast<char>(value);
        QVERIFY2(!StateEvent::parse(bytes), qPrintable(QString::number(value)));
    }
}

QTEST_APPLESS_MAIN(TestStateEvent)
#include "tst_stateevent.moc"
