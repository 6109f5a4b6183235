#include "server/jsonschema.h"

#include <QTest>

using namespace wireloupe::server;

namespace {

constexpr const char *order = R"({
    "type": "object",
    "required": ["price", "items"],
    "properties": {
        "price": {"type": "number", "minimum": 0},
        "side": {"enum": ["buy", "sell"]},
        "items": {"type": "array", "items": {"type": "object", "properties": {
            "a/b~c": {"type": ["string", "null"]},
            "count": {"type": "integer"}}}},
        "name": {"type": "string", "pattern": "^[a-z]+$"}
    },
    "additionalProperties": false
})";

/// With quotes that need no escapes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

JsonSchema compiled(const QByteArray &schema)
{
    QByteArray error;
    const auto compiled = JsonSchema::compile(schema, error);
    if (!compiled)
        qFatal("%s", error.constData());
    return *compiled;
}

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoSchema_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QByteArray &schema, const QByteArray &error) {
            QTest::newRow(name) << schema << error;
        };
        row("no JSON", "{", "The schema is not JSON");
        row("nothing", "", "The schema is not JSON");
        row("array", "[]", "The schema is not a JSON object");
        row("number", "5", "The schema is not a JSON object");
        row("type", json("{'type': 5}"), "The schema cannot be used: ");
        row("required", json("{'required': 5}"), "The schema cannot be used: ");
        row("pattern", json("{'properties': {'a': {'pattern': '('}}}"),
            "The schema has a regular expression that is none: ");
        row("pattern property", json("{'patternProperties': {'[': {}}}"),
            "The schema has a regular expression that is none: ");
        row("pattern of a member called default", json("{'properties': {'default': {'pattern': '('}}}"),
            "The schema has a regular expression that is none: ");
        row("other document", json("{'$ref': 'http://example.com/schema.json'}"),
            "The schema cannot be used: ");
        row("deep", QByteArray("{\"a\":").repeated(1000) + "1" + QByteArray("}").repeated(1000),
            "The schema is nested too deeply");
    }

    void refusesWhatIsNoSchema()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QByteArray, error);
        QByteArray said;
        QVERIFY(!JsonSchema::compile(schema, said));
        QVERIFY2(said.startsWith(error), said.constData());
        QVERIFY2(!said.endsWith('.') && !said.contains('\n'), said.constData());
    }

    void takesWhatIsRight()
    {
        const JsonSchema schema = compiled(order);
        for (const QByteArray &message : {json("{'price': 1.5, 'items': []}"),
                                          json("{'items': [{'a/b~c': null}, {'count': 3}], 'price': 0}"),
                                          json("{'price': 1, 'items': [], 'side': 'buy', 'name': 'abc'}")})
            QVERIFY2(!schema.judge(message), message.constData());
        // Members may be called as keywords are, and data may look like a schema.
        for (const char *names : {"{'properties': {'patternProperties': {'type': 'object'}}}",
                                  "{'default': {'pattern': '('}, 'enum': [{'pattern': '('}, {}]}"})
            QVERIFY2(!compiled(json(names)).judge("{}"), names);
        QVERIFY(!compiled("true").judge("5"));
        QVERIFY(compiled("false").judge("5"));
    }

    void saysWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const QByteArray &message, const char *pointer, const char *expected) {
            QTest::newRow(message.constData()) << message << QByteArray(pointer) << QByteArray(expected);
        };
        row("hello", "", "JSON");
        row("", "", "JSON");
        row("{\"price\": 1, \"items\": []} x", "", "JSON");
        row("[]", "", "a value of type object");
        row(json("{'price': '1', 'items': []}"), "/price", "a value of type number");
        row(json("{'price': -1, 'items': []}"), "/price", "number greater than or equal to 0");
        row(json("{'price': 1}"), "", "the property 'items'");
        row(json("{'price': 1, 'items': [{'count': 1}, {'count': 1.5}]}"), "/items/1/count",
            "a value of type integer");
        row(json("{'price': 1, 'items': [{'a/b~c': 5}]}"), "/items/0/a~1b~0c",
            "a value of type string or null");
        row(json("{'price': 1, 'items': [], 'side': 'hold'}"), "/side", "one of [\"buy\",\"sell\"]");
        row(json("{'price': 1, 'items': [], 'name': 'A1'}"), "/name", "a match of \"^[a-z]+$\"");
        row(json("{'price': 1, 'items': [], 'more': 1}"), "", "otherwise: Object contains a property");
    }

    void saysWhereAndWhat()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, pointer);
        QFETCH(const QByteArray, expected);
        const JsonSchema schema = compiled(order);
        const auto violation = schema.judge(message);
        QVERIFY(violation);
        QCOMPARE(violation->pointer, pointer);
        QVERIFY2(violation->expected.startsWith(expected), violation->expected.constData());
        QVERIFY2(!violation->expected.contains('\n'), violation->expected.constData());
    }

    void isNotBroughtDownByDepth()
    {
        // Recursive, so that each level of the message is one of the stack.
        const JsonSchema schema = compiled(json("{'items': {'$ref': '#'}}"));
        QVERIFY(!schema.judge(QByteArray("[").repeated(200) + QByteArray("]").repeated(200)));
        for (const int depth : {257, 1'000'000}) {
            const auto violation =
                schema.judge(QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth));
            QVERIFY(violation);
            QCOMPARE(violation->expected, "nesting of 256 levels at most");
        }
    }

    void isNotBroughtDownByLongStrings()
    {
        const JsonSchema schema = compiled(json("{'pattern': '^((((a|b))))*$'}"));
        QVERIFY(!schema.judge('"' + QByteArray(4096, 'a') + '"'));
        QVERIFY(schema.judge('"' + QByteArray(4096, 'a') + "c\""));
        // Whatever comes of it.
        schema.judge('"' + QByteArray(4 << 20, 'a') + '"');
        QVERIFY(schema.judge('"' + QByteArray(4 << 20, 'a') + "c\""));
    }

    void isNotBroughtDownByLongNames()
    {
        const JsonSchema schema = compiled(json("{'patternProperties': {'^(a|b)*$': {'type': 'number'}}}"));
        const auto named = [](qsizetype length, const char *value) {
            return "{\"" + QByteArray(length, 'a') + "\":" + value + "}";
        };
        QVERIFY(!schema.judge(named(256, "1")));
        QVERIFY(schema.judge(named(256, "true")));
        const auto violation = schema.judge(named(1 << 20, "1"));
        QVERIFY(violation);
        QCOMPARE(violation->expected, "names of 256 bytes at most");
        QVERIFY(!compiled(json("{'type': 'object'}")).judge(named(1 << 20, "1")));
    }

    void knowsFormats_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isRight");
        const auto add = [](const char *format, const QByteArray &text, bool isRight) {
            QTest::addRow("%s %s", format, text.left(40).constData())
                << QByteArray(format) << text << isRight;
        };
        add("date", "2026-02-28", true);
        add("date", "2024-02-29", true);
        add("date", "2026-02-29", false);
        add("date", "2026-13-01", false);
        add("date", "2026-02-28\\n", false);
        add("time", "23:59:60Z", true);
        add("time", "12:30:00.125+02:00", true);
        add("time", "24:00:00Z", false);
        add("time", "12:30:00", false);
        add("date-time", "2026-11-21T12:30:00Z", true);
        add("date-time", "2026-11-31T12:30:00Z", false);
        add("date-time", QByteArray(1 << 20, '1'), false);
        add("unheard-of", "anything", true);
    }

    void knowsFormats()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, text);
        QFETCH(bool, isRight);
        const JsonSchema schema = compiled("{\"format\": \"" + format + "\"}");
        QCOMPARE(!schema.judge('"' + text + '"'), isRight);
        QVERIFY(!schema.judge("7"));
    }

    void survivesAnyBytes()
    {
        const JsonSchema schema = compiled(order);
        QVERIFY(schema.judge("\xFF\xFE"));
        QVERIFY(schema.judge("\"\xC3\x28\""));
        QVERIFY(schema.judge(QByteArray(1, '\0')));
    }
};

QTEST_APPLESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
