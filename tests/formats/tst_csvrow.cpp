#include <QTest>

#include "formats/csvrow.h"

using namespace wireloupe::formats;

class TestCsvRow : public QObject
{
    Q_OBJECT

private slots:
    void separatesCells();
    void quotesAndNeutralises_data();
    void quotesAndNeutralises();
};

void TestCsvRow::separatesCells()
{
    ByteBuffer buffer;
    for (int line = 0; line < 2; ++line) {
        CsvRow row(buffer);
        row.addNumber(-7 + line);
        row.next();
        row.add("name");
        row.addText("a peer's");
        row.end();
    }
    QCOMPARE(buffer.toByteArray(), QByteArray("-7,,name,a peer's\r\n-6,,name,a peer's\r\n"));
}

void TestCsvRow::quotesAndNeutralises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("plain") << QByteArray("plain");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("say \"x\"") << QByteArray("\"say \"\"x\"\"\"");
    QTest::newRow("line") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("far comma") << QByteArray("123456789,") << QByteArray("\"123456789,\"");
    QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("quoted formula") << QByteArray("=A1,2") << QByteArray("\"'=A1,2\"");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
}

void TestCsvRow::quotesAndNeutralises()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    ByteBuffer buffer;
    CsvRow(buffer).addText(text);
    QCOMPARE(buffer.toByteArray(), cell);
}

QTEST_APPLESS_MAIN(TestCsvRow)
#include "tst_csvrow.moc"
