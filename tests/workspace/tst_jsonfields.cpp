#include <QTest>

#include "workspace/jsonfields.h"
#include "workspace/jsonlayout.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

namespace {

enum class Colour : quint8 { Red, Green };
constexpr std::array colours{"red", "green"};

struct Leaf
{
    QByteArray text = "t";
    qint64 number = 5;

    bool operator==(const Leaf &) const = default;
};

struct Part
{
    bool flag = true;

    bool operator==(const Part &) const = default;
};

/// A part of it has a default of its own: not that of its type.
struct Root
{
    Leaf leaf{.text = "own", .number = 7};
    QList<Leaf> leaves;
    Part part;
    QList<QByteArray> texts{"a"};
    std::chrono::milliseconds time{10};
    double real = 0.5;
    quint64 large = 0;
    Colour colour = Colour::Red;
    QString secret;

    bool operator==(const Root &) const = default;
};

} // namespace

template <>
struct wireloupe::workspace::Fields<Leaf>
{
    static void visit(auto &members)
    {
        members.text("text", &Leaf::text);
        members.number("number", &Leaf::number, Bounds{-10, 10});
    }
};

template <>
struct wireloupe::workspace::Fields<Part>
{
    static void visit(auto &members) { members.flag("flag", &Part::flag); }
};

template <>
struct wireloupe::workspace::Fields<Root>
{
    static void visit(auto &members)
    {
        members.group("leaf", &Root::leaf);
        members.groups("leaves", &Root::leaves);
        members.merged(&Root::part);
        members.texts("texts", &Root::texts);
        members.number("timeMs", &Root::time, Bounds{0, 100});
        members.real("real", &Root::real, 0, 1);
        members.number("large", &Root::large, Bounds{0, ~0ULL});
        members.choice("colour", &Root::colour, colours);
        members.secret("secret", &Root::secret);
    }
};

class TestJsonFields : public QObject
{
    Q_OBJECT

    static Root read(const QByteArray &json)
    {
        JsonMembers members(parseJson(json), QString());
        Root root;
        readMembers(members, root);
        return root;
    }

    static QString failure(const QByteArray &json)
    {
        try {
            read(json);
            return {};
        } catch (const FormatError &error) {
            return error.detail;
        }
    }

private slots:
    void writesWhatIsNotAtTheDefaultOfItsPlace()
    {
        QVERIFY(membersOf(Root{}).empty());
        Root root;
        root.leaf.text = "t"; // the default of its type
        root.leaves = {{}, {.number = -1}};
        QCOMPARE(QByteArray::fromStdString(membersOf(root).dump()),
                 R"({"leaf":{"text":"t"},"leaves":[{},{"number":-1}]})");
    }

    void readsWhatItWrites()
    {
        Root root{.leaf = {.text = "x", .number = -10},
                  .leaves = {{.text = "y"}},
                  .part = {.flag = false},
                  .texts = {},
                  .time = std::chrono::milliseconds(100),
                  .real = 0.1,
                  .large = ~0ULL,
                  .colour = Colour::Green,
                  .secret = u"hush"_s};
        const QByteArray written = layOut(membersOf(root));
        QVERIFY(!written.contains("hush"));
        root.secret.clear();
        QVERIFY(read(written) == root);
        QVERIFY(read("{}") == Root{});
        QVERIFY(read(R"({"leaf":null,"leaves":null,"timeMs":null,"real":null,"colour":null})") == Root{});
    }

    void refusesWhatIsOutOfBounds()
    {
        QCOMPARE(failure(R"({"leaf":{"number":11}})"),
                 u"/leaf/number: a whole number from -10 to 10 is missing"_s);
        QCOMPARE(failure(R"({"leaf":{"number":-11}})"),
                 u"/leaf/number: a whole number from -10 to 10 is missing"_s);
        QCOMPARE(failure(R"({"leaves":[{},{"number":0.5}]})"),
                 u"/leaves/1/number: a whole number from -10 to 10 is missing"_s);
        QCOMPARE(failure(R"({"timeMs":-1})"), u"/timeMs: a whole number from 0 to 100 is missing"_s);
        QCOMPARE(failure(R"({"real":1.1})"), u"/real: a number from 0 to 1 is missing"_s);
        QCOMPARE(failure(R"({"large":-1})"),
                 u"/large: a whole number from 0 to 18446744073709551615 is missing"_s);
        QCOMPARE(failure(R"({"large":18446744073709551616})"),
                 u"/large: a whole number from 0 to 18446744073709551615 is missing"_s);
        QCOMPARE(failure(R"({"real":1e999})"), u"number overflow parsing '1e999'"_s);
        QCOMPARE(failure(R"({"colour":"blue"})"),
                 u"/colour: this is none of the words that are known here: red, green"_s);
        QCOMPARE(failure(R"({"flag":0})"), u"/flag: true or false is missing"_s);
    }

    void namesAndKeepsWhatIsUnknown()
    {
        JsonMembers members(parseJson(R"({"a/b":1,"leaf":{"~":{"x":2}},"leaves":[{},{"y":3}]})"), QString());
        Root root;
        readMembers(members, root);
        QCOMPARE(members.unknown(), (QList<QString>{u"/a~1b"_s, u"/leaf/~0"_s, u"/leaves/1/y"_s}));
        QCOMPARE(members.rest(), R"({"a/b":1,"leaf":{"~":{"x":2}}})");
    }
};

QTEST_GUILESS_MAIN(TestJsonFields)
#include "tst_jsonfields.moc"
