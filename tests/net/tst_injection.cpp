#include "net/injection.h"

#include <QTest>

#include "wire/framewriter.h"

using namespace wireloupe;
using namespace wireloupe::net;
using wire::Opcode;

class TestInjection : public QObject
{
    Q_OBJECT

private slots:
    void tellsFramesFromTheRest()
    {
        Injection injection;
        const auto pieces =
            injection.take(wire::serialize(Opcode::Text, "one") + wire::serialize(Opcode::Ping, "two") +
                           QByteArray("\x82\x05"
                                      "abc"));
        QCOMPARE(pieces.frames.size(), 2U);
        QCOMPARE(pieces.frames[0].payload, "one");
        QCOMPARE(pieces.frames[1].header.opcode, Opcode::Ping);
        QVERIFY(pieces.unfinished);
        QCOMPARE(pieces.unfinished->payload, "abc");
        QCOMPARE(pieces.unfinished->header.payloadLength, 5U);
        QVERIFY(pieces.noFrame.isEmpty());
    }

    void joinsWhatComesInParts()
    {
        const QByteArray bytes = wire::serialize(Opcode::Binary, "abcdef", wire::MaskingKey{1, 2, 3, 4});
        Injection injection;
        QCOMPARE(injection.take(bytes.first(1)).noFrame, bytes.first(1));
        QCOMPARE(injection.take(bytes.sliced(1, 3)).noFrame, bytes.sliced(1, 3));
        const auto second = injection.take(bytes.sliced(4, 5));
        QVERIFY(second.frames.empty());
        QVERIFY(second.noFrame.isEmpty());
        QCOMPARE(second.unfinished->payload, "abc");
        const auto third = injection.take(bytes.sliced(9));
        QCOMPARE(third.frames.size(), 1U);
        QCOMPARE(third.frames[0].payload, "abcdef");
        QVERIFY(!third.unfinished);
    }

    /// As the peer has it, what follows a length that lies is payload.
    void countsWhatFollowsALie()
    {
        Injection injection;
        injection.take("\x82\x06"
                       "abc");
        const auto pieces = injection.take(wire::serialize(Opcode::Text, "x"));
        QCOMPARE(pieces.frames.size(), 1U);
        QCOMPARE(pieces.frames[0].payload, "abc\x81\x01x");
    }

    void bearsALengthThatNothingCanHold()
    {
        Injection injection;
        const auto pieces = injection.take(QByteArray::fromHex("827fffffffffffffffff") + "rest");
        QVERIFY(pieces.frames.empty());
        QVERIFY(pieces.unfinished);
        QCOMPARE(pieces.unfinished->header.payloadLength, ~quint64{0});
        QCOMPARE(pieces.noFrame, "rest");
        QCOMPARE(injection.take("more").noFrame, "more");
    }
};

QTEST_GUILESS_MAIN(TestInjection)
#include "tst_injection.moc"
