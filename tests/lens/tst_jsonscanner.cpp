#include <QTest>

#include "lens/jsonscanner.h"

using namespace wireloupe;
using Token = lens::JsonScanner::Token;

class TestJsonScanner : public QObject
{
    Q_OBJECT

    static QByteArray play(QByteArrayView text)
    {
        static constexpr const char *names[] = {"{",      "}",       "[", "]", "name", "string",
                                                "number", "literal", ",", ":", "end",  "error"};
        lens::JsonScanner scanner(text);
        QByteArray events;
        Token token = Token::Error;
        do {
            token = scanner.next();
            events += names[static_cast<int>(token)];
            if (token == Token::Name || token == Token::String || token == Token::Number ||
                token == Token::Literal)
                events += '<' + scanner.lexeme().toByteArray() + '>';
            if (token == Token::Error)
                events += '@' + QByteArray::number(scanner.errorOffset());
            events += ' ';
        } while (token != Token::End && token != Token::Error);
        return events.trimmed();
    }

private slots:
    void cutsTokens()
    {
        QCOMPARE(play(R"( {"a":[1,true,{}],"a":"b\n"} )"),
                 R"({ name<"a"> : [ number<1> , literal<true> , { } ] , name<"a"> : string<"b\n"> } end)");
        QCOMPARE(play("null"), "literal<null> end");
        QCOMPARE(play("[]"), "[ ] end");
    }

    void staysAtItsEnd()
    {
        lens::JsonScanner whole("1");
        QCOMPARE(whole.next(), Token::Number);
        QCOMPARE(whole.next(), Token::End);
        QCOMPARE(whole.next(), Token::End);

        lens::JsonScanner wrong("1 2");
        QCOMPARE(wrong.next(), Token::Number);
        QCOMPARE(wrong.next(), Token::Error);
        QCOMPARE(wrong.next(), Token::Error);
        QCOMPARE(wrong.errorOffset(), 2);
    }

    void holdsToTheGrammar_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("events");
        const auto row = [](const char *text, const char *events) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(events);
        };
        row("", "error@0");
        row("  ", "error@2");
        row("[1,]", "[ number<1> , error@3");
        row("[,1]", "[ error@1");
        row("[1 2]", "[ number<1> error@3");
        row("[1", "[ number<1> error@2");
        row("[}", "[ error@1");
        row("{]", "{ error@1");
        row("]", "error@0");
        row("{\"a\"}", "{ name<\"a\"> error@4");
        row("{\"a\":}", "{ name<\"a\"> : error@5");
        row("{\"a\":1,}", "{ name<\"a\"> : number<1> , error@7");
        row("{a:1}", "{ error@1");
        row("{1:1}", "{ error@1");
        row("[1]]", "[ number<1> ] error@3");
        row("tru", "error@3");
        row("trux", "error@3");
        row("True", "error@0");
        row("NaN", "error@0");
        row("-", "error@1");
        row("+1", "error@0");
        row("01", "number<0> error@1");
        row("1.", "error@2");
        row(".5", "error@0");
        row("1e", "error@2");
        row("1e+", "error@3");
        row("-0.0E-10", "number<-0.0E-10> end");
        row("123456789012345678901234567890.10", "number<123456789012345678901234567890.10> end");
        row("\"a", "error@2");
        row("\"\\x\"", "error@2");
        row("\"\\u12g4\"", "error@5");
        row("\"\\ud800\"", "string<\"\\ud800\"> end"); // a lone surrogate is within the grammar, section 8.2
        row("\"\\", "error@2");
        row("\"a\tb\"", "error@2");
        row("\"\x7F\"", "string<\"\x7F\"> end");
        row("\"\xC3\xA9\"", "string<\"\xC3\xA9\"> end");
        row("\"\xC3\"", "error@1");
        row("\"\xFF\"", "error@1");
        row("\xEF\xBB\xBF[]", "error@0"); // a byte order mark must not be sent, section 8.1
        row("'a'", "error@0");
        row("/**/1", "error@0");
        row("\v1", "error@0");
    }

    void holdsToTheGrammar()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, events);
        QCOMPARE(play(text), events);
    }

    void readsNothingBehindItsEnd()
    {
        const QByteArray whole = R"({"a":["\u00e9é",-1.5e+3,true,null,{"b":{}}]})";
        for (qsizetype size = 0; size < whole.size(); ++size) {
            // A heap copy of exactly this size, so that AddressSanitizer sees a read too far.
            const std::vector<char> cut(whole.begin(), whole.begin() + size);
            lens::JsonScanner scanner(QByteArrayView(cut.data(), size));
            Token token = scanner.next();
            while (token != Token::End && token != Token::Error)
                token = scanner.next();
            QCOMPARE(token, Token::Error);
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonScanner)
#include "tst_jsonscanner.moc"
