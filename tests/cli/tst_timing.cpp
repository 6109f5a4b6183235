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
        phases.firstFrame = 1'234us;
        QCOMPARE(cli::timingText(phases), u"name lookup       0.312 ms\n"
                                          "TCP               1.000 ms\n"
                                          "proxy             2.000 ms\n"
                                          "TLS               3.500 ms\n"
                                          "upgrade          10.000 ms\n"
                                          "open after       16.812 ms\n"
                                          "first frame       1.234 ms"_s);
        QCOMPARE(cli::timingJson(phases),
                 "{\"event\":\"timing\",\"address\":0.000312000,\"tcp\":0.001000000,\"proxy\":0.002000000,"
                 "\"tls\":0.003500000,\"upgrade\":0.010000000,\"open\":0.016812000,"
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
        QCOMPARE(cli::timingText({}), QString());
        QCOMPARE(cli::timingJson({}), "{\"event\":\"timing\"}\n");
    }
};

QTEST_APPLESS_MAIN(TestTiming)
#include "tst_timing.moc"
