#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "formats/summaryjson.h"
#include "summaries.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using namespace Qt::StringLiterals;

class TestSummaryJson : public QObject
{
    Q_OBJECT

private slots:
    void isAnObjectOnOneLine();
    void holdsAllThereIs();
    void leavesOutWhatIsNotThere();

private:
    static QJsonObject parsed(const capture::CaptureSummary &summary);
};

QJsonObject TestSummaryJson::parsed(const capture::CaptureSummary &summary)
{
    return QJsonDocument::fromJson(toJson(summary)).object();
}

void TestSummaryJson::isAnObjectOnOneLine()
{
    const QByteArray line = toJson(test::fullSummary());
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void TestSummaryJson::holdsAllThereIs()
{
    const QJsonObject json = parsed(test::fullSummary());
    QCOMPARE(json[u"capture"], u"/captures/day.wlcap"_s);
    QCOMPARE(json[u"startedAt"], u"2026-11-20T23:59:59.000000000Z"_s);
    QCOMPARE(json[u"duration"], 10);
    QCOMPARE(json[u"rows"], 1204);
    QCOMPARE(json[u"droppedRows"], 12'000);
    QCOMPARE(json[u"missingRecords"], 30);
    QCOMPARE(json[u"frames"][u"in"][u"bytes"], 20'000'000);
    QCOMPARE(json[u"opcodes"].toObject().keys(), (QStringList{u"0x3"_s, u"close"_s, u"text"_s}));
    QCOMPARE(json[u"opcodes"][u"text"][u"out"][u"frames"], 498);
    QCOMPARE(json[u"connections"][1][u"connection"], 2);
    QCOMPARE(json[u"connections"][1][u"first"], 1.5);
    const QJsonArray closes{QJsonObject{{u"code"_s, 1000}, {u"in"_s, 1}, {u"out"_s, 2}},
                            QJsonObject{{u"code"_s, 4001}, {u"in"_s, 0}, {u"out"_s, 1}}};
    QCOMPARE(json[u"closeCodes"], closes);
    QCOMPARE(json[u"violations"], (QJsonObject{{u"reservedOpcode"_s, 1}}));
    QCOMPARE(json[u"compression"][u"inflatedBytes"], 12'000);
    QCOMPARE(json[u"rates"][u"width"], 0.001);
    QCOMPARE(json[u"rates"][u"bins"],
             (QJsonArray{QJsonArray{600, 0, 20'000'000, 0}, QJsonArray{0, 500, 0, 3400}}));
}

void TestSummaryJson::leavesOutWhatIsNotThere()
{
    capture::CaptureSummary summary;
    QVERIFY(!parsed(summary).contains(u"capture"_s));
    QVERIFY(!parsed(summary).contains(u"damage"_s));
    summary.damage = {.kind = capture::FileDamage::Kind::Torn, .offset = 99, .detail = {}, .droppedBytes = 3};
    const QJsonObject damage{{u"kind"_s, u"torn"_s},
                             {u"offset"_s, 99},
                             {u"gaps"_s, 0},
                             {u"skippedBytes"_s, 0},
                             {u"droppedBytes"_s, 3}};
    QCOMPARE(parsed(summary)[u"damage"], damage);
}

QTEST_GUILESS_MAIN(TestSummaryJson)
#include "tst_summaryjson.moc"
