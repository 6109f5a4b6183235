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
    void tellsWhatRedirectsTook();
    void looksForTheFirstFrameNoFurtherThanItMay();
    void findsTheBeginningHoweverFarItIs();
    void followsTheRowsOfEvents();
    void findsNothingWhereNothingBegan();
    void addsUpWhatWasMeasured();

private:
    /// Appends a row a millisecond after the one before it.
    void add(Record record, quint32 connection = 1);
    void add(StateKind kind, Phase phase = Phase::None, const std::optional<PhaseTimes> &times = {},
             quint32 connection = 1);
    std::optional<ConnectionPhases> phases(qint64 row) const { return phasesOf(*m_store, Row{row}); }
    std::optional<ConnectionPhases> phases(const std::vector<Row> &events,
                                           qint64 maxRows = maxFirstFrameRows) const
    {
        return phasesOf(*m_store, events, maxRows);
    }

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
    expected.hasOpened = true;
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
        QVERIFY(phases(row)->hasOpened);
        QVERIFY(!phases(row)->firstFrame && !phases(row)->isFirstFrameLater);
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

void TestPhases::tellsWhatRedirectsTook()
{
    add(StateKind::Connecting);
    add(test::handshake(RecordKind::HandshakeRequest, "GET"));
    add(StateKind::Redirected);
    add(test::handshake(RecordKind::HandshakeRequest, "GET"));
    add(StateKind::Redirected);
    add(StateKind::Open, Phase::Open, someTimes);
    add(StateKind::Connecting);
    add(StateKind::Redirected);
    add(StateKind::Failed, Phase::Tcp, otherTimes);
    QCOMPARE(phases(3)->redirects, 4ms);
    QCOMPARE(phases(3)->times, someTimes);
    QCOMPARE(phases(8)->redirects, 1ms);
    QCOMPARE(phases(8)->failedAfter, 2ms);
    QVERIFY(!phases(8)->hasOpened);
}

void TestPhases::looksForTheFirstFrameNoFurtherThanItMay()
{
    add(StateKind::Connecting);
    add(StateKind::Open, Phase::Open, someTimes);
    for (int i = 0; i < 9; ++i)
        add(test::sent("x"));
    const std::vector<Row> events{Row{0}, Row{1}};
    // All there is has been looked at: the server has said nothing yet.
    QVERIFY(!phases(events, 9)->firstFrame && !phases(events, 9)->isFirstFrameLater);
    add(test::received("first"));
    QCOMPARE(phases(events, 10)->firstFrame, 10ms);
    QVERIFY(!phases(events, 10)->isFirstFrameLater);
    QCOMPARE(phases(events, 9)->firstFrame, 9ms);
    QVERIFY(phases(events, 9)->isFirstFrameLater);
    QCOMPARE(phases(0)->firstFrame, 10ms);
}

void TestPhases::findsTheBeginningHoweverFarItIs()
{
    add(StateKind::Connecting);
    for (int i = 0; i < 30'000; ++i)
        add(test::sent("x"), 2);
    add(StateKind::Open, Phase::Open, someTimes);
    for (int i = 0; i < 30'000; ++i)
        add(test::sent("x"));
    const auto found = phases(m_store->count() - 1);
    QVERIFY(found);
    QCOMPARE(toInt(found->connecting), 0);
    QCOMPARE(found->times, someTimes);
    QCOMPARE(phases({Row{0}, Row{30'001}})->times, someTimes);
    QVERIFY(phases({Row{0}, Row{30'001}})->isFirstFrameLater);
}

void TestPhases::followsTheRowsOfEvents()
{
    add(StateKind::Connecting);
    add(StateKind::Secured);
    add(StateKind::Open, Phase::Open, someTimes);
    add(StateKind::Closed);
    add(test::received("of another connection with this number"));
    add(StateKind::Connecting);
    add(StateKind::Failed, Phase::Tcp, otherTimes);
    const std::vector<Row> first{Row{0}, Row{1}, Row{2}, Row{3}};
    const std::vector<Row> second{Row{5}, Row{6}};
    QCOMPARE(phases(first), phases(1));
    QVERIFY(!phases(first)->firstFrame && !phases(first)->isFirstFrameLater);
    QCOMPARE(phases(second), phases(6));
    // The capture does not hold how it began.
    QVERIFY(!phases(std::vector<Row>{}));
    QVERIFY(!phases({Row{1}, Row{2}}));
    QVERIFY(!phases({Row{6}}));
    QVERIFY(!phases({Row{4}, Row{5}}));
}

void TestPhases::findsNothingWhereNothingBegan()
{
    add(test::sent("x"));
    add(StateKind::Listening);
    for (const qint64 row : {-1, 0, 1, 2})
        QVERIFY(!phases(row));
}

void TestPhases::addsUpWhatWasMeasured()
{
    ConnectionPhases phases;
    QCOMPARE(measuredTime(phases), 0ns);
    phases.times = {1ns, 20ns, 300ns, 4us, 50us};
    phases.times.preparation = 600us;
    phases.redirects = 7ms;
    phases.firstFrame = 1s;
    QCOMPARE(measuredTime(phases), 7'654'321ns);
}

QTEST_GUILESS_MAIN(TestPhases)
#include "tst_phases.moc"
