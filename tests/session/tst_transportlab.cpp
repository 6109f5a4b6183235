#include <QSignalSpy>
#include <QTest>

#include "net/peerprocess.h"
#include "session/labwords.h"
#include "session/runtime.h"
#include "session/transportlab.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::session;
using namespace Qt::StringLiterals;
using net::test::PeerProcess;

namespace {

constexpr int patience = 60'000;

QString pathOf(Transport transport)
{
    constexpr std::array paths{"/ws", "/sse", "/long", "/poll"};
    return QString::fromLatin1(paths.at(static_cast<std::size_t>(transport)));
}

/// A lab on the test's thread.
struct Lab
{
    Lab() : lab(runtime), finished(&lab, &TransportLab::finished), failed(&lab, &TransportLab::failed) {}

    bool run(const LabOptions &options)
    {
        lab.start(options);
        return waitForEnd();
    }

    bool stop()
    {
        lab.stop();
        return waitForEnd();
    }

    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return finished.size() + failed.size() > 0; }, patience);
    }

    Runtime runtime;
    TransportLab lab;
    QSignalSpy finished;
    QSignalSpy failed;
};

/// "Long polling: why it has failed"
QByteArray complaint(Transport transport, const TransportFigures &figures)
{
    return (transportName(transport) + u": "_s + sentence(figures.fault)).toUtf8();
}

} // namespace

/// The lab against servers by others, and against its own.
class TestTransportLab : public QObject
{
    Q_OBJECT

private slots:
    void measuresEndpoints_data();
    void measuresEndpoints();
    void othersGoOn();
    void endsWhenAllHaveFailed();
    void endsAfterItsDuration();
    void measuresItsOwnServer();
    void canBeStoppedAtOnce();
    void canBeDestroyedAtAnyTime();
    void tellsSeldomOfChanges();

private:
    LabOptions endpoints(const QJsonObject &settings = {})
    {
        m_server = std::make_unique<PeerProcess>(u"labserver.js"_s, QStringList(), settings);
        m_port = m_server->port();
        LabOptions options;
        for (const Transport transport : allTransports)
            options.endpoints[transport] = url(pathOf(transport));
        options.pollInterval = 200ms;
        options.sequencePath = u"$.seq"_s;
        return options;
    }

    QString url(const QString &path) const { return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path); }

    std::unique_ptr<PeerProcess> m_server;
    quint16 m_port = 0;
};

void TestTransportLab::measuresEndpoints_data()
{
    QTest::addColumn<QString>("stampPath");
    QTest::addColumn<LatencyKind>("kind");
    QTest::newRow("by time stamps") << u"$.sent"_s << LatencyKind::Absolute;
    QTest::newRow("by the first delivery") << QString() << LatencyKind::Relative;
}

