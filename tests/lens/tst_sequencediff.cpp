#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "lens/sequencediff.h"

using namespace wireloupe;
using lens::DiffRun;
using lens::SequenceDiff;
using Sequence = std::vector<size_t>;

namespace {

Sequence letters(const char *text)
{
    return Sequence(text, text + qstrlen(text));
}

/// What is wrong with a difference: it must cover both sequences, and applied to the left one give the right
/// one. Empty where all is well.
QByteArray problemOf(const Sequence &left, const Sequence &right, const SequenceDiff &diff)
{
    qsizetype atLeft = 0;
    Sequence made;
    bool wasEqual = false;
    for (std::size_t i = 0; i < diff.runs.size(); ++i) {
        const DiffRun &run = diff.runs[i];
        if (run.left != atLeft || run.right != std::ssize(made))
            return "a gap";
        if (run.leftCount == 0 && run.rightCount == 0)
            return "an empty run";
        if (i > 0 && wasEqual == run.isEqual)
            return "two runs alike";
        wasEqual = run.isEqual;
        const auto &from = run.isEqual ? left : right;
        const qsizetype start = run.isEqual ? run.left : run.right;
        if (run.isEqual && run.leftCount != run.rightCount)
            return "equal runs of two sizes";
        made.insert(made.end(), from.begin() + start, from.begin() + start + run.rightCount);
        atLeft += run.leftCount;
    }
    if (atLeft != std::ssize(left))
        return "does not reach the end";
    return made == right ? QByteArray() : QByteArray("gives another one");
}

qsizetype editsOf(const SequenceDiff &diff)
{
    qsizetype edits = 0;
    for (const DiffRun &run : diff.runs)
        edits += run.isEqual ? 0 : run.leftCount + run.rightCount;
    return edits;
}

/// The least number of edits, by the longest common subsequence.
qsizetype leastEdits(const Sequence &left, const Sequence &right)
{
    std::vector<std::vector<qsizetype>> common(left.size() + 1, std::vector<qsizetype>(right.size() + 1));
    for (std::size_t i = 0; i < left.size(); ++i)
        for (std::size_t j = 0; j < right.size(); ++j)
            common[i + 1][j + 1] =
                left[i] == right[j] ? common[i][j] + 1 : std::max(common[i][j + 1], common[i + 1][j]);
    return std::ssize(left) + std::ssize(right) - 2 * common[left.size()][right.size()];
}

} // namespace

class TestSequenceDiff : public QObject
{
    Q_OBJECT

private slots:
    void compares()
    {
        const auto diff = lens::diffSequences(letters("abcabba"), letters("cbabac"));
        QCOMPARE(problemOf(letters("abcabba"), letters("cbabac"), diff), QByteArray());
        QCOMPARE(editsOf(diff), 5); // the example of Myers' paper
        QVERIFY(!diff.isCoarse);
        QVERIFY(lens::diffSequences({}, {}).runs.empty());
        QCOMPARE(lens::diffSequences(letters("ab"), letters("ab")).runs,
                 (std::vector<DiffRun>{{0, 2, 0, 2, true}}));
        QCOMPARE(lens::diffSequences({}, letters("ab")).runs, (std::vector<DiffRun>{{0, 0, 0, 2, false}}));
        QCOMPARE(lens::diffSequences(letters("axb"), letters("ayb")).runs,
                 (std::vector<DiffRun>{{0, 1, 0, 1, true}, {1, 1, 1, 1, false}, {2, 1, 2, 1, true}}));
    }

    void givesTheOther()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 2000; ++round) {
            const quint32 alphabet = 1 + random.bounded(6U);
            Sequence left(random.bounded(30U));
            Sequence right(random.bounded(30U));
            for (Sequence *each : {&left, &right})
                for (size_t &element : *each)
                    element = random.bounded(alphabet);
            const auto diff = lens::diffSequences(left, right);
            QCOMPARE(problemOf(left, right, diff), QByteArray());
            QCOMPARE(editsOf(diff), leastEdits(left, right));
            QCOMPARE(problemOf(left, right, lens::diffInPlace(left, right)), QByteArray());
        }
    }

    void givesTheOtherOfLargeOnes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<quint32>("alphabet");
        QTest::addColumn<int>("edits");
        QTest::addColumn<bool>("mayBeCoarse");
        QTest::newRow("few edits") << 500'000 << 0xFFFFFFFFU << 50 << false;
        QTest::newRow("many edits") << 200'000 << 0xFFFFFFFFU << 20'000 << false;
        QTest::newRow("few lines that repeat") << 100'000 << 3U << 500 << true;
        QTest::newRow("nothing in common") << 300'000 << 0xFFFFFFFFU << -1 << true;
    }

    void givesTheOtherOfLargeOnes()
    {
        QFETCH(int, size);
        QFETCH(quint32, alphabet);
        QFETCH(int, edits);
        QFETCH(bool, mayBeCoarse);
        QRandomGenerator random(3);
        Sequence left(static_cast<std::size_t>(size));
        for (size_t &element : left)
            element = random.bounded(alphabet);
        Sequence right = left;
        if (edits < 0)
            for (size_t &element : right)
                element += size_t(1) << 40;
        for (int edit = 0; edit < edits; ++edit) {
            const auto at = random.bounded(static_cast<quint32>(right.size()));
            if (edit % 2 == 0)
                right.erase(right.begin() + at);
            else
                right.insert(right.begin() + at, random.bounded(alphabet));
        }
        QElapsedTimer clock;
        clock.start();
        const auto diff = lens::diffSequences(left, right);
        qInfo("%lld ms", static_cast<long long>(clock.elapsed()));
        QCOMPARE(problemOf(left, right, diff), QByteArray());
        QVERIFY(!diff.isCoarse || mayBeCoarse);
        if (!mayBeCoarse)
            QVERIFY(editsOf(diff) <= edits);
        QVERIFY2(clock.elapsed() < 20'000, "too slow");
    }

    void comparesByPlace()
    {
        QCOMPARE(lens::diffInPlace(letters("abc"), letters("axcd")).runs,
                 (std::vector<DiffRun>{
                     {0, 1, 0, 1, true}, {1, 1, 1, 1, false}, {2, 1, 2, 1, true}, {3, 0, 3, 1, false}}));
    }
};

QTEST_APPLESS_MAIN(TestSequenceDiff)
#include "tst_sequencediff.moc"
