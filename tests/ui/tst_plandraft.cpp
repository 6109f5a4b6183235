#include <QSignalSpy>
#include <QTest>

#include "ui/plandraft.h"

namespace wireloupe {

using server::Mode;
using ui::PlanDraft;

class PlanDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryOtherPathLast();
    void tellsOfEditsOnly();
    void movesRoutesButNotTheLast();
    void findsPathsThatAreFree();
    void fillsInWhatNobodyHasTouched();
};

namespace {

server::ServerPlan planOf(const QList<QByteArray> &paths)
{
    server::ServerPlan plan;
    for (const QByteArray &path : paths)
        plan.routes.append({.path = path});
    return plan;
}

QList<QByteArray> pathsOf(const PlanDraft &draft)
{
    QList<QByteArray> paths;
    for (int at = 0; at < draft.count(); ++at)
        paths.append(draft.pathAt(at));
    return paths;
}

} // namespace

void PlanDraftTest::showsEveryOtherPathLast()
{
    PlanDraft draft;
    QCOMPARE(draft.count(), 1);
    QCOMPARE(draft.current(), draft.otherwise());
    draft.setPlan(planOf({"/a", "/b"}));
    QCOMPARE(pathsOf(draft), (QList<QByteArray>{"/a", "/b", ""}));
    QCOMPARE(draft.current(), 2);
}

void PlanDraftTest::tellsOfEditsOnly()
{
    PlanDraft draft;
    QSignalSpy edited(&draft, &PlanDraft::edited);
    draft.setPlan(planOf({"/a"}));
    QCOMPARE(edited.count(), 0);
    server::BehaviorOptions behavior;
    draft.setBehavior(0, behavior);
    QCOMPARE(edited.count(), 0);
    behavior.mode = Mode::Sink;
    draft.setBehavior(0, behavior);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(draft.plan().routes.first().behavior.mode, Mode::Sink);
    QCOMPARE(draft.plan().behavior.mode, Mode::Echo);
    draft.setFaults(1, {.drop = 0.5});
    draft.setSchema(0, {.schema = "{}"});
    QCOMPARE(edited.count(), 3);
    QCOMPARE(draft.plan().faults.drop, 0.5);
    QCOMPARE(draft.plan().routes.first().schema.schema, QByteArray("{}"));
}

void PlanDraftTest::movesRoutesButNotTheLast()
{
    PlanDraft draft;
    draft.setPlan(planOf({"/a", "/b", "/c"}));
    draft.moveRoute(0, 2);
    QCOMPARE(pathsOf(draft), (QList<QByteArray>{"/b", "/c", "/a", ""}));
    QCOMPARE(draft.current(), 2);
    draft.moveRoute(2, 3);
    draft.moveRoute(3, 0);
    draft.removeRoute(3);
    QCOMPARE(pathsOf(draft), (QList<QByteArray>{"/b", "/c", "/a", ""}));
    draft.removeRoute(2);
    QCOMPARE(pathsOf(draft), (QList<QByteArray>{"/b", "/c", ""}));
    QCOMPARE(draft.current(), 2);
}

void PlanDraftTest::findsPathsThatAreFree()
{
    PlanDraft draft;
    draft.addRoute();
    draft.addRoute();
    QCOMPARE(pathsOf(draft), (QList<QByteArray>{"/path", "/path2", ""}));
    QCOMPARE(draft.current(), 1);
    draft.setPath(1, "/chat/*");
    QCOMPARE(draft.pathAt(1), QByteArray("/chat/*"));
}

void PlanDraftTest::fillsInWhatNobodyHasTouched()
{
    const server::ServerPlan before = planOf({"/a", "/b"});
    server::ServerPlan after = before;
    after.schema.schema = "{}";
    for (server::Route &route : after.routes)
        route.schema.schema = "{}";
    PlanDraft draft;
    draft.setPlan(before);
    draft.setBehavior(1, {.mode = Mode::Sink});
    QSignalSpy edited(&draft, &PlanDraft::edited);
    draft.fillIn(before, after);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(draft.schemaAt(0).schema, QByteArray("{}"));
    QCOMPARE(draft.behaviorAt(1).mode, Mode::Sink);
    QVERIFY(draft.schemaAt(1).schema.isEmpty());
    QCOMPARE(draft.schemaAt(2).schema, QByteArray("{}"));
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::PlanDraftTest)
#include "tst_plandraft.moc"
