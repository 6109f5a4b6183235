#include <QTest>

#include "lens/text.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void showsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("ascii") << "Hello"_ba << u"Hello"_s;
        QTest::newRow("tab and line feed") << "a\tb\nc"_ba << u"a\tb\nc"_s;
        QTest::newRow("two to four bytes") << "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"_ba << u"é€😀"_s;
        QTest::newRow("escape sequence") << "\x1B[2J"_ba << u"␛[2J"_s;
        QTest::newRow("nul, return, delete") << QByteArray("\0\r\x7F", 3) << u"␀␍␡"_s;
        QTest::newRow("C1 control") << "\xC2\x9B"_ba << u"␦"_s;
        QTest::newRow("bidirectional override") << "a\xE2\x80\xAE"
                                                   "b\xE2\x81\xA6"_ba
                                                << u"a␦b␦"_s;
        QTest::newRow("byte order mark is kept") << "\xEF\xBB\xBF"
                                                    "a"_ba
                                                 << u"\uFEFFa"_s;
        QTest::newRow("stray continuation") << "a\x80z"_ba << u"a\uFFFDz"_s;
        QTest::newRow("over-long") << "\xC0\xAF"_ba << u"\uFFFD\uFFFD"_s;
        QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << u"\uFFFD\uFFFD\uFFFD"_s;
        QTest::newRow("above U+10FFFF") << "\xF4\x90\x80\x80"_ba << u"\uFFFD\uFFFD\uFFFD\uFFFD"_s;
        QTest::newRow("cut at the end") << "a\xE2\x82"_ba << u"a\uFFFD"_s;
        QTest::newRow("cut inside") << "\xF0\x9F\x98!"_ba << u"\uFFFD!"_s;
    }

    void showsText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(lens::toText(bytes), text);
    }

    void cutsBetweenCharacters()
    {
        const QByteArray bytes = "a\xE2\x82\xAC"
                                 "b"_ba;
        const QStringList expected{u""_s, u"a"_s, u"a"_s, u"a"_s, u"a€"_s, u"a€b"_s, u"a€b"_s};
        for (qsizetype maxBytes = 0; maxBytes < expected.size(); ++maxBytes)
            QCOMPARE(lens::toText(bytes, maxBytes), expected[maxBytes]);
    }

    void everyByteIsShown()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const QString text = lens::toText(QByteArray(3, static_cast<char>(byte)));
            QCOMPARE(text.size(), 3);
            QVERIFY(byte == '\t' || byte == '\n' || text[0].isPrint() || text[0] == u'\uFFFD');
        }
    }

    void oneLine()
    {
        QCOMPARE(lens::toOneLine("a\nb\tc\r\n"), u"a⏎b c␍⏎"_s);
        QCOMPARE(lens::toOneLine("a\xE2\x80\xA8"
                                 "b"),
                 u"a⏎b"_s);
        QCOMPARE(lens::toOneLine("12345", 5), u"12345"_s);
        QCOMPARE(lens::toOneLine("123456", 5), u"1234…"_s);
        QCOMPARE(lens::toOneLine(QByteArray(1'000'000, 'x')).size(), 200);
        QCOMPARE(lens::toOneLine("abc", 0), u"…"_s);
    }

    void lines()
    {
        QCOMPARE(lens::toLines("a\nb\tc\r", 100, 2), u"a\nb\tc␍"_s);
        QCOMPARE(lens::toLines("a\nb\nc", 100, 2), u"a\nb…"_s);
        QCOMPARE(lens::toLines("a\nb\n", 100, 2), u"a\nb…"_s);
        QCOMPARE(lens::toLines("a\xE2\x80\xA8"
                               "b\xE2\x80\xA9"
                               "c",
                               100, 2),
                 u"a\u2028b…"_s);
        QCOMPARE(lens::toLines("12345", 5, 1), u"12345"_s);
        QCOMPARE(lens::toLines("123456", 5, 1), u"1234…"_s);
        QCOMPARE(lens::toLines(QByteArray(100'000, '\n'), 100, 3), u"\n\n…"_s);
        QCOMPARE(lens::toLines(QByteArray(100'000, '\n'), 2, 100), u"\n…"_s);
        QCOMPARE(lens::toLines({}, 100, 2), QString());
    }

    void oneLineKeepsPairsWhole()
    {
        const QByteArray faces = QByteArray("\xF0\x9F\x98\x80").repeated(10);
        QCOMPARE(lens::toOneLine(faces, 4), u"😀…"_s);
        QCOMPARE(lens::toOneLine(faces, 5), u"😀😀…"_s);
        QCOMPARE(lens::toOneLine(faces, 20), u"😀"_s.repeated(10));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
