#include <cstdlib>

#include <QRandomGenerator>
#include <QTest>

#include "wire/deflater.h"
#include "wire/inflater.h"

using namespace wireloupe::wire;

Q_DECLARE_METATYPE(wireloupe::wire::DeflateParameters)

namespace {

constexpr quint64 noLimit = std::numeric_limits<quint64>::max();
constexpr qsizetype noFragments = std::numeric_limits<qsizetype>::max();
constexpr int level = 6;

qsizetype allocationsLeft = 0;

voidpf limitedAllocation(voidpf /*opaque*/, uInt items, uInt size)
{
    if (allocationsLeft == 0)
        return nullptr;
    --allocationsLeft;
    return std::calloc(items, size);
}

/// The same bytes for the same size: text that repeats itself nearby and far away, and noise between.
QByteArray sample(qsizetype size)
{
    QRandomGenerator random(static_cast<quint32>(size));
    QByteArray bytes;
    bytes.reserve(size + 600);
    while (bytes.size() < size) {
        if (random.bounded(4) == 0)
            for (int i = random.bounded(300); i > 0; --i)
                bytes.append(static_cast<char>(random.generate()));
        else if (bytes.size() > 50'000)
            bytes.append(bytes.mid(bytes.size() - 1 - random.bounded(40'000), 500));
        else
            bytes.append(QByteArray("{\"id\":17,\"name\":\"wire\"},").repeated(random.bounded(1, 20)));
    }
    bytes.truncate(size);
    return bytes;
}

/// The message that comes out where `bytes` are sent in fragments of `fragment` bytes.
QByteArray sentAndReceived(Deflater &deflater, Inflater &inflater, const QByteArray &bytes,
                           qsizetype fragment)
{
    QByteArray got;
    qsizetype at = 0;
    for (; bytes.size() - at > fragment; at += fragment) {
        const QByteArray piece = deflater.deflate(QByteArrayView(bytes).sliced(at, fragment), false);
        const QByteArray part = inflater.inflate(piece, false, noLimit);
        if (part.size() != fragment)
            return "a fragment cannot be inflated at once";
        got += part;
    }
    return got + inflater.inflate(deflater.deflate(QByteArrayView(bytes).sliced(at)), true, noLimit);
}

/// True where an inflater that remembers no more than the window can read the message: its output is taken
/// from it byte by byte. (9 bits at least, as zlib has no smaller one; with 8, nothing is referred to at
/// all.)
bool keepsToWindow(const QByteArray &message, int bits, const QByteArray &expected)
{
    z_stream stream{};
    inflateInit2(&stream, -std::max(bits, 9));
    const QByteArray whole = message + QByteArray("\0\0\xFF\xFF", 4);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(whole.data()));
    stream.avail_in = static_cast<uInt>(whole.size());
    QByteArray got;
    int result = Z_OK;
    while (result == Z_OK) {
        Bytef byte = 0;
        stream.next_out = &byte;
        stream.avail_out = 1;
        result = inflate(&stream, Z_SYNC_FLUSH);
        if (stream.avail_out == 0)
            got.append(static_cast<char>(byte));
    }
    inflateEnd(&stream);
    return result == Z_BUF_ERROR && got == expected;
}

} // namespace

class TestDeflater : public QObject
{
    Q_OBJECT

private slots:
    void vectorsOfTheRfc();
    void matrix_data();
    void matrix();
    void windowIsKeptTo_data();
    void windowIsKeptTo();
    void levels();
    void emptyMessages();
    void sendersDiffer();
    void withoutMemory();
};

/// Section 7.2.3.1 and 7.2.3.2, which are zlib's own output.
void TestDeflater::vectorsOfTheRfc()
{
    Deflater keeping(Role::Server, {}, level);
    QCOMPARE(keeping.deflate("Hello").toHex(), "f248cdc9c90700");
    QCOMPARE(keeping.deflate("Hello").toHex(), "f200110000");
    Deflater dropping(Role::Server, {.serverNoContextTakeover = true}, level);
    QCOMPARE(dropping.deflate("Hello").toHex(), "f248cdc9c90700");
    QCOMPARE(dropping.deflate("Hello").toHex(), "f248cdc9c90700");
}

void TestDeflater::matrix_data()
{
    QTest::addColumn<DeflateParameters>("parameters");
    for (int serverBits = 8; serverBits <= 15; ++serverBits) {
        for (int clientBits = 8; clientBits <= 15; ++clientBits) {
            for (const bool isServerDropped : {false, true}) {
                for (const bool isClientDropped : {false, true}) {
                    QTest::addRow("server %d%s, client %d%s", serverBits,
                                  isServerDropped ? " no takeover" : "", clientBits,
                                  isClientDropped ? " no takeover" : "")
                        << DeflateParameters{isServerDropped, isClientDropped, serverBits, clientBits};
                }
            }
        }
    }
}

/// Every pair of parameters: messages one after the other, so that context is there to be kept, whole and
/// in fragments, in both directions. The largest only where both windows are the same, for the time it takes.
void TestDeflater::matrix()
{
    QFETCH(const DeflateParameters, parameters);
    const bool isDiagonal = parameters.serverMaxWindowBits == parameters.clientMaxWindowBits;
    const QByteArrayList messages{{},
                                  sample(1),
                                  sample(125),
                                  sample(126),
                                  sample(isDiagonal ? 65'535 : 12'345),
                                  sample(1000),
                                  sample(1000),
                                  {},
                                  sample(isDiagonal ? 1 << 20 : 65'536)};
    for (const Role sender : {Role::Client, Role::Server}) {
        Deflater deflater(sender, parameters, level);
        Inflater inflater(sender, parameters);
        for (const QByteArray &message : messages) {
            QVERIFY(sentAndReceived(deflater, inflater, message, noFragments) == message);
            QVERIFY(sentAndReceived(deflater, inflater, message, 1 + message.size() / 3) == message);
            QCOMPARE(inflater.error(), InflateError::None);
        }
    }
}

void TestDeflater::windowIsKeptTo_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 8; bits <= 15; ++bits)
        QTest::addRow("%d", bits) << bits;
}

/// No reference reaches further back than the window.
void TestDeflater::windowIsKeptTo()
{
    QFETCH(const int, bits);
    const QByteArray bytes = sample(200'000);
    const QByteArray message = Deflater(Role::Client, {.clientMaxWindowBits = bits}, 9).deflate(bytes);
    QVERIFY(message.size() < bytes.size());
    QVERIFY(keepsToWindow(message, bits, bytes));
    if (bits < 15)
        QVERIFY(!keepsToWindow(Deflater(Role::Client, {}, 9).deflate(bytes), bits, bytes));
}

void TestDeflater::levels()
{
    const QByteArray bytes = sample(100'000);
    qsizetype fast = 0;
    qsizetype small = 0;
    for (int i = -1; i <= 11; ++i) { // clamped, where zlib has no such level
        const QByteArray message = Deflater(Role::Client, {}, i).deflate(bytes);
        QVERIFY(Inflater(Role::Client, {}).inflate(message, true, noLimit) == bytes);
        fast = i == 1 ? message.size() : fast;
        small = i == 9 ? message.size() : small;
    }
    QVERIFY(small < fast);
}

void TestDeflater::emptyMessages()
{
    Deflater deflater(Role::Client, {}, level);
    QCOMPARE(deflater.deflate({}).toHex(), "00");
    QCOMPARE(deflater.deflate({}).toHex(), "00");
    QCOMPARE(deflater.deflate({}, false), QByteArray());
    QCOMPARE(deflater.deflate({}).toHex(), "00");
    const QByteArray first = deflater.deflate("Hello", false);
    QCOMPARE(first.toHex(), "f248cdc9c907000000ffff");
    QCOMPARE(deflater.deflate({}).toHex(), "00");
    Inflater inflater(Role::Client, {});
    QCOMPARE(inflater.inflate(first, false, noLimit), "Hello");
    QCOMPARE(inflater.inflate(QByteArray(1, '\0'), true, noLimit), "");
    QCOMPARE(inflater.error(), InflateError::None);
}

/// Each end goes by the parameters of its own.
void TestDeflater::sendersDiffer()
{
    const DeflateParameters parameters{.serverNoContextTakeover = true};
    Deflater client(Role::Client, parameters, level);
    client.deflate("Hello");
    QCOMPARE(client.deflate("Hello").toHex(), "f200110000");
    Deflater server(Role::Server, parameters, level);
    server.deflate("Hello");
    QCOMPARE(server.deflate("Hello").toHex(), "f248cdc9c90700");
}

/// Whichever of its allocations zlib is refused, the peer gets what was sent; and once there is memory
/// again, it is compressed.
void TestDeflater::withoutMemory()
{
    const QByteArray bytes = sample(150'000);
    bool isCompressed = false;
    for (qsizetype failing = 0; !isCompressed; ++failing) {
        allocationsLeft = failing;
        Deflater deflater(Role::Client, {}, level, limitedAllocation);
        Inflater inflater(Role::Client, {});
        const QByteArray first = deflater.deflate(bytes);
        QVERIFY(inflater.inflate(first, true, noLimit) == bytes);
        isCompressed = first.size() < bytes.size();
        QVERIFY(!isCompressed || failing > 1);
        QCOMPARE(deflater.deflate({}).toHex(), "00");

        allocationsLeft = -1;
        const QByteArray second = deflater.deflate(bytes);
        QVERIFY(second.size() < bytes.size());
        QVERIFY(sentAndReceived(deflater, inflater, {}, noFragments).isEmpty());
        QVERIFY(inflater.inflate(second, true, noLimit) == bytes);
    }
}

QTEST_APPLESS_MAIN(TestDeflater)

#include "tst_deflater.moc"
