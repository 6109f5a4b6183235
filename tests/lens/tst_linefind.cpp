#include <QTest>

#include "lens/jsonlayout.h"
#include "lens/linefind.h"
#include "lens/textlines.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using lens::findInLines;
using lens::LineMatch;
using Matches = std::vector<LineMatch>;

class TestLineFind : public QObject
{
    Q_OBJECT

private slots:
    void findsText()
    {
        const auto lines = lens::TextLines::make("one two\nTwo twotwo\n");
        QCOMPARE(findInLines(*lines, {u"two"_s}, 100).matches,
                 (Matches{{0, 4, 3}, {1, 0, 3}, {1, 4, 3}, {1, 7, 3}}));
        QCOMPARE(findInLines(*lines, {u"Two"_s, Qt::CaseSensitive}, 100).matches, (Matches{{1, 0, 3}}));
        QVERIFY(findInLines(*lines, {u"three"_s}, 100).matches.empty());
        QVERIFY(findInLines(*lines, {QString()}, 100).matches.empty());
    }

    void findsExpressions()
    {
        const auto lines = lens::TextLines::make("id=12 id=7");
        QCOMPARE(findInLines(*lines, {u"id=\\d+"_s, Qt::CaseSensitive, true}, 100).matches,
                 (Matches{{0, 0, 5}, {0, 6, 4}}));
        QVERIFY(findInLines(*lines, {u"x*"_s, Qt::CaseSensitive, true}, 100).matches.empty());
        QVERIFY(!findInLines(*lines, {u"("_s, Qt::CaseSensitive, true}, 100).isValid);
    }

    void findsAcrossThePiecesOfALine()
    {
        constexpr qsizetype row = lens::Lines::maxRowBytes;
        QByteArray text(3 * row - 72, 'x');
        const QByteArray needle = "needle";
        for (const qsizetype at : {row - 4, row - 1, 2 * row - 8, 2 * row, 3 * row - 78})
            text.replace(at, needle.size(), needle);
        text += "\nneedleneedle";
        const auto lines = lens::TextLines::make(text);
        const auto found = findInLines(*lines, {QString::fromLatin1(needle)}, 100);
        // The first one has been written over in part.
        QCOMPARE(
            found.matches,
            (Matches{{0, row - 1, 6}, {1, row - 8, 6}, {2, 0, 6}, {2, row - 78, 6}, {3, 0, 6}, {3, 6, 6}}));
        QVERIFY(found.isComplete);
        QCOMPARE(
            findInLines(*lens::TextLines::make(QByteArray(3000, 'x')), {u"xxxxx"_s}, 9999).matches.size(),
            600U);
    }

    void isBounded()
    {
        const auto lines = lens::TextLines::make(QByteArray(1000, 'x'));
        const auto found = findInLines(*lines, {u"x"_s}, 10);
        QCOMPARE(found.matches.size(), 10U);
        QVERIFY(!found.isComplete);
        QVERIFY(findInLines(*lines, {u"x"_s}, 1000).isComplete);
        const std::atomic_bool flag = true;
        QVERIFY(!findInLines(*lines, {u"x"_s}, 10, &flag).isComplete);
    }

    void findsInJson()
    {
        const auto layout = lens::JsonLayout::make(R"({"a":{"b":"x"}})");
        QCOMPARE(findInLines(*layout, {u"\"b\": \"x"_s}, 10).matches, (Matches{{2, 4, 8 - 1}}));
    }
};

QTEST_APPLESS_MAIN(TestLineFind)
#include "tst_linefind.moc"
