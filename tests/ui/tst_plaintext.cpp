#include <QTest>

#include "ui/plaintext.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void shortTextsStayAsTheyAre();
    void longTextsAreCut();
    void lineFeedsCountAsLines();
    void pairsStayWhole();
    void controlsAreShown();
    void oneLineIsOneLine();
    void toolTipsAreEscapedAndShort();
};

void PlainTextTest::shortTextsStayAsTheyAre()
{
    QCOMPARE(ui::shortened({}), QString());
    QCOMPARE(ui::shortened(u"<b>a</b>\n\nb & c"_s), u"<b>a</b>\n\nb & c"_s);
    const QString longest(ui::maxShownChars, u'x');
    QCOMPARE(ui::shortened(longest), longest);
}

void PlainTextTest::longTextsAreCut()
{
    const QString text = ui::shortened(QString(1'000'000, u'é'));
    QCOMPARE(text.size(), ui::maxShownChars);
    QVERIFY(text.endsWith(u"é…"_s));
}

void PlainTextTest::lineFeedsCountAsLines()
{
    const QString lines = u"a\n"_s.repeated(ui::maxShownLines - 1) + u'a';
    QCOMPARE(ui::shortened(lines), lines);
    QCOMPARE(ui::shortened(lines + u'\n' + lines), lines + u'…');
    QCOMPARE(ui::shortened(QString(100'000, u'\n')).size(), ui::maxShownLines);
}

void PlainTextTest::pairsStayWhole()
{
    const QString text = ui::shortened(u'x' + u"😀"_s.repeated(ui::maxShownChars));
    QVERIFY(text.isValidUtf16());
    QVERIFY(text.endsWith(u"😀…"_s));
}

void PlainTextTest::controlsAreShown()
{
    QCOMPARE(ui::shortened(u"a\u202eb\r\u001b"_s), u"a␦b␍␛"_s);
}

void PlainTextTest::oneLineIsOneLine()
{
    QCOMPARE(ui::oneLine(u"a\nb\u202e"_s), u"a⏎b␦"_s);
    QCOMPARE(ui::oneLine(QString(1'000'000, u'é'), 10), u"é"_s.repeated(9) + u'…');
    QCOMPARE(ui::oneLine(QString(10, u'é'), 10), QString(10, u'é'));
}

void PlainTextTest::toolTipsAreEscapedAndShort()
{
    QCOMPARE(ui::plainToolTip(QString()), QString());
    QCOMPARE(ui::plainToolTip(QStringList()), QString());
    QCOMPARE(ui::plainToolTip(u"<b>&\nc"_s), u"<qt>&lt;b&gt;&amp;<br>c</qt>"_s);
    QCOMPARE(ui::plainToolTip(QStringList{u"a<"_s, u"b"_s}), u"<qt>a&lt;<br>b</qt>"_s);
    const QString flood = ui::plainToolTip(QString(100'000, u'\n'));
    QCOMPARE(flood.count(u"<br>"_s), ui::maxShownLines - 1);
    QVERIFY(ui::plainToolTip(QStringList(1000, QString(1000, u'x'))).size() < ui::maxShownChars + 200);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::PlainTextTest)
#include "tst_plaintext.moc"
