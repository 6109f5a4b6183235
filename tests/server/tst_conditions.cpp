#include "server/conditions.h"

#include <QTest>

#include "server/echo.h"
#include "server/faultypeer.h"
#include "server/manualclock.h"
#include "server/recordingpeer.h"
#include "server/router.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wireloupe::wire::Message>;
using Reaction = SchemaGuard::Reaction;

class TestConditions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_counters = std::make_shared<Counters>(); }

    void stepAsideWhereThereIsNothingToDo()
    {
        auto echo = std::make_unique<Echo>(EchoOptions(), m_clock);
        const Behavior *same = echo.get();
        QCOMPARE(underConditions(std::move(echo), {}, {}, m_clock, m_counters).get(), same);
    }

    void makeFaults()
    {
        Conditions conditions(std::make_unique<Echo>(EchoOptions(), m_clock), {.latency = 100ms}, {}, m_clock,
                              m_counters);
        RecordingPeer peer(1);
        conditions.add(peer);
        conditions.receive(peer, text("a"));
        QVERIFY(peer.sent.isEmpty());
        m_clock.advance(100ms);
        QCOMPARE(peer.sent, Messages{text("a")});
        conditions.receive(peer, text("b"));
        conditions.remove(peer);
        m_clock.advance(1s);
        QCOMPARE(peer.sent, Messages{text("a")});
    }

    void makeFaultsOfWhatIsSentByHand()
    {
        ServerPlan plan;
        plan.faults.duplicate = 1;
        plan.routes = {{.path = "/good"}};
        Router router(plan, m_clock, nullptr, m_counters);
        RecordingPeer bad(1), good(2, "/good"), stranger(3);
        router.add(bad);
        router.add(good);
        for (RecordingPeer *peer : {&bad, &good, &stranger})
            router.sendByHand(*peer, text("a"));
        QCOMPARE(bad.sent, (Messages{text("a"), text("a")}));
        QCOMPARE(good.sent, Messages{text("a")});
        QVERIFY(stranger.sent.isEmpty());
        QCOMPARE(m_counters->of(FaultAct::Duplicated), quint64{1});
    }

    void answerWhatBreaksTheSchema()
    {
        Conditions conditions(std::make_unique<Echo>(EchoOptions(), m_clock), {}, m_schema, m_clock,
                              m_counters);
        RecordingPeer peer(1);
        conditions.add(peer);
        conditions.receive(peer, text(R"({"n": 1})"));
        conditions.receive(peer, text(R"({"n": "x"})"));
        conditions.receive(peer, binary("hello"));
        QCOMPARE(peer.sent,
                 (Messages{text(R"({"n": 1})"),
                           text(R"({"error":"schema","expected":"a value of type number","path":"/n"})"),
                           text(R"({"error":"schema","expected":"JSON","path":""})")}));
        QVERIFY(peer.closed.isEmpty());
        QCOMPARE(m_counters->of(GuardAct::AnsweredSchema), 2);
        conditions.remove(peer);
    }

    void closeForWhatBreaksTheSchema()
    {
        m_schema.reaction = Reaction::Close;
        Conditions conditions(std::make_unique<Echo>(EchoOptions(), m_clock), {}, m_schema, m_clock,
                              m_counters);
        RecordingPeer peer(1);
        conditions.add(peer);
        conditions.receive(peer, text(R"({"n": "x"})"));
        QVERIFY(peer.sent.isEmpty());
        QCOMPARE(peer.closed,
                 (QList<std::pair<quint16, QByteArray>>{{1008, "/n: expected a value of type number"}}));
        QCOMPARE(peer.blamed, QList<Blame>{Blame::Guard});
        QCOMPARE(m_counters->of(GuardAct::ClosedSchema), 1);
        m_schema.reaction = Reaction::Answer;
    }

    void judgeWhatComesThroughTheFaults()
    {
        Conditions conditions(std::make_unique<Echo>(EchoOptions(), m_clock),
                              {.direction = FaultOptions::Direction::Incoming, .drop = 1}, m_schema, m_clock,
                              m_counters);
        RecordingPeer peer(1);
        conditions.add(peer);
        conditions.receive(peer, text("no JSON"));
        QVERIFY(peer.sent.isEmpty());
        QCOMPARE(m_counters->of(FaultAct::Dropped), 1);
        QCOMPARE(m_counters->of(GuardAct::AnsweredSchema), 0);
    }

    void areThoseOfThePath()
    {
        ServerPlan plan;
        plan.schema = m_schema;
        plan.routes = {{.path = "/bad", .faults = {.duplicate = 1, .throttle = 1000}}};
        Router router(plan, m_clock, nullptr, m_counters);
        RecordingPeer bad(1, "/bad"), other(2, "/other");
        router.add(bad);
        router.add(other);
        QCOMPARE(bad.wireFaults.throttle, 1000);
        router.receive(bad, text("a"));
        router.receive(other, text("a"));
        QCOMPARE(bad.sent, (Messages{text("a"), text("a")}));
        QCOMPARE(other.sent.size(), 1);
        QVERIFY(other.sent.first().payload.contains("schema"));
        // A plan without them ends them.
        Router next({}, m_clock, nullptr, m_counters);
        next.add(bad);
        QCOMPARE(bad.wireFaults, WireFaults());
    }

    void areRefusedWhereTheyCannotBe()
    {
        ServerPlan plan;
        QCOMPARE(problemOf(plan), QByteArray());
        plan.routes = {{.path = "/chat", .schema = {.schema = "{"}}};
        QCOMPARE(problemOf(plan), QByteArray("/chat: The schema is not JSON"));
        plan.schema.schema = "[]";
        QCOMPARE(problemOf(plan), QByteArray("The schema is not a JSON object"));
    }

private:
    ManualClock m_clock;
    std::shared_ptr<Counters> m_counters;
    SchemaGuard m_schema{.schema = R"({"properties": {"n": {"type": "number"}}})"};
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
