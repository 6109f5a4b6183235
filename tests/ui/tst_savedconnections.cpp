#include "ui/savedconnections.h"

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
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::SavedConnectionsTest)
#include "tst_savedconnections.moc"
