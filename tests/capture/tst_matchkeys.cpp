#include <QElapsedTimer>
#include <QTest>

#include "capture/matchkeys.h"

using namespace wireloupe::capture;
using namespace Qt::StringLiterals;

class TestMatchKeys : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatBothCarry_data();
    void findsWhatBothCarry();
    void findsNothingWhereThereIsNone_data();
    void findsNothingWhereThereIsNone();
    void comparesTheTextOfValues();
    void requestsAndRepliesHavePathsOfTheirOwn();
    void aRuleWithAProblemHasNoKeys();
    void aKeyMayBeAMebibyte();
    void isBoundedForHostileJson();
    void isBoundedForACatastrophicExpression();
    void saysWhetherItLooksInside();
};

namespace {

constexpr quint64 seed = 42;

MatchKeys keys(const QString &rule)
{
    return {MatchRule::fromText(rule).value_or(MatchRule()), seed};
}

bool fits(const MatchKeys &keys, QByteArrayView request, QByteArrayView reply)
{
    const auto key = keys.ofRequest(request);
    return key && key == keys.ofReply(reply);
}

} // namespace

void TestMatchKeys::findsWhatBothCarry_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("payload") << u"payload"_s << "a\0b"_ba
                             << "a\0b"_ba;
    QTest::newRow("empty payload") << u"payload"_s << ""_ba
                                   << ""_ba;
    QTest::newRow("order") << u"order"_s << "a"_ba
                           << "b"_ba;
    QTest::newRow("path") << u"json:$.id"_s << R"({"id":7,"m":"x"})"_ba
                          << R"({"r":[1],"id" : 7})"_ba;
    QTest::newRow("deep path") << u"json:$..id"_s << R"({"a":{"id":"q"}})"_ba
                               << R"([[{"id":"q"}]])"_ba;
    QTest::newRow("paths") << u"json:$.id=$.reply.to"_s << R"({"id":7})"_ba
                           << R"({"reply":{"to":7},"id":8})"_ba;
    QTest::newRow("large number") << u"json:$.id"_s << R"({"id":12345678901234567890})"_ba
                                  << R"({"id":12345678901234567890})"_ba;
    QTest::newRow("container") << u"json:$.id"_s << R"({"id":[1,2]})"_ba
                               << R"({"id":[1,2]})"_ba;
    QTest::newRow("regex") << uR"(regex:id=(\w+))"_s << "get id=abc now"_ba
                           << "id=abc: 200"_ba;
    QTest::newRow("regex in other words") << u"regex:(?:req|rep)/(é+)"_s << "req/éé"_ba
                                          << "rep/éé."_ba;
}

void TestMatchKeys::findsWhatBothCarry()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, reply);
    QVERIFY(fits(keys(rule), request, reply));
}

void TestMatchKeys::findsNothingWhereThereIsNone_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("none") << u"none"_s << "a"_ba;
    QTest::newRow("no value") << u"json:$.id"_s << R"({"method":"notify"})"_ba;
    QTest::newRow("null") << u"json:$.id"_s << R"({"id":null})"_ba;
    QTest::newRow("no JSON") << u"json:$.id"_s << R"({"id":7)"_ba;
    QTest::newRow("binary") << u"json:$.id"_s << QByteArray("\x01\x02\"id\"\xff", 7);
    QTest::newRow("no match") << uR"(regex:id=(\d+))"_s << "id=abc"_ba;
    QTest::newRow("group that took no part") << uR"(regex:id(=\d+)?)"_s << "id"_ba;
}

void TestMatchKeys::findsNothingWhereThereIsNone()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, payload);
    QVERIFY(!keys(rule).ofRequest(payload));
    QVERIFY(!keys(rule).ofReply(payload));
}

void TestMatchKeys::comparesTheTextOfValues()
{
    const MatchKeys byId = keys(u"json:$.id"_s);
    QVERIFY(fits(byId, R"({"id":7})", R"({"id":"7"})"));
    QVERIFY(fits(byId, R"({"id":"a/b"})", R"({"id":"a\/b"})"));
    QVERIFY(fits(byId, R"({"id":"\u00e9"})", R"({"id":"é"})"));
    QVERIFY(!fits(byId, R"({"id":7})", R"({"id":70})"));
    QVERIFY(!fits(byId, R"({"id":7})", R"({"id":7.0})"));
}

void TestMatchKeys::requestsAndRepliesHavePathsOfTheirOwn()
{
    const MatchKeys both = keys(u"json:$.id=$.to"_s);
    QVERIFY(both.ofRequest(R"({"id":1})"));
    QVERIFY(!both.ofReply(R"({"id":1})"));
    QVERIFY(!both.ofRequest(R"({"to":1})"));
}

void TestMatchKeys::aRuleWithAProblemHasNoKeys()
{
    for (const QString &rule : {u"json:id"_s, u"json:$.id>3"_s, u"regex:("_s, u"regex:a"_s}) {
        QVERIFY(!problemOfMatchRule(rule).isEmpty());
        QVERIFY(!keys(rule).ofRequest(R"({"id":4})"));
        QCOMPARE(keys(rule).kind(), MatchRule::Kind::None);
    }
}

void TestMatchKeys::aKeyMayBeAMebibyte()
{
    const QByteArray value(1 << 20, 'k');
    const QByteArray request = R"({"id":")" + value + R"("})";
    const QByteArray other = R"({"id":")" + value.chopped(1) + R"(x"})";
    for (const QString &rule : {u"json:$.id"_s, u"regex:\"id\":\"(\\w+)"_s, u"payload"_s}) {
        QVERIFY(fits(keys(rule), request, request));
        QVERIFY2(!fits(keys(rule), request, other), qPrintable(rule));
    }
}

void TestMatchKeys::isBoundedForHostileJson()
{
    const MatchKeys deep = keys(u"json:$..a..b..c..id"_s);
    QElapsedTimer timer;
    timer.start();
    QByteArray nested = QByteArray("{\"a\":{\"b\":{\"c\":").repeated(50'000) + R"({"id":1})" +
                        QByteArray("}}}").repeated(50'000);
    QVERIFY(deep.ofRequest(nested));
    QVERIFY(!deep.ofRequest(nested.chopped(1)));
    QVERIFY(!deep.ofRequest(QByteArray(1 << 20, '[')));
    QVERIFY(!deep.ofRequest("{\"id\":" + QByteArray(1 << 20, '9')));
    QVERIFY(!deep.ofRequest(QByteArray(1 << 20, '\\')));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

/// Each of them would run for years.
void TestMatchKeys::isBoundedForACatastrophicExpression()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray bait = QByteArray(5'000, 'a') + '!';
    for (const QString &rule : {u"regex:((?:a+)+)$"_s, u"regex:((?:a|aa)+)$"_s, u"regex:((?:.*)*)x"_s})
        for (int i = 0; i < 5; ++i)
            QVERIFY(!keys(rule).ofReply(bait));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestMatchKeys::saysWhetherItLooksInside()
{
    QVERIFY(!keys(u"none"_s).needsPayloads());
    QVERIFY(!keys(u"order"_s).needsPayloads());
    for (const QString &rule : {u"payload"_s, u"json:$.id"_s, u"regex:(a)"_s})
        QVERIFY(keys(rule).needsPayloads());
}

QTEST_APPLESS_MAIN(TestMatchKeys)
#include "tst_matchkeys.moc"
