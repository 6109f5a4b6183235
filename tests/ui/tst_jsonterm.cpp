#include <QTest>

#include "capture/filter.h"
#include "lens/json.h"
#include "ui/jsonterm.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

class JsonTermTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTerms();
    void isUnderstoodByTheFilter();
    void refusesWhatDoesNotFit();
};

void JsonTermTest::writesTerms()
{
    const auto layout = lens::JsonLayout::make("{\"a\":[1.50,null],\"b c\":\"x \\\"y\\\"\",\"d\":{}}");
    QCOMPARE(ui::jsonTerm(*layout, 2).value(), u"json:$.a[0]=1.50"_s);
    QCOMPARE(ui::jsonTerm(*layout, 3).value(), u"json:$.a[1]=null"_s);
    QCOMPARE(ui::jsonTerm(*layout, 5).value(), u"json:$[\"b c\"]=\"x \\\"y\\\"\""_s);
    for (const int row : {0, 1, 4, 6, 7})
        QVERIFY(!ui::jsonTerm(*layout, row));
}

// Every value of a text, looked for with its own term, is found there, and not in a text without it.
void JsonTermTest::isUnderstoodByTheFilter()
{
    const QByteArray json =
        "{\"plain\":\"word\",\"two words\":\"a b\",\"quo\\\"te\":\"it's \\\"it\\\"\","
        "\"back\\\\slash\":\"c:\\\\dir\",\"n\":-1.5e3,\"list\":[true,[\"deep (x)\"]],\"\":\"\","
        "\"Gr\xC3\xBC\xC3\x9F\":\"\\u20ac\",\"a.b\":\"=\",\"x[0]\":\"~\"}";
    const auto layout = lens::JsonLayout::make(json);
    QCOMPARE(layout->errorOffset(), -1);
    const auto passes = [](const QString &term, const QByteArray &payload) {
        const auto result = capture::Filter::parse(term);
        capture::RecordView view;
        view.head.kind = capture::RecordKind::Frame;
        view.head.opcode = wire::Opcode::Text;
        view.payload = payload;
        return result.filter && result.filter->matches(view);
    };
    int terms = 0;
    for (qsizetype row = 0; row < layout->rowCount(); ++row) {
        const auto term = ui::jsonTerm(*layout, row);
        if (!term)
            continue;
        ++terms;
        QVERIFY2(passes(*term, json), qPrintable(*term));
        QVERIFY2(!passes(*term, "{\"other\":0}"), qPrintable(*term));
    }
    QCOMPARE(terms, 11);
}

void JsonTermTest::refusesWhatDoesNotFit()
{
    const QByteArray json = "[\"line\\nfeed\",\"" + QByteArray(2000, 'x') + "\",oops";
    const auto layout = lens::JsonLayout::make(json);
    for (qsizetype row = 0; row < layout->rowCount(); ++row)
        QVERIFY(!ui::jsonTerm(*layout, row));
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::JsonTermTest)
#include "tst_jsonterm.moc"
