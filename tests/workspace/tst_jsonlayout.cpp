#include <nlohmann/json.hpp>

#include <QTest>

#include "workspace/jsonlayout.h"

using namespace wireloupe::workspace;
using Json = nlohmann::ordered_json;

class TestJsonLayout : public QObject
{
    Q_OBJECT

private slots:
    void laysOut()
    {
        QCOMPARE(layOut(Json::parse(R"({"b":1,"a":[{"x":"y","z":true},{"x":null}],"e":[],"s":["1","2"]})")),
                 "{\n"
                 "  \"b\": 1,\n"
                 "  \"a\": [\n"
                 "    {\"x\": \"y\", \"z\": true},\n"
                 "    {\"x\": null}\n"
                 "  ],\n"
                 "  \"e\": [],\n"
                 "  \"s\": [\"1\", \"2\"]\n"
                 "}\n");
        QCOMPARE(layOut(Json::object()), "{}\n");
    }

    void losesNothing()
    {
        const Json value = Json::parse(R"({"a\nb":{"ü":[[],[1,[2.5,-3]],{}]},"":[{"":"\u0000\n"}]})");
        QVERIFY(Json::parse(layOut(value).toStdString()) == value);
    }

    void survivesBrokenText() { QCOMPARE(layOut(Json("a\xFF")), "\"a\xEF\xBF\xBD\"\n"); }
};

QTEST_APPLESS_MAIN(TestJsonLayout)
#include "tst_jsonlayout.moc"
