#include <QTest>

#include "capture/filter.h"
#include "capture/filtertext.h"
#include "records.h"

using namespace wireloupe::capture;

class TestFilterText : public QObject
{
    Q_OBJECT

private slots:
    void quotesAnything();
    void joins_data();
    void joins();
};

void TestFilterText::quotesAnything()
{
    QVERIFY(filterTermFor({}).isEmpty());
    QCOMPARE(filterTermFor(QStringLiteral("a or b")), QStringLiteral("\"a or b\""));
    for (const char *text :
         {"plain", "op:ping", "-not", "or", "(", ")", "say \"hi\"", "C:\\x\\", "a\\\"b", "/x/i", "two\nlines",
          "a/b\tc\\n", "\r\n", "\\/\n", "grün\n(.*)", "{\"a\":[1]}\n"}) {
        const QString whole = QString::fromUtf8(text);
        const QString term = filterTermFor(whole);
        QVERIFY2(!term.contains(u'\n') && !term.contains(u'\r'), text);
        for (const QString &filter :
             {term, QStringLiteral("op:text ") + term, QStringLiteral("(%1)").arg(term)}) {
            const auto parsed = Filter::parse(filter);
            QVERIFY2(parsed.filter, qPrintable(filter));
            const Record record = test::sent("<" + whole.toUtf8() + ">");
            QVERIFY2(parsed.filter->matches({Row{0}, record.head, record.payload}), qPrintable(filter));
            const Record other = test::sent(whole.chopped(1).toUtf8());
            QVERIFY2(!parsed.filter->matches({Row{0}, other.head, other.payload}), qPrintable(filter));
        }
    }
}

void TestFilterText::joins_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("joined");
    const auto add = [](const char *filter, const char *term, const char *joined) {
        QTest::newRow(qPrintable(QStringLiteral("%1 + %2").arg(QLatin1String(filter), QLatin1String(term))))
            << QString::fromUtf8(filter) << QString::fromUtf8(term) << QString::fromUtf8(joined);
    };
    add("", "op:ping", "op:ping");
    add("  ", "op:ping", "op:ping");
    add("a b", "op:ping", "a b op:ping");
    add("a or b", "-op:ping", "(a or b) -op:ping");
    add("(a or b) c", "d", "(a or b) c d");
    add("(a or b)", "d", "(a or b) d");
    add("\"a or b\"", "d", "\"a or b\" d");
    add("json:$.a=\"x or y\"", "d", "json:$.a=\"x or y\" d");
    add("a", "b or c", "a (b or c)");
    add("a or b", "c or d", "(a or b) (c or d)");
    add("\"open", "b", "\"open\" b");
    add("a or \"open", "b", "(a or \"open\") b");
    add("op:nonsense", "b", "b");
    add("(a", "b", "b");
    add("a -op:ping b", "-op:ping", "a -op:ping b");
    add("a op:ping b", "-op:ping", "a op:ping b -op:ping");
    add("a or b", "b", "(a or b) b");
    add("a", "", "a");
    add(":) a", "b", ":) a b");
    add(":) or a", "b", "b");
    add("/ b", "/c d", "/c d");
    add("/ b", "\"x/ y\"", "\"x/ y\" / b");
    add(":)", "b or c", ":) (b or c)");
}

void TestFilterText::joins()
{
    QFETCH(QString, filter);
    QFETCH(QString, term);
    const QString joined = joinFilters(filter, term);
    QTEST(joined, "joined");
    QVERIFY(Filter::parse(joined).filter);
}

QTEST_APPLESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
