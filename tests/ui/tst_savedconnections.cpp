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

private:
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
