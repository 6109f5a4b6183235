#include <cstdlib>

#include <QRandomGenerator>
#include <QTest>

#include "wire/deflater.h"
#include "wire/inflater.h"
#include "wire/splits.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

Q_DECLARE_METATYPE(wireloupe::wire::InflateError)

namespace {

constexpr quint64 noLimit = std::numeric_limits<quint64>::max();
constexpr DeflateParameters noTakeover{.serverNoContextTakeover = true, .clientNoContextTakeover = true};

/// The memory that zlib takes, counted; fails from a chosen call on.
qsizetype allocationsLeft = -1;

voidpf limitedAllocation(voidpf /*opaque*/, uInt items, uInt size)
{
    if (allocationsLeft == 0)
        return nullptr;
    --allocationsLeft;
    return std::calloc(items, size);
}

/// The next message, sent in one fragment for each piece.
QByteArray inflated(Inflater &inflater, const QList<QByteArray> &pieces)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        bytes += inflater.inflate(pieces[i], i + 1 == pieces.size(), noLimit);
    return bytes;
}

/// What the messages of a server, in hexadecimal digits, inflate to, and the error.
QByteArray play(const QByteArrayList &messages, const DeflateParameters &parameters = {})
{
    Inflater inflater(Role::Server, parameters);
    QByteArrayList events;
    for (const QByteArray &message : messages) {
        const QByteArray bytes = inflater.inflate(QByteArray::fromHex(message), true, noLimit);
        QByteArray event = bytes.toPercentEncoding();
        if (inflater.error() != InflateError::None)
            event += " !" + QByteArray::number(static_cast<int>(inflater.error()));
        events.append(event);
    }
    return events.join('|');
}

QByteArray zeros(qsizetype size)
{
    return QByteArray(size, '\0');
}

} // namespace

class TestInflater : public QObject
{
    Q_OBJECT

private slots:
    void vectorsOfTheRfc_data();
    void vectorsOfTheRfc();
    void fragmentOfTheRfc();
    void cutAnywhere();
    void finalBlocks_data();
    void finalBlocks();
    void badData_data();
    void badData();
    void everyCutIsNoticed();
    void randomDataEndsInAnErrorOrBytes();
    void limitIsHeldTo_data();
    void limitIsHeldTo();
    void bombIsStopped();
    void nothingComesAfterAnError();
    void contextIsKeptOrDropped();
    void largerWindowThanAgreed();
    void allocationFailures();
};

void TestInflater::vectorsOfTheRfc_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArrayList &messages, const char *text) {
        QTest::newRow(name) << messages << QByteArray(text);
    };
    row("7.2.3.1: one block", {"f248cdc9c90700"}, "Hello");
    row("7.2.3.2: sharing the window", {"f248cdc9c90700", "f200110000"}, "Hello|Hello");
    row("7.2.3.3: no compression", {"000500faff48656c6c6f00"}, "Hello");
    row("7.2.3.4: final block", {"f348cdc9c9070000"}, "Hello");
    row("7.2.3.5: two blocks", {"f248050000 00ffff cac9c90700"}, "Hello");
    row("7.2.3.6: empty", {"00"}, "");
}

void TestInflater::vectorsOfTheRfc()
{
    QFETCH(const QByteArrayList, messages);
    QTEST(play(messages), "text");
}

/// Section 7.2.3.1: the first message cut to two fragments.
void TestInflater::fragmentOfTheRfc()
{
    Inflater inflater(Role::Server, {});
    QCOMPARE(inflated(inflater, {QByteArray::fromHex("f248cd"), QByteArray::fromHex("c9c90700")}), "Hello");
    QCOMPARE(inflater.error(), InflateError::None);
}

void TestInflater::cutAnywhere()
{
    const QByteArray text = QByteArray("a message that says the same again and again, ").repeated(200);
    Deflater deflater(Role::Client, {}, 6);
    const QByteArray first = deflater.deflate(text);
    const QByteArray second = deflater.deflate(text);
    for (const Split &split : splitsOf(first)) {
        Inflater inflater(Role::Client, {});
        QVERIFY2(inflated(inflater, split.pieces) == text, split.name.constData());
        QVERIFY2(inflated(inflater, {second, {}}) == text, split.name.constData());
        QCOMPARE(inflater.error(), InflateError::None);
    }
}

void TestInflater::finalBlocks_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArrayList &messages, const char *text) {
        QTest::newRow(name) << messages << QByteArray(text);
    };
    row("nothing after it", {"f348cdc9c90700"}, "Hello");
    row("another message after it", {"f348cdc9c9070000", "f248cdc9c90700"}, "Hello|Hello");
    row("the window is kept", {"f348cdc9c9070000", "f200110000"}, "Hello|Hello");
    row("the window is kept, nothing after it", {"f348cdc9c90700", "f200110000"}, "Hello|Hello");
    row("a block after it", {"f348cdc9c90700 f248cdc9c90700"}, "HelloHello");
    row("two final blocks", {"f348cdc9c90700 f348cdc9c90700"}, "HelloHello");
    row("empty final block", {"0300", "f248cdc9c90700"}, "|Hello");
}

void TestInflater::finalBlocks()
{
    QFETCH(const QByteArrayList, messages);
    QTEST(play(messages), "text");
}

