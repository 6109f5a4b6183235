#include <QTest>

#include "wire/eventstream.h"
#include "wire/splits.h"

using namespace std::chrono_literals;
using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

constexpr quint64 plenty = 1 << 20;

/// "message(3)=text|" for each event, the id in parentheses.
QByteArray story(const QList<StreamEvent> &events)
{
    QByteArray words;
    for (const StreamEvent &event : events)
        words += event.type + '(' + event.lastEventId + ")=" + event.data + '|';
    return words;
}

QByteArray storyOf(const Split &split)
{
    EventStreamParser parser(plenty);
    QByteArray words;
    for (const QByteArray &piece : split.pieces) {
        parser.feed(piece);
        words += story(parser.take());
    }
    return words;
}

} // namespace

/// By the rules and examples of WHATWG HTML section 9.2.6.
class TestEventStream : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void comesInTime();
    void retryIsKept_data();
    void retryIsKept();
    void idsLast();
    void isBounded();
};

void TestEventStream::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("events");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &events) {
        QTest::newRow(name) << bytes << events;
    };
    row("nothing", "", "");
    row("one", "data: a\n\n", "message()=a|");
    row("an example: three lines", "data: YHOO\ndata: +2\ndata: 10\n\n", "message()=YHOO\n+2\n10|");
    row("an example: comment, ids, a leading space",
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        "message(1)=first event|message()=second event|message()= third event|");
    row("an example: empty data", "data\n\ndata\ndata\n\ndata:\n", "message()=|message()=\n|");
    row("an example: one space is left out", "data:test\n\ndata: test\n\n", "message()=test|message()=test|");
    row("types", "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\ndata: 1\n\n",
        "add()=73857293|remove()=2153|message()=1|");
    row("a type without data is forgotten", "event: add\n\ndata: 1\n\n", "message()=1|");
    row("CR LF", "id: 4\r\ndata: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", "message(4)=a\nb|message(4)=c|");
    row("CR", "data: a\rdata: b\r\rdata: c\r\r", "message()=a\nb|message()=c|");
    row("all of them", "data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\n\r", "message()=a\nb\nc|message()=d|");
    row("LF CR are two", "data: a\n\rdata: b\n\r", "message()=a|message()=b|");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        "message()=a|");
    row("one byte order mark alone",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\n\ndata: b\n\n",
        "message()=b|");
    row("a byte order mark later",
        "data: a\n\n\xEF\xBB\xBF"
        "data: b\n\n",
        "message()=a|");
    row("without its empty line", "data: a\n\ndata: b\n", "message()=a|");
    row("fields that mean nothing", "foo: 1\ndata: a\nDATA: 2\n data: 3\ndata : 4\n\n", "message()=a|");
    row("comments", ":\n:data: 1\n: data: 2\ndata: a\n\n", "message()=a|");
    row("a colon in the value", "data: a: b:c\n\n", "message()=a: b:c|");
    row("an id with NUL does not count", QByteArray("id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n", 31),
        "message(1)=a|message(1)=b|");
    row("an id alone", "id: 9\n\ndata: a\n\n", "message(9)=a|");
    row("UTF-8", "data: Grüße ✓\n\n", "message()=Grüße ✓|");
}

void TestEventStream::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, events);
    for (const Split &split : splitsOf(bytes)) {
        const QByteArray found = split.name + ": " + storyOf(split);
        QCOMPARE(found, split.name + ": " + events);
    }
}

/// With the byte that ends its empty line, not with the next one.
void TestEventStream::comesInTime()
{
    for (const auto &lineEnd : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        EventStreamParser parser(plenty);
        parser.feed("data: a" + lineEnd);
        QVERIFY(parser.take().isEmpty());
        parser.feed(lineEnd.first(1));
        QCOMPARE(story(parser.take()), "message()=a|");
        parser.feed(lineEnd.sliced(1));
        QVERIFY(parser.take().isEmpty());
    }
}

void TestEventStream::retryIsKept_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("a number") << QByteArray("1500") << 1500;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("empty") << QByteArray() << 7;
    QTest::newRow("words") << QByteArray("soon") << 7;
    QTest::newRow("negative") << QByteArray("-1") << 7;
    QTest::newRow("signed") << QByteArray("+1") << 7;
    QTest::newRow("with decimals") << QByteArray("1.5") << 7;
    QTest::newRow("too large") << QByteArray("99999999999999999999") << 7;
}

void TestEventStream::retryIsKept()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, milliseconds);
    EventStreamParser parser(plenty);
    QVERIFY(!parser.retry());
    parser.feed("retry: 7\nretry: " + value + '\n');
    QCOMPARE(parser.retry(), std::chrono::milliseconds(milliseconds));
}

/// What a client comes back with is of an event that was dispatched.
void TestEventStream::idsLast()
{
    EventStreamParser parser(plenty);
    parser.feed("id: 1\ndata: a\n\nid: 2\ndata: b\n");
    QCOMPARE(parser.lastEventId(), "1");
    parser.feed("\n");
    QCOMPARE(parser.lastEventId(), "2");
    parser.feed("id\n\n");
    QCOMPARE(parser.lastEventId(), "");

    EventStreamParser again(plenty, "2");
    QCOMPARE(again.lastEventId(), "2");
    again.feed(": hello\n\ndata: c\n\n");
    QCOMPARE(again.lastEventId(), "2");
    QCOMPARE(story(again.take()), "message(2)=c|");
}

void TestEventStream::isBounded()
{
    for (const QByteArray &endless : {QByteArray("data: 0123456789abcdef"), QByteArray("data: 0123\n")}) {
        EventStreamParser parser(16);
        for (int i = 0; i < 4; ++i)
            parser.feed(endless);
        QVERIFY(parser.isTooLarge());
        parser.feed("\n\ndata: a\n\n");
        QVERIFY(parser.take().isEmpty());
    }
    EventStreamParser parser(16);
    parser.feed("data: 0123456789\n\ndata: 0123456789\n\n");
    QVERIFY(!parser.isTooLarge());
    QCOMPARE(parser.take().size(), 2);
}

QTEST_APPLESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
