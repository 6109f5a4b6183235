#include "ui/labcsv.h"

#include <QTest>

#include "labsample.h"

namespace wireloupe {

using session::Transport;

class LabCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void writesALineForEachTransport()
    {
        const QByteArrayList lines = ui::labCsv(test::labSample().figures).split('\n');
        QCOMPARE(lines.size(), 6); // a head, four, and what is behind the last line break
        QVERIFY(lines.last().isEmpty());
        const qsizetype fields = lines.first().count(',');
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(lines.at(i).count(','), fields);
            QVERIFY(lines.at(i).endsWith('\r'));
        }
        QCOMPARE(lines.at(4),
                 QByteArray("short-polling,done,300,0,0,0,30,1,45000,5700,absolute,300,255.000000,510.000000,"
                            "765.000000,1020.000000,1530.000000\r"));
    }

    void leavesOutWhatIsUnknown()
    {
        const QByteArray line = ui::labCsv({}).split('\n').at(1);
        QCOMPARE(line, QByteArray("websocket,idle,0,,0,0,0,0,0,0,,0,,,,,\r"));
    }
};

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LabCsvTest)
#include "tst_labcsv.moc"