void TestInflater::badData_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArray>("events");
    const auto row = [](const char *name, const QByteArrayList &messages, const char *events) {
        QTest::newRow(name) << messages << QByteArray(events);
    };
    row("nothing at all", {""}, " !1");
    row("a flush that was not taken away", {"f248cdc9c907000000ffff"}, "Hello !1");
    row("reserved block type", {"06"}, " !1");
    row("length that does not fit its complement", {"000500fafe48656c6c6f00"}, " !1");
    row("reference to what was not sent", {"f200110000"}, "H !1");
    row("cut inside a stored block", {"000500faff4865"}, "He%00%00%FF !1");
}

void TestInflater::badData()
{
    QFETCH(const QByteArrayList, messages);
    QTEST(play(messages), "events");
}

/// Whatever is missing at the end, the message is not taken for whole.
void TestInflater::everyCutIsNoticed()
{
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += QByteArray::number(i * i);
    const QByteArray whole = Deflater(Role::Client, {}, 6).deflate(text);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        Inflater inflater(Role::Client, {});
        const QByteArray got = inflater.inflate(whole.first(size), true, noLimit);
        QVERIFY2(inflater.error() == InflateError::BadData || got != text, qPrintable(QString::number(size)));
        QCOMPARE(inflater.error(), InflateError::BadData);
    }
}

void TestInflater::randomDataEndsInAnErrorOrBytes()
{
    constexpr quint64 limit = 1000;
    QRandomGenerator random(7692);
    int errors = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(random.bounded(200), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.generate());
        Inflater inflater(Role::Client, {});
        const QByteArray got = inflater.inflate(bytes, true, limit);
        QVERIFY(static_cast<quint64>(got.size()) <= limit);
        errors += inflater.error() != InflateError::None ? 1 : 0;
    }
    QVERIFY2(errors > 19'000, qPrintable(QString::number(errors)));
}

void TestInflater::limitIsHeldTo_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {1, 2, 255, 256, 257, 1000, 65535, 65536, 65537, 300'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

/// Exactly the limit is taken, one byte more is not.
void TestInflater::limitIsHeldTo()
{
    QFETCH(const qsizetype, size);
    QByteArray bytes = zeros(size);
    bytes.back() = 'z';
    const QByteArray message = Deflater(Role::Client, {}, 6).deflate(bytes);

    Inflater fitting(Role::Client, {});
    QVERIFY(fitting.inflate(message, true, static_cast<quint64>(size)) == bytes);
    QCOMPARE(fitting.error(), InflateError::None);

    Inflater tight(Role::Client, {});
    QCOMPARE(tight.inflate(message, true, static_cast<quint64>(size) - 1), bytes.first(size - 1));
    QCOMPARE(tight.error(), InflateError::TooLarge);
}

/// 64 KiB that would be 64 MiB: what is held is the limit, and what is beyond it is not inflated.
void TestInflater::bombIsStopped()
{
    constexpr quint64 limit = 1 << 20;
    const QByteArray bomb = Deflater(Role::Client, {}, 9).deflate(zeros(64 << 20));
    QVERIFY(bomb.size() < (68 << 10));
    Inflater inflater(Role::Client, {});
    const QByteArray got = inflater.inflate(bomb, true, limit);
    QCOMPARE(inflater.error(), InflateError::TooLarge);
    QCOMPARE(static_cast<quint64>(got.size()), limit);
    QVERIFY2(static_cast<quint64>(got.capacity()) <= limit + 64, qPrintable(QString::number(got.capacity())));
}

void TestInflater::nothingComesAfterAnError()
{
    QCOMPARE(play({"06", "f248cdc9c90700"}), " !1| !1");
}

void TestInflater::contextIsKeptOrDropped()
{
    const QByteArrayList messages{"f248cdc9c90700", "f200110000"};
    QCOMPARE(play(messages), "Hello|Hello");
    QCOMPARE(play(messages, {.clientNoContextTakeover = true}), "Hello|Hello");
    QVERIFY(play(messages, {.serverNoContextTakeover = true}).endsWith(" !1"));
}

/// However a message is cut, references beyond the agreed window are followed.
void TestInflater::largerWindowThanAgreed()
{
    QRandomGenerator random(8);
    QByteArray text(20'000, Qt::Uninitialized);
    for (char &c : text)
        c = static_cast<char>(random.generate());
    Deflater deflater(Role::Server, {}, 9);
    const QByteArray first = deflater.deflate(text);
    const QByteArray second = deflater.deflate(text);
    QVERIFY(second.size() < 1000);
    for (const Split &split : splitsOf(second)) {
        Inflater inflater(Role::Server, {.serverMaxWindowBits = 8});
        QVERIFY(inflater.inflate(first, true, noLimit) == text);
        QVERIFY2(inflated(inflater, split.pieces) == text, split.name.constData());
        QCOMPARE(inflater.error(), InflateError::None);
    }
}

/// The first allocation fails, the second, and so on until none does.
void TestInflater::allocationFailures()
{
    const QByteArray message = Deflater(Role::Client, {}, 6).deflate(zeros(1000));
    qsizetype failing = 0;
    for (bool isDone = false; !isDone; ++failing) {
        allocationsLeft = failing;
        Inflater inflater(Role::Client, {}, limitedAllocation);
        const QByteArray got = inflater.inflate(message, true, noLimit);
        isDone = inflater.error() == InflateError::None;
        if (isDone)
            QCOMPARE(got, zeros(1000));
        else
            QCOMPARE(inflater.error(), InflateError::OutOfMemory);
    }
    QVERIFY2(failing > 2, qPrintable(QString::number(failing)));
}

QTEST_APPLESS_MAIN(TestInflater)

#include "tst_inflater.moc"
