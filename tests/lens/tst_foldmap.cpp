#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "lens/foldmap.h"
#include "lens/jsonlayout.h"

using namespace wireloupe;
using lens::FoldMap;
using lens::JsonLayout;

namespace {

/// Rows in sight, found the slow way.
std::vector<qsizetype> visibleRows(const lens::Lines &lines, const FoldMap &map)
{
    std::vector<qsizetype> rows;
    for (qsizetype row = 0; row < lines.rowCount(); ++row) {
        bool isHidden = false;
        for (std::size_t fold = 0; fold < lines.folds().size(); ++fold)
            isHidden = isHidden || (map.isClosed(static_cast<qsizetype>(fold)) &&
                                    row > lines.folds()[fold].first && row <= lines.folds()[fold].last);
        if (!isHidden)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestFoldMap : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst()
    {
        QCOMPARE(FoldMap().visibleCount(), 0);
        QCOMPARE(FoldMap().foldAt(0), -1);
    }

    void hidesAndShows()
    {
        const auto lines = JsonLayout::make(R"({"a":[1,2],"b":{"c":[3]},"d":4})");
        FoldMap map(lines);
        QCOMPARE(map.visibleCount(), lines->rowCount());
        const qsizetype list = map.foldAt(1);
        QCOMPARE(map.foldAround(2), list);
        QCOMPARE(map.foldAround(0), 0);
        QCOMPARE(map.foldAt(2), -1);
        map.setClosed(list, true);
        QVERIFY(map.isClosedAt(1) && !map.isClosedAt(0));
        QCOMPARE(map.visibleCount(), lines->rowCount() - 3);
        QCOMPARE(map.rowAt(2), 5);
        QCOMPARE(map.visibleOf(3), 1);
        QVERIFY(map.reveal(3));
        QVERIFY(!map.reveal(3));
        QCOMPARE(map.visibleCount(), lines->rowCount());
    }

    void foldsByLevel()
    {
        const auto lines = JsonLayout::make(R"({"a":[1,[2]],"b":{"c":[3]},"d":4})");
        FoldMap map(lines);
        map.closeAll();
        QCOMPARE(map.visibleCount(), 1);
        map.closeBelow(1);
        QCOMPARE(map.visibleCount(), 5);
        map.closeBelow(2);
        QCOMPARE(map.visibleCount(), 10);
        map.openAll();
        QCOMPARE(map.visibleCount(), lines->rowCount());
    }

    // Against the slow way, with folds closed at random.
    void isConsistent()
    {
        QByteArray json = "[";
        for (int i = 0; i < 40; ++i)
            json += R"({"a":[1,{"b":[2,3]},[[]],[[4]]],"c":{"d":{"e":5}}},)";
        json += "0]";
        const auto lines = JsonLayout::make(json);
        FoldMap map(lines);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const auto fold =
                static_cast<qsizetype>(random.bounded(static_cast<quint32>(lines->folds().size())));
            map.setClosed(fold, random.bounded(3) > 0);
            const auto rows = visibleRows(*lines, map);
            QCOMPARE(map.visibleCount(), std::ssize(rows));
            for (std::size_t i = 0; i < rows.size(); ++i) {
                QCOMPARE(map.rowAt(static_cast<qsizetype>(i)), rows[i]);
                QCOMPARE(map.visibleOf(rows[i]), static_cast<qsizetype>(i));
            }
            const auto row = static_cast<qsizetype>(random.bounded(static_cast<quint32>(lines->rowCount())));
            QVERIFY(rows[static_cast<std::size_t>(map.visibleOf(row))] <= row);
            map.reveal(row);
            QCOMPARE(map.rowAt(map.visibleOf(row)), row);
        }
    }

    void foldsAMillion()
    {
        const auto lines = JsonLayout::make("[" + QByteArray("[1],").repeated(500'000) + "[[1]]]");
        FoldMap map(lines);
        QElapsedTimer clock;
        clock.start();
        map.closeBelow(1);
        QCOMPARE(map.visibleCount(), 500'003);
        QCOMPARE(map.rowAt(400'001), 1 + 3 * 400'000);
        map.closeAll();
        map.openAll();
        qInfo("folded in %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(clock.elapsed() < 1000);
    }
};

QTEST_APPLESS_MAIN(TestFoldMap)
#include "tst_foldmap.moc"
