#include <QTest>

#include "lens/decimal.h"

using namespace wireloupe::lens;

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void knowsNumbers_data();
    void knowsNumbers();
    void compares_data();
    void compares();
};

void TestDecimal::knowsNumbers_data()
{
    QTest::addColumn<bool>("isDecimal");
    for (const char *text :
         {"0", "-0", "1", "10", "-12.50", "0.001", "1e5", "1E+5", "1.5e-300", "12345678901234567890"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"", "-", "01", "+1", ".5", "1.", "1e", "1e+", "0x1", "1 ", " 1", "1a", "NaN", "--1"})
        QTest::newRow(text) << false;
}

void TestDecimal::knowsNumbers()
{
    QTEST(isDecimal(QTest::currentDataTag()), "isDecimal");
}

void TestDecimal::compares_data()
{
    QTest::addColumn<QByteArray>("less");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("isSame");
    const auto add = [](const QByteArray &less, const QByteArray &more, bool isSame) {
        QTest::newRow((less + (isSame ? " = " : " < ") + more).constData()) << less << more << isSame;
    };
    add("1", "2", false);
    add("9", "10", false);
    add("-1", "0", false);
    add("-2", "-1", false);
    add("0.1", "0.11", false);
    add("0.009", "0.01", false);
    add("12345678901234567890", "12345678901234567891", false);
    add("0.10000000000000000001", "0.10000000000000000002", false);
    add("1e10", "1e11", false);
    add("1e-11", "1e-10", false);
    add("-1e400", "1e-400", false);
    add("1e400", "2e400", false);
    add("1", "1.0", true);
    add("100", "1e2", true);
    add("0.5", "5e-1", true);
    add("-0", "0", true);
    add("0e5", "0.000", true);
    add("120", "1.2E+2", true);
    add("12345678901234567890", "12345678901234567890.0", true);
}

void TestDecimal::compares()
{
    QFETCH(QByteArray, less);
    QFETCH(QByteArray, more);
    QFETCH(bool, isSame);
    QVERIFY(isDecimal(less) && isDecimal(more));
    QVERIFY(isSame ? compareDecimals(less, more) == 0 : compareDecimals(less, more) < 0);
    QVERIFY(isSame ? compareDecimals(more, less) == 0 : compareDecimals(more, less) > 0);
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
