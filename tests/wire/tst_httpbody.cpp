#include <QTest>

#include "wire/httpbody.h"
#include "wire/splits.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

Q_DECLARE_METATYPE(wireloupe::wire::BodyFrame)
Q_DECLARE_METATYPE(wireloupe::wire::BodyError)

namespace {

constexpr BodyFrame chunked{BodyFraming::Chunked};
constexpr BodyFrame untilClose{BodyFraming::UntilClose};

BodyFrame length(quint64 size)
{
    return {BodyFraming::Length, size};
}

BodyFrame wrong(BodyError error)
{
    return {BodyFraming::None, 0, error};
}

HeaderFields fieldsOf(const QByteArray &text)
{
    HeaderFields fields;
    for (const QByteArray &line : text.split('\n'))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            fields.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    return fields;
}

struct Reading
{
    QByteArray body;
    QByteArray rest; ///< what was not taken
    bool isComplete = false;
    BodyError error = BodyError::None;

    bool operator==(const Reading &) const = default;
};

Reading read(const BodyFrame &frame, const QList<QByteArray> &pieces, quint64 maxSize = BodyReader::noLimit)
{
    BodyReader reader(frame, maxSize);
    Reading reading;
    for (const QByteArray &piece : pieces) {
        reading.rest += piece.sliced(reader.feed(piece));
        reading.body += reader.take();
    }
    reading.isComplete = reader.isComplete();
    reading.error = reader.error();
    return reading;
}

BodyError errorOf(const BodyFrame &frame, const QByteArray &bytes, quint64 maxSize = BodyReader::noLimit)
{
    const BodyError error = read(frame, {bytes}, maxSize).error;
    for (const Split &split : splitsOf(bytes))
        if (read(frame, split.pieces, maxSize).error != error)
            return BodyError::CutShort; // which no feed() alone comes to
    return error;
}

} // namespace

class TestHttpBody : public QObject
{
    Q_OBJECT

private slots:
    void requestFrames_data();
    void requestFrames();
    void responseFrames_data();
    void responseFrames();
    void readsToTheEndOfABody_data();
    void readsToTheEndOfABody();
    void brokenChunks_data();
    void brokenChunks();
    void sizeIsBounded();
    void linesAreBounded();
    void endOfTheConnection();
    void readsWhatItWrites();
};

void TestHttpBody::requestFrames_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<BodyFrame>("frame");
    const auto row = [](const char *name, const QByteArray &fields, const BodyFrame &frame,
                        const QByteArray &version = "HTTP/1.1") {
        QTest::newRow(name) << version << fields << frame;
    };
    row("neither", "Host: a", BodyFrame{});
    row("length", "content-length: 17", length(17));
    row("length 0", "Content-Length: 0", BodyFrame{});
    row("the same twice", "Content-Length: 17\nContent-Length: 17, 17", length(17));
    row("two that differ", "Content-Length: 17\nContent-Length: 18", wrong(BodyError::BadLength));
    row("a sign", "Content-Length: +17", wrong(BodyError::BadLength));
    row("a minus", "Content-Length: -1", wrong(BodyError::BadLength));
    row("a word", "Content-Length: many", wrong(BodyError::BadLength));
    row("empty", "Content-Length:", wrong(BodyError::BadLength));
    row("too many digits", "Content-Length: 18446744073709551616", wrong(BodyError::BadLength));
    row("largest", "Content-Length: 9999999999999999999", length(9'999'999'999'999'999'999ULL));
    row("chunked", "Transfer-Encoding: Chunked", chunked);
    row("chunked among empty ones", "Transfer-Encoding: , chunked,", chunked);
    row("both", "Content-Length: 17\nTransfer-Encoding: chunked", wrong(BodyError::LengthAndEncoding));
    row("both, length 0", "Content-Length: 0\nTransfer-Encoding: chunked",
        wrong(BodyError::LengthAndEncoding));
    row("both, unknown", "Content-Length: 17\nTransfer-Encoding: x", wrong(BodyError::LengthAndEncoding));
    row("gzip in front", "Transfer-Encoding: gzip, chunked", wrong(BodyError::UnknownEncoding));
    row("gzip alone", "Transfer-Encoding: gzip", wrong(BodyError::BadEncoding));
    row("chunked not last", "Transfer-Encoding: chunked, gzip", wrong(BodyError::BadEncoding));
    row("chunked twice", "Transfer-Encoding: chunked\nTransfer-Encoding: chunked",
        wrong(BodyError::BadEncoding));
    row("disguised", "Transfer-Encoding: xchunked", wrong(BodyError::BadEncoding));
    row("quoted", "Transfer-Encoding: \"chunked\"", wrong(BodyError::BadEncoding));
    row("identity", "Transfer-Encoding: identity", wrong(BodyError::BadEncoding));
    row("empty encoding", "Transfer-Encoding:", wrong(BodyError::BadEncoding));
    row("in HTTP/1.0", "Transfer-Encoding: chunked", wrong(BodyError::BadEncoding), "HTTP/1.0");
    row("length in HTTP/1.0", "Content-Length: 3", length(3), "HTTP/1.0");
}

