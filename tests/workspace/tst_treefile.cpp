#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "folderfixture.h"
#include "workspace/treefile.h"
#include "workspace/treejson.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

class TestTreeFile : public test::FolderFixture
{
    Q_OBJECT

    static Tree smallTree()
    {
        Tree tree;
        Profile profile;
        profile.name = u"echo"_s;
        profile.url = u"ws://localhost:9001/"_s;
        tree.addConnection(tree.addFolder(tree.root(), u"Local"_s), profile);
        return tree;
    }

private slots:
    void noFileIsAnEmptyTree()
    {
        const LoadResult result = load(inFolder(u"none.json"_s));
        QVERIFY(!result.existed);
        QVERIFY(result.tree && result.tree->root()->children.empty());
        QVERIFY(result.error.isEmpty() && result.maySave());
        QVERIFY(QDir(folder()).isEmpty());
    }

    void comesBack()
    {
        const QString path = inFolder(u"new/folder/connections.json"_s);
        const Tree tree = smallTree();
        QCOMPARE(save(tree, path), QString());
        QCOMPARE(read(path), serialize(tree));
        const LoadResult result = load(path);
        QVERIFY(result.existed && result.maySave());
        QCOMPARE(serialize(*result.tree), serialize(tree));
        QCOMPARE(save(*result.tree, path), QString());
        QCOMPARE(QDir(inFolder(u"new/folder"_s)).entryList(QDir::Files).size(), 1);
    }

    void isReadAgainWithItsSecrets()
    {
        const QString path = inFolder(u"c.json"_s);
        QCOMPARE(serialize(*loadAgain(path)), serialize(Tree()));
        Tree tree;
        Profile profile;
        profile.url = u"ws://localhost:9001/"_s;
        profile.auth.kind = Auth::Kind::Bearer;
        profile.auth.secret = u"token"_s;
        tree.addConnection(tree.root(), profile);
        QCOMPARE(save(tree, path), QString());
        const auto again = loadAgain(path);
        QVERIFY(again);
        QCOMPARE(again->root()->children.front()->profile->auth.secret, u"token"_s);

        for (const QString &broken : {path, secretsPathFor(path)}) {
            QCOMPARE(save(tree, path), QString());
            write(broken, "half of i");
            QVERIFY(!loadAgain(path));
            QCOMPARE(read(broken), "half of i");
            QVERIFY(QFile::remove(broken));
        }
    }

#ifdef Q_OS_UNIX
    void aNewFileIsForItsOwnerAlone()
    {
        const QString path = inFolder(u"c.json"_s);
        QCOMPARE(save(smallTree(), path), QString());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }
#endif

    void unreadableIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileProblem>("problem");
        QTest::newRow("empty") << ""_ba << FileProblem::NotJson;
        QTest::newRow("garbage") << QByteArray(5'000, '\xA7') << FileProblem::NotJson;
        QTest::newRow("torn") << serialize(smallTree()).first(100) << FileProblem::NotJson;
        QTest::newRow("zeros") << QByteArray(4'096, '\0') << FileProblem::NotJson;
        QTest::newRow("another program's") << R"({"log":{"entries":[]}})"_ba << FileProblem::NotWorkspace;
        QTest::newRow("newer") << serialize(smallTree()).replace("\"version\": 1", "\"version\": 99")
                               << FileProblem::NewerVersion;
    }

    void unreadableIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileProblem, problem);
        const QString path = inFolder(u"connections.json"_s);
        write(path, bytes);
        const LoadResult result = load(path);
        QCOMPARE(result.problem, problem);
        QVERIFY(result.existed && !result.error.isEmpty());
        QVERIFY(result.tree->root()->children.empty());
        QVERIFY(result.setAsideAs.startsWith(path + u".unreadable-"_s));
        QCOMPARE(read(result.setAsideAs), bytes);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(result.maySave());

        QCOMPARE(save(smallTree(), path), QString());
        QCOMPARE(read(result.setAsideAs), bytes);
    }

    void nothingSetAsideIsOverwritten()
    {
        const QString path = inFolder(u"connections.json"_s);
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            write(path, "garbage " + QByteArray::number(i));
            names += load(path).setAsideAs;
        }
        QCOMPARE(names.removeDuplicates(), 0);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(read(names[i]), "garbage " + QByteArray::number(i));
    }

    void whatCannotBeSetAsideMustNotBeSavedOver()
    {
        // So long a name that no longer one is possible.
        const QString path = inFolder(QString(250, u'n'));
        write(path, "garbage");
        const LoadResult result = load(path);
        QCOMPARE(result.problem, FileProblem::NotJson);
        QVERIFY(result.setAsideAs.isEmpty());
        QVERIFY(!result.setAsideError.isEmpty());
        QVERIFY(!result.maySave());
        QCOMPARE(read(path), "garbage");
    }

    void aFolderInItsPlaceIsNotReadable()
    {
        const QString path = inFolder(u"connections.json"_s);
        QVERIFY(QDir().mkpath(path + u"/inside"_s));
        const LoadResult result = load(path);
        QCOMPARE(result.problem, FileProblem::CannotRead);
        QVERIFY(!result.error.isEmpty());
        QVERIFY(QFileInfo::exists((result.setAsideAs.isEmpty() ? path : result.setAsideAs) + u"/inside"_s));
    }

    void saysWhyItCannotSave()
    {
        write(inFolder(u"file"_s), "x");
        QVERIFY(!save(smallTree(), inFolder(u"file/connections.json"_s)).isEmpty());
        QVERIFY(QDir().mkpath(inFolder(u"folder"_s)));
        QVERIFY(!save(smallTree(), inFolder(u"folder"_s)).isEmpty());
        QVERIFY(QFileInfo(inFolder(u"folder"_s)).isDir());
    }

#ifdef Q_OS_UNIX
    void aFailedWriteLeavesTheOldFile()
    {
        const QString path = inFolder(u"connections.json"_s);
        const Tree tree = smallTree();
        QCOMPARE(save(tree, path), QString());

        // As on a full disk: writing fails with EFBIG behind the first 100 bytes.
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const rlimit small{100, old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Tree larger = smallTree();
        larger.addFolder(larger.root(), QString(1'000, u'x'));
        const QString error = save(larger, path);
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, oldHandler);

        QVERIFY(!error.isEmpty());
        QCOMPARE(read(path), serialize(tree));
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    }
#endif
};

QTEST_APPLESS_MAIN(TestTreeFile)
#include "tst_treefile.moc"
