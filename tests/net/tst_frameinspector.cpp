#include "net/frameinspector.h"

#include <QTest>

#include "net/largestallocation.h"
#include "wire/deflater.h"
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

    void takesNoMemoryForWhatIsOnlyAnnounced()
    {
        FrameInspector inspector(wire::Role::Client, {});
        const QByteArray head = QByteArray::fromHex("82ff7fffffffffffffff01020304") + "and a little more";
        test::LargestAllocation::reset();
        inspector.feed(head);
        const auto inspected = inspector.next();
        const std::size_t largest = test::LargestAllocation::bytes();
        QVERIFY(inspected);
        QCOMPARE(inspected->rule, Rule::FrameTooLarge);
        QVERIFY2(largest < 64 << 10, qPrintable(QString::number(largest)));
        test::LargestAllocation::reset();
        const QByteArray counted(100'000, Qt::Uninitialized);
        QVERIFY(test::LargestAllocation::bytes() >= static_cast<std::size_t>(counted.size()));
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

    void inflatesCompressedMessages()
    {
        wire::Deflater deflater(wire::Role::Server, {}, 6);
        const QByteArray first = deflater.deflate("one, ", false);
        const QByteArray last = deflater.deflate("two");
        FrameInspector inspector(wire::Role::Server, {}, wire::DeflateParameters());
        inspector.feed(frame(Opcode::Text, wire::Rsv1, false, first) + wire::serialize(Opcode::Ping, "ping") +
                       frame(Opcode::Continuation, 0, true, last) + wire::serialize(Opcode::Text, "plain"));
        const auto next = [&] { return inspector.next().value(); };
        const auto one = next();
        QCOMPARE(one.rule, Rule::None);
        QCOMPARE(one.frame.payload, first);
        QCOMPARE(one.inflated, std::optional(QByteArray("one, ")));
        QVERIFY(!next().inflated);
        QCOMPARE(next().inflated, std::optional(QByteArray("two")));
        QVERIFY(!next().inflated);
    }

    void countsWhatIsInflated()
    {
        wire::Limits limits;
        limits.maxMessagePayload = 1000;
        const QByteArray bomb = wire::Deflater(wire::Role::Server, {}, 9).deflate(QByteArray(1001, 'x'));
        QVERIFY(bomb.size() < 100);
        FrameInspector inspector(wire::Role::Server, limits, wire::DeflateParameters());
        inspector.feed(frame(Opcode::Binary, wire::Rsv1, true, bomb));
        const auto inspected = inspector.next();
        QCOMPARE(inspected->rule, Rule::MessageTooLarge);
        QVERIFY(inspected->inflated->size() <= 1000);
        QVERIFY(inspector.hasFailed());
    }

    void refusesCompressionThatWasNotAgreedOn()
    {
        FrameInspector inspector(wire::Role::Server, {});
        inspector.feed(frame(Opcode::Text, wire::Rsv1, true, "x"));
        QCOMPARE(inspector.next()->rule, Rule::ReservedBits);
    }

private:
    static QByteArray frame(Opcode opcode, quint8 rsv, bool fin, const QByteArray &payload)
    {
        wire::Frame made;
        made.header.opcode = opcode;
        made.header.rsv = rsv;
        made.header.fin = fin;
        made.header.payloadLength = static_cast<quint64>(payload.size());
        made.payload = payload;
        return wire::serialize(made);
    }
};

QTEST_GUILESS_MAIN(TestFrameInspector)
#include "tst_frameinspector.moc"
