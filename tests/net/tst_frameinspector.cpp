#include "net/frameinspector.h"

#include <QTest>

#include "wire/framewriter.h"

using namespace wireloupe;
using namespace wireloupe::net;
using wire::Opcode;
using wire::Rule;

class TestFrameInspector : public QObject
{
    Q_OBJECT

private slots:
    void passesWhatIsRight()
    {
        FrameInspector inspector(wire::Role::Server, {});
        inspector.feed(wire::serialize(Opcode::Text, "one") + wire::serialize(Opcode::Ping, "two"));
        for (const QByteArray payload : {"one", "two"}) {
            const auto inspected = inspector.next();
            QVERIFY(inspected);
            QCOMPARE(inspected->rule, Rule::None);
            QCOMPARE(inspected->frame.payload, payload);
        }
        QVERIFY(!inspector.next());
        QVERIFY(!inspector.isInsideFrame());
    }

    void stopsAtTheFirstFatalFrame()
    {
        FrameInspector inspector(wire::Role::Client, {});
        inspector.feed(wire::serialize(Opcode::Text, "unmasked") +
                       wire::serialize(Opcode::Text, "never seen"));
        const auto inspected = inspector.next();
        QVERIFY(inspected);
        QCOMPARE(inspected->rule, Rule::UnmaskedClientFrame);
        QCOMPARE(inspected->frame.payload, "unmasked");
        QVERIFY(inspector.hasFailed());
        QVERIFY(!inspector.next());
        inspector.feed("more");
        QVERIFY(!inspector.next());
        QVERIFY(!inspector.isInsideFrame());
    }

    void goesOnAfterWhatIsNotFatal()
    {
        FrameInspector inspector(wire::Role::Server, {});
        inspector.feed(QByteArray("\x81\x7E\0\x01x", 5) + wire::serialize(Opcode::Text, "next"));
        QCOMPARE(inspector.next()->rule, Rule::NonMinimalLength);
        QCOMPARE(inspector.next()->rule, Rule::None);
    }

    void failsInTheMidstOfAFrame()
    {
        FrameInspector inspector(wire::Role::Server, {});
        inspector.feed("\x81\x7D"
                       "good");
        QVERIFY(!inspector.next());
        QVERIFY(inspector.isInsideFrame());
        inspector.feed("\xFF");
        const auto inspected = inspector.next();
        QVERIFY(inspected);
        QCOMPARE(inspected->rule, Rule::InvalidUtf8);
        QCOMPARE(inspected->frame.payload, "good\xFF");
        QCOMPARE(inspected->frame.header.payloadLength, 125U);
        QVERIFY(!inspector.next());
    }

    void refusesByTheHeaderAlone()
    {
        wire::Limits limits;
        limits.maxFramePayload = 100;
        FrameInspector inspector(wire::Role::Server, limits);
        inspector.feed("\x82\x65");
        const auto inspected = inspector.next();
        QVERIFY(inspected);
        QCOMPARE(inspected->rule, Rule::FrameTooLarge);
        QCOMPARE(inspected->frame.header.payloadLength, 101U);
        QVERIFY(inspected->frame.payload.isEmpty());
        QVERIFY(!inspector.next());
    }

    void showsATornFrame()
    {
        FrameInspector inspector(wire::Role::Server, {});
        inspector.feed("\x82");
        QVERIFY(!inspector.next());
        QVERIFY(inspector.isInsideFrame());
        QVERIFY(!inspector.tornFrame());
        inspector.feed("\x05"
                       "abc");
        QVERIFY(!inspector.next());
        QCOMPARE(inspector.tornFrame()->payload, "abc");
    }
};

QTEST_GUILESS_MAIN(TestFrameInspector)
#include "tst_frameinspector.moc"
