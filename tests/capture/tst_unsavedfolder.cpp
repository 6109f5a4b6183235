#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include "capture/unsavedfolder.h"

using namespace wireloupe::capture;

class TestUnsavedFolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void namesTellStartAndProcess();
    void noTwoAreTheSame();
};

void TestUnsavedFolder::namesTellStartAndProcess()
{
    CaptureFile file;
    const QString path = createUnsaved(file);
    QVERIFY2(!path.isEmpty(), qPrintable(file.openError()));
    QCOMPARE(QFileInfo(path).absolutePath(), unsavedFolder());
    const QRegularExpression name(QStringLiteral("^unsaved-[0-9]{8}-[0-9]{6}-%1-[0-9]+\\.wlcap$")
                                      .arg(QCoreApplication::applicationPid()));
    QVERIFY2(name.match(QFileInfo(path).fileName()).hasMatch(), qPrintable(path));
    QFile::remove(path);
}

void TestUnsavedFolder::noTwoAreTheSame()
{
    CaptureFile first;
    CaptureFile second;
    const QString a = createUnsaved(first);
    const QString b = createUnsaved(second);
    QVERIFY(a != b);
    QVERIFY(QFile::exists(a) && QFile::exists(b));
    QFile::remove(a);
    QFile::remove(b);
}

QTEST_GUILESS_MAIN(TestUnsavedFolder)
#include "tst_unsavedfolder.moc"
