#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "folderfixture.h"
#include "workspace/fullprofile.h"
#include "workspace/secretfile.h"
#include "workspace/treefile.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

class TestSecretFile : public test::FolderFixture
{
    Q_OBJECT

    QString connections() const { return inFolder(u"connections.json"_s); }
    QString secrets() const { return inFolder(u"secrets.json"_s); }

private slots:
    void standsApartFromTheConnections()
    {
        Tree tree;
        Node *const node = tree.addConnection(tree.root(), samples::fullProfile());
        node->id = QUuid(u"00000000-0000-4000-8000-000000000002"_s);
        QCOMPARE(save(tree, connections()), QString());
        QVERIFY(!read(connections()).contains("hush"));
        QCOMPARE(read(secrets()),
                 "{\n"
                 "  \"format\": \"wireloupe secrets\",\n"
                 "  \"version\": 1,\n"
                 "  \"connections\": {\n"
                 "    \"00000000-0000-4000-8000-000000000002\": {\"auth\": \"hush-auth \\\"ä\\\"\", "
                 "\"keyPassword\": \"hush-key\", \"proxyPassword\": \"hush-proxy\"}\n"
                 "  }\n"
                 "}\n");

        const LoadResult result = load(connections());
        QVERIFY(result.secrets.existed && result.secrets.error.isEmpty());
        QCOMPARE(*result.tree->find(node->id)->profile, samples::fullProfile());
    }

    void whereThereAreNoneThereIsNoFile()
    {
        Tree tree;
        Node *const node = tree.addConnection(tree.root(), Profile());
        QCOMPARE(save(tree, connections()), QString());
        QVERIFY(!QFileInfo::exists(secrets()));
        tree.setProfile(node, samples::fullProfile());
        QCOMPARE(save(tree, connections()), QString());
        QVERIFY(QFileInfo::exists(secrets()));
        tree.setProfile(node, Profile());
        QCOMPARE(save(tree, connections()), QString());
        QVERIFY(!QFileInfo::exists(secrets()));
    }

    void goWithTheirConnection()
    {
        Tree tree;
        Node *const node = tree.addConnection(tree.root(), samples::fullProfile());
        Node *const copy = tree.duplicate(node, u"copy"_s);
        const QByteArray copyId = copy->id.toByteArray(QUuid::WithoutBraces);
        QCOMPARE(save(tree, connections()), QString());
        QVERIFY(read(secrets()).contains(copyId));
        QCOMPARE(load(connections()).tree->find(copy->id)->profile->auth.secret,
                 samples::fullProfile().auth.secret);

        Tree::Removed removed = tree.remove(copy);
        QCOMPARE(save(tree, connections()), QString());
        QVERIFY(!read(secrets()).contains(copyId));
        tree.restore(std::move(removed));
        QCOMPARE(save(tree, connections()), QString());
        QVERIFY(read(secrets()).contains(copyId));
    }

    void oneWrittenIntoTheConnectionsMovesHere()
    {
        write(connections(),
              R"({"format":"wireloupe connections","version":1,"children":[{"type":"connection","name":"c",)"
              R"("url":"h","auth":{"kind":"bearer","secret":"by hand"}}]})");
        const LoadResult result = load(connections());
        QCOMPARE(save(*result.tree, connections()), QString());
        QVERIFY(!read(connections()).contains("by hand"));
        QVERIFY(read(secrets()).contains("by hand"));
    }

#ifdef Q_OS_UNIX
    void isForItsOwnerAlone()
    {
        Tree tree;
        tree.addConnection(tree.root(), samples::fullProfile());
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(save(tree, connections()), QString());
        QCOMPARE(QFile::permissions(secrets()), owner);
        QVERIFY(QFile::setPermissions(secrets(), owner | QFile::ReadOther | QFile::ReadGroup));
        QCOMPARE(save(tree, connections()), QString());
        QCOMPARE(QFile::permissions(secrets()), owner);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
    }
#endif

    void unreadableIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("garbage") << QByteArray(5'000, '\xA7');
        QTest::newRow("another file") << R"({"format":"wireloupe connections","version":1})"_ba;
        QTest::newRow("newer") << R"({"format":"wireloupe secrets","version":2})"_ba;
        QTest::newRow("of another form")
            << R"({"format":"wireloupe secrets","version":1,"connections":{"x":1}})"_ba;
    }

    void unreadableIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        Tree tree;
        tree.addConnection(tree.root(), samples::fullProfile());
        QCOMPARE(save(tree, connections()), QString());
        write(secrets(), bytes);

        const LoadResult result = load(connections());
        QVERIFY(result.problem == FileProblem::None && result.error.isEmpty());
        QVERIFY(!result.secrets.error.isEmpty());
        QCOMPARE(read(result.secrets.setAsideAs), bytes);
        QVERIFY(result.tree->root()->children.front()->profile->auth.secret.isEmpty());

        write(secrets(), bytes);
        QCOMPARE(save(tree, connections()), QString());
        QVERIFY(read(secrets()).contains("hush-auth"));
        QCOMPARE(QDir(folder()).entryList({u"secrets.json.unreadable-*"_s}, QDir::Files).size(), 2);
    }

    void goAsideWithTheirConnections()
    {
        Tree tree;
        tree.addConnection(tree.root(), samples::fullProfile());
        QCOMPARE(save(tree, connections()), QString());
        const QByteArray kept = read(secrets());
        write(connections(), "torn");
        const LoadResult result = load(connections());
        QCOMPARE(read(result.secrets.setAsideAs), kept);
        QCOMPARE(save(*result.tree, connections()), QString());
        QCOMPARE(read(result.secrets.setAsideAs), kept);
    }

    void saysWhyItCannotSave()
    {
        Tree tree;
        tree.addConnection(tree.root(), samples::fullProfile());
        QVERIFY(QDir().mkpath(secrets() + u"/inside"_s));
        // A folder in its place is set aside like a file.
        QCOMPARE(save(tree, connections()), QString());
        const QString longName = inFolder(QString(250, u'n'));
        write(longName, "garbage");
        QVERIFY(SecretFile(longName).save(tree).contains(longName));
        QCOMPARE(read(longName), "garbage");
    }
};

QTEST_APPLESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
