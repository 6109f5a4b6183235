#include <QTest>

#include "capture/records.h"
#include "formats/textwriter.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::formats;
namespace records = wireloupe::capture::test;

class TestTextWriter : public QObject
{
    Q_OBJECT

private slots:
    void readsAsAPage();
    void showsInterimResponsesBeforeTheOneThatCounts();
    void showsLongPayloadsWhole();
    void nothingOfAPeerSteersATerminal();
};

namespace {

QByteArray written(const QList<capture::Record> &records)
{
    TextWriter writer;
    QByteArray content = writer.begin(QDateTime(QDate(2026, 11, 20), QTime(12, 0, 0), Qt::UTC));
    for (qsizetype i = 0; i < records.size(); ++i)
        content += writer.write(capture::Row{i}, records[i]);
    return content + writer.end();
}

} // namespace

void TestTextWriter::readsAsAPage()
{
    using capture::Direction;
    capture::StateEvent opened;
    opened.kind = capture::StateKind::Open;
    capture::Record bytes;
    bytes.head.kind = capture::RecordKind::Bytes;
    bytes.head.direction = Direction::Outgoing;
    bytes.head.flags = capture::RecordFlag::Injected;
    bytes.payload = "\x81\x05" + QByteArray(9, '\n');
    bytes.head.wireLength = bytes.head.payloadLength = 11;
    const QByteArray page = written({
        records::handshake(capture::RecordKind::HandshakeRequest,
                           "GET /chat HTTP/1.1\r\nUpgrade: websocket\r\n\r\n"),
        records::event(opened),
        records::frame(Direction::Outgoing, wire::Opcode::Text, "hello", 1204377001ns),
        records::frame(Direction::Incoming, wire::Opcode::Text, "two\nlines", 1204690000ns),
        records::frame(Direction::Incoming, wire::Opcode::Binary, "\x01\x02", 2s),
        records::compressed(Direction::Incoming, "\xAA\x01\x02\x03", "inflated\ntext", 2s),
        bytes,
        records::frame(Direction::Incoming, wire::Opcode::Close, "\x03\xE8 bye", 12345s),
    });
    QCOMPARE(QString::fromUtf8(page), QString::fromUtf8(R"(Capture started at 2026-11-20T12:00:00.000000000Z

   No.          Time  Conn      Type            Length  Summary
     1      0.000000     0  ->  GET                 42  /chat  Upgrade: websocket
        GET /chat HTTP/1.1
        Upgrade: websocket
     2      0.000000     0      Open                    The connection is open.
     3      1.204377     1  ->  Text                 5  hello
     4      1.204690     1  <-  Text                 9  two⏎lines
        two
        lines
     5      2.000000     1  <-  Binary               2  01 02
     6      2.000000     1  <-  Text                13  [compressed 3.3×] inflated⏎text
        inflated
        text
     7      0.000000     0  ->  Bytes               11  [injected] 81 05 0a 0a 0a 0a 0a 0a 0a 0a 0a
     8  12345.000000     1  <-  Close                6  1000 Normal Closure:  bye

Out: frames 1, bytes on the wire 7
In:  frames 4, bytes on the wire 29
)"));
}

void TestTextWriter::showsInterimResponsesBeforeTheOneThatCounts()
{
    const QByteArray page = written({records::handshake(capture::RecordKind::HandshakeResponse,
                                                        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                                                        "HTTP/1.1 404 No\r\n\r\nnot here")});
    QVERIFY2(page.contains("<-  404                 67  No\n"
                           "        HTTP/1.1 103 Early Hints\n"
                           "        Link: </a>\n"
                           "        \n"
                           "        HTTP/1.1 404 No\n"
                           "        \n"
                           "        not here\n"),
             page.constData());
}

void TestTextWriter::showsLongPayloadsWhole()
{
    const QByteArray text(5000, 't');
    QVERIFY(written({records::received(text)}).contains("\n        " + text + '\n'));
    const QByteArray dump =
        written({records::frame(capture::Direction::Incoming, wire::Opcode::Binary, QByteArray(100, 'b'))});
    QVERIFY(dump.contains("\n        00000060  62 62 62 62"));
    QVERIFY(written({records::received(QByteArray("\xFF").repeated(200))}).contains("00000010  ff ff"));
}

void TestTextWriter::nothingOfAPeerSteersATerminal()
{
    const QByteArray evil = QByteArray("\x1B[31m\r\x07\xC2\x9B\n") + QStringLiteral("\u202E").toUtf8();
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.cause = capture::Cause::Other;
    event.detail = evil;
    const QByteArray page = written({
        records::received(evil),
        records::frame(capture::Direction::Incoming, wire::Opcode::Close, "\x03\xE8" + evil),
        records::handshake(capture::RecordKind::HandshakeResponse,
                           "HTTP/1.1 404 " + evil + "\r\n\r\n" + evil),
        records::handshake(capture::RecordKind::HandshakeRequest, evil),
        records::event(event),
    });
    for (const QChar character : QString::fromUtf8(page)) {
        QVERIFY2(character == u'\n' ||
                     (character.category() != QChar::Other_Control && character != u'\u202E'),
                 qPrintable(QString::number(character.unicode(), 16)));
    }
}

QTEST_APPLESS_MAIN(TestTextWriter)
#include "tst_textwriter.moc"
