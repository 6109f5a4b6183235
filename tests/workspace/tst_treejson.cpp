#include <QTest>

#include "workspace/treejson.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

class TestTreeJson : public QObject
{
    Q_OBJECT

    static Node *addEcho(Tree &tree, Node *parent)
    {
        Profile profile;
        profile.name = u"echo"_s;
        profile.url = u"ws://localhost:9001/ä"_s;
        profile.headers = {{u"Origin"_s, u"http://localhost"_s, true}, {u"X-Trace"_s, u"\"1\""_s, false}};
        profile.subprotocols = {u"chat"_s, u"v2"_s};
        profile.connectTimeoutMs = 2'500;
        profile.pingIntervalMs = 0;
        Node *const node = tree.addConnection(parent, profile);
        node->id = QUuid(u"00000000-0000-4000-8000-000000000002"_s);
        return node;
    }

    static QByteArray wrap(const QByteArray &children)
    {
        return R"({"format": "wireloupe connections", "version": 1, "children": )" + children + '}';
    }

private slots:
    void writesForPeople()
    {
        Tree tree;
        Node *const folder = tree.addFolder(tree.root(), u"Local"_s);
        folder->id = QUuid(u"00000000-0000-4000-8000-000000000001"_s);
        addEcho(tree, folder);
        QCOMPARE(serialize(tree),
                 "{\n"
                 "  \"format\": \"wireloupe connections\",\n"
                 "  \"version\": 1,\n"
                 "  \"children\": [\n"
                 "    {\n"
                 "      \"type\": \"folder\",\n"
                 "      \"id\": \"00000000-0000-4000-8000-000000000001\",\n"
                 "      \"name\": \"Local\",\n"
                 "      \"children\": [\n"
                 "        {\n"
                 "          \"type\": \"connection\",\n"
                 "          \"id\": \"00000000-0000-4000-8000-000000000002\",\n"
                 "          \"name\": \"echo\",\n"
                 "          \"url\": \"ws://localhost:9001/ä\",\n"
                 "          \"headers\": [\n"
                 "            {\"name\": \"Origin\", \"value\": \"http://localhost\", \"enabled\": true},\n"
                 "            {\"name\": \"X-Trace\", \"value\": \"\\\"1\\\"\", \"enabled\": false}\n"
                 "          ],\n"
                 "          \"subprotocols\": [\"chat\", \"v2\"],\n"
                 "          \"connectTimeoutMs\": 2500,\n"
                 "          \"pingIntervalMs\": 0\n"
                 "        }\n"
                 "      ]\n"
                 "    }\n"
                 "  ]\n"
                 "}\n");
    }

    void readsWhatItWrites()
    {
        Tree tree;
        const Node *const node = addEcho(tree, tree.addFolder(tree.root(), u"Local"_s));
        const TreeResult result = parseTree(serialize(tree));
        QCOMPARE(result.problem, FileProblem::None);
        const Node *const copy = result.tree->find(node->id);
        QVERIFY(copy);
        QCOMPARE(*copy->profile, *node->profile);
        QCOMPARE(copy->parent->name, u"Local"_s);
        QCOMPARE(serialize(*result.tree), serialize(tree));
    }

    void oneChangeIsOneLine()
    {
        Tree tree;
        Node *const node = addEcho(tree, tree.root());
        const QByteArrayList before = serialize(tree).split('\n');
        Profile profile = *node->profile;
        profile.headers[1].value = u"2"_s;
        tree.setProfile(node, profile);
        const QByteArrayList after = serialize(tree).split('\n');
        QCOMPARE(after.size(), before.size());
        int changed = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            changed += before[i] != after[i] ? 1 : 0;
        QCOMPARE(changed, 1);
    }

    void keepsWhatItDoesNotKnow()
    {
        const QByteArray file =
            R"({"format":"wireloupe connections","version":1,"theme":{"dark":[1]},"children":[)"
            R"({"type":"folder","name":"f","color":"red","children":[)"
            R"({"type":"connection","name":"c","url":"ws://h","tls":{"verify":false},"note":"hi"}]}]})";
        const TreeResult result = parseTree(file);
        QCOMPARE(result.problem, FileProblem::None);
        Node *const connection = result.tree->root()->children[0]->children[0].get();
        Profile profile = *connection->profile;
        profile.url = u"ws://other"_s;
        result.tree->setProfile(connection, profile);

        const QByteArray saved = serialize(*result.tree);
        for (const char *kept :
             {R"("dark": [1])", R"("color": "red")", R"("tls": {"verify": false})", R"("note": "hi")"})
            QVERIFY2(saved.contains(kept), kept);
        QVERIFY(saved.contains("ws://other"));
        QCOMPARE(serialize(*parseTree(saved).tree), saved);
    }

    void fillsInWhatIsMissing()
    {
        const TreeResult result = parseTree(wrap(R"([{"type":"connection","url":"h"},{"type":"folder"}])"));
        QCOMPARE(result.problem, FileProblem::None);
        const Node &connection = *result.tree->root()->children[0];
        QVERIFY(!connection.id.isNull());
        QCOMPARE(connection.profile->connectTimeoutMs, Profile().connectTimeoutMs);
        QVERIFY(connection.profile->headers.isEmpty());
        QVERIFY(result.tree->root()->children[1]->isFolder());
    }

