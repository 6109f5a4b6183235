#include "session/replaysource.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "capture/records.h"
#include "wire/closecode.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using capture::Direction;
using capture::RecordFlag;
using server::ReplayedMessage;
using server::ReplayedMessages;
using wire::Opcode;
using Time = std::chrono::nanoseconds;

namespace {

constexpr capture::ConnectionId ours{1};

ReplayedMessage said(bool isFromServer, Time time, const QByteArray &payload,
                     wire::Message::Type type = wire::Message::Type::Text)
{
    return {.time = time, .isFromServer = isFromServer, .message = {type, payload}};
}

ReplayedMessage closed(bool isFromServer, Time time, quint16 code, const QByteArray &reason = {})
{
    return {.time = time,
            .isFromServer = isFromServer,
            .kind = ReplayedMessage::Kind::Close,
            .code = code,
            .reason = reason};
}

/// A capture on disk, written row by row and read back as a file that somebody opens.
class Capture
{
public:
    Capture() : m_store(capture::Store::create(m_folder.filePath(QStringLiteral("a.wlcap"))).store) {}

    void add(capture::Record record, Time time, capture::ConnectionId connection = ours)
    {
        record.head.time = m_store->origin() + time;
        record.head.connection = connection;
        m_store->append(std::move(record));
    }

    void addFrame(Direction direction, Opcode opcode, const QByteArray &payload, Time time,
                  capture::RecordFlags more = {}, capture::RecordFlags less = {})
    {
        capture::Record record = capture::test::frame(direction, opcode, payload);
        record.head.flags |= more;
        record.head.flags &= ~less;
        add(record, time);
    }

    void addHandshake(Direction ofRequest, Time request, Time response)
    {
        capture::Record record = capture::test::handshake(capture::RecordKind::HandshakeRequest, "GET /");
        record.head.direction = ofRequest;
        add(record, request);
        record = capture::test::handshake(capture::RecordKind::HandshakeResponse, "HTTP/1.1 101");
        record.head.direction = ofRequest == Direction::Outgoing ? Direction::Incoming : Direction::Outgoing;
        add(record, response);
    }

    session::ReplaySource read(qint64 maxBytes = 1 << 20, const std::function<bool()> &stop = {})
    {
        const QString path = m_store->path();
        m_store.reset();
        const auto opened = capture::Store::open(path).store;
        opened->waitUntilIndexed();
        return session::replaySource(*opened, ours, maxBytes, stop);
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<capture::Store> m_store;
};

} // namespace

class TestReplaySource : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void readsWhatAClientRecorded();
    void readsWhatAServerRecorded();
    void joinsFragments();
    void inflates();
    void leavesOutWhatWasNotSaid();
    void takesTheFirstCloseFrame();
    void tellsTheServerByMasks_data();
    void tellsTheServerByMasks();
    void isCut();
    void stops();
    void readsNothingOfNothing();
};

void TestReplaySource::readsWhatAClientRecorded()
{
    Capture capture;
    capture.addHandshake(Direction::Outgoing, 1ms, 10ms);
    capture.addFrame(Direction::Incoming, Opcode::Text, "hello", 12ms);
    capture.addFrame(Direction::Outgoing, Opcode::Binary, "ask", 20ms, RecordFlag::Masked);
    capture.addFrame(Direction::Incoming, Opcode::Ping, "no message", 25ms);
    capture.add(capture::test::received("of another connection"), 26ms, capture::ConnectionId{2});
    capture.addFrame(Direction::Incoming, Opcode::Text, "answer", 30ms);
    capture.addFrame(Direction::Incoming, Opcode::Close, wire::closePayload(4000, "bye"), 40ms);
    const session::ReplaySource source = capture.read();
    QVERIFY(!source.isCut);
    QCOMPARE(
        source.messages,
        (ReplayedMessages{said(true, 2ms, "hello"), said(false, 10ms, "ask", wire::Message::Type::Binary),
                          said(true, 20ms, "answer"), closed(true, 30ms, 4000, "bye")}));
}

void TestReplaySource::readsWhatAServerRecorded()
{
    Capture capture;
    capture.addHandshake(Direction::Incoming, 1ms, 2ms);
    capture.addFrame(Direction::Incoming, Opcode::Text, "ask", 3ms, RecordFlag::Masked);
    capture.addFrame(Direction::Outgoing, Opcode::Text, "answer", 4ms);
    QCOMPARE(capture.read().messages, (ReplayedMessages{said(false, 1ms, "ask"), said(true, 2ms, "answer")}));
}

