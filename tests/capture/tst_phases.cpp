#include "capture/phases.h"

#include "records.h"
#include "storefolder.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::capture;

class TestPhases : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findsAnAttemptFromAnyOfItsRows();
    void tellsAttemptsApart();
    void tellsWhereAnAttemptFailed();
    void tellsConnectionsApart();
    void looksNoFurtherThanItMay();
    void findsNothingWhereNothingBegan();

private:
    /// Appends a row a millisecond after the one before it.
    void add(Record record, quint32 connection = 1);
    void add(StateKind kind, Phase phase = Phase::None, const std::optional<PhaseTimes> &times = {},
             quint32 connection = 1);
    std::optional<ConnectionPhases> phases(qint64 row) const { return phasesOf(*m_store, Row{row}); }

    std::shared_ptr<Store> m_store;
};

namespace {

const PhaseTimes someTimes{1us, 2us, {}, 3us, 4us};
const PhaseTimes otherTimes{{}, 20us, 30us, {}, {}};

} // namespace

void TestPhases::init()
{
    m_store = Store::create().store;
    QVERIFY(m_store);
}

void TestPhases::add(Record record, quint32 connection)
{
    record.head.connection = ConnectionId{connection};
    record.head.time = m_store->origin() + std::chrono::milliseconds(m_store->count());
    m_store->append(record);
}

void TestPhases::add(StateKind kind, Phase phase, const std::optional<PhaseTimes> &times, quint32 connection)
{
    StateEvent event;
    event.kind = kind;
    event.phase = phase;
    event.times = times;
    add(test::event(event), connection);
}

void TestPhases::findsAnAttemptFromAnyOfItsRows()
{
    add(StateKind::Connecting);
    add(test::handshake(RecordKind::HandshakeRequest, "GET"));
    add(StateKind::Secured);
    add(StateKind::Open, Phase::Open, someTimes);
    add(test::sent("ours is not waited for"));
    add(test::received("first"));
    add(test::received("second"));
    add(StateKind::Closed, Phase::Closing);
    ConnectionPhases expected;
    expected.times = someTimes;
    expected.firstFrame = 2ms;
    for (qint64 row = 0; row < m_store->count(); ++row)
        QCOMPARE(phases(row), expected);
}

void TestPhases::tellsAttemptsApart()
{
    add(StateKind::Connecting);
    add(StateKind::Failed, Phase::Tcp, otherTimes);
    add(StateKind::Waiting);
    add(StateKind::Connecting);
    add(StateKind::Open, Phase::Open, someTimes);
    add(StateKind::Closed, Phase::Open);
    add(StateKind::Waiting);
    add(StateKind::Connecting);
    add(StateKind::Open, Phase::Open, otherTimes);
    add(test::received("x"));
    add(StateKind::Connecting);
    for (const qint64 row : {0, 1, 2}) {
        QCOMPARE(toInt(phases(row)->connecting), 0);
        QCOMPARE(phases(row)->times, otherTimes);
        QCOMPARE(phases(row)->failedAfter, 1ms);
    }
    for (const qint64 row : {3, 4, 5, 6}) {
        QCOMPARE(toInt(phases(row)->connecting), 3);
        QCOMPARE(phases(row)->start, 3ms);
        QCOMPARE(phases(row)->times, someTimes);
        QVERIFY(!phases(row)->firstFrame);
        QVERIFY(!phases(row)->failedAfter);
    }
    for (const qint64 row : {7, 8, 9}) {
        QCOMPARE(toInt(phases(row)->connecting), 7);
        QCOMPARE(phases(row)->times, otherTimes);
        QCOMPARE(phases(row)->firstFrame, 1ms);
    }
    QCOMPARE(toInt(phases(10)->connecting), 10);
    QCOMPARE(phases(10)->times, PhaseTimes{}); // not over yet
}

void TestPhases::tellsWhereAnAttemptFailed()
{
    add(StateKind::Connecting);
    add(test::handshake(RecordKind::HandshakeRequest, "GET"));
    add(StateKind::Failed, Phase::Upgrade); // as an older version wrote it
    QCOMPARE(phases(0)->failedIn, Phase::Upgrade);
    QCOMPARE(phases(0)->failedAfter, 2ms);
    QCOMPARE(phases(0)->times, PhaseTimes{});
}

void TestPhases::tellsConnectionsApart()
{
    add(StateKind::Connecting, Phase::None, {}, 1);
    add(StateKind::Connecting, Phase::None, {}, 2);
    add(StateKind::Open, Phase::Open, someTimes, 2);
    add(test::received("of 2"), 2);
    add(StateKind::Open, Phase::Open, otherTimes, 1);
    add(test::received("of 2"), 2);
    add(test::received("of 1"), 1);
    QCOMPARE(phases(4)->times, otherTimes);
    QCOMPARE(phases(4)->firstFrame, 2ms);
    QCOMPARE(toInt(phases(5)->connecting), 1);
    QCOMPARE(phases(5)->times, someTimes);
    QCOMPARE(phases(5)->firstFrame, 1ms);
}

void TestPhases::looksNoFurtherThanItMay()
{
    add(StateKind::Connecting);
    for (int i = 0; i < 10; ++i)
        add(test::sent("x"));
    add(StateKind::Open, Phase::Open, someTimes);
    QVERIFY(phasesOf(*m_store, Row{9}, 10));
    QVERIFY(!phasesOf(*m_store, Row{10}, 10));
    QCOMPARE(phasesOf(*m_store, Row{0}, 10)->times, PhaseTimes{});
    QCOMPARE(phasesOf(*m_store, Row{0}, 11)->times, someTimes);
}

void TestPhases::findsNothingWhereNothingBegan()
{
    add(test::sent("x"));
    add(StateKind::Listening);
    for (const qint64 row : {-1, 0, 1, 2})
        QVERIFY(!phases(row));
}

QTEST_GUILESS_MAIN(TestPhases)
#include "tst_phases.moc"
