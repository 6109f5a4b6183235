#include <QTest>

#include "lens/hex.h"
#include "lens/hexlines.h"

using namespace wireloupe;

class TestHexLines : public QObject
{
    Q_OBJECT

private slots:
    void areTheRowsOfADump()
    {
        for (const qsizetype size : {0, 1, 15, 16, 17, 100}) {
            const QByteArray bytes(size, 'x');
            const lens::HexLines lines(bytes, 4);
            QStringList rows;
            for (qsizetype row = 0; row < lines.rowCount(); ++row) {
                QVERIFY(!lines.isContinuation(row));
                rows << lines.text(row);
            }
            QCOMPARE(rows.join(QLatin1Char('\n')), lens::hexDump(bytes, 0, 4));
        }
    }
};

QTEST_APPLESS_MAIN(TestHexLines)
#include "tst_hexlines.moc"
