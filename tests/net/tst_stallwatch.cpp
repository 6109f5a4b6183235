#include "net/stallwatch.h"

#include <future>
#include <thread>

#include <QTest>

#include "net/networkthread.h"
#include "net/recorder.h"
#include "net/recordingsink.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace std::chrono_literals;
using capture::Interruption;
using test::RecordingSink;

namespace {

constexpr auto stall = 1500ms;

/// A network thread and what is done on it.
class Thread
{
public:
    /// Returns once it is done.
    template <class Work>
    void run(Work work)
    {
        std::promise<void> done;
        QMetaObject::invokeMethod(
            m_context.get(),
            [&] {
                work();
                done.set_value();
            },
            Qt::QueuedConnection);
        done.get_future().wait();
    }

    /// The thread does not get to its sockets.
    void block()
    {
        run([] { std::this_thread::sleep_for(stall); });
    }

private:
    NetworkThread m_thread{QStringLiteral("test")};
    std::shared_ptr<QObject> m_context = m_thread.adopt(std::make_unique<QObject>());
};

using Attendance = std::unique_ptr<StallWatch::Attendance>;

QList<Interruption> interruptions(const RecordingSink &sink)
{
    QList<Interruption> found;
    for (const QByteArray &payload : sink.payloads(capture::RecordKind::State))
        if (const auto each = Interruption::of(*capture::StateEvent::parse(payload)))
            found += *each;
    return found;
}

capture::StateEvent note()
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Waiting;
    return event;
}

} // namespace

class TestStallWatch : public QObject
{
    Q_OBJECT

private slots:
    void aStallIsRecordedInEachCaptureOnce();
    void whereNothingIsOpenNothingIsRecorded();
    void comesBeforeWhatIsRecordedBehindIt();
    void severalThreadsTellOnce();
    void threadsWithoutAWatchDoNothing();
    void connectionsMayOutliveTheThread();
};

void TestStallWatch::aStallIsRecordedInEachCaptureOnce()
{
    const auto first = std::make_shared<RecordingSink>();
    const auto second = std::make_shared<RecordingSink>();
    Thread thread;
    std::vector<Attendance> open;
    thread.run([&] {
        for (int i = 0; i < 3; ++i)
            open.push_back(std::make_unique<StallWatch::Attendance>(first));
        open.push_back(std::make_unique<StallWatch::Attendance>(second));
    });
    thread.block();
    QTRY_VERIFY_WITH_TIMEOUT(!interruptions(*first).isEmpty() && !interruptions(*second).isEmpty(), 30'000);
    thread.run([&] { open.clear(); });
    for (const auto &sink : {first, second}) {
        const QList<Interruption> found = interruptions(*sink);
        QCOMPARE(found.first().kind, Interruption::Kind::Stalled);
        QVERIFY(found.first().length >= stall);
        QVERIFY(std::ranges::none_of(
            found.sliced(1), [&](const Interruption &each) { return each.length == found.first().length; }));
    }
}

void TestStallWatch::whereNothingIsOpenNothingIsRecorded()
{
    const auto sink = std::make_shared<RecordingSink>();
    Thread thread;
    thread.run([&] {
        const StallWatch::Attendance closed(sink);
        const StallWatch::Attendance without(nullptr);
    });
    thread.block();
    thread.run([&] {
        // It begins anew.
        const StallWatch::Attendance open(sink);
        Recorder(sink, capture::ConnectionId{1})
            .request(capture::Direction::Outgoing, "x", capture::monotonicNow());
    });
    QCOMPARE(interruptions(*sink), QList<Interruption>());
    QCOMPARE(sink->payloads().size(), 1);
}

void TestStallWatch::comesBeforeWhatIsRecordedBehindIt()
{
    const auto sink = std::make_shared<RecordingSink>();
    Thread thread;
    Attendance open;
    thread.run([&] {
        open = std::make_unique<StallWatch::Attendance>(sink);
        const Recorder recorder(sink, capture::ConnectionId{1});
        recorder.request(capture::Direction::Outgoing, "before", capture::monotonicNow());
        std::this_thread::sleep_for(stall);
        recorder.response(capture::Direction::Incoming, "behind", capture::monotonicNow());
    });
    thread.run([&] { open.reset(); });
    const QList<QByteArray> rows = sink->payloads();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0], QByteArray("before"));
    QCOMPARE(rows[2], QByteArray("behind"));
    const auto found = Interruption::of(*capture::StateEvent::parse(rows[1]));
    QVERIFY(found);
    QCOMPARE(found->kind, Interruption::Kind::Stalled);
}

void TestStallWatch::severalThreadsTellOnce()
{
    const auto sink = std::make_shared<RecordingSink>();
    Thread threads[2];
    Attendance open[2];
    for (int i : {0, 1})
        threads[i].run([&] { open[i] = std::make_unique<StallWatch::Attendance>(sink); });
    std::thread other([&] { threads[0].block(); });
    threads[1].block();
    other.join();
    for (int i : {0, 1})
        threads[i].run([&] {
            Recorder(sink, capture::ConnectionId{1}).state(note());
            open[i].reset();
        });
    QCOMPARE(sink->states().size(), 2);
    QCOMPARE(interruptions(*sink).size(), 1);
}

void TestStallWatch::threadsWithoutAWatchDoNothing()
{
    const auto sink = std::make_shared<RecordingSink>();
    const StallWatch::Attendance open(sink);
    StallWatch::look(capture::monotonicNow() + 1h);
    QVERIFY(sink->payloads().isEmpty());
}

void TestStallWatch::connectionsMayOutliveTheThread()
{
    const auto sink = std::make_shared<RecordingSink>();
    Attendance open;
    {
        Thread thread;
        thread.run([&] { open = std::make_unique<StallWatch::Attendance>(sink); });
    }
    open.reset();
    QCOMPARE(sink.use_count(), 1L);
}

QTEST_GUILESS_MAIN(TestStallWatch)
#include "tst_stallwatch.moc"
