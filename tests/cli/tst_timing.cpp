#include <QtTest>

#include "cli/timing.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTiming : public QObject
{
    Q_OBJECT

private slots:
    void everyPhase()
    {
        capture::ConnectionPhases phases;
        phases.times = {.address = 312us, .tcp = 1ms, .proxy = 2ms, .tls = 3'500us, .upgrade = 10ms};
        phases.times.preparation = 88us;
        phases.redirects = 100ms;
        phases.hasOpened = true;
        phases.firstFrame = 1'234us;
        QCOMPARE(cli::timingText(phases), u"redirects       100.000 ms\n"
                                          "preparation       0.088 ms\n"
                                          "name lookup       0.312 ms\n"
                                          "TCP               1.000 ms\n"
                                          "proxy             2.000 ms\n"
                                          "TLS               3.500 ms\n"
                                          "upgrade          10.000 ms\n"
                                          "open after      116.900 ms\n"
                                          "first frame       1.234 ms"_s);
        QCOMPARE(cli::timingJson(phases),
                 "{\"event\":\"timing\",\"redirects\":0.100000000,\"preparation\":0.000088000,"
                 "\"address\":0.000312000,\"tcp\":0.001000000,\"proxy\":0.002000000,"
                 "\"tls\":0.003500000,\"upgrade\":0.010000000,\"open\":0.116900000,"
                 "\"firstFrame\":0.001234000}\n");
    }

    void whatDidNotHappenIsLeftOut()
    {
        capture::ConnectionPhases phases;
        phases.times.tcp = 1ms;
        phases.failedAfter = 3ms;
        QCOMPARE(cli::timingText(phases), u"TCP               1.000 ms\nfailed after      3.000 ms"_s);
        QCOMPARE(cli::timingJson(phases),
                 "{\"event\":\"timing\",\"tcp\":0.001000000,\"failed\":0.003000000}\n");
        phases = {};
        phases.hasOpened = true; // in a capture of a version without times
        QCOMPARE(cli::timingText(phases), QString());
        QCOMPARE(cli::timingText({}), QString());
        QCOMPARE(cli::timingJson({}), "{\"event\":\"timing\"}\n");
    }
};

QTEST_APPLESS_MAIN(TestTiming)
#include "tst_timing.moc"
