#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "formats/exporter.h"
#include "outside.h"
#include "realcapture.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using namespace Qt::StringLiterals;
using capture::Direction;
using wire::Opcode;

/// Read back by Python, with every question that the file documents.
class TestSqliteExport : public QObject
{
    Q_OBJECT

private slots:
    void answersQuestions();
    void joinsFragments();
    void keepsHostileContent();
    void exportsChosenRows();
    void replacesAFileAndItsModeStays();
    void everyRandomCaptureIsSound();

private:
    /// What the queries give; empty where the file is not sound.
    QJsonArray answers(const std::shared_ptr<capture::Store> &store, const QStringList &queries,
                       const std::optional<capture::RowSet> &rows = std::nullopt);

    QTemporaryDir m_folder;
};

namespace {

QJsonArray list(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

QJsonArray TestSqliteExport::answers(const std::shared_ptr<capture::Store> &store, const QStringList &queries,
                                     const std::optional<capture::RowSet> &rows)
{
    const QString path = m_folder.filePath(u"log.sqlite"_s);
    const ExportResult result = exportToFile({store, Format::Sqlite, path, rows});
    if (!result.isDone() || QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size() != 1) {
        qWarning() << result.error << QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        return {};
    }
    const auto output = test::outputOf(
        QStringLiteral(WIRELOUPE_PYTHON),
        QStringList{QStringLiteral(WIRELOUPE_TESTS_DIR "/formats/checksqlite.py"), path} + queries);
    return output ? QJsonDocument::fromJson(*output).array() : QJsonArray();
}

void TestSqliteExport::answersQuestions()
{
    test::RealCapture log;
    log.connectTo("ws://localhost/chat", "localhost", false, 7);
    const char *payload = R"({"type":"chat"})";
    log.send(Direction::Outgoing, Opcode::Text, payload);
    log.store()->setMark(capture::Row{log.store()->count() - 1}, u"here"_s);
    log.send(Direction::Incoming, Opcode::Ping, "p");
    log.send(Direction::Outgoing, Opcode::Pong, "p");
    log.send(Direction::Incoming, Opcode::Close, QByteArray::fromHex("03e8"));
    log.close(1000);
    const QJsonArray found = answers(
        log.store(),
        {u"SELECT connection, url, subprotocol, frames_out, frames_in, close_code FROM connections"_s,
         u"SELECT kind, method, target, status FROM handshakes ORDER BY no"_s,
         u"SELECT no, direction, opcode, fin, masking_key IS NOT NULL, length, payload FROM frames ORDER BY no"_s,
         u"SELECT no, note FROM marks"_s, u"SELECT state FROM events ORDER BY no"_s,
         u"SELECT started_at, started_at_unix, exported_rows FROM capture"_s,
         u"SELECT close_code FROM frames WHERE opcode = 'close'"_s,
         u"SELECT time, time_ns FROM frames ORDER BY no LIMIT 1"_s});
    QCOMPARE(found.size(), 8);
    const QJsonArray connection = list(R"([[7,"ws://localhost/chat","chat",2,2,1000]])");
    QCOMPARE(found[0].toArray(), connection);
    QCOMPARE(found[1].toArray(), list(R"([["request","GET","/chat?room=a%20b&n=1",null],
                                          ["response",null,null,101]])"));
    QCOMPARE(found[2].toArray().size(), 4);
    const QJsonArray text = list(R"([5,"out","text",1,1,15,"{\"type\":\"chat\"}"])");
    QCOMPARE(found[2][0].toArray(), text);
    QCOMPARE(found[2][1].toArray(), list(R"([6,"in","ping",1,0,1,"p"])"));
    QCOMPARE(found[3].toArray(), list(R"([[5,"here"]])"));
    QCOMPARE(found[4].toArray(), list(R"([["connecting"],["open"],["closed"]])"));
    QCOMPARE(found[5].toArray(), list(R"([["2026-11-20T12:00:00.250000000Z",1795176000.25,9]])"));
    QCOMPARE(found[6].toArray(), list("[[1000]]"));
    QCOMPARE(found[7].toArray(), list("[[0.005000015,5000015]]"));
}

void TestSqliteExport::joinsFragments()
{
    test::RealCapture log;
    log.connectTo("ws://localhost/", "localhost", false);
    log.send(Direction::Incoming, Opcode::Text, "caf\xC3", false); // a character is cut
    log.send(Direction::Outgoing, Opcode::Binary, QByteArray("\0\xFF", 2), false);
    log.send(Direction::Incoming, Opcode::Ping, "between");
    log.send(Direction::Incoming, Opcode::Continuation, "\xA9 ", false);
    log.send(Direction::Outgoing, Opcode::Continuation, QByteArray("\0\x01", 2));
    log.send(Direction::Incoming, Opcode::Continuation, "olé");
    log.send(Direction::Incoming, Opcode::Text, "whole");
    log.send(Direction::Incoming, Opcode::Text, "cut off", false);
    const QJsonArray found = answers(
        log.store(),
        {u"SELECT direction, opcode, complete, fragments, length, payload FROM messages ORDER BY no"_s,
         u"SELECT typeof(payload) FROM messages ORDER BY no"_s,
         u"SELECT count(*) FROM frames WHERE message IS NULL"_s});
    QCOMPARE(found[0].toArray(), list(R"([["in","text",1,3,10,"café olé"],
                                          ["out","binary",1,2,4,{"hex":"00ff0001"}],
                                          ["in","text",1,1,5,"whole"],
                                          ["in","text",0,1,7,"cut off"]])"));
    QCOMPARE(found[1].toArray(), list(R"([["text"],["blob"],["text"],["text"]])"));
    QCOMPARE(found[2].toArray(), list("[[1]]"));
}

void TestSqliteExport::keepsHostileContent()
{
    test::RealCapture log;
    log.connectTo("ws://localhost/'); DROP TABLE frames; --", "localhost", false);
    const QList<QByteArray> payloads{"'); DROP TABLE frames; --", QByteArray("nul\0nul", 7), "\xED\xA0\x80",
                                     "\xC3(", ""};
    for (const QByteArray &payload : payloads)
        log.send(Direction::Incoming, Opcode::Text, payload);
    const QJsonArray found =
        answers(log.store(), {u"SELECT hex(payload), typeof(payload) FROM frames ORDER BY no"_s});
    QCOMPARE(found[0].toArray().size(), payloads.size());
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        QCOMPARE(found[0][i][0].toString().toLatin1(), payloads[i].toHex().toUpper());
        QCOMPARE(found[0][i][1].toString(), i == 0 || i == 4 ? u"text"_s : u"blob"_s);
    }
}

void TestSqliteExport::exportsChosenRows()
{
    test::RealCapture log;
    log.connectTo("ws://localhost/", "localhost", false);
    for (int i = 0; i < 100; ++i)
        log.send(Direction::Incoming, Opcode::Text, QByteArray::number(i));
    capture::RowSet rows;
    for (const int row : {10, 11, 90})
        rows.append(capture::Row{row});
    const QJsonArray found = answers(log.store(), {u"SELECT no, payload FROM frames ORDER BY no"_s}, rows);
    QCOMPARE(found[0].toArray(), list(R"([[11,"6"],[12,"7"],[91,"86"]])"));
}

void TestSqliteExport::replacesAFileAndItsModeStays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    constexpr auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QVERIFY(old.setPermissions(mode));
    old.close();
    test::RealCapture log;
    log.connectTo("ws://localhost/", "localhost", false);
    QVERIFY(exportToFile({log.store(), Format::Sqlite, path, {}}).isDone());
    QVERIFY(test::contentOf(path).startsWith("SQLite format 3"));
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSqliteExport::everyRandomCaptureIsSound()
{
    QRandomGenerator random(41);
    const auto store = capture::Store::create().store;
    for (int i = 0; i < 3000; ++i) {
        capture::Record record = capture::test::randomRecord(random, 60);
        record.head.connection = capture::ConnectionId{1 + random.generate() % 5};
        record.head.time = store->origin() + std::chrono::milliseconds(i);
        store->append(record);
    }
    const QJsonArray found =
        answers(store, {u"SELECT (SELECT count(*) FROM frames) + (SELECT count(*) FROM handshakes) + "
                        "(SELECT count(*) FROM events) + (SELECT count(*) FROM notes)"_s,
                        u"SELECT count(*) FROM (SELECT payload FROM messages)"_s});
    QCOMPARE(found[0].toArray(), list("[[3000]]"));
    QVERIFY(found[1][0][0].toInt() > 100);
}

QTEST_GUILESS_MAIN(TestSqliteExport)
#include "tst_sqliteexport.moc"
