#include <QTest>

#include "samplecapture.h"
#include "ui/connectionfacts.h"

namespace wireloupe {

using namespace std::chrono_literals;
using ui::TimeSpan;

class ConnectionFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void putsThePhasesOneAfterTheOther();
    void beginsWithWhatCameBefore();
    void endsWithThePhaseThatFailed();
    void hasNothingToSayOfOldCaptures();
    void findsTlsOfEachConnection();
    void findsNoTlsWhereThereIsNone();
    void saysWhyThereIsNoTls();

private:
    static QString told(const std::vector<TimeSpan> &spans);
};

QString ConnectionFactsTest::told(const std::vector<TimeSpan> &spans)
{
    QStringList lines;
    for (const TimeSpan &span : spans)
        lines << QStringLiteral("%1 %2+%3%4")
                     .arg(span.name)
                     .arg(span.begin / 1ms)
                     .arg(span.duration / 1ms)
                     .arg(span.hasFailed   ? QStringLiteral(" failed")
                          : span.isAtLeast ? QStringLiteral(" at least")
                                           : QString());
    return lines.join(QStringLiteral(", "));
}

void ConnectionFactsTest::putsThePhasesOneAfterTheOther()
{
    capture::ConnectionPhases phases;
    phases.times = {.address = 1ms, .tcp = 2ms, .proxy = 3ms, .tls = 4ms, .upgrade = 5ms};
    phases.hasOpened = true;
    phases.firstFrame = 6ms;
    QCOMPARE(told(ui::timeSpans(phases)),
             QStringLiteral("DNS 0+1, TCP 1+2, Proxy 3+3, TLS 6+4, Upgrade 10+5, First frame 15+6"));
    phases.times.proxy.reset();
    phases.firstFrame.reset();
    QCOMPARE(told(ui::timeSpans(phases)), QStringLiteral("DNS 0+1, TCP 1+2, TLS 3+4, Upgrade 7+5"));
}

void ConnectionFactsTest::beginsWithWhatCameBefore()
{
    capture::ConnectionPhases phases;
    phases.redirects = 100ms;
    phases.times = {.address = {}, .tcp = 2ms, .proxy = {}, .tls = {}, .upgrade = 5ms, .preparation = 30ms};
    phases.hasOpened = true;
    phases.firstFrame = 6ms;
    phases.isFirstFrameLater = true;
    const auto spans = ui::timeSpans(phases);
    QCOMPARE(
        told(spans),
        QStringLiteral(
            "Redirects 0+100, Preparation 100+30, TCP 130+2, Upgrade 132+5, First frame 137+6 at least"));
    QCOMPARE(spans.back().begin, capture::measuredTime(phases));
}

void ConnectionFactsTest::endsWithThePhaseThatFailed()
{
    capture::ConnectionPhases phases;
    phases.times.address = 1ms;
    phases.times.tcp = 2ms;
    phases.failedAfter = 10ms;
    phases.failedIn = capture::Phase::Tls;
    QCOMPARE(told(ui::timeSpans(phases)), QStringLiteral("DNS 0+1, TCP 1+2, TLS 3+7 failed"));
    // What was made ready here is not time that the server took.
    phases.times.preparation = 5ms;
    QCOMPARE(told(ui::timeSpans(phases)),
             QStringLiteral("Preparation 0+5, DNS 5+1, TCP 6+2, TLS 8+2 failed"));
    phases.redirects = 1ms;
    QCOMPARE(told(ui::timeSpans(phases)),
             QStringLiteral("Redirects 0+1, Preparation 1+5, DNS 6+1, TCP 7+2, TLS 9+1 failed"));
}

void ConnectionFactsTest::hasNothingToSayOfOldCaptures()
{
    capture::ConnectionPhases phases;
    phases.hasOpened = true;
    phases.redirects = 1ms;
    phases.firstFrame = 1ms;
    QVERIFY(ui::timeSpans(phases).empty());
}

void ConnectionFactsTest::findsTlsOfEachConnection()
{
    test::SampleCapture sample;
    capture::TlsDetails details[2];
    details[0].protocol = "TLS 1.2";
    details[1].protocol = "TLS 1.3";
    const std::vector<capture::Row> events{
        sample.state({.kind = capture::StateKind::Connecting, .detail = {}}), sample.secured(details[0]),
        sample.state({.kind = capture::StateKind::Redirected, .detail = {}}), sample.secured(details[1]),
        sample.state({.kind = capture::StateKind::Open, .detail = {}}),
    };
    const capture::Row frame = sample.text(capture::Direction::Incoming, "x");
    const auto tlsAt = [&](capture::Row row) { return ui::tlsOf(*sample.store(), events, row); };
    for (const capture::Row row : {events[0], events[1], events[2]})
        QCOMPARE(tlsAt(row)->details, details[0]);
    for (const capture::Row row : {events[3], events[4], frame})
        QCOMPARE(tlsAt(row)->details, details[1]);
    QCOMPARE(tlsAt(frame)->time, sample.store()->head(events[3]).time);
}

void ConnectionFactsTest::findsNoTlsWhereThereIsNone()
{
    test::SampleCapture sample;
    capture::TlsDetails details;
    details.protocol = "TLS 1.3";
    const std::vector<capture::Row> events{
        sample.state({.kind = capture::StateKind::Connecting, .detail = {}}),
        sample.secured(details),
        sample.state({.kind = capture::StateKind::Redirected, .detail = {}}),
        sample.state({.kind = capture::StateKind::Open, .detail = {}}),
    };
    QVERIFY(ui::tlsOf(*sample.store(), events, events[0]));
    QVERIFY(!ui::tlsOf(*sample.store(), events, events[3]));
    QVERIFY(!ui::tlsOf(*sample.store(), {}, events[1]));
}

void ConnectionFactsTest::saysWhyThereIsNoTls()
{
    QCOMPARE(ui::noTlsOf({}), ui::NoTls::Unknown);
    capture::ConnectionPhases phases;
    QCOMPARE(ui::noTlsOf(phases), ui::NoTls::NotReached);
    phases.failedAfter = 1ms;
    for (const auto phase :
         {capture::Phase::Address, capture::Phase::Tcp, capture::Phase::Proxy, capture::Phase::Tls}) {
        phases.failedIn = phase;
        QCOMPARE(ui::noTlsOf(phases), ui::NoTls::NotReached);
    }
    phases.failedIn = capture::Phase::Upgrade;
    QCOMPARE(ui::noTlsOf(phases), ui::NoTls::Plain);
    phases = {};
    phases.hasOpened = true;
    QCOMPARE(ui::noTlsOf(phases), ui::NoTls::Plain);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ConnectionFactsTest)
#include "tst_connectionfacts.moc"
