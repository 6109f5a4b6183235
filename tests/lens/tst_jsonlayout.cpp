#include <QElapsedTimer>
#include <QTest>

#include "lens/json.h"
#include "lens/jsonlayout.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using lens::JsonLayout;
using lens::JsonToken;

namespace {

QString joined(const JsonLayout &layout)
{
    QString text;
    for (qsizetype row = 0; row < layout.rowCount(); ++row) {
        if (row > 0 && !layout.isContinuation(row))
            text += u'\n';
        text += layout.text(row);
    }
    return text;
}

qsizetype rowOf(const JsonLayout &layout, const QString &part)
{
    for (qsizetype row = 0; row < layout.rowCount(); ++row)
        if (layout.text(row).contains(part))
            return row;
    return -1;
}

QByteArray records(qsizetype size)
{
    QByteArray json = "[";
    for (int id = 0; json.size() < size; ++id)
        json += "{\"id\":" + QByteArray::number(9007199254740993LL + id) +
                ",\"name\":\"Gr\\u00fc\\u00dfe\",\"values\":[1,2.50,null],\"nested\":{\"on\":true}},";
    return json + "0]";
}

} // namespace

class TestJsonLayout : public QObject
{
    Q_OBJECT

private slots:
    void looksAsReindentedText_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray each[] = {R"({"a":1,"b":[true,{"c":"d"}],"e":{},"f":[ ]})",
                                   R"(  {"b":1.250,"a":9007199254740993,"b":[1E400]}  )",
                                   "[]",
                                   " {\n} ",
                                   "[[],[[]],[[1]]]",
                                   "\"text, {not} [json]: \\\"quoted\\\"\"",
                                   "-0.10",
                                   "null",
                                   "[ \"a\" , {\"x\"  :\n\n  [ ] , \"\" : \"\" } ]",
                                   "{\"Gr\xC3\xBC\xC3\x9F\":\"\\ud83d\\ude00\"}"};
        for (const QByteArray &json : each)
            QTest::newRow(json.constData()) << json;
    }

    void looksAsReindentedText()
    {
        QFETCH(QByteArray, json);
        const auto layout = JsonLayout::make(json);
        QCOMPARE(layout->errorOffset(), -1);
        QCOMPARE(joined(*layout), lens::prettyJson(json));
    }

    void foldsEachContainer()
    {
        const auto layout = JsonLayout::make(R"({"a":[1,2,{"b":{}}],"c":{"d":null}})");
        const auto folds = layout->folds();
        QCOMPARE(folds.size(), 4U);
        QCOMPARE(folds[0], (lens::Fold{0, static_cast<quint32>(layout->rowCount() - 1), 0}));
        for (const lens::Fold &fold : folds) {
            const QString first = layout->text(fold.first);
            const QString last = layout->text(fold.last).trimmed();
            QVERIFY(first.endsWith(u'{') ? last.startsWith(u'}') : last.startsWith(u']'));
        }
        QCOMPARE(layout->memberCount(0), 2);
        QCOMPARE(layout->memberCount(1), 3);
        QVERIFY(layout->isObject(0) && !layout->isObject(1) && layout->isComplete(1));
    }

    void namesThePath()
    {
        const auto layout =
            JsonLayout::make(R"({"a":{"b":[0,1,2,{"x y":"deep","q":[]}]},"a":5,"last":[[7]]})");
        const std::pair<QString, QString> expected[] = {{u"\"deep\""_s, u"$.a.b[3][\"x y\"]"_s},
                                                        {u"\"q\""_s, u"$.a.b[3].q"_s},
                                                        {u"\"b\""_s, u"$.a.b"_s},
                                                        {u"5"_s, u"$.a"_s},
                                                        {u"7"_s, u"$.last[0][0]"_s}};
        for (const auto &[part, path] : expected)
            QCOMPARE(layout->path(rowOf(*layout, part)), path);
        QCOMPARE(layout->path(0), u"$"_s);
        QCOMPARE(layout->path(layout->rowCount() - 1), u"$"_s);
        const lens::Fold list = layout->folds()[2];
        QCOMPARE(layout->path(list.first), u"$.a.b"_s);
        QCOMPARE(layout->path(list.last), u"$.a.b"_s);
    }

    void givesTheValue()
    {
        const auto layout = JsonLayout::make(
            "{\"a\": { \"b\": [1, 2] }, \"c\": \"x,]y\", \"d\": -1.50, \"e\": { }, \"f\": [[]]}");
        QCOMPARE(layout->value(rowOf(*layout, u"\"b\""_s)), QByteArrayView("[1, 2]"));
        QCOMPARE(layout->value(rowOf(*layout, u"\"a\""_s)), QByteArrayView("{ \"b\": [1, 2] }"));
        QCOMPARE(layout->value(rowOf(*layout, u"\"c\""_s)), QByteArrayView("\"x,]y\""));
        QCOMPARE(layout->value(rowOf(*layout, u"\"d\""_s)), QByteArrayView("-1.50"));
        QCOMPARE(layout->value(rowOf(*layout, u"\"e\""_s)), QByteArrayView("{ }"));
        QCOMPARE(layout->value(rowOf(*layout, u"2"_s)), QByteArrayView("2"));
        QCOMPARE(layout->value(0), QByteArrayView(layout->json()));
        QCOMPARE(layout->value(rowOf(*layout, u"[]"_s)), QByteArrayView("[]"));
    }

    void tellsTokens()
    {
        const auto layout = JsonLayout::make(R"({"a":[1],"b":"c","d":true})");
        const auto spans = layout->spans(rowOf(*layout, u"\"c\""_s));
        QCOMPARE(spans.size(), 4U);
        QCOMPARE(spans[0], (lens::JsonSpan{2, 3, JsonToken::Name}));
        QCOMPARE(spans[1].token, JsonToken::Punctuation);
        QCOMPARE(spans[2], (lens::JsonSpan{7, 3, JsonToken::String}));
        QCOMPARE(layout->spans(rowOf(*layout, u"true"_s))[2].token, JsonToken::Literal);
        QCOMPARE(layout->spans(rowOf(*layout, u"1"_s))[0].token, JsonToken::Number);
    }

    void showsAsFarAsItGoes()
    {
        const auto layout = JsonLayout::make("{\"a\":1,\"b\":[2,x},\n\"c\":3}");
        QCOMPARE(layout->errorOffset(), 14);
        QCOMPARE(joined(*layout), u"{\n  \"a\": 1,\n  \"b\": [\n    2,\n    x},"_s);
        const qsizetype last = layout->rowCount() - 1;
        QCOMPARE(layout->spans(last)[0].token, JsonToken::Error);
        QVERIFY(layout->value(last).isEmpty());
        QVERIFY(!layout->isComplete(0) && !layout->isComplete(1));
        QCOMPARE(layout->folds()[1].last, static_cast<quint32>(last));
        QCOMPARE(layout->path(3), u"$.b[0]"_s);
    }

    void showsWhatWasCut()
    {
        const QByteArray whole = records(20'000);
        for (qsizetype size = whole.size(); size > whole.size() - 300; --size) {
            const auto layout = JsonLayout::make(whole.first(size));
            QVERIFY(size == whole.size() || layout->errorOffset() == size);
            QVERIFY(joined(*layout).size() >= size);
            QVERIFY(!layout->path(layout->rowCount() - 2).isEmpty());
        }
        const QByteArray huge = "{\"data\":\"" + QByteArray(100'000, 'x');
        QVERIFY(joined(*JsonLayout::make(huge)).size() > 100'000);
    }

    void cutsLongTokens()
    {
        QByteArray text;
        for (int i = 0; text.size() < 10'000; ++i)
            text += i % 3 == 0 ? "\\\\" : i % 3 == 1 ? "\\\"" : "\xE8\xAA\x9E";
        const QByteArray json = "{\"" + text + "\":{\"" + text + "\":\"" + text +
                                "\"},\"n\":" + QByteArray(5000, '7') + ",\"end\":[\"" + text + "\",1]}";
        const auto layout = JsonLayout::make(json);
        QCOMPARE(layout->errorOffset(), -1);
        QCOMPARE(joined(*layout), lens::prettyJson(json));
        for (qsizetype row = 0; row < layout->rowCount(); ++row) {
            QVERIFY(layout->text(row).size() <= 2 * lens::Lines::maxRowBytes + 10);
            for (const lens::JsonSpan &span : layout->spans(row))
                QVERIFY(span.token != JsonToken::Error);
        }
        QCOMPARE(layout->spans(1)[0].token, JsonToken::Name);
        QCOMPARE(layout->path(layout->rowCount() - 3), u"$.end[1]"_s);
        QCOMPARE(layout->value(layout->rowCount() - 4), QByteArrayView("\"" + text + "\""));
        // A container whose name takes several rows.
        QVERIFY(layout->value(1).startsWith("{\"") && layout->value(1).endsWith("\"}"));
        QCOMPARE(layout->path(1), layout->path(layout->folds()[1].first));
    }

    void nestsDeep()
    {
        constexpr qsizetype depth = 100'000;
        const QByteArray deep = QByteArray(depth, '[') + '1' + QByteArray(depth, ']');
        const auto layout = JsonLayout::make(deep);
        QCOMPARE(layout->rowCount(), 2 * depth + 1);
        QCOMPARE(layout->folds().size(), static_cast<std::size_t>(depth));
        QVERIFY(layout->text(depth).size() < 200);
        QCOMPARE(layout->path(depth).size(), 1 + 3 * depth);
        QCOMPARE(layout->value(1).size(), 2 * depth - 1);
        QCOMPARE(JsonLayout::make(deep.chopped(1))->errorOffset(), 2 * depth);
    }

    void isFastAndLinear()
    {
        const QByteArray json = records(10 << 20);
        QElapsedTimer clock;
        clock.start();
        const auto layout = JsonLayout::make(json);
        const qint64 elapsed = clock.elapsed();
        qInfo("10 MiB of JSON, %lld rows: %lld ms", static_cast<long long>(layout->rowCount()),
              static_cast<long long>(elapsed));
        QVERIFY(layout->rowCount() > 500'000);
        QVERIFY2(elapsed < 10'000, qPrintable(QString::number(elapsed)));
        clock.restart();
        QCOMPARE(layout->path(layout->rowCount() - 2), u"$[%1]"_s.arg(layout->memberCount(0) - 1));
        QVERIFY(clock.elapsed() < 100);
    }

    void isCancelled()
    {
        const std::atomic_bool flag = true;
        QVERIFY(!JsonLayout::make(records(1 << 20), &flag));
    }
};

QTEST_APPLESS_MAIN(TestJsonLayout)
#include "tst_jsonlayout.moc"
