#include <QTest>

#include "lens/jsonstring.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestJsonString : public QObject
{
    Q_OBJECT

private slots:
    void unescapes_data()
    {
        QTest::addColumn<QByteArray>("lexeme");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "\"\""_ba << QString();
        QTest::newRow("plain") << "\"Gr\xC3\xBC\xC3\x9F\""_ba << u"Grüß"_s;
        QTest::newRow("escapes") << "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""_ba << u"\"\\/\b\f\n\r\t"_s;
        QTest::newRow("hex") << "\"\\u0041\\u20ac\""_ba << u"A€"_s;
        QTest::newRow("pair") << "\"\\ud83d\\ude00!\""_ba << u"😀!"_s;
        QTest::newRow("lone surrogates") << "\"\\ud83d \\ude00\""_ba << u"\uFFFD \uFFFD"_s;
        QTest::newRow("zero") << "\"a\\u0000b\""_ba << QString(u"a"_s + QChar(u'\0') + u'b');
    }

    void unescapes()
    {
        QFETCH(QByteArray, lexeme);
        QFETCH(QString, text);
        QCOMPARE(lens::unescapeJson(lexeme), text);
    }
};

QTEST_APPLESS_MAIN(TestJsonString)
#include "tst_jsonstring.moc"
