#include <QTest>

#include "capture/filterparser.h"

using namespace wireloupe::capture;

class TestFilterParser : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void acceptsWhatIsBeingTyped_data();
    void acceptsWhatIsBeingTyped();
};

void TestFilterParser::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterError>("error");
    QTest::addColumn<QString>("marked"); // ^ below each character that is wrong
    const auto add = [](const char *text, FilterError error, const char *marked) {
        QTest::newRow(text) << QString::fromUtf8(text) << error << QString::fromUtf8(marked);
    };
    add("foo:bar", FilterError::UnknownKey, "^^^    ");
    add("hello foo:bar", FilterError::UnknownKey, "      ^^^    ");
    add("-foo:bar", FilterError::UnknownKey, " ^^^    ");
    add("http://x", FilterError::UnknownKey, "^^^^    ");
    add("op:foo", FilterError::UnknownValue, "   ^^^");
    add("op:text|foo x", FilterError::UnknownValue, "        ^^^  ");
    add("dir:up", FilterError::UnknownValue, "    ^^");
    add("dir:text", FilterError::UnknownValue, "    ^^^^");
    add("op:in", FilterError::UnknownValue, "   ^^");
    add("op:", FilterError::MissingValue, "^^^");
    add("op: text", FilterError::MissingValue, "^^^     ");
    add("x dir:", FilterError::MissingValue, "  ^^^^");
    add("op:text|", FilterError::MissingValue, "^^^^^^^^");
    add("op:|text", FilterError::MissingValue, "^^^^^^^^");
}

void TestFilterParser::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const Filter::Result result = FilterParser(text).parse();
    QVERIFY(!result.filter);
    QTEST(result.error, "error");
    QString marks(text.size(), u' ');
    marks.replace(result.position, result.length, QString(result.length, u'^'));
    QCOMPARE(marks, marked);
    QCOMPARE(result.token, text.mid(result.position, result.length));
}

void TestFilterParser::acceptsWhatIsBeingTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"-", "--", "\"", "-\"", "\"open", "\"\"", "-\"\"", ":", ":x", "12:30",
                             "{\"a\":1}", "a|b", "op", "\"op:foo\"", "x\"y", "- -", "\t a \n"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFilterParser::acceptsWhatIsBeingTyped()
{
    QFETCH(QString, text);
    const Filter::Result result = FilterParser(text).parse();
    QVERIFY(result.filter);
    QCOMPARE(result.error, FilterError::None);
}

QTEST_APPLESS_MAIN(TestFilterParser)
#include "tst_filterparser.moc"
