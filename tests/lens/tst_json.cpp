#include <QElapsedTimer>
#include <QTest>

#include "lens/json.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void tellsJson()
    {
        QVERIFY(lens::isJson(R"({"a": [1, "b", null]})"));
        QVERIFY(lens::isJson("\"text\""));
        QVERIFY(!lens::isJson("Hello"));
        QVERIFY(!lens::isJson(""));
        QVERIFY(!lens::isJson("{} {}"));
    }

    void saysWhereItIsWrong()
    {
        const lens::JsonCheck check = lens::checkJson("{\n  \"\xC3\xA9\": 1,\n  \"\xC3\xA9\xC3\xA9\": x\n}");
        QVERIFY(!check.isValid);
        QCOMPARE(check.offset, 23);
        QCOMPARE(check.line, 3);
        QCOMPARE(check.column, 9);
    }

    void saysThatTheEndIsMissing()
    {
        const lens::JsonCheck check = lens::checkJson("[1,\r\n2");
        QCOMPARE(check.offset, 6);
        QCOMPARE(check.line, 2);
        QCOMPARE(check.column, 2);
        QVERIFY(lens::checkJson("[1]").isValid);
        QCOMPARE(lens::checkJson("").line, 1);
    }

    void indents()
    {
        QCOMPARE(lens::prettyJson(R"({"a":1,"b":[true,{"c":"d"}],"e":{},"f":[]})"), u"{\n"
                                                                                    "  \"a\": 1,\n"
                                                                                    "  \"b\": [\n"
                                                                                    "    true,\n"
                                                                                    "    {\n"
                                                                                    "      \"c\": \"d\"\n"
                                                                                    "    }\n"
                                                                                    "  ],\n"
                                                                                    "  \"e\": {},\n"
                                                                                    "  \"f\": []\n"
                                                                                    "}"_s);
        QCOMPARE(lens::prettyJson("[[],[ ]]", 4), u"[\n    [],\n    []\n]"_s);
        QCOMPARE(lens::prettyJson(" 1 "), u"1"_s);
        QCOMPARE(lens::prettyJson("not json"), QString());
        QVERIFY(!lens::reindentJson("[1,"));
    }

    void keepsEveryToken()
    {
        const QByteArrayList tokens{
            "\"z\"", "1.10",  "\"a\"",          "12345678901234567890123",
            "\"a\"", "1E400", "\"\\u0061\\/\"", "\"\\ud83d\\ude00 \xE2\x9C\x93 \\\"[{,:}]\\\"\""};
        QByteArray json = "{", expected = "{";
        for (qsizetype i = 0; i < tokens.size(); i += 2) {
            const char *const separator = i == 0 ? "" : ",";
            json += separator + tokens[i] + ':' + tokens[i + 1];
            expected += separator + QByteArray("\n  ") + tokens[i] + ": " + tokens[i + 1];
        }
        json += "}";
        expected += "\n}";
        QCOMPARE(lens::reindentJson(json).value(), expected);
        QCOMPARE(lens::reindentJson(expected).value(), expected);
    }

    void showsNothingThatHides()
    {
        const QByteArray json = "\"a\xE2\x80\xAE"
                                "b\""_ba;
        QCOMPARE(lens::reindentJson(json).value(), json);
        QCOMPARE(lens::prettyJson(json), u"\"a␦b\""_s);
    }

    void nestsAMillionDeep()
    {
        constexpr qsizetype depth = 1'000'000;
        const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
        QVERIFY(lens::isJson(deep));
        QCOMPARE(lens::checkJson(deep.chopped(1)).offset, 2 * depth - 1);
        const QByteArray text = lens::reindentJson(deep).value();
        QVERIFY(text.size() < 300 * depth);
        QVERIFY(text.startsWith("[\n  [\n    ["));
        QVERIFY(text.endsWith("    ]\n  ]\n]"));
    }

    void isLinear()
    {
        const auto timeOf = [](int records) {
            const QByteArray json =
                '[' +
                QByteArray(R"({"id":1234567,"name":"Grüße","values":[1,2.5,null]},)").repeated(records) +
                "0]";
            QElapsedTimer timer;
            timer.start();
            const bool isJson = !lens::prettyJson(json).isEmpty();
            return isJson ? timer.nsecsElapsed() : -1;
        };
        // Ten times the work, with room for a loaded machine: quadratic time would be a hundred times.
        const qint64 small = timeOf(20'000);
        const qint64 large = timeOf(200'000);
        QVERIFY(small > 0 && large > 0);
        qInfo("prettyJson: %lld ms for 11 MB", static_cast<long long>(large / 1'000'000));
        QVERIFY2(large < 50 * small, qPrintable(u"%1 ns and %2 ns"_s.arg(small).arg(large)));
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
