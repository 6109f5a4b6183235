#include <QTest>

#include "lens/sidebyside.h"

using namespace wireloupe;
using Row = lens::SideBySide::Row;

class TestSideBySide : public QObject
{
    Q_OBJECT

private slots:
    void putsTogetherWhatBelongsTogether()
    {
        // a b c d e | a x c d y z e
        const lens::SideBySide rows({{0, 1, 0, 1, true},
                                     {1, 1, 1, 1, false},
                                     {2, 2, 2, 2, true},
                                     {4, 0, 4, 2, false},
                                     {4, 1, 6, 1, true}});
        const std::vector<Row> expected{{0, 0, true},   {1, 1, false},  {2, 2, true}, {3, 3, true},
                                        {-1, 4, false}, {-1, 5, false}, {4, 6, true}};
        QCOMPARE(rows.rowCount(), std::ssize(expected));
        for (std::size_t row = 0; row < expected.size(); ++row)
            QCOMPARE(rows.at(static_cast<qsizetype>(row)), expected[row]);
        QCOMPARE(rows.changeCount(), 2);
        QCOMPARE(rows.changeRow(0), 1);
        QCOMPARE(rows.changeRow(1), 4);
        QCOMPARE(rows.changeAt(0), -1);
        QCOMPARE(rows.changeAt(3), 0);
        QCOMPARE(rows.changeAt(6), 1);
    }

    void isEmptyAtFirst()
    {
        QCOMPARE(lens::SideBySide().rowCount(), 0);
        QCOMPARE(lens::SideBySide().changeCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
