#include <QTest>

#include "capture/textmatcher.h"
#include "records.h"

using namespace wireloupe::capture;

class TestTextMatcher : public QObject
{
    Q_OBJECT

private slots:
    void findsWithoutCase_data();
    void findsWithoutCase();
    void agreesWithQString();
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
    const auto randomText = [&](int size) {
        QByteArray text;
        for (int i = 0; i < size; ++i)
            text += "aAbB."[random.bounded(5)];
        return text;
    };
    int found = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = QString::fromLatin1(randomText(1 + random.bounded(6)));
        const QByteArray in = randomText(random.bounded(40));
        const bool expected = QString::fromLatin1(in).contains(text, Qt::CaseInsensitive);
        QCOMPARE(TextMatcher(text).isIn(in), expected);
        found += expected ? 1 : 0;
    }
    QVERIFY(found > 1000 && found < 19'000);
}

void TestTextMatcher::survivesInvalidUtf8()
{
    QVERIFY(TextMatcher(QStringLiteral("abc")).isIn("\xFF\xC3 ABC \xED"));
    QVERIFY(TextMatcher(QStringLiteral("ü")).isIn("\xFF\xC3\xBC\xED"));
}

QTEST_APPLESS_MAIN(TestTextMatcher)
#include "tst_textmatcher.moc"
