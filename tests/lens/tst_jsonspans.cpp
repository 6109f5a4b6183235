#include <QRandomGenerator>
#include <QTest>

#include "lens/jsonspans.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestJsonSpans : public QObject
{
    Q_OBJECT

    static QString play(QStringView text)
    {
        static constexpr const char *names[] = {"name", "string", "number", "literal", "", "error"};
        QStringList words;
        for (const lens::JsonSpan &span : lens::jsonSpans(text))
            words += u"%1<%2>"_s.arg(QLatin1StringView(names[static_cast<int>(span.token)]),
                                     text.sliced(span.start, span.length));
        return words.join(u' ');
    }

private slots:
    void names()
    {
        QCOMPARE(
            play(u"{\"a\" : \"b\", \"c\":[1,true]}"),
            u"<{> name<\"a\"> <:> string<\"b\"> <,> name<\"c\"> <:> <[> number<1> <,> literal<true> <]> <}>"_s);
        QCOMPARE(play(u"  \"é\": -1.5e3,"), u"name<\"é\"> <:> number<-1.5e3> <,>"_s);
        QCOMPARE(play(u""), QString());
    }

    void livesWithUnfinishedText()
    {
        QCOMPARE(play(u"{\"a\": tru"), u"<{> name<\"a\"> <:> error<tru>"_s);
        QCOMPARE(play(u"\"a\\\""), u"error<\"a\\\">"_s);
        QCOMPARE(play(u"\"a\n1"), u"error<\"a> number<1>"_s);
        QCOMPARE(play(u"01 \"\\x\""), u"error<01> error<\"\\x\">"_s);
        QCOMPARE(play(u"]}x\"y\""), u"<]> <}> error<x> string<\"y\">"_s);
        QCOMPARE(play(u"\"\\"), u"error<\"\\>"_s);
    }

    void spansNeverOverlapNorLeaveTheText()
    {
        constexpr QStringView alphabet = u"{}[]:,\"\\ \n1-etrue\xD83D\xDE00";
        QRandomGenerator random(11);
        for (int round = 0; round < 5'000; ++round) {
            QString text(random.bounded(30), u' ');
            for (QChar &c : text)
                c = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            qsizetype at = 0;
            for (const lens::JsonSpan &span : lens::jsonSpans(text)) {
                QVERIFY(QStringView(text).sliced(at, span.start - at).trimmed().isEmpty());
                QVERIFY(span.length > 0);
                at = span.start + span.length;
                QVERIFY(at <= text.size());
            }
            QVERIFY(QStringView(text).sliced(at).trimmed().isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonSpans)
#include "tst_jsonspans.moc"
