#include "ui/savedconnections.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace wireloupe {

class SavedConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryChange()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/connections.json"));
        ui::SavedConnections saved(path);
        const QSignalSpy failures(&saved, &ui::SavedConnections::saveFailed);
        saved.model().addFolder({}, QStringLiteral("Local"));
        QVERIFY(failures.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Local"));
    }

    /// A folder stands in the place of the file, and in a folder that no name can be changed in.
    void leavesAloneWhatItCannotRead()
    {
        const QString path = QStringLiteral("/proc/self");
        if (!QFileInfo(path).isDir())
            QSKIP("needs /proc");
        ui::SavedConnections saved(path);
        QVERIFY(!saved.loadProblem().isEmpty());
        const QSignalSpy failures(&saved, &ui::SavedConnections::saveFailed);
        saved.model().addFolder({}, QStringLiteral("Local"));
        QCOMPARE(failures.size(), 1);
        QVERIFY(failures[0][0].toString().contains(path));
        QVERIFY(failures[0][0].toString().contains(QStringLiteral("nor set aside")));
    }

    /// Written without them, the connections would lose what stands in a file that is still there.
    void leavesConnectionsAloneWhoseSecretsItCannotRead()
    {
        const QTemporaryDir root;
        const QString folder = deepFolder(root.path());
        QVERIFY(!folder.isEmpty());
        const QString path = folder + QStringLiteral("/connections.json");
        const QString secrets = folder + QStringLiteral("/secrets.json");
        QFile file(secrets);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("garbage") > 0);
        file.close();

        ui::SavedConnections saved(path);
        QVERIFY(!saved.loadProblem().isEmpty());
        const QSignalSpy failures(&saved, &ui::SavedConnections::saveFailed);
        saved.model().addFolder({}, QStringLiteral("Local"));
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(failures.size(), 1);
        QVERIFY(failures[0][0].toString().contains(secrets));
        QVERIFY(failures[0][0].toString().contains(QStringLiteral("nor set aside")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "garbage");
    }

    /// As in two windows: neither may lose what was saved in the other.
    void readsAgainWhatAnotherHasSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/connections.json"));
        ui::SavedConnections one(path);
        ui::SavedConnections two(path);
        const QSignalSpy failures(&two, &ui::SavedConnections::saveFailed);
        const QSignalSpy edited(&two.model(), &ui::ConnectionTreeModel::edited);
        one.model().addFolder({}, QStringLiteral("One"));
        QTRY_COMPARE_WITH_TIMEOUT(two.model().rowCount(), 1, patience);
        QVERIFY(edited.isEmpty());
        two.model().addFolder({}, QStringLiteral("Two"));
        QTRY_COMPARE_WITH_TIMEOUT(one.model().rowCount(), 2, patience);
        QVERIFY(failures.isEmpty());
        QCOMPARE(ui::SavedConnections(path).model().rowCount(), 2);
    }

    /// What comes back by another's hand is not put back once more.
    void forgetsToUndoWhatIsBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("connections.json"));
        ui::SavedConnections saved(path);
        saved.model().addFolder({}, QStringLiteral("One"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        saved.remove(saved.model().index(0, 0));
        QVERIFY(saved.canUndo());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(saved.model().rowCount(), 1, patience);
        QVERIFY(!saved.canUndo());
    }

    /// A file that cannot be read is not in the way of the next change, and is not lost by it.
    void keepsWhatOthersWriteAndItCannotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("connections.json"));
        ui::SavedConnections saved(path);
        saved.model().addFolder({}, QStringLiteral("One"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<<<<<<< HEAD") > 0);
        file.close();
        const QSignalSpy told(&saved, &ui::SavedConnections::saveFailed);
        saved.model().addFolder({}, QStringLiteral("Two"));
        QCOMPARE(told.size(), 1);
        const QStringList aside =
            QDir(folder.path()).entryList({QStringLiteral("connections.json.unreadable-*")});
        QCOMPARE(aside.size(), 1);
        QVERIFY(told[0][0].toString().contains(aside.first()));
        QFile kept(folder.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "<<<<<<< HEAD");
        QCOMPARE(ui::SavedConnections(path).model().rowCount(), 2);
    }

private:
    static constexpr int patience = 30'000;

    /// One in which both files can be written, but the longer name that secrets are set aside as is more than
    /// the system takes (PATH_MAX, 4096). Empty where it cannot be made.
    static QString deepFolder(QString path)
    {
        constexpr qsizetype wanted = 4063;
        constexpr qsizetype part = 200;
        while (path.size() < wanted) {
            const qsizetype missing = wanted - path.size() - 1;
            // No part may come out empty.
            path += u'/' + QString(missing > part + 1 ? part : missing, u'd');
        }
        return path.size() == wanted && QDir().mkpath(path) ? path : QString();
    }
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::SavedConnectionsTest)
#include "tst_savedconnections.moc"
