#include <QTest>

#include "capture/filter.h"
#include "capture/filtercompletion.h"

using namespace wireloupe::capture;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private slots:
    void completes_data();
    void completes();
    void offersEveryKeyWhenAsked();
    void offersNothingThatIsWrong();
};

void TestFilterCompletion::completes_data()
{
    QTest::addColumn<QString>("text");  // the cursor at the "^"
    QTest::addColumn<QString>("start"); // what comes before what is replaced
    QTest::addColumn<QString>("choices");
    const auto add = [](const char *text, const char *start, const char *choices) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(start)
                            << QString::fromUtf8(choices);
    };
    add("o^", "", "op:");
    add("d^", "", "dir:");
    add("c^", "", "conn: close:");
    add("C^", "", "conn: close:");
    add("hello -o^", "hello -", "op:");
    add("(o^", "(", "op:");
    add("x or o^ y", "x or ", "op:");
    add("or^", "", "");
    add("pi^", "", "op:ping");
    add("ma^", "", "flag:marked flag:masked");
    add("cl^", "", "op:close close:");
    add("x^", "", "");
    add("^", "", "");
    add("x ^", "x ", "");
    add("op:^", "op:", "text binary ping pong close continuation control handshake state note bytes");
    add("op:P^", "op:", "ping pong");
    add("-op:text|pi^", "-op:text|", "ping");
    add("op:text|^", "op:text|",
        "text binary ping pong close continuation control handshake state note bytes");
    add("op:ping^", "op:", "");
    add("op:txt^", "op:", "text");
    add("op:zzzz^", "op:", "");
    add("op:pi^ng x", "op:", "ping");
    add("dir:^", "dir:", "in out");
    add("(dir:o^)", "(dir:", "out");
    add("conn:^", "conn:", "1 2 12");
    add("conn:1^", "conn:", "1 12");
    add("close:100^", "close:", "1000 1001 1002 1003 1005 1006 1007 1008 1009");
    add("flag:v^", "flag:", "violation");
    add("json:^", "json:", "$. $..");
    add("json:$.a^", "json:", "");
    add("oop:^", "", "op:");
    add("oop:te^", "oop:te", "");
    add("foo:^", "foo:", "");
    add("\"o^", "\"o", "");
    add("\"op:\" o^", "\"op:\" ", "op:");
    add("/o^", "/o", "");
}

void TestFilterCompletion::completes()
{
    QFETCH(QString, text);
    QFETCH(QString, start);
    const qsizetype cursor = text.indexOf(u'^');
    text.remove(cursor, 1);
    const FilterCompletion completion = completeFilter(text, cursor, {{1, 2, 12}});
    QStringList choices;
    for (const FilterChoice &choice : completion.choices)
        choices << choice.text;
    QTEST(choices.join(u' '), "choices");
    if (!choices.isEmpty())
        QCOMPARE(text.left(completion.start), start);
    QVERIFY(completion.start <= cursor);
}

void TestFilterCompletion::offersEveryKeyWhenAsked()
{
    for (const char *text : {"", "x ", "-", "("}) {
        const FilterCompletion completion = completeFilter(QLatin1String(text), qstrlen(text), {}, true);
        QCOMPARE(completion.choices.size(), static_cast<qsizetype>(lastFilterKey) + 1);
        QCOMPARE(completion.start, static_cast<qsizetype>(qstrlen(text)));
    }
    QVERIFY(completeFilter(QStringLiteral("\"a"), 2, {}, true).choices.isEmpty());
}

/// Whatever is chosen can be understood; a path is only begun.
void TestFilterCompletion::offersNothingThatIsWrong()
{
    for (int number = 0; number <= static_cast<int>(lastFilterKey); ++number) {
        const auto key = static_cast<FilterKey>(number);
        const QString start = nameOf(key).toString() + u':';
        const FilterCompletion completion = completeFilter(start, start.size(), {{1, 7}});
        QVERIFY(!completion.choices.isEmpty());
        for (const FilterChoice &choice : completion.choices) {
            QCOMPARE(choice.key, key);
            if (key != FilterKey::Json)
                QVERIFY2(Filter::parse(start + choice.text).filter, qPrintable(start + choice.text));
        }
    }
}

QTEST_APPLESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
