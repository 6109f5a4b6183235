#include <QRandomGenerator>
#include <QTest>

#include "lens/textmatcher.h"

using namespace wireloupe::lens;

class TestTextMatcher : public QObject
{
    Q_OBJECT

private slots:
    void findsWithoutCase_data();
    void findsWithoutCase();
    void agreesWithQString();
    void findsEveryPlace();
    void findsTheNext();
    void survivesInvalidUtf8();
};

void TestTextMatcher::findsWithoutCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("same") << "abc" << QByteArray("abc") << true;
    QTest::newRow("case of the text") << "ABC" << QByteArray("xabcx") << true;
    QTest::newRow("case of the payload") << "abc" << QByteArray("xAbCx") << true;
    QTest::newRow("at the end") << "abc" << QByteArray("ab abab abc") << true;
    QTest::newRow("missing") << "abc" << QByteArray("ab abab ab") << false;
    QTest::newRow("longer than the payload") << "abc" << QByteArray("ab") << false;
    QTest::newRow("empty payload") << "a" << QByteArray() << false;
    QTest::newRow("empty text") << "" << QByteArray() << true;
    QTest::newRow("no letters") << "{\"a\":1}" << QByteArray("[{\"A\":1}]") << true;
    QTest::newRow("brackets are not letters") << "[" << QByteArray("{") << false;
    QTest::newRow("umlaut") << QStringLiteral("GRÜN") << QByteArray("ist gr\xC3\xBCn.") << true;
    QTest::newRow("no umlaut") << QStringLiteral("grün") << QByteArray("grun") << false;
    QTest::newRow("cyrillic") << QStringLiteral("привет") << QStringLiteral("ПРИВЕТ").toUtf8() << true;
    QTest::newRow("three forms") << QStringLiteral("ΟΔΌΣ") << QStringLiteral("η οδός").toUtf8() << true;
    QTest::newRow("three forms, the last")
        << QStringLiteral("οδόσ") << QStringLiteral("ΟΔΌς").toUtf8() << true;
    QTest::newRow("forms of two lengths")
        << QStringLiteral("straße") << QStringLiteral("STRAẞE").toUtf8() << true;
    QTest::newRow("forms of two lengths, turned")
        << QStringLiteral("ẞx") << QStringLiteral("aßX").toUtf8() << true;
    QTest::newRow("no mixture of two forms") << QStringLiteral("р") << QByteArray("\xD1\xA0") << false;
    QTest::newRow("beyond the basic plane")
        << QStringLiteral("😀 Ok") << QStringLiteral("so 😀 oK").toUtf8() << true;
    QTest::newRow("capitals beyond it") << QStringLiteral("𐐀") << QStringLiteral("𐐨").toUtf8() << true;
    QTest::newRow("chinese") << QStringLiteral("你好") << QStringLiteral("说 你好").toUtf8() << true;
    QTest::newRow("cut short") << QStringLiteral("ü") << QByteArray("\xC3") << false;
    QTest::newRow("the sign of Kelvin is no letter") << "k" << QStringLiteral("\u212A").toUtf8() << false;
    QTest::newRow("zero byte") << "b" << QByteArray("a\0b", 3) << true;
}

void TestTextMatcher::findsWithoutCase()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, in);
    QTEST(TextMatcher(text).isIn(in), "isFound");
}

void TestTextMatcher::agreesWithQString()
{
    QRandomGenerator random(9);
    const QString letters = QStringLiteral("aAbB.äÄσςΣжЖ");
    const auto randomText = [&](int size, int variety) {
        QString text;
        for (int i = 0; i < size; ++i)
            text += letters[random.bounded(variety)];
        return text;
    };
    int found = 0;
    for (int i = 0; i < 40'000; ++i) {
        const int variety = i % 2 == 0 ? 5 : static_cast<int>(letters.size());
        const QString text = randomText(1 + random.bounded(4), variety);
        const QString in = randomText(random.bounded(80), variety);
        const qsizetype expected = in.indexOf(text, 0, Qt::CaseInsensitive);
        const auto match = TextMatcher(text).find(in.toUtf8());
        QCOMPARE(match ? match->position : -1, expected < 0 ? -1 : in.left(expected).toUtf8().size());
        found += match ? 1 : 0;
    }
    QVERIFY(found > 2000 && found < 38'000);
}

/// Every place in texts that are longer and shorter than what is compared at once.
void TestTextMatcher::findsEveryPlace()
{
    for (const QByteArray &text : {QByteArray("x"), QByteArray("xy"), QByteArray("a long text of its own")})
        for (qsizetype size = text.size(); size < 70; ++size)
            for (qsizetype at = 0; at + text.size() <= size; ++at) {
                QByteArray in(size, '-');
                in.replace(at, text.size(), text.toUpper());
                const TextMatcher matcher(QString::fromLatin1(text));
                QCOMPARE(matcher.find(in), (TextMatcher::Match{at, text.size()}));
                QCOMPARE(matcher.find(in, at), (TextMatcher::Match{at, text.size()}));
                QVERIFY(!matcher.find(in, at + 1));
            }
}

void TestTextMatcher::findsTheNext()
{
    const TextMatcher matcher(QStringLiteral("ß"));
    const QByteArray in = QStringLiteral("ßẞ").toUtf8();
    QCOMPARE(matcher.find(in), (TextMatcher::Match{0, 2}));
    QCOMPARE(matcher.find(in, 1), (TextMatcher::Match{2, 3}));
    QVERIFY(!matcher.find(in, 3));
}

void TestTextMatcher::survivesInvalidUtf8()
{
    QVERIFY(TextMatcher(QStringLiteral("abc")).isIn("\xFF\xC3 ABC \xED"));
    QVERIFY(TextMatcher(QStringLiteral("ü")).isIn("\xFF\xC3\xBC\xED"));
}

QTEST_APPLESS_MAIN(TestTextMatcher)
#include "tst_textmatcher.moc"
