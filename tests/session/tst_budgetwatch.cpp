#include <QSignalSpy>
#include <QTest>

#include "capture/latencybook.h"
#include "session/budgetwatch.h"

using namespace wireloupe;
using namespace wireloupe::session;
using namespace std::chrono_literals;
using capture::BudgetVerdict;
using capture::LatencyBudget;
using Entry = BudgetWatch::Entry;
using Kind = BudgetWatch::Kind;
using std::chrono::nanoseconds;

namespace {

LatencyBudget budget(const char *text)
{
    return std::get<LatencyBudget>(LatencyBudget::parse(QString::fromLatin1(text)));
}

/// A capture that grows.
class Capture
{
public:
    explicit Capture(const capture::LatencyRules &rules = {}) : m_book(rules, 0s) {}

    void ask(wire::Opcode opcode, const QByteArray &payload, nanoseconds at)
    {
        add(capture::Direction::Outgoing, opcode, payload, at);
    }
    void answer(wire::Opcode opcode, const QByteArray &payload, nanoseconds at)
    {
        add(capture::Direction::Incoming, opcode, payload, at);
    }
    void ping(nanoseconds at, nanoseconds took)
    {
        const QByteArray payload = QByteArray::number(++m_pings);
        ask(wire::Opcode::Ping, payload, at);
        answer(wire::Opcode::Pong, payload, at + took);
    }
    void pings(nanoseconds from, nanoseconds step, int count, nanoseconds took)
    {
        for (int i = 0; i < count; ++i)
            ping(from + i * step, took);
    }
    capture::LatencySnapshot at(nanoseconds now)
    {
        m_book.advance(now);
        return m_book.snapshot();
    }

private:
    void add(capture::Direction direction, wire::Opcode opcode, const QByteArray &payload, nanoseconds at)
    {
        capture::RecordHead head;
        head.time = at;
        head.connection = capture::ConnectionId{1};
        head.direction = direction;
        head.opcode = opcode;
        head.flags = capture::RecordFlag::Fin;
        head.payloadLength = static_cast<quint64>(payload.size());
        m_book.add(capture::Row{m_rows++}, head, payload);
    }

    capture::LatencyBook m_book;
    qint64 m_rows = 0;
    int m_pings = 0;
};

/// What was told, in order: "0 pass", "1 fail".
class Flips
{
public:
    explicit Flips(BudgetWatch &watch)
    {
        QObject::connect(
            &watch, &BudgetWatch::flipped, &watch,
            [this](qsizetype index, const Entry &entry) {
                static constexpr const char *names[] = {"unknown", "pass", "fail"};
                told.append(QByteArray::number(index) + ' ' + names[static_cast<int>(entry.status.verdict)]);
            });
    }

    QList<QByteArray> told;
};

} // namespace

class TestBudgetWatch : public QObject
{
    Q_OBJECT

private slots:
    void judgesEachKindByItsOwnSamples();
    void countsEachSampleOnce();
    void whatWasMeasuredBeforeDoesNotCount();
    void beginsAnewWithASnapshotThatDoes();
    void requestsWithoutAnswersCount();
    void repeatsAreNoRequests();
    void silenceIsNoticed();
    void tellsOfChangesAFewTimesASecond();
    void aSlotMayChangeTheBudgets();
};

void TestBudgetWatch::judgesEachKindByItsOwnSamples()
{
    BudgetWatch watch;
    watch.setBudgets({budget("p90<10ms/1s"), budget("reply:p90<10ms/1s"), budget("max<1s/1s")});
    Flips flips(watch);
    Capture capture;
    watch.take(capture.at(0s), 0s);
    for (int i = 0; i < 20; ++i) {
        const nanoseconds at = i * 100ms;
        capture.ping(at, 1ms);
        const QByteArray text = "message " + QByteArray::number(i);
        capture.ask(wire::Opcode::Text, text, at + 2ms);
        capture.answer(wire::Opcode::Text, text, at + 32ms);
    }
    watch.take(capture.at(2s), 2s);
    QCOMPARE(flips.told, (QList<QByteArray>{"2 pass", "0 pass", "1 fail"}));
    const QList<Entry> entries = watch.entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[1].budget, budget("reply:p90<10ms/1s"));
    QCOMPARE(entries[0].status.verdict, BudgetVerdict::Pass);
    QCOMPARE(entries[1].status.verdict, BudgetVerdict::Fail);
    QCOMPARE(entries[1].status.now.value, std::optional(nanoseconds(30ms)));
    QCOMPARE(entries[2].status.verdict, BudgetVerdict::Pass);
}

void TestBudgetWatch::countsEachSampleOnce()
{
    BudgetWatch watch;
    watch.setBudgets({budget("p50<10ms/10s")});
    Capture capture;
    watch.take(capture.at(0s), 0s);
    for (int i = 0; i < 6; ++i) {
        capture.ping(i * 100ms, 1ms);
        const nanoseconds now = i * 100ms + 1ms;
        watch.take(capture.at(now), now);
        watch.take(capture.at(now), now);
    }
    watch.finish();
    QCOMPARE(watch.entries().first().status.now.count, 6);
}

