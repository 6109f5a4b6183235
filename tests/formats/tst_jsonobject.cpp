#include <QTest>

#include "formats/jsonobject.h"
#include "parsed.h"

using namespace wireloupe::formats;

class TestJsonObject : public QObject
{
    Q_OBJECT

private slots:
    void writesMembersInOrder();
    void writesLists();
    void escapesWhatSteers();
    void everyCharacterComesBack();
};

void TestJsonObject::writesMembersInOrder()
{
    QCOMPARE(JsonObject().line(), QByteArray("{}\n"));
    JsonObject object;
    object.addText("z", "text");
    object.addNumber("a", qint64{-5});
    object.addNumber("b", ~quint64{0});
    object.addBool("c", true);
    object.addRaw("d", "1.000000001");
    QCOMPARE(object.line(), QByteArray("{\"z\":\"text\",\"a\":-5,\"b\":18446744073709551615,\"c\":true,"
                                       "\"d\":1.000000001}\n"));
}

void TestJsonObject::writesLists()
{
    JsonObject object;
    object.addTexts("none", {});
    QCOMPARE(object.text(), QByteArray("{}"));
    object.addTexts("one", {""});
    object.addTexts("two", {"a\"\x1B", "b"});
    QCOMPARE(object.text(), QByteArray(R"({"one":[""],"two":["a\"\u001b","b"]})"));
}

void TestJsonObject::escapesWhatSteers()
{
    JsonObject object;
    object.addText("t",
                   QStringLiteral("a\"\\\n\r\t\u0001\u001b[31m\u007f\u0085\u2028\u202e\u2066é€😀 ").toUtf8());
    QCOMPARE(object.line(),
             "{\"t\":\"a\\\"\\\\\\n\\r\\t\\u0001\\u001b[31m\\u007f\\u0085\\u2028\\u202e\\u2066" +
                 QStringLiteral("é€😀 ").toUtf8() + "\"}\n");
}

void TestJsonObject::everyCharacterComesBack()
{
    QString text;
    for (char32_t character = 0; character < 0x2FFFF; ++character)
        if (character < 0xD800 || character > 0xDFFF)
            text += QString::fromUcs4(&character, 1);
    JsonObject object;
    object.addText("text", text.toUtf8());
    const auto rows = test::parsed("jsonl", object.line());
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0]["text"] == text.toUtf8());
}

QTEST_GUILESS_MAIN(TestJsonObject)
#include "tst_jsonobject.moc"
