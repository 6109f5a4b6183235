#include <QTest>

#include "session/labsummary.h"
#include "session/labwords.h"
#include "session/transportlab.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::session;
using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;
using Verdict = LabSummary::Verdict;

namespace {

/// A hundred messages.
TransportFigures figures(nanoseconds p50, quint64 bytesPerMessage, quint64 requests)
{
    TransportFigures figures;
    figures.state = LabState::Done;
    figures.delivered = 100;
    figures.missed = 0;
    figures.requests = requests;
    figures.bytesIn = bytesPerMessage * 90;
    figures.bytesOut = bytesPerMessage * 10;
    figures.latency = {.kind = LatencyKind::Absolute,
                       .count = 100,
                       .min = p50 / 2,
                       .p50 = p50,
                       .p90 = p50 * 2,
                       .p99 = p50 * 3,
                       .max = p50 * 4};
    return figures;
}

PerTransport<TransportFigures> usual()
{
    PerTransport<TransportFigures> all;
    all[Transport::WebSocket] = figures(1ms, 100, 1);
    all[Transport::EventStream] = figures(2ms, 150, 1);
    all[Transport::LongPolling] = figures(3ms, 600, 98);
    all[Transport::ShortPolling] = figures(500ms, 250, 10);
    return all;
}

QString said(const PerTransport<TransportFigures> &all)
{
    return sentences(LabSummary::of(all)).join(u'\n');
}

} // namespace

class TestLabSummary : public QObject
{
    Q_OBJECT

private slots:
    void compares()
    {
        const LabSummary summary = LabSummary::of(usual());
        QCOMPARE(summary.verdict, Verdict::NotNeeded);
        QCOMPARE(summary.fastest, Transport::WebSocket);
        QCOMPARE(summary.leanest, Transport::WebSocket);
        QCOMPARE(summary.fewestRequests, Transport::WebSocket);
        QCOMPARE(summary.comparisons.size(), 3);
        const LabComparison &events = summary.comparisons[0];
        QCOMPARE(events.transport, Transport::EventStream);
        QCOMPARE(events.p50Longer, nanoseconds(1ms));
        QCOMPARE(events.p99Longer, nanoseconds(3ms));
        QCOMPARE(events.p50Ratio, 2.0);
        QCOMPARE(events.bytesRatio, 1.5);
        QCOMPARE(events.requestsPerMessage, 0.01);
        QVERIFY(events.suffices);
        QVERIFY(!summary.comparisons[1].suffices); // by its bytes
        QVERIFY(!summary.comparisons[2].suffices); // by its latency
        const QString words = said(usual());
        QVERIFY2(words.startsWith(u"These messages do not need a WebSocket: Server-Sent Events would do."),
                 qPrintable(words));
        QVERIFY2(words.contains(u"Long polling against WebSocket: 2.00 ms slower at the median, 6.0× the "
                                u"bytes, 0.98 requests per message."_s),
                 qPrintable(words));
        QVERIFY2(words.contains(u"1.5× the bytes, 0.01 requests per message."_s), qPrintable(words));
    }

    void findsThatAWebSocketPays()
    {
        auto all = usual();
        all[Transport::EventStream] = {};
        QCOMPARE(LabSummary::of(all).verdict, Verdict::WebSocketPays);
        QVERIFY(said(all).startsWith(u"A WebSocket pays off here"));
    }

    void takesNoneThatMisses()
    {
        auto all = usual();
        all[Transport::EventStream].missed = 1;
        const LabSummary summary = LabSummary::of(all);
        QVERIFY(!summary.comparisons[0].suffices);
        QCOMPARE(summary.verdict, Verdict::WebSocketPays);
    }

    void needsMessages()
    {
        QCOMPARE(LabSummary::of({}).verdict, Verdict::TooFew);
        QVERIFY(!LabSummary::of({}).fastest);
        auto all = usual();
        all[Transport::WebSocket].delivered = LabSummary::fewest - 1;
        QCOMPARE(LabSummary::of(all).verdict, Verdict::TooFew);
        QCOMPARE(LabSummary::of(all).fastest, Transport::EventStream);
        QVERIFY(said(all).startsWith(u"Too few messages"));
    }