void TestBudgetWatch::whatWasMeasuredBeforeDoesNotCount()
{
    Capture capture;
    capture.pings(0s, 10ms, 50, 60ms);
    BudgetWatch watch;
    watch.setBudgets({budget("max<50ms/10s")});
    watch.take(capture.at(1s), 1s);
    watch.finish();
    QCOMPARE(watch.entries().first().status.now.count, 0);
    watch.setBudgets({budget("p50<50ms/10s")});
    watch.take(capture.at(1s), 1s);
    capture.pings(1s, 10ms, 7, 1ms);
    watch.take(capture.at(2s), 2s);
    watch.finish();
    QCOMPARE(watch.entries().first().status.now.count, 7);
    QCOMPARE(watch.entries().first().status.verdict, BudgetVerdict::Pass);

    watch.reset(); // from here on all that a snapshot holds
    watch.take(capture.at(2s), 2s);
    watch.finish();
    QCOMPARE(watch.entries().first().status.now.count, 57);
    QCOMPARE(watch.entries().first().status.verdict, BudgetVerdict::Fail);
}

void TestBudgetWatch::beginsAnewWithASnapshotThatDoes()
{
    BudgetWatch watch;
    watch.setBudgets({budget("max<50ms/10s")});
    Capture capture;
    watch.take(capture.at(0s), 0s);
    capture.pings(0s, 10ms, 50, 60ms);
    watch.take(capture.at(1s), 1s);
    QCOMPARE(watch.entries().first().status.verdict, BudgetVerdict::Fail);
    Capture cleared;
    cleared.pings(0s, 10ms, 10, 1ms);
    watch.take(cleared.at(1s), 1s);
    QCOMPARE(watch.entries().first().status.verdict, BudgetVerdict::Pass);
    QCOMPARE(watch.entries().first().status.failures, 0);
    QCOMPARE(watch.entries().first().status.now.count, 10);
}

void TestBudgetWatch::requestsWithoutAnswersCount()
{
    BudgetWatch watch;
    watch.setBudgets({budget("max<1h/10s"), budget("reply:max<1h/10s")});
    capture::LatencyRules rules;
    rules.match.kind = capture::MatchRule::Kind::Order;
    Capture capture(rules);
    watch.take(capture.at(0s), 0s);
    capture.ask(wire::Opcode::Ping, "1", 0s);
    capture.ask(wire::Opcode::Text, "hello", 0s);
    watch.take(capture.at(29s), 29s);
    QCOMPARE(watch.entries()[0].status.verdict, BudgetVerdict::Unknown);
    watch.take(capture.at(31s), 31s);
    watch.finish();
    for (const Entry &entry : watch.entries()) {
        QCOMPARE(entry.status.verdict, BudgetVerdict::Fail);
        QCOMPARE(entry.status.now, (capture::BudgetFigure{1, 1, std::nullopt}));
    }
}

void TestBudgetWatch::repeatsAreNoRequests()
{
    BudgetWatch watch;
    watch.setBudgets({budget("reply:max<1h/10s")});
    Capture capture;
    watch.take(capture.at(0s), 0s);
    capture.ask(wire::Opcode::Text, "not repeated by anybody", 0s);
    watch.take(capture.at(40s), 40s);
    watch.finish();
    QCOMPARE(watch.entries()[0].status, capture::BudgetStatus());
}

void TestBudgetWatch::silenceIsNoticed()
{
    BudgetWatch watch;
    watch.setBudgets({budget("p50<50ms/1s")});
    Flips flips(watch);
    Capture capture;
    watch.take(capture.at(0s), 0s);
    capture.pings(0s, 100ms, 20, 1ms);
    watch.take(capture.at(2s), 2s);
    watch.advance(10s);
    QCOMPARE(flips.told, (QList<QByteArray>{"0 pass", "0 unknown"}));
}

void TestBudgetWatch::tellsOfChangesAFewTimesASecond()
{
    BudgetWatch watch;
    QSignalSpy changed(&watch, &BudgetWatch::changed);
    watch.setBudgets({budget("max<50ms/100ms")});
    QElapsedTimer timer;
    timer.start();
    nanoseconds at{};
    while (timer.elapsed() < 1000) {
        watch.add(Kind::Ping, at += 1ms, 1ms);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(changed.size() >= 1);
    QVERIFY2(changed.size() <= 1 + timer.elapsed() / 250, qPrintable(QString::number(changed.size())));
}

void TestBudgetWatch::aSlotMayChangeTheBudgets()
{
    BudgetWatch watch;
    watch.setBudgets({budget("max<50ms/100ms"), budget("max<20ms/100ms")});
    int told = 0;
    connect(&watch, &BudgetWatch::flipped, this, [&] {
        ++told;
        watch.setBudgets({});
    });
    watch.add(Kind::Ping, 0s, 1ms);
    watch.add(Kind::Ping, 1s, 1ms);
    QCOMPARE(told, 4); // of each that it was kept, and then unknown
    QVERIFY(watch.isEmpty());
}

QTEST_GUILESS_MAIN(TestBudgetWatch)
#include "tst_budgetwatch.moc"