void TestReplaySource::joinsFragments()
{
    Capture capture;
    capture.addHandshake(Direction::Outgoing, 0ms, 0ms);
    const capture::RecordFlags fin = RecordFlag::Fin;
    capture.addFrame(Direction::Incoming, Opcode::Text, "a", 1ms, {}, fin);
    capture.addFrame(Direction::Incoming, Opcode::Ping, "", 2ms);
    capture.addFrame(Direction::Outgoing, Opcode::Binary, "x", 3ms, {}, fin);
    capture.addFrame(Direction::Incoming, Opcode::Continuation, "b", 4ms, {}, fin);
    capture.addFrame(Direction::Incoming, Opcode::Continuation, "c", 5ms);
    capture.addFrame(Direction::Outgoing, Opcode::Continuation, "y", 6ms);
    capture.addFrame(Direction::Incoming, Opcode::Text, "never ended", 7ms, {}, fin);
    QCOMPARE(capture.read().messages,
             (ReplayedMessages{said(true, 5ms, "abc"), said(false, 6ms, "xy", wire::Message::Type::Binary)}));
}

void TestReplaySource::inflates()
{
    Capture capture;
    capture.addHandshake(Direction::Outgoing, 0ms, 0ms);
    capture.add(capture::test::compressed(Direction::Incoming, "squeezed", "what it was"), 1ms);
    QCOMPARE(capture.read().messages, ReplayedMessages{said(true, 1ms, "what it was")});
}

void TestReplaySource::leavesOutWhatWasNotSaid()
{
    Capture capture;
    capture.addHandshake(Direction::Outgoing, 0ms, 0ms);
    for (const RecordFlag flag : {RecordFlag::Dropped, RecordFlag::Partial, RecordFlag::Violation})
        capture.addFrame(Direction::Incoming, Opcode::Text, "no", 1ms, flag);
    capture.addFrame(Direction::Incoming, Opcode::Text, "yes", 2ms, RecordFlag::Altered);
    QCOMPARE(capture.read().messages, ReplayedMessages{said(true, 2ms, "yes")});
}

void TestReplaySource::takesTheFirstCloseFrame()
{
    Capture capture;
    capture.addHandshake(Direction::Outgoing, 0ms, 0ms);
    capture.addFrame(Direction::Outgoing, Opcode::Close, "", 1ms);
    capture.addFrame(Direction::Incoming, Opcode::Text, "too late", 2ms);
    capture.addFrame(Direction::Incoming, Opcode::Close, "", 3ms);
    QCOMPARE(capture.read().messages, ReplayedMessages{closed(false, 1ms, 1005)});
}

void TestReplaySource::tellsTheServerByMasks_data()
{
    QTest::addColumn<Direction>("ofServer");
    QTest::addColumn<bool>("isServerFirst");
    for (const bool isServerFirst : {true, false}) {
        QTest::addRow("client, %d", isServerFirst) << Direction::Incoming << isServerFirst;
        QTest::addRow("server, %d", isServerFirst) << Direction::Outgoing << isServerFirst;
    }
}

void TestReplaySource::tellsTheServerByMasks()
{
    QFETCH(const Direction, ofServer);
    QFETCH(const bool, isServerFirst);
    const Direction ofClient = ofServer == Direction::Incoming ? Direction::Outgoing : Direction::Incoming;
    Capture capture;
    if (isServerFirst)
        capture.addFrame(ofServer, Opcode::Text, "a", 5ms);
    capture.addFrame(ofClient, Opcode::Text, "b", 6ms, RecordFlag::Masked);
    capture.addFrame(ofServer, Opcode::Text, "c", 7ms);
    const ReplayedMessages messages = capture.read().messages;
    QCOMPARE(messages.size(), isServerFirst ? 3U : 2U);
    QCOMPARE(messages.front().time, 0ms); // of the first that is there
    QCOMPARE(messages.back(), said(true, isServerFirst ? 2ms : 1ms, "c"));
    QVERIFY(!messages[messages.size() - 2].isFromServer);
}

void TestReplaySource::isCut()
{
    Capture capture;
    capture.addHandshake(Direction::Outgoing, 0ms, 0ms);
    for (int i = 0; i < 3; ++i)
        capture.addFrame(Direction::Incoming, Opcode::Text, "1234", 1ms);
    const session::ReplaySource source = capture.read(11);
    QCOMPARE(source.messages.size(), 2U);
    QVERIFY(source.isCut);
}

void TestReplaySource::stops()
{
    Capture capture;
    constexpr std::size_t count = 5000;
    for (std::size_t i = 0; i < count; ++i)
        capture.addFrame(Direction::Incoming, Opcode::Text, "x", 1ms);
    int asked = 0;
    const session::ReplaySource source = capture.read(1 << 20, [&asked] { return ++asked == 3; });
    QCOMPARE(asked, 3);
    QVERIFY(!source.messages.empty());
    QVERIFY(source.messages.size() < count);
    QVERIFY(!source.isCut);
}

void TestReplaySource::readsNothingOfNothing()
{
    Capture capture;
    capture.add(capture::test::received("of another connection"), 1ms, capture::ConnectionId{2});
    QVERIFY(capture.read().messages.empty());
}

QTEST_GUILESS_MAIN(TestReplaySource)
#include "tst_replaysource.moc"
