#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "capture/records.h"
#include "capture/store.h"
#include "session/serverreferences.h"

namespace wireloupe::session {

using namespace Qt::StringLiterals;
using capture::Direction;
using server::Mode;
using wire::Opcode;

/// What the options of a server name is read, or it is said why not.
class ServerReferencesTest : public QObject
{
    Q_OBJECT

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }

    static net::ServerOptions streaming(const QString &file)
    {
        net::ServerOptions options;
        options.plan.behavior = {.mode = Mode::Stream, .stream = {.rowsFile = file}};
        return options;
    }

    static net::ServerOptions replaying(const QString &file, quint32 connection)
    {
        net::ServerOptions options;
        options.plan.behavior = {.mode = Mode::Replay, .replay = {.capture = file, .connection = connection}};
        return options;
    }

    QString captureOf(const QByteArray &said) const
    {
        const auto store = capture::Store::create(path(u"a.wlcap"_s)).store;
        capture::Record record = capture::test::frame(Direction::Incoming, Opcode::Text, said);
        record.head.time = store->origin();
        record.head.connection = capture::ConnectionId{3};
        store->append(std::move(record));
        return path(u"a.wlcap"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsRowsByTheNameOfTheFile();
    void readsASchema();
    void readsACapture();
    void readsWhatRoutesName();
    void leavesOtherModesAlone();
    void saysWhyNot_data();
    void saysWhyNot();
    void saysWhatIsMissingInACapture();
};

void ServerReferencesTest::readsRowsByTheNameOfTheFile()
{
    net::ServerOptions csv = streaming(write(u"a.csv"_s, "n\n1\n2\n"));
    QCOMPARE(loadReferences(csv), QStringList());
    QCOMPARE(csv.plan.behavior.stream.rows.format, server::RowFormat::Csv);
    QCOMPARE(csv.plan.behavior.stream.rows.columns, QList<QByteArray>{"n"});
    QCOMPARE(csv.plan.behavior.stream.rows.count(), 2U);

    for (const QString &name : {u"a.jsonl"_s, u"a.ndjson"_s, u"a.JSONL"_s}) {
        net::ServerOptions json = streaming(write(name, "{}\n[]\n1\n"));
        QCOMPARE(loadReferences(json), QStringList());
        QCOMPARE(json.plan.behavior.stream.rows.format, server::RowFormat::JsonLines);
        QCOMPARE(json.plan.behavior.stream.rows.count(), 3U);
    }

    net::ServerOptions lines = streaming(write(u"a.txt"_s, "one\ntwo"));
    QCOMPARE(loadReferences(lines), QStringList());
    QCOMPARE(lines.plan.behavior.stream.rows.rows->at(1), "two");
}

void ServerReferencesTest::readsASchema()
{
    net::ServerOptions options;
    options.plan.schema.file = write(u"s.json"_s, R"({"type":"object"})");
    QCOMPARE(loadReferences(options), QStringList());
    QCOMPARE(options.plan.schema.schema, R"({"type":"object"})");
}

void ServerReferencesTest::readsACapture()
{
    net::ServerOptions options = replaying(captureOf("hello"), 3);
    QCOMPARE(loadReferences(options), QStringList());
    const auto messages = options.plan.behavior.replay.messages;
    QVERIFY(messages && messages->size() == 1);
    QCOMPARE(messages->front().message.payload, "hello");
}

void ServerReferencesTest::readsWhatRoutesName()
{
    net::ServerOptions options;
    options.plan.routes = {{.path = "/a"}, {.path = "/b"}};
    options.plan.routes[1].behavior = streaming(write(u"a.txt"_s, "one")).plan.behavior;
    options.plan.routes[0].schema.file = path(u"none.json"_s);
    const QStringList problems = loadReferences(options);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].startsWith(u"/routes/0/schema/file: "_s + path(u"none.json"_s) + u": "_s),
             qPrintable(problems[0]));
    QCOMPARE(options.plan.routes[1].behavior.stream.rows.count(), 1U);
}

void ServerReferencesTest::leavesOtherModesAlone()
{
    net::ServerOptions options = streaming(path(u"none.csv"_s));
    options.plan.behavior.replay.capture = path(u"none.wlcap"_s);
    options.plan.behavior.mode = Mode::Echo;
    QCOMPARE(loadReferences(options), QStringList());
}

void ServerReferencesTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no rows") << u"a.txt"_s << "\n\n"_ba << u"there is no row in it"_s;
    QTest::newRow("no header") << u"a.csv"_s << ""_ba << u"line 1: the names of the columns are missing"_s;
    QTest::newRow("open quote") << u"a.csv"_s << "n\n1\n\"2\n"_ba
                                << u"line 3: this quoted field does not end"_s;
    QTest::newRow("stray quote") << u"a.csv"_s << "n\n1\"\n"_ba
                                 << u"line 2: a quote in a field must be doubled, and the field be quoted"_s;
    QTest::newRow("no JSON") << u"a.jsonl"_s << "{}\n{\n"_ba << u"line 2: this is not JSON"_s;
}

void ServerReferencesTest::saysWhyNot()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    net::ServerOptions options = streaming(write(name, bytes));
    QCOMPARE(loadReferences(options),
             QStringList{u"/stream/rows: "_s + options.plan.behavior.stream.rowsFile + u": "_s + problem});
    QVERIFY(!options.plan.behavior.stream.rows.rows);
}

void ServerReferencesTest::saysWhatIsMissingInACapture()
{
    const auto problemOf = [](net::ServerOptions options) {
        const QStringList problems = loadReferences(options);
        return problems.isEmpty() ? QString() : problems.first().section(u": "_s, 2);
    };
    QCOMPARE(problemOf(replaying(captureOf("hello"), 4)), u"nothing was said in connection 4"_s);
    QCOMPARE(problemOf(replaying(write(u"b.wlcap"_s, "hello hello hello hello hello"), 1)),
             u"this is not a Wireloupe capture"_s);
    QVERIFY(!problemOf(replaying(path(u"none.wlcap"_s), 1)).isEmpty());
    QCOMPARE(problemOf(replaying(m_folder->path(), 1)), u"this is not a file"_s);
    QCOMPARE(problemOf(streaming(u"/dev/zero"_s)), u"this is not a file"_s);
    QCOMPARE(problemOf(streaming(m_folder->path())), u"this is not a file"_s);

    net::ServerOptions guarded;
    guarded.plan.schema.file = write(u"s.json"_s, " \n");
    QCOMPARE(problemOf(guarded), u"there is no schema in it"_s);
}

} // namespace wireloupe::session

QTEST_GUILESS_MAIN(wireloupe::session::ServerReferencesTest)
#include "tst_serverreferences.moc"
