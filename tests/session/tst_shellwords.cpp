#include <QTest>

#include "session/shellwords.h"

using namespace wireloupe::session;
using namespace Qt::StringLiterals;

class TestShellWords : public QObject
{
    Q_OBJECT

    static QString raw(const char *text) { return QString::fromUtf8(text); }

private slots:
    void posix_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &line, const QStringList &words) {
            QTest::newRow(name) << line << words;
        };
        row("nothing", u""_s, {});
        row("white space", u" \t\r\n "_s, {});
        row("words", u" curl  a\tb\nc "_s, {u"curl"_s, u"a"_s, u"b"_s, u"c"_s});
        row("single quotes", u"'a b' 'c\\d\"'"_s, {u"a b"_s, u"c\\d\""_s});
        row("apostrophe", u"'it'\\''s'"_s, {u"it's"_s});
        row("apostrophe in double quotes", u"'it'\"'\"'s'"_s, {u"it's"_s});
        row("double quotes", raw(R"("a \"b\" \\ \$x \n `")"), {raw(R"(a "b" \ $x \n `)")});
        row("empty words", u"'' \"\" $''"_s, {u""_s, u""_s, u""_s});
        row("joined", u"-H'a: b'\"c\"d"_s, {u"-Ha: bcd"_s});
        row("escapes", u"a\\ b \\'c \\\\"_s, {u"a b"_s, u"'c"_s, u"\\"_s});
        row("lines", u"a \\\n  b \\\r\n c"_s, {u"a"_s, u"b"_s, u"c"_s});
        row("line inside a word", u"ab\\\ncd \"e\\\nf\""_s, {u"abcd"_s, u"ef"_s});
        row("ANSI-C", raw(R"($'a\'b\\c\nd\te\u0021\x21\041\e\?')"), {u"a'b\\c\nd\te!!!\x1b?"_s});
        row("ANSI-C code points", raw(R"($'\u00e9\U0001F600\u20ac')"), {u"é😀€"_s});
        row("ANSI-C bytes", raw(R"($'\xc3\xa9')"), {u"é"_s});
        row("ANSI-C Latin-1", raw(R"($'caf\xe9 \u20ac')"), {u"café €"_s});
        row("ANSI-C too large", raw(R"($'\UFFFFFFFF')"), {u"\ufffd"_s});
        row("nothing is expanded", u"$HOME `ls` $(ls) * ~"_s,
            {u"$HOME"_s, u"`ls`"_s, u"$(ls)"_s, u"*"_s, u"~"_s});
        row("URL without quotes", u"websocat ws://h/?a=1&b=2;c"_s, {u"websocat"_s, u"ws://h/?a=1&b=2;c"_s});
        row("operator", u"curl ws://h | jq . > x"_s, {u"curl"_s, u"ws://h"_s, u"| jq . > x"_s});
        row("open quotes", u"a 'b c"_s, {u"a"_s, u"b c"_s});
        row("open double quotes", u"a \"b\\"_s, {u"a"_s, u"b\\"_s});
        row("open ANSI-C", u"$'a\\"_s, {u"a\\"_s});
        row("backslash at the end", u"a \\"_s, {u"a"_s});
    }

    void posix()
    {
        QFETCH(QString, line);
        QTEST(splitWords(line, Shell::Posix), "words");
    }

    void cmd_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &line, const QStringList &words) {
            QTest::newRow(name) << line << words;
        };
        row("nothing", u""_s, {});
        row("words", u"curl  a b"_s, {u"curl"_s, u"a"_s, u"b"_s});
        row("carets", u"^\"a b^\" c^&d ^^"_s, {u"a b"_s, u"c&d"_s, u"^"_s});
        row("caret between quotes", u"\"a^b\""_s, {u"a^b"_s});
        row("lines", u"a ^\r\n  b ^\n c"_s, {u"a"_s, u"b"_s, u"c"_s});
        row("escaped quotes", u"^\"a ^\\^\"b^\\^\"^\""_s, {u"a \"b\""_s});
        row("doubled quotes", u"\"a \"\"b\"\"\""_s, {u"a \"b\""_s});
        row("backslashes", raw(R"("C:\dir\x" "a\\" b\\\"c)"), {raw(R"(C:\dir\x)"), u"a\\"_s, raw(R"(b\"c)")});
        row("percent", u"^\"100%^41^\""_s, {u"100%41"_s});
        row("line end in a value", u"^\"a^\n\nb^\""_s, {u"a\nb"_s});
        row("empty word", u"\"\" x"_s, {u""_s, u"x"_s});
        row("caret at the end", u"a ^"_s, {u"a"_s});
    }

    void cmd()
    {
        QFETCH(QString, line);
        QTEST(splitWords(line, Shell::Cmd), "words");
    }

    void knowsTheShell()
    {
        QCOMPARE(shellOf(u"curl 'https://h/' \\\n -H 'a: b'"_s), Shell::Posix);
        QCOMPARE(shellOf(u"curl \"https://h/\" -H \"a: b\""_s), Shell::Posix);
        QCOMPARE(shellOf(u"curl 'https://h/' -H 'If-Match: ^\"x\"'"_s), Shell::Posix);
        QCOMPARE(shellOf(u"curl $'https://h/^\"'"_s), Shell::Posix);
        QCOMPARE(shellOf(u"curl ^\"https://h/^\" -H ^\"a: it's^\""_s), Shell::Cmd);
        QCOMPARE(shellOf(u"curl \"https://h/\" ^\r\n -H \"a: b\""_s), Shell::Cmd);
    }
};

QTEST_APPLESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"