    void replacesDoubledIds()
    {
        const QByteArray node = R"({"type":"folder","id":"00000000-0000-4000-8000-000000000001","name":"f"})";
        const TreeResult result = parseTree(wrap('[' + node + ',' + node + ']'));
        const auto &children = result.tree->root()->children;
        QCOMPARE(children[0]->id, QUuid(u"00000000-0000-4000-8000-000000000001"_s));
        QVERIFY(children[1]->id != children[0]->id && !children[1]->id.isNull());
    }

    void keepsNumbersInTheirRange_data()
    {
        QTest::addColumn<QByteArray>("timeout");
        QTest::addColumn<QByteArray>("interval");
        QTest::addColumn<int>("timeoutMs");
        QTest::addColumn<int>("intervalMs");
        QTest::newRow("small") << "1"_ba
                               << "1"_ba << 100 << 50;
        QTest::newRow("negative") << "-5"_ba
                                  << "-5"_ba << 100 << 0;
        QTest::newRow("large") << "99999999999"_ba
                               << "18446744073709551615"_ba << 600'000 << 3'600'000;
        QTest::newRow("in range") << "5000"_ba
                                  << "0"_ba << 5'000 << 0;
    }

    void keepsNumbersInTheirRange()
    {
        QFETCH(QByteArray, timeout);
        QFETCH(QByteArray, interval);
        const TreeResult result = parseTree(wrap(R"([{"type":"connection","connectTimeoutMs":)" + timeout +
                                                 R"(,"pingIntervalMs":)" + interval + "}]"));
        QCOMPARE(result.problem, FileProblem::None);
        QTEST(result.tree->root()->children[0]->profile->connectTimeoutMs, "timeoutMs");
        QTEST(result.tree->root()->children[0]->profile->pingIntervalMs, "intervalMs");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<FileProblem>("problem");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &file, FileProblem problem,
                            const QString &place) { QTest::newRow(name) << file << problem << place; };
        row("empty", "", FileProblem::NotJson, u"line 1"_s);
        row("garbage", "\x89PNG\r\n", FileProblem::NotJson, u"line 1"_s);
        row("broken text", wrap("[{\"type\":\"folder\",\"name\":\"\xFF\"}]"), FileProblem::NotJson,
            u"line 1"_s);
        row("an array", "[]", FileProblem::NotWorkspace, u"an object"_s);
        row("other JSON", R"({"log":{}})", FileProblem::NotWorkspace, u"/format"_s);
        row("newer", R"({"format":"wireloupe connections","version":2,"children":7})",
            FileProblem::NewerVersion, u"version 2"_s);
        row("children", wrap("7"), FileProblem::NotWorkspace, u"/children: "_s);
        row("a child", wrap("[1]"), FileProblem::NotWorkspace, u"/children/0: "_s);
        row("type", wrap(R"([{"type":"x"}])"), FileProblem::NotWorkspace, u"/children/0/type: "_s);
        row("name", wrap(R"([{"type":"folder","children":[{"type":"folder","name":[]}]}])"),
            FileProblem::NotWorkspace, u"/children/0/children/0/name: "_s);
        row("headers", wrap(R"([{"type":"connection","headers":["a"]}])"), FileProblem::NotWorkspace,
            u"/headers: "_s);
        row("enabled", wrap(R"([{"type":"connection","headers":[{"enabled":1}]}])"),
            FileProblem::NotWorkspace, u"/enabled: "_s);
        row("subprotocols", wrap(R"([{"type":"connection","subprotocols":[1]}])"), FileProblem::NotWorkspace,
            u"/subprotocols: "_s);
        row("number", wrap(R"([{"type":"connection","pingIntervalMs":"1"}])"), FileProblem::NotWorkspace,
            u"/pingIntervalMs: "_s);
        row("deep and torn", QByteArray(1'000'000, '['), FileProblem::NotJson, u"line 1"_s);
        row("deep and unknown",
            R"({"format":"wireloupe connections","x":)" + QByteArray(5'000, '[') + QByteArray(5'000, ']') +
                '}',
            FileProblem::NotWorkspace, u"deep"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, place);
        const TreeResult result = parseTree(file);
        QTEST(result.problem, "problem");
        QVERIFY(!result.tree);
        QVERIFY2(result.detail.contains(place), qPrintable(result.detail));
    }

    void survivesEveryCut()
    {
        Tree tree;
        addEcho(tree, tree.addFolder(tree.root(), u"Local"_s));
        const QByteArray whole = serialize(tree);
        for (qsizetype size = 0; size < whole.trimmed().size(); ++size)
            QCOMPARE(parseTree(whole.first(size)).problem, FileProblem::NotJson);
    }
};

QTEST_APPLESS_MAIN(TestTreeJson)
#include "tst_treejson.moc"