void TestHttpBody::requestFrames()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, fields);
    QFETCH(const BodyFrame, frame);
    QVERIFY(bodyFrameOf(RequestHead{"POST", "/", version, fieldsOf(fields)}) == frame);
}

void TestHttpBody::responseFrames_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<BodyFrame>("frame");
    const auto row = [](const char *name, int status, const QByteArray &fields, const BodyFrame &frame,
                        const QByteArray &method = "GET") {
        QTest::newRow(name) << status << method << fields << frame;
    };
    row("neither", 200, "A: b", untilClose);
    row("length", 200, "Content-Length: 3", length(3));
    row("length of an error", 404, "Content-Length: 3", length(3));
    row("length 0", 200, "Content-Length: 0", BodyFrame{});
    row("chunked", 200, "Transfer-Encoding: chunked", chunked);
    row("both: the encoding", 200, "Content-Length: 3\nTransfer-Encoding: chunked", chunked);
    row("to HEAD", 200, "Content-Length: 3", BodyFrame{}, "HEAD");
    row("no content", 204, "Content-Length: 3", BodyFrame{});
    row("not modified", 304, "Content-Length: 3", BodyFrame{});
    row("interim", 103, "", BodyFrame{});
    row("compressed", 200, "Transfer-Encoding: gzip, chunked", wrong(BodyError::UnknownEncoding));
    row("bad length", 200, "Content-Length: 3, 4", wrong(BodyError::BadLength));
}

void TestHttpBody::responseFrames()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, fields);
    QFETCH(const BodyFrame, frame);
    QVERIFY(bodyFrameOf(ResponseHead{"HTTP/1.1", status, "", fieldsOf(fields)}, method) == frame);
}

void TestHttpBody::readsToTheEndOfABody_data()
{
    QTest::addColumn<BodyFrame>("frame");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("none") << BodyFrame{} << QByteArray("GET /") << QByteArray() << QByteArray("GET /");
    QTest::newRow("length") << length(5) << QByteArray("helloGET /") << QByteArray("hello")
                            << QByteArray("GET /");
    QTest::newRow("chunks") << chunked << QByteArray("5\r\nhello\r\n1\r\n \r\n5\r\nworld\r\n0\r\n\r\nGET /")
                            << QByteArray("hello world") << QByteArray("GET /");
    QTest::newRow("empty, chunked") << chunked << QByteArray("0\r\n\r\n") << QByteArray() << QByteArray();
    QTest::newRow("line ends inside") << chunked << QByteArray("000000000000004\r\n\r\n\r\n\r\n0\r\n\r\n")
                                      << QByteArray("\r\n\r\n") << QByteArray();
    QTest::newRow("capital digit") << chunked << QByteArray("A\r\n0123456789\r\n0\r\n\r\n")
                                   << QByteArray("0123456789") << QByteArray();
    QTest::newRow("extensions and trailers")
        << chunked << QByteArray("1 ;a=\"b c\";d\r\nx\r\n00;e\r\nX-Sum: 1\r\nX-More: 2\r\n\r\nnext")
        << QByteArray("x") << QByteArray("next");
}

void TestHttpBody::readsToTheEndOfABody()
{
    QFETCH(const BodyFrame, frame);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, rest);
    for (const Split &split : splitsOf(bytes)) {
        const Reading reading = read(frame, split.pieces);
        QVERIFY2(reading == (Reading{body, rest, true, BodyError::None}), split.name.constData());
    }
}

