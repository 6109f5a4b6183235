#include <QTest>

#include "ui/urlquery.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::QueryPart;
using ui::UrlQuery;

/// The query of an address taken apart, edited and put together again.
class UrlQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackToTheLetter_data();
    void comesBackToTheLetter();
    void findsTheParts();
    void isReadable_data();
    void isReadable();
    void encodesWhatMustBe_data();
    void encodesWhatMustBe();
    void leavesTheRestAlone();
};

void UrlQueryTest::comesBackToTheLetter_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "ws://", "ws://h", "ws://h/p", "ws://h/p?", "ws://h?a", "ws://h?a=", "ws://h?=a",
          "ws://h?a=b=c", "ws://h?a&&b", "ws://h?&", "ws://h?a=1&a=1&b=%20+%2b", "ws://h?x=%zz&y=%F",
          "ws://h?q#f?g=1", "ws://h#f?g=1", "ws://h?a=%FF%00&ä=ö b", "h:9001/?x=1"})
        QTest::addRow("%s", url) << QString::fromUtf8(url);
}

void UrlQueryTest::comesBackToTheLetter()
{
    QFETCH(const QString, url);
    const UrlQuery query = UrlQuery::parse(url);
    QCOMPARE(query.url(), url);
    UrlQuery again = query;
    again.setRaw(query.raw());
    QCOMPARE(again.parameters, query.parameters);
}

void UrlQueryTest::findsTheParts()
{
    const UrlQuery query = UrlQuery::parse(u"ws://h/p?a=1&flag&a=%20&e=#f"_s);
    QCOMPARE(query.before, u"ws://h/p"_s);
    QCOMPARE(query.fragment, u"#f"_s);
    QCOMPARE(
        query.parameters,
        (QList<ui::QueryParameter>{
            {u"a"_s, u"1"_s, true}, {u"flag"_s, {}, false}, {u"a"_s, u"%20"_s, true}, {u"e"_s, {}, true}}));
    QCOMPARE(query.raw(), u"a=1&flag&a=%20&e="_s);
}

void UrlQueryTest::isReadable_data()
{
    QTest::addColumn<QString>("encoded");
    QTest::addColumn<QString>("text");
    QTest::addRow("plain") << u"a"_s << u"a"_s;
    QTest::addRow("space") << u"a%20b"_s << u"a b"_s;
    QTest::addRow("plus") << u"a+b"_s << u"a+b"_s;
    QTest::addRow("UTF-8") << u"%C3%A4%F0%9F%90%A2"_s << u"ä🐢"_s;
    QTest::addRow("separators") << u"%26%3D%25"_s << u"&=%"_s;
    QTest::addRow("no UTF-8") << u"%FF"_s << u"%FF"_s;
    QTest::addRow("NUL") << u"a%00"_s << u"a%00"_s;
    QTest::addRow("bidi control") << u"%E2%80%AE"_s << u"%E2%80%AE"_s;
    QTest::addRow("no digits") << u"100%"_s << u"100%"_s;
}

void UrlQueryTest::isReadable()
{
    QFETCH(const QString, encoded);
    QFETCH(const QString, text);
    QCOMPARE(ui::queryText(encoded), text);
    QCOMPARE(ui::editedQueryPart(encoded, text, QueryPart::Value), encoded); // not edited at all
}

void UrlQueryTest::encodesWhatMustBe_data()
{
    QTest::addColumn<QString>("encoded");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *tag, const QString &encoded, const QString &text, const QString &name,
                        const QString &value) {
        QTest::addRow("%s", tag) << encoded << text << name << value;
    };
    row("plain", {}, u"Az09-._~"_s, u"Az09-._~"_s, u"Az09-._~"_s);
    row("allowed in a query", {}, u"!$'()*+,;:@/?"_s, u"!$'()*+,;:@/?"_s, u"!$'()*+,;:@/?"_s);
    row("equals", {}, u"a=b"_s, u"a%3Db"_s, u"a=b"_s);
    row("separators", {}, u"a&b#c"_s, u"a%26b%23c"_s, u"a%26b%23c"_s);
    row("percent", {}, u"%41"_s, u"%2541"_s, u"%2541"_s);
    row("space and brackets", {}, u" []{}"_s, u"%20%5B%5D%7B%7D"_s, u"%20%5B%5D%7B%7D"_s);
    row("UTF-8", {}, u"ä🐢"_s, u"%C3%A4%F0%9F%90%A2"_s, u"%C3%A4%F0%9F%90%A2"_s);
    row("escapes that are no text", u"%FF"_s, u"%FFx "_s, u"%FFx%20"_s, u"%FFx%20"_s);
    row("no digits", u"100%"_s, u"101%"_s, u"101%25"_s, u"101%25"_s);
}

void UrlQueryTest::encodesWhatMustBe()
{
    QFETCH(const QString, encoded);
    QFETCH(const QString, text);
    QTEST(ui::editedQueryPart(encoded, text, QueryPart::Name), "name");
    QTEST(ui::editedQueryPart(encoded, text, QueryPart::Value), "value");
}

void UrlQueryTest::leavesTheRestAlone()
{
    UrlQuery query = UrlQuery::parse(u"ws://h/?a=%7e&b&a=+%2B&c=%FF"_s);
    query.parameters[1].name = ui::editedQueryPart(query.parameters[1].name, u"b c"_s, QueryPart::Name);
    QCOMPARE(query.url(), u"ws://h/?a=%7e&b%20c&a=+%2B&c=%FF"_s);
    query.parameters.removeFirst();
    query.parameters.move(0, 2);
    QCOMPARE(query.url(), u"ws://h/?a=+%2B&c=%FF&b%20c"_s);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::UrlQueryTest)

#include "tst_urlquery.moc"
