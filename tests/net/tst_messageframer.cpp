#include "net/messageframer.h"

#include <QTest>

#include "wire/messageinflater.h"

using namespace wireloupe;
using namespace wireloupe::net;
using wire::Opcode;

namespace {

QList<OutgoingFrame> framesOf(MessageFramer &framer, const wire::Message &message)
{
    QList<OutgoingFrame> frames;
    framer.begin(message);
    while (!framer.isDone())
        frames.append(framer.next());
    return frames;
}

wire::Message text(const QByteArray &payload)
{
    return {wire::Message::Type::Text, payload};
}

} // namespace

class TestMessageFramer : public QObject
{
    Q_OBJECT

private slots:
    void makesOneFrame()
    {
        MessageFramer framer(wire::Role::Client, {});
        for (const QByteArray &payload : {QByteArray(), QByteArray("hello"), QByteArray(70'000, 'x')}) {
            const auto frames = framesOf(framer, text(payload));
            QCOMPARE(frames.size(), 1);
            const wire::Frame &frame = frames.first().frame;
            QCOMPARE(frame.payload, payload);
            QCOMPARE(frame.header.payloadLength, static_cast<quint64>(payload.size()));
            QVERIFY(frame.header.isMinimal());
            QVERIFY(frame.header.fin);
            QCOMPARE(frame.header.rsv, 0);
            QVERIFY(!frames.first().marks.inflated);
        }
    }

    void cuts_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QList<int>>("sizes");
        QTest::newRow("empty") << 0 << QList<int>{0};
        QTest::newRow("less") << 9 << QList<int>{9};
        QTest::newRow("just") << 10 << QList<int>{10};
        QTest::newRow("more") << 11 << QList<int>{10, 1};
        QTest::newRow("twice") << 20 << QList<int>{10, 10};
        QTest::newRow("a lot") << 35 << QList<int>{10, 10, 10, 5};
    }

    void cuts()
    {
        QFETCH(const int, size);
        QFETCH(const QList<int>, sizes);
        FramingOptions options;
        options.fragmentSize = 10;
        MessageFramer framer(wire::Role::Server, options);
        const QByteArray payload = QByteArray("0123456789abcdefghijklmnopqrstuvwxyz").left(size);
        const auto frames = framesOf(framer, {wire::Message::Type::Binary, payload});
        QByteArray joined;
        QList<int> found;
        for (qsizetype i = 0; i < frames.size(); ++i) {
            QCOMPARE(frames[i].frame.header.opcode, i == 0 ? Opcode::Binary : Opcode::Continuation);
            QCOMPARE(frames[i].frame.header.fin, i + 1 == frames.size());
            found.append(static_cast<int>(frames[i].frame.payload.size()));
            joined += frames[i].frame.payload;
        }
        QCOMPARE(found, sizes);
        QCOMPARE(joined, payload);
    }

    void compressesFromTheThresholdOn()
    {
        FramingOptions options;
        options.deflate.emplace();
        options.threshold = 10;
        MessageFramer framer(wire::Role::Client, options);
        QCOMPARE(framesOf(framer, text("123456789")).first().frame.header.rsv, 0);
        const auto compressed = framesOf(framer, text("1234567890")).first();
        QCOMPARE(compressed.frame.header.rsv, static_cast<quint8>(wire::Rsv1));
        QCOMPARE(compressed.marks.inflated, QByteArray("1234567890"));
    }

    /// RSV1 on the first frame only, each frame with what it inflates to.
    void compressesFragments()
    {
        FramingOptions options;
        options.deflate.emplace();
        options.fragmentSize = 1000;
        MessageFramer framer(wire::Role::Client, options);
        wire::MessageInflater inflater(wire::Role::Client, {});
        const QByteArray payload = QByteArray("all of this again and again. ").repeated(100);
        for (int round = 0; round < 2; ++round) {
            const auto frames = framesOf(framer, text(payload));
            QCOMPARE(frames.size(), 3);
            QByteArray joined;
            for (qsizetype i = 0; i < frames.size(); ++i) {
                QCOMPARE(frames[i].frame.header.rsv, static_cast<quint8>(i == 0 ? wire::Rsv1 : 0));
                QVERIFY(frames[i].frame.payload.size() < 200);
                const auto inflated = inflater.inflate(frames[i].frame);
                QCOMPARE(inflated.rule, wire::Rule::None);
                QCOMPARE(inflated.bytes, frames[i].marks.inflated);
                joined += *inflated.bytes;
            }
            QCOMPARE(joined, payload);
        }
    }

    void changesTheSizeInTheMidst()
    {
        FramingOptions options;
        options.fragmentSize = 2;
        MessageFramer framer(wire::Role::Client, options);
        framer.begin(text("abcdef"));
        QCOMPARE(framer.next().frame.payload, "ab");
        framer.setFragmentSize(0);
        QCOMPARE(framer.next().frame.payload, "cdef");
        QVERIFY(framer.isDone());
    }
};

QTEST_GUILESS_MAIN(TestMessageFramer)
#include "tst_messageframer.moc"