void TestHttpBody::brokenChunks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no digit") << QByteArray("x\r\n");
    QTest::newRow("no size") << QByteArray("\r\n");
    QTest::newRow("0x") << QByteArray("0x5\r\nhello\r\n");
    QTest::newRow("sign") << QByteArray("+5\r\nhello\r\n");
    QTest::newRow("space in front") << QByteArray(" 5\r\nhello\r\n");
    QTest::newRow("too many digits") << QByteArray("0000000000000005\r\nhello\r\n");
    QTest::newRow("LF alone") << QByteArray("5\nhello");
    QTest::newRow("CR alone") << QByteArray("5\rhello\r\n");
    QTest::newRow("CR in an extension") << QByteArray("5;a\rb\r\nhello\r\n");
    QTest::newRow("chunk longer than said") << QByteArray("5\r\nhello!\r\n");
    QTest::newRow("chunk without its end") << QByteArray("5\r\nhello0\r\n\r\n");
    QTest::newRow("LF behind a chunk") << QByteArray("5\r\nhello\n0\r\n\r\n");
    QTest::newRow("LF behind a trailer") << QByteArray("0\r\nA: b\n\r\n");
}

void TestHttpBody::brokenChunks()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(errorOf(chunked, bytes), BodyError::BadChunk);
    BodyReader reader(chunked);
    reader.feed(bytes);
    QCOMPARE(reader.feed("5\r\nhello\r\n0\r\n\r\n"), 0);
    QVERIFY(!reader.isComplete());
}

void TestHttpBody::sizeIsBounded()
{
    QVERIFY(read(length(5), {"hello"}, 5).isComplete);
    QCOMPARE(BodyReader(length(6), 5).error(), BodyError::TooLarge);
    QVERIFY(read(chunked, {"3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"}, 5).isComplete);
    QCOMPARE(errorOf(chunked, "3\r\nhel\r\n3\r\n", 5), BodyError::TooLarge);
    QCOMPARE(errorOf(chunked, "fffffffffffffff\r\n", 5), BodyError::TooLarge);
    QCOMPARE(errorOf(untilClose, "hello", 5), BodyError::None);
    QCOMPARE(errorOf(untilClose, "hello!", 5), BodyError::TooLarge);
}

void TestHttpBody::linesAreBounded()
{
    const QByteArray longest = "1;" + QByteArray(BodyReader::maxChunkLine - 4, 'x') + "\r\ny\r\n0\r\n\r\n";
    QVERIFY(read(chunked, {longest}).isComplete);
    QCOMPARE(errorOf(chunked, "1;" + QByteArray(BodyReader::maxChunkLine - 1, 'x')), BodyError::BadChunk);
    QByteArray trailers = "0\r\n";
    for (int i = 0; i <= BodyReader::maxTrailers / 1000; ++i)
        trailers += "A: " + QByteArray(997, 'x') + "\r\n";
    QCOMPARE(errorOf(chunked, trailers), BodyError::BadChunk);
}

void TestHttpBody::endOfTheConnection()
{
    BodyReader open(untilClose);
    open.feed("hello");
    QVERIFY(!open.isComplete());
    open.feedEnd();
    QVERIFY(open.isComplete());
    QCOMPARE(open.take(), QByteArray("hello"));
    for (const BodyFrame &frame : {length(6), chunked}) {
        BodyReader cut(frame);
        cut.feed("5\r\nhe");
        cut.feedEnd();
        QCOMPARE(cut.error(), BodyError::CutShort);
    }
    BodyReader whole(length(5));
    whole.feed("hello");
    whole.feedEnd();
    QCOMPARE(whole.error(), BodyError::None);
    QCOMPARE(whole.size(), 5ULL);
}

void TestHttpBody::readsWhatItWrites()
{
    QByteArray bytes;
    QByteArray body;
    for (const QByteArray &piece : {QByteArray("a"), QByteArray(300, 'b'), QByteArray("\r\n0\r\n\r\n")}) {
        bytes += chunkOf(piece);
        body += piece;
    }
    bytes += lastChunk;
    for (const Split &split : splitsOf(bytes))
        QVERIFY2(read(chunked, split.pieces) == (Reading{body, {}, true, BodyError::None}),
                 split.name.constData());
}

QTEST_GUILESS_MAIN(TestHttpBody)
#include "tst_httpbody.moc"
