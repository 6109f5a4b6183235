#include "server/template.h"

#include <array>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace wireloupe::server;
using namespace std::chrono_literals;
using Bytes = QList<QByteArray>;

class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsNoPlaceholder_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("result");
        const auto same = [](const QByteArray &text) { QTest::newRow(text.constData()) << text << text; };
        same("");
        same("hello");
        same("{\"a\":{\"b\":1}}");
        same("}} { }");
        same("\xF0\x9F\x98\x80");
        QTest::newRow("bytes") << QByteArray("\0\xFF", 2) << QByteArray("\0\xFF", 2);
        QTest::newRow("literal braces") << QByteArray("{{{{counter}}") << QByteArray("{{counter}}");
        QTest::newRow("both") << QByteArray("{{{{{{peer}}") << QByteArray("{{7");
        QTest::newRow("three braces") << QByteArray("{{{peer}}}") << QByteArray("{7}");
        QTest::newRow("in JSON") << QByteArray("{\"a\":{\"b\":{{peer}}}}") << QByteArray("{\"a\":{\"b\":7}}");
    }

    void keepsWhatIsNoPlaceholder()
    {
        QFETCH(const QByteArray, text);
        QTEST(rendered(text), "result");
        TemplateState state;
        QCOMPARE(Template::literal(text).render(state, {}), text);
    }

    void counts()
    {
        const Template found = parsed("{{counter}} {{ counter  start=-5 step=10 }} {{counter step=0}}");
        TemplateState state;
        QCOMPARE(found.render(state, {}), "1 -5 1");
        QCOMPARE(found.render(state, {}), "2 5 1");
        QCOMPARE(found.render(state, {}), "3 15 1");
        TemplateState other;
        QCOMPARE(found.render(other, {}), "1 -5 1");
    }

    void countsRoundTheEnd()
    {
        const Template found = parsed("{{counter start=9223372036854775807}}");
        TemplateState state;
        QCOMPARE(found.render(state, {}), "9223372036854775807");
        QCOMPARE(found.render(state, {}), "-9223372036854775808");
    }

    void walks()
    {
        const Template found = parsed("{{walk start=10.05 step=0.5 decimals=2 min=9.5 max=10.5}}");
        TemplateState state(1);
        QCOMPARE(found.render(state, {}), "10.05");
        double last = 10.05;
        QSet<QByteArray> values;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray text = found.render(state, {});
            QCOMPARE(text.size() - text.indexOf('.'), 3);
            const double value = text.toDouble();
            QVERIFY2(value >= 9.5 && value <= 10.5, text.constData());
            QVERIFY2(std::abs(value - last) < 0.5001, text.constData());
            last = value;
            values.insert(text);
        }
        QVERIFY(values.size() > 50);
        QVERIFY(values.contains("9.50") && values.contains("10.50"));
    }

    void writesDecimals_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("default") << QByteArray() << QByteArray("100.00");
        QTest::newRow("whole") << QByteArray("start=-3 decimals=0") << QByteArray("-3");
        QTest::newRow("small") << QByteArray("start=-0.05 decimals=3") << QByteArray("-0.050");
        QTest::newRow("zero") << QByteArray("start=0 decimals=1") << QByteArray("0.0");
        QTest::newRow("large") << QByteArray("start=-1e9 decimals=9") << QByteArray("-1000000000.000000000");
    }

    void writesDecimals()
    {
        QFETCH(const QByteArray, arguments);
        QTEST(rendered("{{walk " + arguments + "}}"), "result");
    }

    void drawsIntegers()
    {
        const Template found = parsed("{{random min=-1 max=1}}");
        TemplateState state;
        QSet<QByteArray> drawn;
        for (int i = 0; i < 500; ++i)
            drawn.insert(found.render(state, {}));
        QCOMPARE(drawn, (QSet<QByteArray>{"-1", "0", "1"}));
        QCOMPARE(rendered("{{random min=5 max=5}}"), "5");
        const QByteArray any = rendered("{{random min=-9223372036854775808 max=9223372036854775807}}");
        QCOMPARE(QByteArray::number(any.toLongLong()), any);
    }

    void isRepeatedByItsSeed()
    {
        const Template found = parsed("{{random max=1000000}} {{walk}} {{uuid}}");
        const auto run = [&found](quint64 seed) {
            TemplateState state(seed);
            Bytes results;
            for (int i = 0; i < 10; ++i)
                results.append(found.render(state, {}));
            return results;
        };
        QCOMPARE(run(42), run(42));
        QVERIFY(run(42) != run(43));
        QVERIFY(run(0) != run(0));
    }

    void makesUuids()
    {
        static const QRegularExpression version4(
            QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        const Template found = parsed("{{uuid}}");
        TemplateState state;
        QSet<QByteArray> made;
        for (int i = 0; i < 100; ++i) {
            const QByteArray uuid = found.render(state, {});
            QVERIFY2(version4.match(QString::fromLatin1(uuid)).hasMatch(), uuid.constData());
            made.insert(uuid);
        }
        QCOMPARE(made.size(), 100);
    }

    void tellsTheTime()
    {
        const TemplateContext context{.wallTime = 1'772'323'199s + 125'999'999ns};
        QCOMPARE(rendered("{{now}}", {}, context), "2026-02-28T23:59:59.125Z");
        QCOMPARE(rendered("{{now:ms}}", {}, context), "1772323199125");
        QCOMPARE(rendered("{{now:us}}", {}, context), "1772323199125999");
        QCOMPARE(rendered("{{now:ns}}", {}, context), "1772323199125999999");
        QCOMPARE(rendered("{{now:mono}}", {}, {.monotonicTime = 1s + 7ns}), "1000000007");
        QCOMPARE(rendered("{{now}}"), "1970-01-01T00:00:00.000Z");
    }

    void quotesTheMessage()
    {
        const QByteArray message("{{peer}}\0\xFF", 10);
        QCOMPARE(rendered("<{{message}}>", {.hasMessage = true}, {.message = message}), '<' + message + '>');
    }

    void quotesWhatAPathLeadsTo_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("digits") << QByteArray("$.n") << QByteArray("12345678901234567890.10");
        QTest::newRow("order") << QByteArray("$.o") << QByteArray("{\"b\": 1, \"a\":[true ,null]}");
        QTest::newRow("string") << QByteArray("$.s") << QByteArray("\"\\u00e4\\n\"");
        QTest::newRow("element") << QByteArray("$.o.a[1]") << QByteArray("null");
        QTest::newRow("not there") << QByteArray("$.x.y") << QByteArray();
        QTest::newRow("spaces") << QByteArray(" $[\"o\"].b ") << QByteArray("1");
    }

    void quotesWhatAPathLeadsTo()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, result);
        const QByteArray message =
            "{\"n\":12345678901234567890.10,\"o\":{\"b\": 1, \"a\":[true ,null]},\"s\":\"\\u00e4\\n\"}";
        const QByteArray text = "{\"re\":{{json:" + path + "}}}";
        QCOMPARE(rendered(text, {.hasMessage = true}, {.message = message}), "{\"re\":" + result + '}');
        QCOMPARE(rendered(text, {.hasMessage = true}, {.message = "no JSON"}), "{\"re\":}");
    }

    void quotesMembersOfRows()
    {
        const TemplateScope scope{.rows = RowFormat::JsonLines};
        const TemplateContext context{.row = "{\"price\": 1.50, \"a b\":\"x\"}"};
        QCOMPARE(rendered("{{row.price}} {{row.a b}} {{row.none}}.", scope, context), "1.50 \"x\" .");
    }

    void quotesCaptures()
    {
        const TemplateScope scope{.captures = {"", "", "peer", "verb"}};
        const std::array<QByteArray, 3> captures{"all", "one", "two"};
        const TemplateContext context{.peer = PeerId{7}, .captures = captures};
        QCOMPARE(rendered("{{0}},{{1}},{{ 2 }},{{peer}}", scope, context), "all,one,two,7");
        // A group that took no part in the match.
        QCOMPARE(rendered("[{{3}}{{verb}}]", scope, context), "[]");
    }

    void quotesRows()
    {
        const TemplateScope csv{.rows = RowFormat::Csv, .columns = {"name", "unit price"}};
        const TemplateContext context{.row = "\"a, b\",5.50"};
        QCOMPARE(rendered("{{row.unit price}} {{row.name}} {{row}}", csv, context),
                 "5.50 a, b \"a, b\",5.50");
        QCOMPARE(rendered("{{row.name}}[{{row.unit price}}]", csv, {.row = "short"}), "short[]");
        QCOMPARE(rendered("{{row}}", {.rows = RowFormat::Lines}, {.row = "a line"}), "a line");
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TemplateFault>("fault");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("wrong");
        const auto row = [](const char *text, TemplateFault fault, const char *before, const char *wrong) {
            QTest::newRow(text) << QByteArray(text) << fault << QByteArray(before) << QByteArray(wrong);
        };
        using enum TemplateFault;
        row("a {{counter", Unclosed, "a ", "{{");
        row("{{counter} }", Unclosed, "", "{{");
        row("\xC3\xA4{{}}", UnknownName, "\xC3\xA4", "{{");
        row("{{ price }}", UnknownName, "{{ ", "price");
        row("{{uuid4}}", UnknownName, "{{", "uuid4");
        row("{{message}}", NotAvailable, "{{", "message");
        row("{{1}}", NotAvailable, "{{", "1");
        row("x{{row}}", NotAvailable, "x", "{{");
        row("{{row.a}}", NotAvailable, "{{row.", "a");
        row("{{json:$.a}}", NotAvailable, "{{json:", "$.a");
        row("{{counter begin=1}}", BadArgument, "{{counter ", "begin=1");
        row("{{counter start=1 start=2}}", BadArgument, "{{counter start=1 ", "start=2");
        row("{{counter start=one}}", BadArgument, "{{counter ", "start=one");
        row("{{counter start=}}", BadArgument, "{{counter ", "start=");
        row("{{counter start=9223372036854775808}}", BadArgument, "{{counter ", "start=9223372036854775808");
        row("{{random min=2 max=1}}", BadArgument, "{{random ", "min=2 max=1");
        row("{{walk decimals=10}}", BadArgument, "{{walk ", "decimals=10");
        row("{{walk start=nan}}", BadArgument, "{{walk ", "start=nan");
        row("{{walk start=2e9}}", BadArgument, "{{walk ", "start=2e9");
        row("{{walk step=-1}}", BadArgument, "{{walk ", "step=-1");
        row("{{walk max=5}}", BadArgument, "{{walk ", "max=5");
        row("{{now:s}}", BadArgument, "{{now", ":s");
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, wrong);
        const auto result = Template::parse(text);
        QVERIFY(!result.found);
        QTEST(result.fault, "fault");
        QTEST(text.first(result.offset), "before");
        QCOMPARE(text.sliced(result.offset, result.length), wrong);
    }

    void saysWhereAPathIsWrong()
    {
        const TemplateScope scope{.hasMessage = true};
        for (const char *path : {"a.b", "$.\xC3\xA4[x]", "$[\"\xC3\xA4", ""}) {
            const QByteArray text = "{{json: " + QByteArray(path) + "}}";
            const auto result = Template::parse(text, scope);
            QCOMPARE(result.fault, TemplateFault::BadPath);
            QVERIFY(result.offset >= 7 && result.offset + result.length <= text.size() - 2);
        }
        const auto result = Template::parse("{{json:$.\xC3\xA4[x]}}", scope);
        QCOMPARE(result.offset, 12);
    }

    void missesCapturesAndColumns()
    {
        const TemplateScope scope{.captures = {"", "word"}, .rows = RowFormat::Csv, .columns = {"a"}};
        QCOMPARE(Template::parse("{{2}}", scope).fault, TemplateFault::UnknownName);
        QCOMPARE(Template::parse("{{words}}", scope).fault, TemplateFault::UnknownName);
        QCOMPARE(Template::parse("{{row.b}}", scope).fault, TemplateFault::UnknownName);
        QCOMPARE(Template::parse("{{row.b}}", scope).offset, 6);
        QVERIFY(Template::parse("{{1}}{{word}}{{row.a}}", scope).found);
        QCOMPARE(Template::parse("{{peer}}", {.hasPeer = false}).fault, TemplateFault::NotAvailable);
    }

private:
    static Template parsed(const QByteArray &text, const TemplateScope &scope = {})
    {
        const auto result = Template::parse(text, scope);
        if (!result.found)
            qFatal("%s: fault %d at %lld", text.constData(), int(result.fault), qlonglong(result.offset));
        return *result.found;
    }

    static QByteArray rendered(const QByteArray &text, const TemplateScope &scope = {},
                               const TemplateContext &context = {.peer = PeerId{7}})
    {
        TemplateState state(1);
        return parsed(text, scope).render(state, context);
    }
};

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