    void trustsNoRatioOfUnknownBeginnings()
    {
        auto all = usual();
        for (TransportFigures &each : all)
            each.latency.kind = LatencyKind::OtherClock;
        const LabSummary summary = LabSummary::of(all);
        QVERIFY(!summary.comparisons[0].p50Ratio);
        QCOMPARE(summary.comparisons[0].p50Longer, nanoseconds(1ms));
        QCOMPARE(summary.latencyKind, LatencyKind::OtherClock);
        QVERIFY(said(all).contains(u"clock whose offset is not known"));
    }

    void namesThoseThatFailed()
    {
        auto all = usual();
        all[Transport::LongPolling] = {};
        all[Transport::LongPolling].state = LabState::Failed;
        QCOMPARE(LabSummary::of(all).failed, QList{Transport::LongPolling});
        QVERIFY(said(all).contains(u"Long polling failed."));
    }

    void hasWordsForEveryFault()
    {
        using Kind = net::ProbeFault::Kind;
        QSet<QString> all;
        for (int kind = static_cast<int>(Kind::Status); kind <= static_cast<int>(Kind::NoMore); ++kind) {
            net::ProbeFault fault;
            fault.kind = static_cast<Kind>(kind);
            fault.number = 404;
            fault.detail = "\x1b[31mred\n<b>";
            const QString words = sentence(fault);
            QVERIFY2(!words.isEmpty() && !words.contains(u'\x1b') && !words.contains(u'\n'),
                     qPrintable(words));
            all += words;
        }
        QCOMPARE(all.size(), static_cast<int>(Kind::NoMore) - static_cast<int>(Kind::Status) + 1);
        QVERIFY(sentence(net::ProbeFault()).isEmpty());
    }

    void findsProblems_data()
    {
        using Kind = LabProblem::Kind;
        QTest::addColumn<LabOptions>("options");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, Kind kind, auto change) {
            LabOptions options;
            change(options);
            QTest::newRow(name) << options << kind;
        };
        row(
            "none", Kind::None, [](LabOptions &) {});
        row(
            "rate", Kind::Rate, [](LabOptions &options) { options.rate = 0; });
        row(
            "rate that is none", Kind::Rate, [](LabOptions &options) { options.rate = qQNaN(); });
        row(
            "size", Kind::PayloadSize, [](LabOptions &options) { options.payloadSize = 1; });
        row(
            "interval", Kind::PollInterval, [](LabOptions &options) { options.pollInterval = 1ms; });
        row(
            "wait", Kind::LongPollWait, [](LabOptions &options) { options.longPollWait = 61s; });
        row(
            "duration", Kind::Duration, [](LabOptions &options) { options.duration = -1ms; });
        row("nobody", Kind::NoTransport, [](LabOptions &options) { options.takesPart = {}; });
        row(
            "nobody with an endpoint", Kind::NoTransport,
            [](LabOptions &options) {
                options.endpoints[Transport::WebSocket] = u"ws://a"_s;
                options.takesPart[Transport::WebSocket] = false;
            });
        row(
            "an endpoint", Kind::None,
            [](LabOptions &options) { options.endpoints[Transport::EventStream] = u"https://a/b?c"_s; });
        row(
            "no endpoint", Kind::Url,
            [](LabOptions &options) { options.endpoints[Transport::EventStream] = u"ftp://a"_s; });
        row(
            "stamp", Kind::StampPath, [](LabOptions &options) { options.stampPath = u"sent"_s; });
        row(
            "sequence", Kind::SequencePath, [](LabOptions &options) { options.sequencePath = u"$.a=1"_s; });
        row(
            "messages", Kind::MessagesPath, [](LabOptions &options) { options.poll.messagesPath = u"["_s; });
        row("cursor", Kind::CursorPath, [](LabOptions &options) { options.poll.cursorPath = u"$["_s; });
    }

    void findsProblems()
    {
        QFETCH(const LabOptions, options);
        QFETCH(const LabProblem::Kind, kind);
        const LabProblem problem = TransportLab::problemOf(options);
        QCOMPARE(problem.kind, kind);
        QCOMPARE(sentence(problem).isEmpty(), kind == LabProblem::Kind::None);
        if (kind == LabProblem::Kind::Url)
            QCOMPARE(problem.transport, Transport::EventStream);
    }
};

QTEST_GUILESS_MAIN(TestLabSummary)
#include "tst_labsummary.moc"
