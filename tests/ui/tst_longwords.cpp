#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

#include "ui/longwords.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

class LongWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void shortWordsStay();
    void longOnesHaveAnEllipsis();
};

void LongWordsTest::shortWordsStay()
{
    const QFontMetrics metrics{QFont()};
    for (const QString &text : {u""_s, u"one"_s, u" two  words\nand a line\n"_s})
        QCOMPARE(ui::withoutLongWords(text, metrics, metrics.horizontalAdvance(u"words."_s)), text);
}

void LongWordsTest::longOnesHaveAnEllipsis()
{
    const QFontMetrics metrics{QFont()};
    const QString word = u"Donaudampfschiff"_s;
    const int width = metrics.horizontalAdvance(word) / 2;
    const QString shown = ui::withoutLongWords(u"a %1 b %1"_s.arg(word), metrics, width);
    const QStringList words = shown.split(u' ');
    QCOMPARE(words.size(), 4);
    QCOMPARE(words[0], u"a"_s);
    QCOMPARE(words[1], words[3]);
    QVERIFY(words[1].contains(u'…'));
    QVERIFY(words[1].startsWith(u'D') && words[1].endsWith(u'f'));
    QVERIFY(metrics.horizontalAdvance(words[1]) <= width);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LongWordsTest)
#include "tst_longwords.moc"
