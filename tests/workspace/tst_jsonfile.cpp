#include "workspace/jsonfile.h"

#include <QDir>
#include <QTest>

#include "folderfixture.h"
#include "workspace/jsonmembers.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

class TestJsonFile : public test::FolderFixture
{
    Q_OBJECT

    static FileFault refuse(const QByteArray &) { return {FileProblem::NotWorkspace, u"not that"_s}; }

private slots:
    void peekingLeavesAFileWhereItIs()
    {
        const QString path = inFolder(u"a.json"_s);
        write(path, "x");
        const FileReport peeked = peekJsonFile(path, refuse);
        QVERIFY(peeked.existed && !peeked.maySave());
        QCOMPARE(peeked.error, u"not that"_s);
        QCOMPARE(read(path), "x");

        const FileReport report = readJsonFile(path, refuse);
        QVERIFY(report.maySave());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(read(report.setAsideAs), "x");
    }

    void saysWhereFilesCanBeWritten()
    {
        QVERIFY(canWriteIn(folder()));
        QVERIFY(canWriteIn(inFolder(u"still/to/be/made"_s)));
        write(inFolder(u"file"_s), "x");
        QVERIFY(!canWriteIn(inFolder(u"file"_s)));
        QVERIFY(!canWriteIn(inFolder(u"file/below"_s)));
    }

    void saysWhereAFolderIsForReadingAlone()
    {
        const QString locked = inFolder(u"locked"_s);
        QVERIFY(QDir().mkpath(locked));
        QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
        if (QFileInfo(locked).isWritable())
            QSKIP("root may write everywhere");
        QVERIFY(!canWriteIn(locked));
        QVERIFY(!canWriteIn(locked + u"/below"_s));
    }

    void saysWhereThereIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a word") << "{\"a\": 1,\n oops}"_ba << u"line 2, column 2 is not JSON"_s;
        QTest::newRow("the end") << "{\"a\": "_ba << u"line 1, column 7 is not JSON"_s;
        QTest::newRow("nothing") << ""_ba << u"line 1, column 1 is not JSON"_s;
        QTest::newRow("a number") << "{\"a\": 1e999}"_ba << u"number overflow parsing '1e999'"_s;
    }

    void saysWhereThereIsNoJson()
    {
        QFETCH(QByteArray, text);
        try {
            parseJson(text);
            QFAIL("It is read.");
        } catch (const FormatError &error) {
            QCOMPARE(error.problem, FileProblem::NotJson);
            QTEST(error.detail, "words");
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
