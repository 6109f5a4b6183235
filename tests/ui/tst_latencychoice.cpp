#include <QTest>

#include "latencysample.h"
#include "ui/latencychoice.h"
#include "ui/latencymisses.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using ui::LatencyChoice;
using Kind = LatencyChoice::Kind;
using Kinds = std::vector<Kind>;

class LatencyChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void gapsAreShownWhereThereIsNothingElse();
    void whatThereIsMostOfIsTheSubject();
    void theUserGoesBeforeWhatSuits();
    void aHiddenKindIsNoSubject();
    void severalHaveAKindInCommon();
    void isTheSameAfterTheNextStart();
    void aBrokenStateIsNone();
    void missesAreCounted();
    void whatIsNotRepeatedIsNoMiss();

private:
    static capture::LatencySnapshot snapshot(int pings, int replies, int received = 0);
    static Kinds shown(const LatencyChoice &choice, const capture::LatencySnapshot &snapshot);
};

capture::LatencySnapshot LatencyChoiceTest::snapshot(int pings, int replies, int received)
{
    test::SampleCapture sample;
    for (int i = 0; i < pings; ++i) {
        sample.frame(Outgoing, wire::Opcode::Ping, QByteArray::number(i), 10ms);
        sample.frame(Incoming, wire::Opcode::Pong, QByteArray::number(i), 1ms);
    }
    for (int i = 0; i < replies; ++i) {
        sample.text(Outgoing, "r" + QByteArray::number(i), 10ms);
        sample.text(Incoming, "r" + QByteArray::number(i), 2ms);
    }
    for (int i = 0; i < received; ++i)
        sample.text(Incoming, "tick", 10ms);
    return test::measured(*sample.store());
}

Kinds LatencyChoiceTest::shown(const LatencyChoice &choice, const capture::LatencySnapshot &snapshot)
{
    Kinds kinds;
    for (const ui::LatencyTrace &trace : choice.traces(snapshot).traces)
        kinds.push_back(trace.kind);
    return kinds;
}

void LatencyChoiceTest::gapsAreShownWhereThereIsNothingElse()
{
    QCOMPARE(shown({}, snapshot(2, 3)), (Kinds{Kind::Ping, Kind::Reply}));
    QCOMPARE(LatencyChoice::available(snapshot(2, 3)), (Kinds{Kind::Ping, Kind::Reply, Kind::Gap}));
    QCOMPARE(shown({}, snapshot(0, 0, 5)), Kinds{Kind::Gap});
    QCOMPARE(shown({}, snapshot(0, 0)), Kinds());
}

void LatencyChoiceTest::whatThereIsMostOfIsTheSubject()
{
    const auto subject = [](const capture::LatencySnapshot &of) {
        const ui::LatencyTraces traces = LatencyChoice().traces(of);
        return traces.traces[traces.subject].kind;
    };
    QCOMPARE(subject(snapshot(5, 3)), Kind::Ping);
    QCOMPARE(subject(snapshot(3, 5)), Kind::Reply);
    QCOMPARE(subject(snapshot(3, 3)), Kind::Reply);
    QCOMPARE(subject(snapshot(1, 0, 50)), Kind::Ping);
    QCOMPARE(subject(snapshot(0, 0, 5)), Kind::Gap);
}

void LatencyChoiceTest::theUserGoesBeforeWhatSuits()
{
    LatencyChoice choice;
    choice.setShown(Kind::Gap, true);
    choice.setShown(Kind::Ping, false);
    QCOMPARE(shown(choice, snapshot(2, 3)), (Kinds{Kind::Reply, Kind::Gap}));
    choice.setSubject(Kind::Ping);
    QCOMPARE(shown(choice, snapshot(2, 3)), (Kinds{Kind::Ping, Kind::Reply, Kind::Gap}));
    QCOMPARE(choice.subject(snapshot(2, 3)), Kind::Ping);
    choice.setSubject(std::nullopt);
    QCOMPARE(choice.subject(snapshot(2, 3)), Kind::Reply);
}

void LatencyChoiceTest::aHiddenKindIsNoSubject()
{
    LatencyChoice choice;
    choice.setSubject(Kind::Reply);
    choice.setShown(Kind::Reply, false);
    QCOMPARE(choice.subject(snapshot(2, 3)), Kind::Ping);
    choice.setShown(Kind::Ping, false);
    QCOMPARE(shown(choice, snapshot(2, 3)), Kinds());
}

void LatencyChoiceTest::severalHaveAKindInCommon()
{
    QCOMPARE(LatencyChoice::foremost({snapshot(2, 50), snapshot(2, 0)}), Kind::Ping);
    QCOMPARE(LatencyChoice::foremost({snapshot(0, 5), snapshot(9, 0)}), Kind::Ping);
    QCOMPARE(LatencyChoice::foremost(std::vector<capture::LatencySnapshot>()), Kind::Reply);
}

void LatencyChoiceTest::isTheSameAfterTheNextStart()
{
    LatencyChoice choice;
    choice.setShown(Kind::Gap, true);
    choice.setShown(Kind::Ping, false);
    choice.setSubject(Kind::Gap);
    LatencyChoice restored;
    restored.restoreState(choice.state());
    QCOMPARE(restored, choice);
    restored.restoreState(LatencyChoice().state());
    QCOMPARE(restored, LatencyChoice());
}

void LatencyChoiceTest::aBrokenStateIsNone()
{
    LatencyChoice choice;
    choice.restoreState({{QStringLiteral("subject"), 17}, {QStringLiteral("nonsense"), true}});
    QCOMPARE(choice, LatencyChoice());
}

void LatencyChoiceTest::missesAreCounted()
{
    test::SampleCapture sample;
    for (int i = 0; i < 3; ++i)
        sample.frame(Outgoing, wire::Opcode::Ping, QByteArray::number(i), 10ms);
    sample.frame(Incoming, wire::Opcode::Pong, "2", 40s);
    sample.text(Incoming, "x", 1s);
    const ui::LatencyMisses misses = ui::missesOf(test::measured(*sample.store()), Kind::Ping);
    QCOMPARE(misses, (ui::LatencyMisses{.unanswered = 2, .late = 1, .interrupted = 0}));
    QCOMPARE(misses.text(), QStringLiteral("2 unanswered · 1 late"));
    QVERIFY(ui::LatencyMisses().text().isEmpty());
}

void LatencyChoiceTest::whatIsNotRepeatedIsNoMiss()
{
    test::SampleCapture sample;
    sample.text(Outgoing, "subscribe", 10ms);
    sample.text(Incoming, "tick", 50s);
    QVERIFY(ui::missesOf(test::measured(*sample.store()), Kind::Reply).isEmpty());
    capture::LatencyRules rules;
    rules.match.kind = capture::MatchRule::Kind::JsonPath;
    rules.match.requestPath = QStringLiteral("$.id");
    test::SampleCapture asked;
    asked.text(Outgoing, R"({"id":1})", 10ms);
    asked.text(Incoming, R"({"tick":1})", 50s);
    QCOMPARE(ui::missesOf(test::measured(*asked.store(), rules), Kind::Reply).unanswered, 1U);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyChoiceTest)
#include "tst_latencychoice.moc"
