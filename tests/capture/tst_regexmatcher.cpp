#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "capture/regexmatcher.h"

using namespace wireloupe::capture;

class TestRegexMatcher : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void knowsWhatIsRequired_data();
    void knowsWhatIsRequired();
    void neverRequiresTooMuch_data();
    void neverRequiresTooMuch();
    void givesUpOnWhatBacktracksTooFar();
};

namespace {

QRegularExpression expressionOf(const QString &pattern, bool isCaseless)
{
    return QRegularExpression(pattern, isCaseless ? QRegularExpression::CaseInsensitiveOption
                                                  : QRegularExpression::NoPatternOption);
}

} // namespace

void TestRegexMatcher::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isCaseless");
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("plain") << "err(or)? \\d+" << false << QByteArray("an error 17") << true;
    QTest::newRow("case") << "Error" << false << QByteArray("an error") << false;
    QTest::newRow("without case") << "Error" << true << QByteArray("an eRROR") << true;
    QTest::newRow("umlaut") << "^gr.n$" << false << QByteArray("gr\xC3\xBCn") << true;
    QTest::newRow("umlaut without case")
        << QStringLiteral("GRÜN") << true << QByteArray("gr\xC3\xBCn") << true;
    QTest::newRow("the sign of Kelvin") << "ok" << true << QByteArray("o\xE2\x84\xAA") << true;
    QTest::newRow("no UTF-8") << "a.b" << false
                              << QByteArray("a\xFF"
                                            "b")
                              << true;
    QTest::newRow("empty") << "^$" << false << QByteArray() << true;
    QTest::newRow("zero byte") << "a\\x00b" << false << QByteArray("a\0b", 3) << true;
}

void TestRegexMatcher::finds()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isCaseless);
    QFETCH(QByteArray, in);
    QTEST(RegexMatcher(expressionOf(pattern, isCaseless)).isIn(in), "isFound");
}

void TestRegexMatcher::knowsWhatIsRequired_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isCaseless");
    QTest::addColumn<QString>("required");
    const auto add = [](const char *pattern, const char *required, bool isCaseless = false) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(pattern)).arg(isCaseless)))
            << QString::fromUtf8(pattern) << isCaseless << QString::fromUtf8(required);
    };
    add("error", "error");
    add("^error$", "error");
    add("error \\d+ at", "error ");
    add("ab*cd", "cd");
    add("ab+c", "ab");
    add("ab?", "a");
    add("abc{0}d", "ab");
    add("abc{2,3}", "ab");
    add("a{b}", "a{b}");
    add("(err|warn): text", ": text");
    add("(?:a|b)c", "c");
    add("x[abc]yz", "yz");
    add("x[]a]yz", "yz");
    add("x[^\\]]yz", "yz");
    add("a\\.b", "a.b");
    add("a\\/b", "a/b");
    add("token", "token");
    add("token", "to", true); // without case "k" has a form beyond ASCII
    add("error", "error", true);
    add("a|b", "");
    add("ab|", "");
    add("(?i)abc", "");
    add("(?=x)abc", "");
    add("\\x41bc", "");
    add("\\Qa.b\\E", "");
    add("\\p{Lu}bc", "");
    add("(*UCP)abc", "");
    add("[[:alpha:]]abc", "");
    add("grün", "gr");
}

void TestRegexMatcher::knowsWhatIsRequired()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isCaseless);
    QVERIFY(expressionOf(pattern, isCaseless).isValid());
    QTEST(RegexMatcher::requiredText(expressionOf(pattern, isCaseless)), "required");
}

void TestRegexMatcher::neverRequiresTooMuch_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 4; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// Random patterns against random texts: what the expression finds, the matcher finds.
void TestRegexMatcher::neverRequiresTooMuch()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const QByteArrayList pieces{"a",     "b", "ab", "k",   ".",     "*",    "+",    "?",   "{2}",
                                "{0,1}", "(", ")",  "(?:", "|",     "[ab]", "[^a]", "\\.", "\\d",
                                "\\w",   "^", "$",  "\\b", "\\x61", "(?i)", "{",    "-",   "\\\\"};
    int valid = 0;
    int found = 0;
    while (valid < 1500) {
        QString pattern;
        for (int left = 1 + random.bounded(7); left > 0; --left)
            pattern += QLatin1String(pieces[random.bounded(static_cast<int>(pieces.size()))]);
        const QRegularExpression expression = expressionOf(pattern, random.bounded(2) == 0);
        if (!expression.isValid())
            continue;
        ++valid;
        const RegexMatcher matcher(expression);
        for (int i = 0; i < 6; ++i) {
            QString text;
            for (int left = random.bounded(8); left > 0; --left)
                text += QStringLiteral("aAbB.k{-\\")[random.bounded(9)];
            const bool expected = expression.match(text).hasMatch();
            QVERIFY2(matcher.isIn(text.toUtf8()) == expected, qPrintable(pattern + u' ' + text));
            found += expected ? 1 : 0;
        }
    }
    QVERIFY(found > 500);
}

void TestRegexMatcher::givesUpOnWhatBacktracksTooFar()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!RegexMatcher(QRegularExpression(QStringLiteral("^(a+)+$"))).isIn(QByteArray(60, 'a') + 'b'));
    QVERIFY(clock.elapsed() < 20'000);
}

QTEST_APPLESS_MAIN(TestRegexMatcher)
#include "tst_regexmatcher.moc"
