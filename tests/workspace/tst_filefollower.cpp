#include "workspace/filefollower.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include "folderfixture.h"
#include "workspace/jsonfile.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

class TestFileFollower : public test::FolderFixture
{
    Q_OBJECT

    static constexpr int patience = 30'000;

    QString one() const { return inFolder(u"one.json"_s); }
    QString two() const { return inFolder(u"two.json"_s); }

private slots:
    void hearsOfAFileThatIsReplaced()
    {
        write(one(), "a");
        FileFollower follower({one(), two()});
        QVERIFY(!follower.isChanged(one()));
        const QSignalSpy changed(&follower, &FileFollower::changed);
        for (const char *bytes : {"b", "c"}) { // a watch ends with the file that it was for
            const qsizetype before = changed.size();
            QCOMPARE(writeJsonFile(one(), bytes, Readers::AsBefore), QString());
            QVERIFY(follower.isChanged(one()) && !follower.isChanged(two()));
            QTRY_COMPARE_WITH_TIMEOUT(changed.size(), before + 1, patience);
        }
    }

    void hearsOfAFileThatIsWrittenInto()
    {
        write(one(), "a");
        FileFollower follower({one()});
        const QSignalSpy changed(&follower, &FileFollower::changed);
        write(one(), "longer");
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    }

    void hearsOfFilesThatComeAndGo()
    {
        FileFollower follower({one(), two()});
        const QSignalSpy changed(&follower, &FileFollower::changed);
        write(two(), "");
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        follower.note();
        QVERIFY(QFile::remove(two()));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patience);
    }

    void hearsOfAFolderThatIsStillToBeMade()
    {
        const QString path = inFolder(u"new/deep/one.json"_s);
        FileFollower follower({path});
        const QSignalSpy changed(&follower, &FileFollower::changed);
        QVERIFY(QDir().mkpath(inFolder(u"new/deep"_s)));
        write(path, "a");
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    }

    /// The file beside it, of which it says nothing, shows that news has come.
    void saysNothingOfWhatIsKnown()
    {
        write(one(), "a");
        FileFollower follower({one(), two()});
        const QSignalSpy changed(&follower, &FileFollower::changed);
        write(one(), "b");
        follower.note();
        QVERIFY(!follower.isChanged(one()));
        write(two(), "c");
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        write(two(), "");
        QVERIFY(QFile::remove(two()));
        QVERIFY(!follower.isChanged(two()));
    }
};

QTEST_GUILESS_MAIN(TestFileFollower)
#include "tst_filefollower.moc"