/// Node's hrtime is the machine's monotonic clock, which is ours.
void TestTransportLab::measuresEndpoints()
{
    QFETCH(const QString, stampPath);
    QFETCH(const LatencyKind, kind);
    LabOptions options = endpoints({{u"clients"_s, 4}});
    QVERIFY2(m_port != 0, "needs node and node-ws");
    options.stampPath = stampPath;
    options.stampUnit = StampUnit::Monotonic;
    Lab lab;
    lab.lab.start(options);
    const auto haveAll = [&] {
        return std::ranges::all_of(lab.lab.allFigures(),
                                   [](const TransportFigures &each) { return each.delivered >= 100; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(haveAll(), patience);
    QVERIFY(lab.stop());
    for (const Transport transport : allTransports) {
        const TransportFigures figures = lab.lab.figures(transport);
        QVERIFY2(figures.state == LabState::Done, complaint(transport, figures).constData());
        QCOMPARE(figures.missed, quint64(0));
        QCOMPARE(figures.repeated, 0);
        QCOMPARE(figures.outOfOrder, 0);
        QCOMPARE(figures.connections, 1);
        QCOMPARE(figures.latency.kind, kind);
        QCOMPARE(figures.latency.count, figures.delivered);
        QVERIFY(!lab.lab.points(transport).items.isEmpty());
    }
    const auto all = lab.lab.allFigures();
    QCOMPARE(all[Transport::WebSocket].requests, 1);
    QCOMPARE(all[Transport::EventStream].requests, 1);
    QVERIFY(*all[Transport::LongPolling].requestsPerMessage() > 0.3);
    QVERIFY(*all[Transport::ShortPolling].requestsPerMessage() < 0.5);
    QVERIFY(all[Transport::WebSocket].latency.p50 < all[Transport::ShortPolling].latency.p50);
    QVERIFY(all[Transport::EventStream].latency.p50 < all[Transport::ShortPolling].latency.p50);
    QVERIFY(*all[Transport::WebSocket].bytesPerMessage() < *all[Transport::LongPolling].bytesPerMessage());
    QCOMPARE(lab.lab.summary().leanest, Transport::WebSocket);
}

/// A transport that is down or speaks nonsense has a cause, and costs the others nothing.
void TestTransportLab::othersGoOn()
{
    LabOptions options = endpoints();
    options.endpoints[Transport::EventStream] = url(u"/html"_s);
    options.endpoints[Transport::LongPolling] = url(u"/500"_s);
    options.endpoints[Transport::ShortPolling] = u"http://127.0.0.1:1/"_s;
    Lab lab;
    lab.lab.start(options);
    QTRY_VERIFY_WITH_TIMEOUT(lab.lab.figures(Transport::WebSocket).delivered >= 20, patience);
    QTRY_COMPARE(lab.lab.figures(Transport::EventStream).state, LabState::Failed);
    QTRY_COMPARE(lab.lab.figures(Transport::LongPolling).state, LabState::Retrying);
    QVERIFY(lab.stop());
    const auto all = lab.lab.allFigures();
    QCOMPARE(all[Transport::WebSocket].state, LabState::Done);
    for (const Transport transport :
         {Transport::EventStream, Transport::LongPolling, Transport::ShortPolling}) {
        QCOMPARE(all[transport].state, LabState::Failed);
        QCOMPARE(all[transport].delivered, 0);
    }
    using Kind = net::ProbeFault::Kind;
    QCOMPARE(all[Transport::EventStream].fault.kind, Kind::ContentType);
    QCOMPARE(all[Transport::LongPolling].fault.number, 500);
    QCOMPARE(all[Transport::ShortPolling].fault.event.cause, capture::Cause::ConnectionRefused);
    QCOMPARE(lab.lab.summary().failed.size(), 3);
}

void TestTransportLab::endsWhenAllHaveFailed()
{
    LabOptions options = endpoints();
    for (const Transport transport : allTransports)
        options.endpoints[transport] = url(u"/404"_s);
    options.takesPart[Transport::WebSocket] = false;
    Lab lab;
    QVERIFY(lab.run(options));
    QVERIFY(!lab.lab.isRunning());
    QCOMPARE(lab.lab.figures(Transport::WebSocket).state, LabState::Idle);
    QCOMPARE(lab.lab.figures(Transport::ShortPolling).state, LabState::Failed);
}

void TestTransportLab::endsAfterItsDuration()
{
    LabOptions options = endpoints();
    options.duration = 1'200ms;
    Lab lab;
    QVERIFY(lab.run(options));
    QVERIFY(lab.lab.elapsed() >= 1'200ms);
    QCOMPARE(lab.lab.seconds(Transport::WebSocket).items.size(), 1);
    const auto elapsed = lab.lab.elapsed();
    QTest::qWait(50);
    QCOMPARE(lab.lab.elapsed(), elapsed);
}

void TestTransportLab::measuresItsOwnServer()
{
    LabOptions options;
    options.rate = 100;
    options.payloadSize = 200;
    options.pollInterval = 400ms;
    Lab lab;
    lab.lab.start(options);
    const auto haveAll = [&] {
        return std::ranges::all_of(lab.lab.allFigures(),
                                   [](const TransportFigures &each) { return each.delivered >= 400; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(haveAll(), patience);
    QVERIFY(lab.stop());
    QCOMPARE(lab.failed.size(), 0);
    const auto all = lab.lab.allFigures();
    for (const Transport transport : allTransports) {
        QVERIFY2(all[transport].state == LabState::Done, complaint(transport, all[transport]).constData());
        QCOMPARE(all[transport].missed, quint64(0));
        QCOMPARE(all[transport].repeated, 0);
        QCOMPARE(all[transport].outOfOrder, 0);
        QCOMPARE(all[transport].latency.kind, LatencyKind::Absolute);
        QCOMPARE(all[transport].latency.count, all[transport].delivered);
        QVERIFY(all[transport].latency.min > 0ns);
        QVERIFY(*all[transport].bytesInPerMessage() > 190);
    }
    QVERIFY(all[Transport::WebSocket].latency.p50 < all[Transport::ShortPolling].latency.p50);
    QVERIFY(all[Transport::EventStream].latency.p50 < all[Transport::ShortPolling].latency.p50);
    // A message waits for half an interval, as an average.
    const auto waited = all[Transport::ShortPolling].latency.p50;
    QVERIFY2(waited > 140ms && waited < 260ms, QByteArray::number(qint64(waited.count())).constData());
}

void TestTransportLab::canBeStoppedAtOnce()
{
    for (int i = 0; i < 3; ++i) {
        Lab lab;
        lab.lab.start(LabOptions());
        QVERIFY(lab.stop());
        QVERIFY(!lab.lab.isRunning());
        // And begun again.
        lab.finished.clear();
        LabOptions options;
        options.rate = 100;
        lab.lab.start(options);
        QTRY_VERIFY_WITH_TIMEOUT(lab.lab.figures(Transport::WebSocket).delivered > 0, patience);
        QVERIFY(lab.stop());
    }
}

void TestTransportLab::canBeDestroyedAtAnyTime()
{
    for (const int wait : {0, 1, 20, 100, 300}) {
        Lab lab;
        LabOptions options;
        options.rate = 1'000;
        lab.lab.start(options);
        QTest::qWait(wait);
        if (wait % 2 == 1)
            lab.lab.stop();
    }
}

void TestTransportLab::tellsSeldomOfChanges()
{
    LabOptions options = endpoints({{u"interval"_s, 1}});
    options.duration = 1s;
    Lab lab;
    const QSignalSpy changed(&lab.lab, &TransportLab::changed);
    QVERIFY(lab.run(options));
    QVERIFY(changed.size() >= 2);
    QVERIFY2(changed.size() <= 30 * lab.lab.elapsed() / 1s + 40,
             QByteArray::number(changed.size()).constData());
}

QTEST_GUILESS_MAIN(TestTransportLab)
#include "tst_transportlab.moc"
