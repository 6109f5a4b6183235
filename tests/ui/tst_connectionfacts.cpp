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
    void endsWithThePhaseThatFailed();
    void hasNothingToSayOfOldCaptures();
    void findsTlsFromEveryRow();
    void keepsAttemptsApart();

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
                     .arg(span.hasFailed ? QStringLiteral(" failed") : QString());
    return lines.join(QStringLiteral(", "));
}

void ConnectionFactsTest::putsThePhasesOneAfterTheOther()
{
    capture::ConnectionPhases phases;
    phases.times = {.address = 1ms, .tcp = 2ms, .proxy = 3ms, .tls = 4ms, .upgrade = 5ms};
    phases.firstFrame = 6ms;
    QCOMPARE(told(ui::timeSpans(phases)),
             QStringLiteral("DNS 0+1, TCP 1+2, Proxy 3+3, TLS 6+4, Upgrade 10+5, First frame 15+6"));
    phases.times.proxy.reset();
    phases.firstFrame.reset();
    QCOMPARE(told(ui::timeSpans(phases)), QStringLiteral("DNS 0+1, TCP 1+2, TLS 3+4, Upgrade 7+5"));
}

void ConnectionFactsTest::endsWithThePhaseThatFailed()
{
    capture::ConnectionPhases phases;
    phases.times.address = 1ms;
    phases.times.tcp = 2ms;
    phases.failedAfter = 10ms;
    phases.failedIn = capture::Phase::Tls;
    QCOMPARE(told(ui::timeSpans(phases)), QStringLiteral("DNS 0+1, TCP 1+2, TLS 3+7 failed"));
}

void ConnectionFactsTest::hasNothingToSayOfOldCaptures()
{
    capture::ConnectionPhases phases;
    phases.firstFrame = 1ms;
    QVERIFY(ui::timeSpans(phases).empty());
}

void ConnectionFactsTest::findsTlsFromEveryRow()
{
    test::SampleCapture sample;
    capture::TlsDetails details;
    details.protocol = "TLS 1.3";
    const capture::Row begin = sample.state({.kind = capture::StateKind::Connecting, .detail = {}});
    const capture::Row secured = sample.secured(details);
    sample.state({.kind = capture::StateKind::Open, .detail = {}});
    const capture::Row frame = sample.text(capture::Direction::Incoming, "x");
    for (const capture::Row row : {begin, secured, frame}) {
        const auto outcome = ui::tlsOf(*sample.store(), row);
        QVERIFY(outcome);
        QCOMPARE(outcome->details, details);
        QCOMPARE(outcome->time, sample.store()->head(secured).time);
    }
}

void ConnectionFactsTest::keepsAttemptsApart()
{
    test::SampleCapture sample;
    capture::TlsDetails details;
    details.protocol = "TLS 1.3";
    sample.state({.kind = capture::StateKind::Connecting, .detail = {}});
    sample.secured(details);
    const capture::Row plain = sample.state({.kind = capture::StateKind::Connecting, .detail = {}});
    sample.state({.kind = capture::StateKind::Open, .detail = {}});
    const capture::Row frame = sample.text(capture::Direction::Incoming, "x");
    const capture::Row other = sample.text(capture::Direction::Incoming, "x", 1ms, 2);
    for (const capture::Row row : {plain, frame, other})
        QVERIFY(!ui::tlsOf(*sample.store(), row));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ConnectionFactsTest)
#include "tst_connectionfacts.moc"
