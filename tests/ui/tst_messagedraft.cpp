#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QTest>

#include "ui/messagedraft.h"

namespace wireloupe {

using wire::Message;

/// Files as messages.
class MessageDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void checksAFileWithoutReadingIt();
    void readsAFile();
    void refusesAFile_data();
    void refusesAFile();
    void refusesALargeFile();
};

void MessageDraftTest::checksAFileWithoutReadingIt()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray::fromHex("c3ff"));
    file.flush();
    const ui::DraftCheck check = ui::checkFile(file.fileName());
    QVERIFY(check.isGood && !check.message);
    QVERIFY2(check.verdict.startsWith(QLatin1String("2 byte")), qPrintable(check.verdict));
}

void MessageDraftTest::readsAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray::fromHex("c3"));
    file.flush();
    using enum Message::Type;
    QCOMPARE(ui::readFile(file.fileName(), Binary).message, (Message{Binary, QByteArray::fromHex("c3")}));
    const ui::DraftCheck text = ui::readFile(file.fileName(), Text);
    QVERIFY(!text.message && !text.isGood);
    QVERIFY2(text.verdict.contains(QLatin1String("UTF-8")), qPrintable(text.verdict));
}

void MessageDraftTest::refusesAFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("none") << QString() << QStringLiteral("Choose a file");
    QTest::newRow("missing") << QStringLiteral("/no/such/file") << QStringLiteral("No such file");
    QTest::newRow("folder") << QDir::tempPath() << QStringLiteral("not a file");
    if (QFileInfo::exists(QStringLiteral("/dev/zero")))
        QTest::newRow("device") << QStringLiteral("/dev/zero") << QStringLiteral("not a file");
}

void MessageDraftTest::refusesAFile()
{
    QFETCH(const QString, path);
    QFETCH(const QString, verdict);
    for (const ui::DraftCheck &check : {ui::checkFile(path), ui::readFile(path, Message::Type::Binary)}) {
        QVERIFY(!check.message && !check.isGood);
        QVERIFY2(check.verdict.contains(verdict), qPrintable(check.verdict));
    }
}

void MessageDraftTest::refusesALargeFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(65LL << 20));
    for (const ui::DraftCheck &check :
         {ui::checkFile(file.fileName()), ui::readFile(file.fileName(), Message::Type::Binary)}) {
        QVERIFY(!check.message && !check.isGood);
        QVERIFY2(check.verdict.contains(QLatin1String("too large")), qPrintable(check.verdict));
    }
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::MessageDraftTest)
#include "tst_messagedraft.moc"
