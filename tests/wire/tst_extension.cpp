#include <QTest>

#include "wire/extension.h"

using namespace wireloupe::wire;

namespace {

/// What is read of fields with these values: elements joined by " + ", values in <>.
QByteArray reading(const QByteArrayList &values)
{
    HeaderFields fields{{"Upgrade", "websocket"}};
    for (const QByteArray &value : values)
        fields.append(HeaderField{"sec-webSocket-extensions", value});
    const auto extensions = parseExtensions(fields);
    if (!extensions)
        return "!";
    QByteArrayList elements;
    for (const Extension &extension : *extensions) {
        QByteArray text = extension.name;
        for (const ExtensionParameter &parameter : extension.parameters)
            text += ' ' + parameter.name + (parameter.value ? '<' + *parameter.value + '>' : "");
        elements.append(text);
    }
    return elements.join(" + ");
}

} // namespace

class TestExtension : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void roundTrip();
};

void TestExtension::values_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const QByteArrayList &fields, const char *read) {
        QTest::newRow(name) << fields << QByteArray(read);
    };
    row("no field", {}, "");
    row("one name", {"foo"}, "foo");
    row("RFC 6455, 9.1: two in one field", {"foo, bar; baz=2"}, "foo + bar baz<2>");
    row("RFC 6455, 9.1: in two fields", {"foo", "bar; baz=2"}, "foo + bar baz<2>");
    row("RFC 6455, 9.1: all kinds",
        {"deflate-stream", "mux; max-channels=4; flow-control, deflate-stream", "private-extension"},
        "deflate-stream + mux max-channels<4> flow-control + deflate-stream + private-extension");
    row("no blanks", {"a;b=1;c,d;e"}, "a b<1> c + d e");
    row("blanks everywhere", {" a\t ;  b = 1 ; c  ,\td "}, "a b<1> c + d");
    row("empty elements", {",, a ,, ,b,"}, "a + b");
    row("one of the fields is empty", {"", "a"}, "a");
    row("all characters of a token", {"!#$%&'*+-.^_`|~09azAZ"}, "!#$%&'*+-.^_`|~09azAZ");
    row("parameter twice", {"a; b=1; b=2"}, "a b<1> b<2>");
    row("quoted", {R"(a; b="1"; c)"}, "a b<1> c");
    row("quoted, with an escape", {R"(a; b="\1\0")"}, "a b<10>");
    row("quoted, among blanks", {R"(a; b = "10" , c)"}, "a b<10> + c");

    row("empty field", {""}, "!");
    row("nothing but commas", {" , ,", ""}, "!");
    row("two names", {"a b"}, "!");
    row("no name", {"; a"}, "!");
    row("no parameter", {"a;"}, "!");
    row("no parameter between", {"a;;b"}, "!");
    row("no value", {"a; b="}, "!");
    row("no value before another", {"a; b=; c"}, "!");
    row("no name of a parameter", {"a; =1"}, "!");
    row("two values", {"a; b=1=2"}, "!");
    row("value for the name", {"a=1"}, "!");
    row("not a token", {"a/b"}, "!");
    row("parameter that is not a token", {"a; b(=1"}, "!");
    row("NUL", {QByteArray("a\0b", 3)}, "!");
    row("not ASCII", {"\xC3\xA4"}, "!");
    row("quoted name", {R"("a")"}, "!");
    row("quoted, empty", {R"(a; b="")"}, "!");
    row("quoted, with a blank", {R"(a; b="1 0")"}, "!");
    row("quoted, with a comma", {R"(a; b="1,0")"}, "!");
    row("quoted, with an escaped quote", {R"(a; b="1\"0")"}, "!");
    row("quoted, not closed", {R"(a; b="10)"}, "!");
    row("quoted, ends in a backslash", {R"(a; b="10\)"}, "!");
    row("quoted, closed by the next field", {R"(a; b="1)", R"(0")"}, "!");
    row("quoted, with more behind it", {R"(a; b="1"0)"}, "!");
    row("one right, one wrong", {"a", "b;"}, "!");
}

void TestExtension::values()
{
    QFETCH(const QByteArrayList, fields);
    QTEST(reading(fields), "read");
}

void TestExtension::roundTrip()
{
    const QList<Extension> extensions{{"a", {}}, {"b", {{"c", {}}, {"d", "1"}, {"c", "x"}}}};
    QCOMPARE(extensions.last().serialize(), "b; c; d=1; c=x");
    QCOMPARE(serializeExtensions(extensions), "a, b; c; d=1; c=x");
    const HeaderFields fields{{"Sec-WebSocket-Extensions", serializeExtensions(extensions)}};
    QCOMPARE(parseExtensions(fields), std::optional(extensions));
    QCOMPARE(serializeExtensions({}), QByteArray());
}

QTEST_APPLESS_MAIN(TestExtension)

#include "tst_extension.moc"
